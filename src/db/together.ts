import type { Db } from './client.js'
import { onBehalfOfNobody } from './asker.js'
import { inQueueOf } from './queue.js'

/** As many statements of a kind are under way before others of it wait: the database works on one while the server sends on another. */
const MOST_RUNNING = 3
/** Of those that wait, so many are read together: whoever is read first waits for the last. */
const LARGEST_GROUP = 10

/** Reads all that is asked by one statement: one answer for each, in the same order. */
export type ReadAll<T, R> = (asked: readonly T[]) => Promise<readonly R[]>

interface Group<T, R> { asked: T[]; begun: Promise<void>; answers: Promise<readonly R[]>; begin: () => void; /** Who wants its answers still. */ wanted: number }

/**
 * Reads that differ only in what they ask for. Those asked for while others are under way wait, and are then read by one statement: under load, a
 * statement costs more than another part of one. Without load, each is read at once and by itself.
 */
class Together<T, R> {
  #running = 0
  readonly #waiting: Group<T, R>[] = []

  constructor(private readonly db: Db, private readonly readAll: ReadAll<T, R>) {}

  get idle(): boolean {
    return this.#running === 0
  }

  async read(one: T): Promise<R> {
    if (this.#running < MOST_RUNNING) return (await this.#run([one]))[0] as R
    const group = this.#groupFor(one)
    const place = group.asked.length - 1
    group.wanted += 1
    try {
      await inQueueOf(this.db, group.begun)
    } catch (error) {
      this.#leave(group)
      throw error
    }
    return (await group.answers)[place] as R
  }

  /** What nobody waits for any more is not read. */
  #leave(group: Group<T, R>): void {
    group.wanted -= 1
    if (group.wanted === 0 && this.#waiting.includes(group)) this.#waiting.splice(this.#waiting.indexOf(group), 1)
  }

  #groupFor(one: T): Group<T, R> {
    const last = this.#waiting.at(-1)
    const group = last && last.asked.length < LARGEST_GROUP ? last : this.#newGroup()
    group.asked.push(one)
    return group
  }

  #newGroup(): Group<T, R> {
    const asked: T[] = []
    let begin = () => {}
    const begun = new Promise<void>((resolve) => { begin = resolve })
    const answers = begun.then(() => onBehalfOfNobody(() => this.#run(asked)))
    answers.catch(() => {}) // told to those who wait
    const group = { asked, begun, answers, begin, wanted: 0 }
    this.#waiting.push(group)
    return group
  }

  async #run(asked: readonly T[]): Promise<readonly R[]> {
    this.#running += 1
    try {
      return await this.readAll(asked)
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.begin()
    }
  }
}

const underWay = new WeakMap<Db, Map<string, Together<unknown, unknown>>>()

/** Reads one of a kind, together with others of that kind where some are under way. `readAll` must do the same for all of one kind. */
export async function readTogether<T, R>(db: Db, kind: string, one: T, readAll: ReadAll<T, R>): Promise<R> {
  const kinds = underWay.get(db) ?? new Map<string, Together<unknown, unknown>>()
  underWay.set(db, kinds)
  const together = (kinds.get(kind) ?? new Together<T, R>(db, readAll)) as Together<T, R>
  kinds.set(kind, together as Together<unknown, unknown>)
  try {
    return await together.read(one)
  } finally {
    if (together.idle) kinds.delete(kind)
  }
}
