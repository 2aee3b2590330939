import { test } from 'tap'
import { ChangedScopes } from '../../../src/catalogue/changes/scopes.js'
import { rebuild, type Targets } from '../../../src/catalogue/publishing/rebuild.js'
import { PUBLISHED_NOUNS } from '../../../src/catalogue/published/draft.js'
import { TABLES } from '../../../src/catalogue/records/stored.js'
import type { Db } from '../../../src/db/client.js'
import { catalogueDatabase } from '../../support/database.js'

/** Read once a rebuild: all norms. */
const WHOLE = 'reference_service_id is not null and withdrawn_at is null and upper(valid) is null'

test('what belongs to records that are published again is found by an index', async (t) => {
  const db = await catalogueDatabase(t)
  const client = await db.connect()
  t.teardown(() => client.release(true))
  await client.query('begin')
  const sent = new Map<string, { text: string; values: unknown[] }>()
  const query = (given: string | { text: string; values: unknown[] }, values?: unknown[]) => {
    const { text, values: own } = typeof given === 'string' ? { text: given, values } : given
    sent.set(JSON.stringify([text, own]), { text, values: own ?? [] })
    return client.query(text, own)
  }
  const targets: Targets = new Map()
  for (const noun of PUBLISHED_NOUNS) targets.set(noun, new Set((await db.query<{ id: string }>(`select id from ${TABLES[noun]} where withdrawn_at is null`)).rows.map(({ id }) => id)))
  const changed = await rebuild({ query } as unknown as Db, targets, { revision: 2, at: new Date(), scopes: new ChangedScopes() }, async () => {})
  t.ok([...changed.values()].every((count) => count === 0), 'nothing is otherwise than it was')
  t.ok(sent.size > 20, `${sent.size} statements`)
  await client.query('set local enable_seqscan = off') // with few rows the database would rather look at them all
  const check = async (state: string) => {
    for (const { text, values } of sent.values()) {
      if (text.includes(WHOLE)) continue
      const { rows: [row] } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, values)
      t.same(lookedAtInVain((row as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan), [], `${state}: ${text.replace(/\s+/g, ' ').trim()}`)
    }
  }
  await check('not counted yet, or by the database itself')
  await client.query(`analyze ${Object.values(TABLES).join(', ')}, datasets, published`)
  await check('counted')
})

interface Plan { 'Node Type': string; 'Relation Name'?: string; 'Actual Rows': number; 'Actual Loops': number; 'Rows Removed by Filter'?: number; Plans?: Plan[] }

/** Beside those that are wanted. */
const FEW = 10

/** Tables of which many more rows are looked at than the statement gives. */
function lookedAtInVain(plan: Plan, given = plan['Actual Rows']): string[] {
  const { 'Relation Name': table, 'Actual Rows': fitting, 'Actual Loops': times, 'Rows Removed by Filter': unfit = 0, Plans = [] } = plan
  const looked = (fitting + unfit) * times
  return [...(table !== undefined && looked > 2 * given + FEW ? [`${looked} of ${table} for ${given}`] : []), ...Plans.flatMap((one) => lookedAtInVain(one, given))]
}
