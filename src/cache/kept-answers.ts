/** Answers that hold while nothing changes, by keys that name the question and the state whole: the latest, up to so many characters in all. */
export class KeptAnswers<T extends { readonly body: string }> {
  readonly #kept = new Map<string, T>()
  #characters = 0

  constructor(private readonly most: number) {}

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
    this.#characters += sizeOf(key, answer)
    for (const oldest of this.#kept.keys()) {
      if (this.#characters <= this.most) break
      this.#remove(oldest)
    }
  }

  #remove(key: string): void {
    const answer = this.#kept.get(key)
    if (answer === undefined) return
    this.#kept.delete(key)
    this.#characters -= sizeOf(key, answer)
  }
}

const sizeOf = (key: string, { body }: { readonly body: string }): number => key.length + body.length
