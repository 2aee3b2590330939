import type { Db } from '../../db/client.js'
import { inQueueOf } from '../../db/queue.js'
import type { Day } from '../../kernel/day.js'
import type { PublishedNoun } from './draft.js'

/** How a detail is read: which columns, and whether by code or by UUID. Those of one name and day can be read together. */
export interface DetailStatement { name: string; noun: PublishedNoun; columns: string; by: 'code' | 'id' }

/** Key, code, revision and first day are one text: one column costs the driver less than four. */
export interface DetailRow { body: string; stamp: string; facets?: string[] }

/** As many statements are under way before details wait for each other: the database works on one while the server sends on another. */
const MOST_RUNNING = 3
/** Of those that wait, so many are read together: whoever is read first waits for the last. */
const LARGEST_GROUP = 10

type Rows = ReadonlyMap<string, DetailRow>
interface Group { keys: Set<string>; begun: Promise<void>; rows: Promise<Rows>; begin: () => void; /** Who wants its rows still. */ wanted: number }

/**
 * Details that differ only in their key. Those asked for while others are being read wait, and are then read by one statement: under load, a
 * statement costs more than another row of one. Without load, each is read at once and by itself.
 */
class Details {
  #running = 0
  readonly #waiting: Group[] = []

  constructor(private readonly db: Db, private readonly statement: DetailStatement, private readonly day: Day) {}

  get idle(): boolean {
    return this.#running === 0
  }

  async read(key: string): Promise<DetailRow | undefined> {
    const alone = this.#running < MOST_RUNNING || key.includes('\0') // the database refuses the whole statement
    const rows = await (alone ? this.#run([key]) : this.#inGroup(key))
    return rows.get(key)
  }

  async #inGroup(key: string): Promise<Rows> {
    const group = this.#groupFor(key)
    group.wanted += 1
    try {
      await inQueueOf(this.db, group.begun)
    } catch (error) {
      this.#leave(group)
      throw error
    }
    return group.rows
  }

  /** What nobody waits for any more is not read. */
  #leave(group: Group): void {
    group.wanted -= 1
    if (group.wanted === 0 && this.#waiting.includes(group)) this.#waiting.splice(this.#waiting.indexOf(group), 1)
  }

  #groupFor(key: string): Group {
    const last = this.#waiting.at(-1)
    const group = last && last.keys.size < LARGEST_GROUP ? last : this.#newGroup()
    group.keys.add(key)
    return group
  }

  #newGroup(): Group {
    const keys = new Set<string>()
    let begin = () => {}
    const begun = new Promise<void>((resolve) => { begin = resolve })
    const rows = begun.then(() => this.#run([...keys]))
    rows.catch(() => {}) // told to those who wait
    const group = { keys, begun, rows, begin, wanted: 0 }
    this.#waiting.push(group)
    return group
  }

  async #run(keys: readonly string[]): Promise<Rows> {
    this.#running += 1
    try {
      return await this.#rowsOf(keys)
    } finally {
      this.#running -= 1
      this.#waiting.shift()?.begin()
    }
  }

  async #rowsOf(keys: readonly string[]): Promise<Rows> {
    const { name, noun, columns, by } = this.statement
    const one = keys.length === 1
    const text = `select ${columns}, concat_ws(' ', ${by}, code, revision, from_day) as stamp from published
      where noun = '${noun}' and ${by} = ${one ? '$1' : `any($1::${by === 'id' ? 'uuid' : 'text'}[])`} and from_day <= $2 and to_day > $2`
    const { rows } = await this.db.query<DetailRow>({ name: one ? name : `${name}-many`, text, values: [one ? keys[0] : keys, this.day] })
    return new Map(rows.map((row) => [row.stamp.slice(0, row.stamp.indexOf(' ')), row]))
  }
}

const underWay = new WeakMap<Db, Map<string, Details>>()

export async function readDetail(db: Db, statement: DetailStatement, key: string, day: Day): Promise<DetailRow | undefined> {
  const all = underWay.get(db) ?? new Map<string, Details>()
  underWay.set(db, all)
  const name = `${statement.name} ${day}`
  const details = all.get(name) ?? new Details(db, statement, day)
  all.set(name, details)
  try {
    return await details.read(key)
  } finally {
    if (details.idle) all.delete(name)
  }
}
