import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import { ask, openApp, walk } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { readDocument } from '../support/openapi.js'
import { ROOT } from '../support/run.js'

const NOUNS = {
  regions: 'Region', malls: 'Mall', agencies: 'Agency', services: 'Service', 'reference-services': 'ReferenceService', offerings: 'Offering', documents: 'Document',
  'legal-instruments': 'LegalInstrument', calendars: 'Calendar'
}
const EVERYTHING = 'evidence=any&example=any&outOfForce=true'

/** Asked for alone, they tell a record about the list that it stands in. */
const OF_THE_LIST = ['distance']

const schemas = readDocument().components.schemas as unknown as Record<string, { properties: Record<string, unknown> }>
const membersOf = (component: string) => Object.keys(schemas[component]?.properties ?? {}).filter((name) => !OF_THE_LIST.includes(name))

t.test('every member that a list shows is described alike in the detail', async (t) => {
  t.same(Object.keys(schemas).filter((name) => name.endsWith('Item')).sort(), Object.values(NOUNS).map((noun) => `${noun}Item`).sort())
  for (const noun of Object.values(NOUNS)) {
    for (const name of membersOf(`${noun}Item`)) t.strictSame(schemas[noun]?.properties[name], schemas[`${noun}Item`]?.properties[name], `${noun}.${name}`)
  }
})

async function compare(t: Test, db: pg.Pool): Promise<void> {
  const app = await openApp(t, db, { databaseQueueSize: 5_000 }) // all details of a list are asked for at once
  for (const [list, noun] of Object.entries(NOUNS)) {
    const members = membersOf(`${noun}Item`)
    const items = await walk<Record<string, unknown>>(app, `/v1/${list}?${EVERYTHING}`)
    const narrowed = await walk<Record<string, unknown>>(app, `/v1/${list}?${EVERYTHING}&fields=${members.join()}`)
    t.strictSame(narrowed, items, `${list}: fields names every member of the list`)
    const details = await Promise.all(items.map(({ id }) => ask(app, `/v1/${list}/${String(id)}?fields=${members.join()}`)))
    t.strictSame(details.map(({ body }) => body), items, `${list}: ${items.length} details say the same`)
  }
}

t.test('lists and details say the same of every record that ships, and of the examples', async (t) => {
  const db = await catalogueDatabase(t)
  await importCatalogue(db, join(ROOT, 'examples', 'mpp-contoh'))
  await compare(t, db)
})

t.test('also where every member has a value', async (t) => {
  const db = await testDatabase(t)
  await importCatalogue(db, writeFolder(t, aFullCatalogue()))
  await compare(t, db)
})
