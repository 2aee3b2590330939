import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.js'
import { loadConfig } from '../../src/config.js'
import { nodeProgram, startProgram } from '../support/program.js'
import { DOCUMENT, exampleIn, operationsOf, readDocument, strictValidator, type Schema } from '../support/openapi.js'
import { ROOT } from '../support/run.js'

const document = readDocument()
const operations = operationsOf(document)

t.test('the document in the repository is what the server serves: `npm run contract` writes it', async (t) => {
  const app = buildApp({ config: loadConfig({ LOG_LEVEL: 'silent' }), db: new pg.Pool(), clock: () => new Date(), follow: false })
  const served = await app.inject('/openapi.json')
  t.equal(served.headers['content-type'], 'application/json; charset=utf-8')
  t.ok(served.payload === readFileSync(DOCUMENT, 'utf8'), 'they are the same, byte for byte')
})

t.test('a server with a public address names it', async (t) => {
  const app = buildApp({ config: loadConfig({ LOG_LEVEL: 'silent', PUBLIC_URL: 'https://layanan.example.go.id/mpp' }), db: new pg.Pool(), clock: () => new Date(), follow: false })
  t.match((await app.inject('/openapi.json')).json(), { servers: [{ url: 'https://layanan.example.go.id/mpp' }] })
})

t.test('npm run contract', async (t) => {
  const copy = t.testdir()
  cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true })
  cpSync(join(ROOT, 'openapi'), join(copy, 'openapi'), { recursive: true })
  for (const name of ['schema.graphql', join('src', 'graphql', 'types.ts')]) cpSync(join(ROOT, name), join(copy, name))
  cpSync(join(ROOT, 'examples'), join(copy, 'examples'), { recursive: true })
  const file = join(copy, 'openapi', 'openapi.json')
  const run = async (...given: string[]) => {
    const program = startProgram(t, [process.execPath, join(copy, 'dist', 'cli', 'contract.js'), ...given], { env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } })
    return { code: await program.ended, err: program.err() }
  }

  t.match(await run('--check'), { code: 0, err: '' }, 'agrees with what is committed')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"title": "mpp-catalog"', '"title": "mpp"'))
  t.match(await run('--check'), { code: 1, err: /run `npm run contract`[^]*"title": "mpp",\n[^]*"title": "mpp-catalog",/ }, 'fails and shows the first line that differs')
  t.match(await run(), { code: 0 }, 'writes it')
  t.ok(readFileSync(file, 'utf8') === readFileSync(DOCUMENT, 'utf8'))
  t.match(await run('--chek'), { code: 1, err: /Usage/ })
})

t.test('Redocly finds no error', async (t) => {
  const { totals, problems } = await lint(t, ['@redocly', 'cli', 'bin', 'cli.js'], ['lint', '--format=json', '--config=redocly.yaml', 'openapi/openapi.json']) as { totals: { errors: number }, problems: unknown[] }
  t.equal(totals.errors, 0)
  t.same(problems, [])
})

/** Warnings of the rules of OWASP that do not fit here. */
const NOT_FOLLOWED: Record<string, string> = {
  'owasp:api4:2023-string-restricted': 'words for people follow no pattern; their length is bounded'
}

t.test('Spectral finds no error by its own rules and those of OWASP, and no warning but the known ones', async (t) => {
  interface Finding { severity: number, code: string, message: string, path: string[] }
  const findings = await lint(t, ['@stoplight', 'spectral-cli', 'dist', 'index.js'], ['lint', '--format=json', '--quiet', '--ruleset=.spectral.yaml', 'openapi/openapi.json']) as Finding[]
  t.same(findings.filter(({ severity }) => severity === 0), [])
  t.same(findings.filter(({ code }) => !(code in NOT_FOLLOWED)), [])
  t.same(Object.keys(NOT_FOLLOWED).filter((code) => !findings.some((finding) => finding.code === code)), [], 'every exception is needed')
})

/** Runs a linter of node_modules without telemetry and questions about updates, and reads its answer. */
async function lint(t: Test, program: string[], given: string[]): Promise<unknown> {
  const linter = startProgram(t, [...nodeProgram('node_modules', ...program), ...given], { env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } })
  await linter.ended
  try {
    return JSON.parse(linter.out())
  } catch {
    throw new Error(`${program.join('/')} did not answer with JSON: ${linter.err()}${linter.out().slice(0, 2000)}`)
  }
}

t.test('every operation has an id of its own, a summary, a description, and a tag that is described', async (t) => {
  const ids = operations.map(({ operationId }) => operationId)
  t.equal(new Set(ids).size, ids.length)
  const tags = document.tags.map(({ name }) => name)
  for (const { operationId, summary, description, tags: own } of operations) {
    t.match({ operationId, summary, description }, { operationId: /^[a-z][A-Za-z]+$/, summary: /^[A-Z][^.]+$/, description: /^[A-Z][^]+\.$/ }, operationId)
    t.ok(own.length === 1 && tags.includes(own[0] as string), `${operationId} is tagged`)
  }
})

t.test('every parameter is described and has an example', async (t) => {
  for (const { operationId, parameters } of operations) {
    const bare = parameters.filter((parameter) => !parameter.description || exampleIn(parameter) === undefined).map(({ name }) => name)
    t.same(bare, [], operationId)
  }
})

/** Lists that look up a record which a parameter names. */
const LOOKED_UP = ['listPossible']

t.test('every operation says all its answers: with an example, by the right media type, with the failures that it can have', async (t) => {
  for (const { operationId, parameters, responses } of operations) {
    const has = (status: string, type: string) => Object.keys(responses[status]?.content?.[type]?.examples ?? {}).length > 0
    t.ok(['application/json', 'text/calendar', 'application/x-ndjson', 'text/csv'].some((type) => has('200', type)), `${operationId} has an example`)
    t.equal(responses['304']?.content, undefined, `${operationId} answers 304 without content`)
    const failures = Object.keys(responses).filter((status) => status >= '400')
    const named = LOOKED_UP.includes(operationId) || parameters.some((parameter) => parameter.in === 'path')
    const resumed = parameters.some((parameter) => parameter.name === 'revision')
    t.same(failures, [...(named ? ['400', '401', '404', '406', '410'] : ['400', '401', '406']), ...(resumed ? ['412'] : []), '414', '429', '500', '503'].filter((status) => status !== '410' || failures.includes('410')), operationId)
    for (const status of failures) t.ok(has(status, 'application/problem+json'), `${operationId} has an example of ${status}`)
  }
})

t.test('every example of a failure fits the schema, and has the status under which it stands', async (t) => {
  const fits = strictValidator(document)({ $ref: '#/components/schemas/Problem' })
  for (const { operationId, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses).filter(([status]) => status >= '400')) {
      for (const [code, { value }] of Object.entries(content?.['application/problem+json']?.examples ?? {})) {
        t.ok(fits(value), `${operationId} ${code}: ${JSON.stringify(fits.errors)}`)
        t.match(value, { code, status: Number(status) })
        t.notMatch((value as { detail: string }).detail, /[{?]/, `${code} leaves no blank`)
      }
    }
  }
})

t.test('every schema and every member of it is described', async (t) => {
  const bare = Object.entries(document.components.schemas).flatMap(([name, schema]) => [...(schema.description ? [] : [name]), ...undescribed(schema, name)])
  t.same(bare, [])
})

function undescribed(schema: Schema, path: string): string[] {
  const members = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [
    ...(member.description || member.$ref ? [] : [`${path}.${name}`]), ...undescribed(member, `${path}.${name}`)
  ])
  return [...members, ...[schema.items, ...schema.anyOf ?? [], ...schema.allOf ?? []].flatMap((part) => (part ? undescribed(part, `${path}[]`) : []))]
}
