import type { LiveRevisions } from '../catalogue/changes/live.js'
import { spanOfDay } from '../kernel/day.js'
import type { Body } from './codings.js'
import { InFlight } from './in-flight.js'
import { Segmented } from './segmented.js'

/** An answer is right as long as nothing of these scopes has changed since the revision, and from one moment until another: those of its day or, where it tells of the moment, of its minute. */
export interface Holds { readonly scopes: Uint16Array | undefined; readonly revision: number; readonly generation: number; readonly from: number; readonly until: number; /** The last revision for which this was looked at. */ checked: number }

/** When an answer is asked for, as far as this process knows for certain. */
export interface Begun { readonly revision: number; readonly generation: number; readonly mark: string; readonly at: Date }

export interface Answer { readonly body: Body; readonly etag: string; readonly headers: Readonly<Record<string, string>>; readonly holds: Holds; readonly size: number; /** It names the address under which people reach the server, as this request did. */ readonly saysHost: boolean }

/** What an answer takes beside its bytes, about. */
const OVERHEAD = 600
export const sizeOf = (body: Body): number => body.size + OVERHEAD

const MINUTE_MS = 60_000

/** Of what tells of the moment, the minute; else the day. */
function spanOf({ at }: Begun, momentary: boolean): { from: number; until: number } {
  if (!momentary) return spanOfDay(at)
  const from = Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS
  return { from, until: from + MINUTE_MS }
}

const NEVER = { from: Number.POSITIVE_INFINITY, until: Number.NEGATIVE_INFINITY }

export const holdsOf = (begun: Begun | undefined, scopes: Uint16Array | undefined, momentary: boolean): Holds =>
  (begun ? { scopes, revision: begun.revision, generation: begun.generation, ...spanOf(begun, momentary), checked: -1 } : { scopes, revision: -1, generation: -1, ...NEVER, checked: -1 })

/** Answers that are right as long as what they rest on has not changed. */
export class Answers {
  readonly #kept: Segmented<Answer>
  readonly #inFlight = new InFlight()
  readonly counts = { hit: 0, miss: 0 }

  /** `bytes`: what all answers together may take; 0: none is kept. */
  constructor(private readonly around: { live: LiveRevisions; now: () => Date; bytes: number }) {
    this.#kept = new Segmented(around.bytes)
  }

  get room(): { bytes: number; answers: number; evicted: number } {
    return { bytes: this.#kept.bytes, answers: this.#kept.count, evicted: this.#kept.evicted }
  }

  /** Undefined while this process does not know for certain of which revision the database is. */
  begin(): Begun | undefined {
    const { live: { certain, revision, generation, mark }, now } = this.around
    return certain ? { revision, generation, mark, at: now() } : undefined
  }

  isFresh(holds: Holds): boolean {
    const { live, now } = this.around
    const at = now().getTime()
    if (!live.certain || at < holds.from || at >= holds.until || holds.generation !== live.generation) return false
    if (holds.checked === live.revision) return true
    if (live.latestOf(holds.scopes) > holds.revision) return false
    holds.checked = live.revision
    return true
  }

  /** What is kept, whether it still holds or not. */
  peek(key: string): Answer | undefined {
    return this.#kept.get(key)
  }

  get(key: string): Answer | undefined {
    const answer = this.#kept.get(key)
    if (answer === undefined || this.isFresh(answer.holds)) return answer
    this.#kept.delete(key)
    return undefined
  }

  /** What is kept, else what is made of it, once for all who ask at the same time. */
  async obtain(key: string, begun: Begun, make: () => Promise<Answer>): Promise<Answer> {
    const kept = this.get(key)
    if (kept) {
      this.counts.hit += 1
      return kept
    }
    this.counts.miss += 1
    return this.#inFlight.share(`${begun.generation} ${begun.revision} ${Math.floor(begun.at.getTime() / MINUTE_MS)} ${key}`, async () => {
      const answer = await make()
      this.keep(key, answer)
      return answer
    })
  }

  /** Also to say that the answer has grown. */
  keep(key: string, answer: Answer): void {
    if (this.around.bytes > 0 && this.isFresh(answer.holds)) this.#kept.set(key, answer)
  }
}
