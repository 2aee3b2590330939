import { availableParallelism } from 'node:os'
import t from 'tap'
import { loadConfig, settingsTable } from '../src/config.js'

const refused = (env: Record<string, string>): string => {
  try {
    loadConfig(env)
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  }
}

t.test('without any setting the defaults hold', async (t) => {
  const config = loadConfig({})
  t.match(config, { host: '127.0.0.1', port: 3000, trustProxy: false, rateLimitPerMinute: 0, databasePoolSize: 10, metrics: true, logRequests: 'failures' })
  t.match(config.catalogueDir, /[\\/]data$/)
  t.equal('databaseUrl' in config, false, 'an optional setting that is not given is left out')
})

const GOOD: [name: string, given: string, key: string, value: unknown][] = [
  ['HOST', '::', 'host', '::'],
  ['PORT', '0', 'port', 0],
  ['PUBLIC_URL', 'https://layanan.example.go.id/mpp/', 'publicUrl', 'https://layanan.example.go.id/mpp'],
  ['TRUST_PROXY', 'true', 'trustProxy', true],
  ['TRUST_PROXY', '10.0.0.0/8, loopback', 'trustProxy', '10.0.0.0/8, loopback'],
  ['RATE_LIMIT_PER_MINUTE', '600', 'rateLimitPerMinute', 600],
  ['RATE_LIMIT_KEYS_FILE', '/etc/mpp/keys', 'rateLimitKeysFile', '/etc/mpp/keys'],
  ['REQUEST_TIMEOUT_MS', '5000', 'requestTimeoutMs', 5000],
  ['MAX_EVENT_LOOP_DELAY_MS', '0', 'maxEventLoopDelayMs', 0],
  ['WEB_CONCURRENCY', '4', 'webConcurrency', 4],
  ['WEB_CONCURRENCY', 'auto', 'webConcurrency', Math.min(64, availableParallelism())],
  ['DATABASE_URL', 'postgres://u:p@db/mpp', 'databaseUrl', 'postgres://u:p@db/mpp'],
  ['DATABASE_REPLICA_URLS', 'postgres://u:p@one/mpp, postgresql://u:p@two/mpp', 'databaseReplicaUrls', ['postgres://u:p@one/mpp', 'postgresql://u:p@two/mpp']],
  ['DATABASE_POOL_SIZE', '25', 'databasePoolSize', 25],
  ['DATABASE_STATEMENT_TIMEOUT_MS', '0', 'databaseStatementTimeoutMs', 0],
  ['DATABASE_QUEUE_SIZE', '0', 'databaseQueueSize', 0],
  ['DATABASE_QUEUE_TIMEOUT_MS', '500', 'databaseQueueTimeoutMs', 500],
  ['CACHE_MAX_STALENESS', '1', 'cacheMaxStaleness', 1],
  ['DATA_DIR', '/srv/mpp', 'dataDir', '/srv/mpp'],
  ['PG_BIN', '/opt/pg/bin', 'pgBin', '/opt/pg/bin'],
  ['CATALOGUE_DIR', '/srv/catalogue', 'catalogueDir', '/srv/catalogue'],
  ['CATALOGUE_IMPORT', 'never', 'catalogueImport', 'never'],
  ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
  ['LOG_REQUESTS', 'all', 'logRequests', 'all'],
  ['METRICS', 'false', 'metrics', false],
  ['REPORT_URL', 'https://contoh.go.id/lapor?hal={page}', 'reportUrl', 'https://contoh.go.id/lapor?hal={page}'],
  ['REPORT_URL', 'mailto:mpp@contoh.go.id?subject={code}', 'reportUrl', 'mailto:mpp@contoh.go.id?subject={code}'],
  ['GRAPHQL_MAX_TOKENS', '2000', 'graphqlMaxTokens', 2000],
  ['GRAPHQL_MAX_DEPTH', '15', 'graphqlMaxDepth', 15],
  ['GRAPHQL_MAX_COST', '1000000', 'graphqlMaxCost', 1_000_000],
  ['GRAPHQL_MAX_BATCH', '1', 'graphqlMaxBatch', 1],
  ['GRAPHQL_TIMEOUT_MS', '500', 'graphqlTimeoutMs', 500],
  ['GRAPHQL_REGISTERED_QUERIES', '/srv/queries', 'graphqlRegisteredQueries', '/srv/queries'],
  ['PORT', '', 'port', 3000]
]

for (const [name, given, key, value] of GOOD) {
  t.test(`${name}=${given} is understood`, async (t) => {
    t.same(loadConfig({ [name]: given })[key as 'port'], value)
  })
}

const BAD: [name: string, given: string, allowed: RegExp][] = [
  ['PORT', 'abc', /whole number from 0 to 65535/],
  ['PORT', '70000', /whole number from 0 to 65535/],
  ['PORT', '3e3', /whole number/],
  ['PUBLIC_URL', 'layanan.example.go.id', /an address such as https/],
  ['PUBLIC_URL', 'https://a.example/?x=1', /an address such as https/],
  ['TRUST_PROXY', 'yes', /false, true, or addresses/],
  ['TRUST_PROXY', '1', /false, true, or addresses/],
  ['RATE_LIMIT_PER_MINUTE', '-1', /whole number from 0/],
  ['WEB_CONCURRENCY', '0', /auto, or a whole number from 1 to 64/],
  ['WEB_CONCURRENCY', 'max', /auto, or a whole number from 1 to 64/],
  ['DATABASE_URL', 'mysql://u:hush@db/mpp', /postgres:\/\//],
  ['DATABASE_REPLICA_URLS', 'postgres://u:hush@one/mpp,two', /postgres:\/\/.* with commas between/],
  ['DATABASE_POOL_SIZE', '1', /whole number from 2 to 200/],
  ['DATABASE_STATEMENT_TIMEOUT_MS', '10s', /whole number/],
  ['REQUEST_TIMEOUT_MS', '0', /whole number from 100 to 600000/],
  ['MAX_EVENT_LOOP_DELAY_MS', '-1', /whole number from 0 to 60000/],
  ['DATABASE_QUEUE_SIZE', 'many', /whole number from 0 to 100000/],
  ['DATABASE_QUEUE_TIMEOUT_MS', '0', /whole number from 10 to 60000/],
  ['CATALOGUE_IMPORT', 'always', /when-empty or never/],
  ['CACHE_MAX_STALENESS', '0', /whole number from 1 to 3600/],
  ['LOG_LEVEL', 'verbose', /fatal, error, warn/],
  ['LOG_REQUESTS', 'true', /all, failures or none/],
  ['METRICS', 'on', /true or false/],
  ['REPORT_URL', 'contoh.go.id/lapor', /an address such as https/],
  ['REPORT_URL', 'javascript:alert(1)', /an address such as https/],
  ['REPORT_URL', 'https://contoh.go.id/"><b>', /an address such as https/],
  ['GRAPHQL_MAX_TOKENS', '10', /whole number from 100 to 100000/],
  ['GRAPHQL_MAX_DEPTH', '14', /whole number from 15 to 100/],
  ['GRAPHQL_MAX_COST', '0', /whole number from 100/],
  ['GRAPHQL_MAX_BATCH', '0', /whole number from 1 to 100/],
  ['GRAPHQL_TIMEOUT_MS', '1s', /whole number from 100/]
]

for (const [name, given, allowed] of BAD) {
  t.test(`${name}=${given} is refused in one line that says what is allowed`, async (t) => {
    const message = refused({ [name]: given })
    t.match(message, new RegExp(`^${name}=`))
    t.match(message, allowed)
    t.notMatch(message, /\n/)
  })
}

t.test('a password is never shown', async (t) => {
  t.notMatch(refused({ DATABASE_URL: 'postgres//u:hush@db' }), /hush/)
  t.notMatch(refused({ DATABASE_REPLICA_URLS: 'postgres:u:hush' }), /hush/)
  t.notMatch(refused({ PUBLIC_URL: 'https://u:hush@db' }), /hush/)
})

t.test('a setting that does not exist is refused, with the one that was probably meant', async (t) => {
  t.match(refused({ DATABASE_POOLSIZE: '3' }), /DATABASE_POOLSIZE is not a setting: did you mean DATABASE_POOL_SIZE\?/)
  t.match(refused({ LOG_LEVL: 'info' }), /did you mean LOG_LEVEL/)
  t.match(refused({ CATALOGUE_FOLDER: 'x' }), /did you mean CATALOGUE_/)
})

t.test('what belongs to others is left alone', async (t) => {
  t.equal(refused({ PATH: '/bin', HOSTNAME: 'x', PGHOST: 'y', TEST_DATABASE_URL: 'z', NODE_ENV: 'production', PORTS: '1' }), 'accepted')
})

t.test('the table of settings has every setting once, with its words', async (t) => {
  const table = settingsTable()
  t.equal(new Set(table.map(({ name }) => name)).size, table.length)
  for (const { name, type, description } of table) t.ok(type && description, name)
  t.match(table.find(({ name }) => name === 'PORT'), { type: 'a whole number from 0 to 65535', default: '3000' })
})
