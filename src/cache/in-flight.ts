interface Entry { answer: Promise<unknown> | undefined }

/** One computation for all who ask the same at the same time. What fails, fails for all of them; nothing is kept when it has ended. */
export class InFlight {
  readonly #running = new Map<string, Entry>()

  /** `key` names the question whole: who gives the same gets the same answer, of the same type. */
  share<T>(key: string, compute: () => Promise<T>): Promise<T> {
    const running = this.#running.get(key)?.answer
    if (running) return running as Promise<T>
    const entry: Entry = { answer: undefined }
    const begun = compute().finally(() => {
      this.#running.delete(key)
      entry.answer = undefined // a Map that outgrew its table leaves that behind, with all that stood in it, and the next hangs on it
    })
    entry.answer = begun
    this.#running.set(key, entry)
    return begun
  }
}
