import { createHash } from 'node:crypto'
import t from 'tap'
import { PUBLISHED_FORM, republish } from '../../../src/catalogue/publishing/form.js'
import { aFullCatalogue, writeFolder } from '../../support/builders.js'
import { testDatabase } from '../../support/database.js'
import { imported, NOW, publishedRows, stateOf } from '../../support/state.js'

const db = await testDatabase(t)
await imported(db, writeFolder(t, aFullCatalogue()))
const published = await publishedRows(db)
const said: string[] = []
const again = () => republish(db, (message) => { said.push(message) }, () => NOW)

t.test('what fills an empty database is in form already', async (t) => {
  t.equal((await db.query('select form from catalogue_state')).rows[0].form, PUBLISHED_FORM)
})

const revision = async () => Number((await db.query('select revision from catalogue_state')).rows[0].revision)
const unlogged = (rows: typeof published) => rows.map(({ revision: _, ...row }) => row)

t.test('what an earlier version has published is published again, as a change like any other', async (t) => {
  await db.query(`update published set facets = '{}', fingerprint = 'of another form' where noun = 'service'; update catalogue_state set form = 0`)
  const services = published.filter(({ noun }) => noun === 'service')
  const before = await revision()
  t.same(await Promise.all([again(), again()]).then((counts) => counts.sort()), [0, new Set(services.map(({ code }) => code)).size], 'one of two at a time does it')
  t.match(said, [/^\d+ records read differently/])
  t.equal(await revision(), before + 1)
  t.same(unlogged(await publishedRows(db)), unlogged(published))
  const { rows } = await db.query('select distinct noun, kind, actor from changes where revision = $1', [before + 1])
  t.same(rows, [{ noun: 'service', kind: 'updated', actor: 'upgrade' }])
})

t.test('what is in form stays as it is', async (t) => {
  const before = await stateOf(db)
  t.equal(await again(), 0)
  t.same(await stateOf(db), before)
})

t.test('a new form that changes nothing takes no revision', async (t) => {
  const before = await revision()
  await db.query('update catalogue_state set form = 0')
  t.equal(await again(), 0)
  t.equal(await revision(), before)
  t.equal((await db.query('select form from catalogue_state')).rows[0].form, PUBLISHED_FORM)
})

t.test('who changes what is published raises the form', async (t) => {
  const digest = createHash('sha256').update(JSON.stringify(unlogged(published))).digest('hex')
  t.matchSnapshot({ form: PUBLISHED_FORM, digest }, 'raise PUBLISHED_FORM when a release with this form was published, then take the snapshot anew')
})
