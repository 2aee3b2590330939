import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { LiveRevisions } from '../changes/live.js'
import { numberOf, scopeOfFacet } from '../changes/scopes.js'

/** What is known when counting begins; undefined while that is uncertain. */
export type Since = { generation: number; revision: number } | undefined

/** How many services are beneath each concept: counted again only where one of them changed, since all together take a third of a second. */
export class Counts {
  #known: { generation: number; revision: number; day: Day; services: ReadonlyMap<string, number> } | undefined

  constructor(private readonly db: Db, private readonly live: Pick<LiveRevisions, 'latestOf'>) {}

  /** One statement, or none. Not twice at the same time. */
  async of(codes: readonly string[], day: Day, since: Since): Promise<ReadonlyMap<string, number>> {
    if (!since) return countServices(this.db, day, codes)
    const known = this.#known?.generation === since.generation && this.#known.day === day ? this.#known : undefined
    const kept = known ? codes.filter((code) => known.services.has(code) && this.#changedAt(code) <= known.revision) : []
    const holds = new Set(kept)
    const counted = await countServices(this.db, day, codes.filter((code) => !holds.has(code)))
    const services = new Map([...kept.map((code): [string, number] => [code, known?.services.get(code) as number]), ...counted])
    this.#known = { ...since, day, services }
    return services
  }

  #changedAt(code: string): number {
    return this.live.latestOf(Uint16Array.of(numberOf(scopeOfFacet('service', `referenceService:${code}`))))
  }
}

export async function countServices(db: Db, day: Day, codes: readonly string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map()
  const { rows } = await db.query<{ concept: string; services: number }>(
    `select concept, count(*)::int as services from published
     where concept = any($2) and noun = 'service' and visibility = 'listed' and from_day <= $1 and to_day > $1 group by concept`, [day, codes]
  )
  const counted = new Map(rows.map(({ concept, services }) => [concept, services]))
  return new Map(codes.map((code) => [code, counted.get(code) ?? 0]))
}
