import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Type, type Static, type TSchema } from '@sinclair/typebox'
import { distance } from 'fastest-levenshtein'
import { Enum } from './kernel/schema.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** The name of each setting in the environment is the name here in capitals: `poolSize` is `POOL_SIZE`. */
export const Config = Type.Object({
  host: Type.String({ default: '127.0.0.1', minLength: 1, description: 'Address to listen on. `0.0.0.0` or `::` opens the server to the network' }),
  port: Type.Integer({ default: 3000, minimum: 0, maximum: 65535, description: 'Port to listen on. 0 takes a free one' }),
  publicUrl: Type.Optional(Type.String({ format: 'web-address', description: 'Address under which people reach the server, used in links. Without it links follow the address listened on' })),
  trustProxy: Type.Unsafe<boolean | string>({ type: 'string', default: false, format: 'proxies', description: 'Whose `X-Forwarded-*` to believe. `true` believes anybody: only where clients cannot reach the server past the proxy' }),
  rateLimitPerMinute: Type.Integer({ default: 0, minimum: 0, maximum: 1_000_000, description: 'Requests a minute that one client address may make. 0 sets no limit' }),
  rateLimitKeysFile: Type.Optional(Type.String({ format: 'file', description: 'File of the keys with which clients may ask more often: see [limits](#limits)' })),
  requestTimeoutMs: Type.Integer({ default: 30_000, minimum: 100, maximum: 600_000, description: 'Longest time that a request takes to arrive, in milliseconds' }),
  maxEventLoopDelayMs: Type.Integer({ default: 500, minimum: 0, maximum: 60_000, description: 'Mean delay of the event loop in a second from which requests are refused with 503, in milliseconds. 0 sets no limit' }),
  webConcurrency: Type.Unsafe<number>({ type: 'string', default: 1, format: 'processes', description: 'Processes that serve. `auto`: as many as the machine has cores. They share the connections to the database' }),
  databaseUrl: Type.Optional(Type.String({ format: 'database-address', description: 'PostgreSQL 15 or newer to use. Without it the embedded one is started' })),
  databaseReplicaUrls: Type.Optional(Type.Unsafe<string[]>({ type: 'string', format: 'database-addresses', description: 'Streaming replicas of that database to read from. Each is read while it shows the revision that the process knows' })),
  databasePoolSize: Type.Integer({ default: 10, minimum: 2, maximum: 200, description: 'Most connections to the database at a time. One of them listens for changes; health checks have one more' }),
  databaseStatementTimeoutMs: Type.Integer({ default: 10_000, minimum: 0, maximum: 3_600_000, description: 'Longest time a statement may take, in milliseconds. 0 sets no limit' }),
  databaseQueueSize: Type.Integer({ default: 500, minimum: 0, maximum: 100_000, description: 'Most reads that wait for a connection. Further ones are refused at once, with 503' }),
  databaseQueueTimeoutMs: Type.Integer({ default: 2_000, minimum: 10, maximum: 60_000, description: 'Longest time that a read waits for a connection, in milliseconds' }),
  cacheMaxStaleness: Type.Integer({ default: 5, minimum: 1, maximum: 3_600, description: 'Longest time, in seconds, for which an answer may be older than the database, whatever fails between them: notifications, network, database' }),
  dataDir: Type.Optional(Type.String({ format: 'folder', description: 'Folder of the embedded database. Without it `.data` in the project' })),
  pgBin: Type.Optional(Type.String({ format: 'folder', description: 'Folder with `postgres` and `initdb` to use as the embedded database in place of the one that npm brings' })),
  catalogueDir: Type.String({ default: 'data', format: 'folder', description: 'Folder of the catalogue to import: the one that ships, unless told otherwise' }),
  catalogueImport: Enum(['when-empty', 'never'], { default: 'when-empty', description: 'Whether a start imports the catalogue into a database that has none' }),
  cacheMegabytes: Type.Integer({ default: 128, minimum: 0, maximum: 65_536, description: 'Room for answers that are kept in memory, in megabytes. 0 keeps none' }),
  logLevel: Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info', description: 'Least severe message to log' }),
  logRequests: Enum(['all', 'failures', 'none'], { default: 'failures', description: 'Which requests to log; failures are answers of 400 and above' }),
  graphqlMaxTokens: Type.Integer({ default: 5_000, minimum: 100, maximum: 100_000, description: 'Most tokens (words and marks) of a GraphQL query' }),
  graphqlMaxDepth: Type.Integer({ default: 20, minimum: 15, maximum: 100, description: 'Deepest nesting of a GraphQL query. The question for the whole schema has 15' }),
  graphqlMaxCost: Type.Integer({ default: 50_000, minimum: 100, maximum: 100_000_000, description: 'Highest cost of a GraphQL request: about how many values it can be answered with' }),
  graphqlMaxBatch: Type.Integer({ default: 10, minimum: 1, maximum: 100, description: 'Most GraphQL queries in one request' }),
  graphqlTimeoutMs: Type.Integer({ default: 10_000, minimum: 100, maximum: 600_000, description: 'Longest time that a GraphQL query may take, in milliseconds' }),
  graphqlRegisteredQueries: Type.Optional(Type.String({ format: 'folder', description: 'Folder of the only GraphQL queries to answer: `.graphql` files, or `.json` files with hashes and texts. Without it any query is answered' })),
  exportsAtOnce: Type.Integer({ default: 2, minimum: 1, maximum: 100, description: 'Most exports that read the database at the same time, each by a connection of its own beside `DATABASE_POOL_SIZE`. Ten times as many may wait for their clients' }),
  exportTimeoutMs: Type.Integer({ default: 300_000, minimum: 0, maximum: 3_600_000, description: 'Longest time that reading an export may take the database, in milliseconds. 0 sets no limit' }),
  exportSpoolMb: Type.Integer({ default: 4_000, minimum: 10, maximum: 1_000_000, description: 'Most megabytes that wait in files, in the folder for temporary ones, for clients that are slower than the database' }),
  reportUrl: Type.Optional(Type.String({ format: 'report-address', description: 'Where pages and embeds lead who wants to report a mistake. `{code}`, `{title}` and `{page}` stand for the record, its title and the address of the page. Without it they name the complaint channels only' })),
  metrics: Type.Boolean({ default: true, description: 'Whether `/metrics` answers with numbers for Prometheus' })
}, { additionalProperties: false })

export type Config = Static<typeof Config>
export type Setting = { name: string, type: string, default: string, description: string }
type Environment = Record<string, string | undefined>

/** What keeps the server from starting, in one line for whoever starts it. It never holds a password. */
export class StartError extends Error {
  override name = 'StartError'
}

export function loadConfig(env: Environment): Config {
  refuseUnknown(env)
  const entries = Object.entries(Config.properties).map(([key, schema]) => [key, read(variable(key), schema, env)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** What the README's table of settings must say. */
export function settingsTable(): Setting[] {
  return Object.entries(Config.properties).map(([key, schema]: [string, TSchema]) => ({
    name: variable(key), type: allowed(schema), default: schema.default === undefined ? '' : String(schema.default), description: schema.description ?? ''
  }))
}

function variable(key: string): string {
  return key.replace(/[A-Z]/g, '_$&').toUpperCase()
}

function read(name: string, schema: TSchema, env: Environment): unknown {
  const given = env[name]?.trim()
  if (!given) return schema.format === 'folder' && schema.default ? resolve(ROOT, schema.default) : schema.default
  const value = parse(given, schema)
  if (value === undefined) throw new StartError(`${name}=${shown(name, given)} is not allowed: give ${allowed(schema)}`)
  return value
}

function parse(given: string, schema: TSchema): unknown {
  if (schema.enum) return schema.enum.includes(given) ? given : undefined
  if (schema.type === 'boolean') return given === 'true' ? true : given === 'false' ? false : undefined
  if (schema.type === 'integer') return wholeNumber(given, schema.minimum, schema.maximum)
  return FORMATS[schema.format ?? 'text']?.parse(given)
}

const FORMATS: Record<string, { says: string, parse: (given: string) => string | string[] | number | boolean | undefined }> = {
  text: { says: 'a text', parse: (given) => given },
  folder: { says: 'a folder', parse: (given) => resolve(given) },
  file: { says: 'a file', parse: (given) => resolve(given) },
  'web-address': { says: 'an address such as https://layanan.example.go.id', parse: webAddress },
  'report-address': { says: 'an address such as https://example.go.id/lapor?hal={page} or mailto:mpp@example.go.id?subject={code}', parse: reportAddress },
  'database-address': { says: 'an address such as postgres://user:password@host:5432/database', parse: databaseAddress },
  'database-addresses': { says: 'addresses such as postgres://user:password@host:5432/database, with commas between', parse: databaseAddresses },
  processes: { says: 'auto, or a whole number from 1 to 64', parse: (given) => (given === 'auto' ? Math.min(64, availableParallelism()) : wholeNumber(given, 1, 64)) },
  proxies: { says: 'false, true, or addresses, networks and the words loopback, linklocal, uniquelocal, with commas between', parse: proxies }
}

function allowed(schema: TSchema): string {
  if (schema.enum) return schema.enum.join(', ').replace(/, ([^,]*)$/, ' or $1')
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'integer') return `a whole number from ${schema.minimum} to ${schema.maximum}`
  return FORMATS[schema.format ?? 'text']?.says ?? ''
}

function wholeNumber(given: string, minimum: number, maximum: number): number | undefined {
  const number = /^[0-9]{1,9}$/.test(given) ? Number(given) : Number.NaN
  return number >= minimum && number <= maximum ? number : undefined
}

function webAddress(given: string): string | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const plain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username
  return plain ? url.href.replace(/\/+$/, '') : undefined
}

/** Kept as it was given: taken apart and put together again, its placeholders would be encoded. */
function reportAddress(given: string): string | undefined {
  return URL.canParse(given) && /^(https?|mailto):$/.test(new URL(given).protocol) && !/[\s"'<>\\]/.test(given) ? given : undefined
}

function databaseAddress(given: string): string | undefined {
  return URL.canParse(given) && /^postgres(ql)?:$/.test(new URL(given).protocol) ? given : undefined
}

function databaseAddresses(given: string): string[] | undefined {
  const urls = given.split(',').map((one) => databaseAddress(one.trim()))
  return urls.every((url) => url !== undefined) ? urls : undefined
}

/** No number of hops: Fastify takes it and then believes nobody, because it proves nothing about who is next to us. */
function proxies(given: string): boolean | string | undefined {
  if (given === 'true' || given === 'false') return given === 'true'
  const trusted = given.split(',').map((one) => one.trim())
  return trusted.every((one) => isIP(one.replace(/\/[0-9]{1,3}$/, '')) || /^(loopback|linklocal|uniquelocal)$/.test(one)) ? given : undefined
}

/** What was given, without what must stay secret: an address that cannot be read may hold a password anywhere. */
function shown(name: string, given: string): string {
  return /^DATABASE_(REPLICA_)?URLS?$/.test(name) || given.includes('@') ? '(not shown)' : JSON.stringify(given.slice(0, 80))
}

/** A misspelt setting would otherwise be ignored in silence. */
function refuseUnknown(env: Environment): void {
  const known = Object.keys(Config.properties).map(variable)
  const unknown = Object.keys(env).filter((name) => !known.includes(name)).find((name) => looksLikeOurs(name, known))
  if (unknown) throw new StartError(`${unknown} is not a setting: did you mean ${nearest(unknown, known)}?`)
}

function looksLikeOurs(name: string, known: string[]): boolean {
  const misspelt = known.some((other) => other.length >= 8 && distance(name, other) <= 2)
  return misspelt || /^(DATABASE|CATALOGUE|RATE_LIMIT|GRAPHQL)_/.test(name)
}

function nearest(name: string, known: string[]): string {
  return known.reduce((best, other) => (distance(name, other) < distance(name, best) ? other : best))
}
