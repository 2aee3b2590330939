import type { Static } from '@sinclair/typebox'
import type { Db } from '../db/client.js'
import type { Day } from '../kernel/day.js'
import type { MallItem } from './malls/model.js'

/** What the catalogue lists on a day, at a glance. Texts are in all languages. */
export interface Overview { malls: Static<typeof MallItem>[]; agencies: number; services: number }

const LISTED = `visibility = 'listed' and from_day <= $1 and to_day > $1`

/** One statement. Invented records are not counted. */
export async function readOverview(db: Db, day: Day): Promise<Overview> {
  const { rows } = await db.query<Overview>({
    name: 'overview',
    text: `select
      (select coalesce(json_agg(item order by name, code), '[]') from published where noun = 'mall' and ${LISTED}) as malls,
      (select count(*) from published where noun = 'agency' and ${LISTED}) as agencies,
      (select count(*) from published where noun = 'service' and ${LISTED}) as services`,
    values: [day]
  })
  return rows[0] as Overview
}
