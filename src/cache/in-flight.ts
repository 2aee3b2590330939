/** One computation for all who ask the same at the same time. What fails, fails for all of them; nothing is kept when it has ended. */
export class InFlight {
  readonly #running = new Map<string, Promise<unknown>>()

  /** `key` names the question whole: who gives the same gets the same answer, of the same type. */
  share<T>(key: string, compute: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key)
    if (running) return running as Promise<T>
    const begun = compute().finally(() => this.#running.delete(key))
    this.#running.set(key, begun)
    return begun
  }
}
