/** A moment by two clocks, in milliseconds: one that never jumps but may stand still while the machine sleeps, and one that goes on but may be set. */
export interface Moment { readonly steady: number; readonly wall: number }
export type Clocks = () => Moment

export const CLOCKS: Clocks = () => ({ steady: performance.now(), wall: Date.now() })

/** Whether something was confirmed so lately that it may still be relied on. It lapses by itself, by whichever clock says that more time has gone by. */
export class Confirmed {
  #at: Moment = { steady: -Infinity, wall: -Infinity }

  constructor(private readonly longestMs: number, readonly now: Clocks = CLOCKS) {}

  /** `asked`: when the question was sent, for the answer may have been on its way for long. */
  confirm(asked: Moment): void {
    this.#at = asked
  }

  get holds(): boolean {
    const { steady, wall } = this.now()
    return Math.max(steady - this.#at.steady, wall - this.#at.wall) < this.longestMs
  }
}
