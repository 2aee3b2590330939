import type { Ways } from './understood.js'

/** Which names have which words. Names are known by their places in the order in which they were added. */
export class WordIndex {
  readonly #names: (readonly string[])[] = []
  readonly #places = new Map<string, number[]>()

  /** `words`: those of one name, once each. */
  add(words: readonly string[]): void {
    for (const word of words) {
      const places = this.#places.get(word)
      if (places) places.push(this.#names.length)
      else this.#places.set(word, [this.#names.length])
    }
    this.#names.push(words)
  }

  /** Places of the names that have every part, in one of its ways; in no order. Names with the rarest part are looked at one by one: they have few words. */
  having(parts: readonly Ways[]): number[] {
    const fits = (at: number): boolean => parts.every((ways) => ways.some((words) => words.every((word) => (this.#names[at] as readonly string[]).includes(word))))
    const [rarest = []] = parts.map((ways) => ways.map((words) => this.#rarestOf(words))).sort((one, other) => sizeOf(one) - sizeOf(other))
    const [first = [], ...others] = rarest
    return (others.length === 0 ? first : [...new Set(rarest.flat())]).filter(fits)
  }

  /** Where the rarest of the words stands. */
  #rarestOf(words: readonly string[]): readonly number[] {
    const [fewest = []] = words.map((word) => this.#places.get(word) ?? []).sort((one, other) => one.length - other.length)
    return fewest
  }
}

const sizeOf = (lists: readonly (readonly number[])[]): number => lists.reduce((size, { length }) => size + length, 0)
