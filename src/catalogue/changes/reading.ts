import type { Db } from '../../db/client.js'
import { numbersOf } from './scopes.js'

/**
 * The database as one answer reads it, which notes what the answer rests on. A statement of which nobody says what it rests on makes the answer rest on everything:
 * forgetting to say it costs speed, and never makes an answer stale.
 */
export class Reading {
  readonly #scopes = new Set<string>()
  #everything = false

  constructor(readonly root: Db) {}

  query: Db['query'] = ((...given: Parameters<Db['query']>) => {
    this.#everything = true
    return this.root.query(...given)
  }) as Db['query']

  note(scopes: readonly string[]): void {
    for (const scope of scopes) this.#scopes.add(scope)
  }

  /** Undefined: on everything. */
  get scopes(): Uint16Array | undefined {
    return this.#everything ? undefined : numbersOf(this.#scopes)
  }
}

/** The database for a statement that rests on nothing but these scopes. */
export function restingOn(db: Db, scopes: readonly string[]): Db {
  if (!(db instanceof Reading)) return db
  db.note(scopes)
  return db.root
}
