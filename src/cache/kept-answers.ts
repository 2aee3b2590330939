import { InFlight } from './in-flight.js'

/** Answers that hold while nothing changes, by keys that name the question and the state whole: the latest, up to so many bytes in all. */
export class KeptAnswers<T extends { readonly size: number }> {
  readonly #kept = new Map<string, T>()
  readonly #inFlight = new InFlight()
  #bytes = 0

  constructor(private readonly most: number) {}

  /** What is kept for the key, else what is made of it, once for all who ask at the same time. Without a key nothing is kept. */
  async obtain(key: string | undefined, make: () => Promise<T>): Promise<T> {
    if (key === undefined) return make()
    return this.get(key) ?? this.#inFlight.share(key, async () => {
      const answer = await make()
      this.set(key, answer)
      return answer
    })
  }

  get(key: string): T | undefined {
    const answer = this.#kept.get(key)
    if (answer === undefined) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, answer)
    return answer
  }

  set(key: string, answer: T): void {
    this.#remove(key)
    this.#kept.set(key, answer)
    this.#bytes += key.length + answer.size
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.most) break
      this.#remove(oldest)
    }
  }

  #remove(key: string): void {
    const answer = this.#kept.get(key)
    if (answer === undefined) return
    this.#kept.delete(key)
    this.#bytes -= key.length + answer.size
  }
}
