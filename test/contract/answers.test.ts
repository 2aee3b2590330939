import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import t, { type Test } from 'tap'
import { importCatalogue } from '../../src/catalogue/import/index.js'
import type { App } from '../../src/http/types.js'
import { addressOf } from '../../src/rest/addresses.js'
import { ask, openApp, type Answer } from '../support/app.js'
import { aFullCatalogue, writeFolder } from '../support/builders.js'
import { catalogueDatabase, testDatabase } from '../support/database.js'
import { exampleIn, operationsOf, readDocument, strictValidator, type Parameter } from '../support/openapi.js'
import { ROOT } from '../support/run.js'

const document = readDocument()
const operations = operationsOf(document)
const validatorOf = strictValidator(document)
type Operation = (typeof operations)[number]
type Query = Record<string, string | number>

const schemaOf = ({ responses }: Operation, status = '200') => Object.values(responses[status]?.content ?? {})[0]?.schema ?? {}
const takes = ({ parameters }: Operation, name: string) => parameters.some((parameter) => parameter.name === name)
const only = (operation: Operation, query: Query): Query => Object.fromEntries(Object.entries(query).filter(([name]) => takes(operation, name)).map(([name, value]) => [name, atMost(operation, name, value)]))
/** A page as large as it may be. */
const atMost = ({ parameters }: Operation, name: string, value: string | number) => (typeof value === 'number' ? Math.min(value, parameters.find((one) => one.name === name)?.schema?.maximum ?? value) : value)
/** Parameters without which nothing is answered, with their examples. */
const requiredOf = ({ parameters }: Operation): Query => Object.fromEntries(parameters.filter((one) => one.in === 'query' && one.required).map((one) => [one.name, exampleIn(one) as string]))
const withQuery = (address: string, query: Query) => `${address}?${new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]))}`

/** Also what lists leave out unless it is asked for. */
const EVERYTHING = { have: 'ktp-el', evidence: 'any', example: 'any', outOfForce: 'true', limit: 100 }

/** All pages, by their links. */
async function* pagesOf(app: App, operation: Operation, address: string, query: Query = {}): AsyncGenerator<Answer> {
  let url: string | undefined = withQuery(address, only(operation, { ...requiredOf(operation), ...EVERYTHING, ...query }))
  while (url) {
    const page: Answer = await ask(app, url)
    yield page
    url = /<([^>]+)>; rel="next"/.exec(page.headers['link'] ?? '')?.[1]
  }
}

/** The addresses of a path: one for each record that the lists above it have. */
async function addressesOf(app: App, path: string, known = new Map<string, string[]>()): Promise<string[]> {
  if (path === '/v1') return [path]
  const found = known.get(path) ?? await findAddresses(app, path, known)
  known.set(path, found)
  return found
}

/** Where the records below an address without a list are listed. */
const LISTED_AT: Record<string, string> = { '/v1/sites': '/v1/malls/{mall}/sites' }

async function findAddresses(app: App, path: string, known: Map<string, string[]>): Promise<string[]> {
  const [, parent = '', last = ''] = /^(.*)\/([^/]+)$/.exec(path) ?? []
  const above = await addressesOf(app, parent, known)
  if (!last.startsWith('{')) return above.map((address) => `${address}/${last}`)
  const listed = LISTED_AT[parent]
  const list = operations.find((operation) => operation.path === (listed ?? parent)) as Operation
  const addresses: string[] = []
  for (const address of listed ? await addressesOf(app, listed, known) : above) {
    for await (const { body } of pagesOf(app, list, address)) addresses.push(...body.items.map(({ id, code }: { id?: string, code: string }) => `${listed ? parent : address}/${encodeURIComponent(id ?? code)}`))
  }
  return addresses
}

/** Holds every answer to these questions against the schema of its operation. */
async function checkAnswers(t: Test, db: pg.Pool, questionsOf: (operation: Operation) => Query[]): Promise<void> {
  const app = await openApp(t, db)
  const known = new Map<string, string[]>()
  for (const operation of operations) {
    const fits = validatorOf(schemaOf(operation))
    const addresses = await addressesOf(app, operation.path, known)
    const misfits: unknown[] = []
    for (const address of addresses) {
      for (const query of questionsOf(operation)) {
        for await (const { status, body } of pagesOf(app, operation, address, query)) {
          if (status !== 200 || !fits(body)) misfits.push({ address, query, status, errors: fits.errors?.slice(0, 3) })
        }
      }
    }
    t.ok(addresses.length > 0, `${operation.operationId}: there is something to ask for`)
    t.same(misfits.slice(0, 3), [], `${operation.operationId}: ${addresses.length} addresses`)
  }
}

t.test('every answer of the catalogue that ships fits the schema of its operation, and holds nothing that the schema does not name', async (t) => {
  await checkAnswers(t, await catalogueDatabase(t), () => [{}])
})

t.test('so do answers in which every member has a value, in other languages, and with related records', async (t) => {
  const db = await testDatabase(t)
  const { findings } = await importCatalogue(db, writeFolder(t, aFullCatalogue()))
  t.same(findings, [])
  await checkAnswers(t, db, (operation): Query[] => [{}, { lang: 'en' }, { count: 'true', ...includesOf(operation) }])
})

function includesOf({ parameters }: Operation): Query {
  const words = /: (.*)$/.exec(parameters.find(({ name }) => name === 'include')?.description ?? '')?.[1]
  return words ? { include: words.replaceAll(', ', ',') } : {}
}

t.test('with the catalogue that ships', async (t) => {
  const db = await catalogueDatabase(t)
  const app = await openApp(t, db)

  for (const operation of operations) {
    t.test(`${operation.operationId}: every example of a parameter is taken`, async (t) => {
      const given = operation.parameters.filter((parameter) => parameter.in === 'query')
      for (const parameter of given) {
        const example = exampleIn(parameter) as string | Record<string, string>
        // Each member of an object is a parameter of its own.
        const given = typeof example === 'object' ? example : { [parameter.name]: example }
        const { status, text } = await ask(app, withQuery(exampleAddress(operation), { ...requiredOf(operation), ...needed(parameter), ...given }))
        t.equal(status, 200, `${parameter.name}=${JSON.stringify(example)} ${status === 200 ? '' : text}`)
      }
      t.equal((await ask(app, withQuery(exampleAddress(operation), requiredOf(operation)))).status, 200)
    })

    t.test(`${operation.operationId}: the example is what is answered`, async (t) => {
      const { request, value } = exampleOf(operation)
      const { status, body } = await ask(app, request)
      t.equal(status, 200)
      t.same(withoutMoments(body), withoutMoments(value), `openapi/examples/${operation.operationId}.json is what ${request} answers`)
      t.ok(addressFits(operation, request), `${request} is an address of ${operation.path}`)
    })
  }

  t.test('every example belongs to an operation', async (t) => {
    const files = readdirSync(join(ROOT, 'openapi', 'examples'))
    t.same(files.sort(), operations.map(({ operationId }) => `${operationId}.json`).sort())
  })
})

const exampleAddress = ({ path, parameters }: Operation) =>
  parameters.filter((parameter) => parameter.in === 'path').reduce((address, parameter) => address.replace(`{${parameter.name}}`, encodeURIComponent(String(exampleIn(parameter)))), path)

/** What a parameter cannot go without. */
const needed = ({ name }: Parameter): Query => (name === 'radius' ? { near: '-6.8,110.84' } : {})

interface ExampleFile { summary: string, request: string, value: unknown }
function exampleOf({ operationId }: Operation): ExampleFile {
  const file = join(ROOT, 'openapi', 'examples', `${operationId}.json`)
  if (!existsSync(file)) throw new Error(`${operationId} has no example: ask a server with the catalogue that ships, and write summary, request and value to ${file}`)
  return JSON.parse(readFileSync(file, 'utf8')) as ExampleFile
}

const addressFits = ({ path }: Operation, request: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(addressOf({ url: request }).split('?')[0] as string)

/** When an installation imported the catalogue is its own. */
const MOMENTS = new Set(['revision', 'updatedAt', 'importedAt', 'at'])
const withoutMoments = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/^(DTSTAMP|LAST-MODIFIED):.*$/gm, '$1') : JSON.parse(JSON.stringify(value, (name, held: unknown) => (MOMENTS.has(name) ? undefined : held))))
