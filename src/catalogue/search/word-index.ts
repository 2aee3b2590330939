import type { Ways } from './understood.js'

/** Which names have which words. Names are known by their places in a list. */
export class WordIndex {
  readonly #places = new Map<string, number[]>()

  /** `names`: the words of each, once each. */
  constructor(private readonly names: readonly (readonly string[])[]) {
    for (const [at, words] of names.entries()) {
      for (const word of words) {
        const places = this.#places.get(word)
        if (places) places.push(at)
        else this.#places.set(word, [at])
      }
    }
  }

  /** Places of the names that have every part, in one of its ways; in no order. */
  having(parts: readonly Ways[]): number[] {
    const reached = new Uint8Array(this.names.length) // how many parts a name has so far
    let found: number[] = []
    for (const [before, ways] of parts.entries()) {
      found = []
      for (const words of ways) {
        for (const at of this.#havingAll(words)) {
          if (reached[at] !== before) continue
          reached[at] = before + 1
          found.push(at)
        }
      }
    }
    return found
  }

  #havingAll(words: readonly string[]): readonly number[] {
    const [fewest = [], ...others] = words.map((word) => this.#places.get(word) ?? []).sort((one, other) => one.length - other.length)
    if (others.length === 0) return fewest
    const sets = others.map((places) => new Set(places))
    return fewest.filter((at) => sets.every((places) => places.has(at)))
  }
}
