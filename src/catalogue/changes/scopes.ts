import type { Db } from '../../db/client.js'
import type { ChangedNoun } from '../../vocabulary.js'

/**
 * A part of the catalogue by whose last revision an answer is known to be still right: all records of a noun, one record (by its code or UUID), or the records of a
 * noun that lists find by a facet. Kept in memory as numbers: names that share one are taken for changed together, which costs an answer now and then and
 * is never wrong.
 */
export const scopeOfNoun = (noun: ChangedNoun): string => noun
export const scopeOfRecord = (noun: ChangedNoun, code: string): string => `${noun}#${code}`
export const scopeOfFacet = (noun: ChangedNoun, facet: string): string => `${noun}?${facet}`

/** So many numbers there are. */
export const SCOPES = 65_536

/** FNV-1a of 32 bits, folded to 16. The numbers stand in the database: another way of counting them needs a migration that empties the table. */
export function numberOf(scope: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < scope.length; at += 1) hash = Math.imul(hash ^ scope.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (SCOPES - 1)
}

export const numbersOf = (scopes: Iterable<string>): Uint16Array => Uint16Array.from(scopes, numberOf)

/** Stands for all scopes: where so much changes, naming each would cost more than answering anew. */
export const EVERY_SCOPE = -1
/** Records in one revision, after which every scope is taken for changed. */
export const MANY = 10_000

/** What one transaction changes. */
export class ChangedScopes {
  readonly #numbers = new Set<number>()
  #records = 0

  /** A record as lists find it: with the facets that it had, and again with those that it has now. */
  addFacets(noun: ChangedNoun, facets: readonly string[]): void {
    if ((this.#records += 1) > MANY) return
    for (const facet of facets) this.#numbers.add(numberOf(scopeOfFacet(noun, facet)))
  }

  /** Writes them, with the records of the revision's log. `db` is within the transaction that takes the revision. */
  async write(db: Db, revision: number): Promise<void> {
    const { rows } = await db.query<{ noun: ChangedNoun; id: string; code: string }>('select noun, id, code from changes where revision = $1 limit $2', [revision, MANY + 1])
    for (const { noun, id, code } of rows) {
      for (const scope of [scopeOfNoun(noun), scopeOfRecord(noun, code), scopeOfRecord(noun, id)]) this.#numbers.add(numberOf(scope))
    }
    const numbers = this.#records > MANY || rows.length > MANY ? [EVERY_SCOPE] : [...this.#numbers]
    await db.query('insert into scopes (scope, revision) select unnest($1::int[]), $2 on conflict (scope) do update set revision = excluded.revision', [numbers, revision])
  }
}
