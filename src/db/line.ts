/** Somebody in a line. */
export interface Place<T> { readonly value: T; readonly until: number; before: Place<T> | undefined; after: Place<T> | undefined; left: boolean }

/**
 * Who waits, in the order of coming, each for as long as any other: one timer is enough for all. A timer for each would keep what it knows of from
 * being cleared away cheaply, and so would a `Set`, which remembers who left.
 */
export class Line<T> {
  #first: Place<T> | undefined
  #last: Place<T> | undefined
  #timer: NodeJS.Timeout | undefined
  #length = 0

  /** `late` is told who has waited for so many milliseconds, and has left. 0: as long as it takes. */
  constructor(private readonly longestMs: number, private readonly late: (value: T) => void) {}

  get length(): number {
    return this.#length
  }

  get first(): Place<T> | undefined {
    return this.#first
  }

  enter(value: T): Place<T> {
    const place: Place<T> = { value, until: performance.now() + this.longestMs, before: this.#last, after: undefined, left: false }
    if (this.#last) this.#last.after = place
    else this.#first = place
    this.#last = place
    this.#length += 1
    if (this.longestMs > 0) this.#timer ??= this.#lookIn(this.longestMs)
    return place
  }

  leave(place: Place<T>): void {
    if (place.left) return
    const { before, after } = place
    if (before) before.after = after
    else this.#first = after
    if (after) after.before = before
    else this.#last = before
    place.before = place.after = undefined // what is not cleared away yet must not hold on to those who came later
    place.left = true
    this.#length -= 1
  }

  /** Goes on for as long as somebody is there. */
  #look(): void {
    const now = performance.now()
    for (let first = this.#first; first && first.until <= now; first = this.#first) {
      this.leave(first)
      this.late(first.value)
    }
    this.#timer = this.#first && this.#lookIn(Math.max(1, this.#first.until - now))
  }

  #lookIn(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#look(), ms).unref()
  }
}
