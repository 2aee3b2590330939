import { createServer } from 'node:http'
import { grafserv } from 'postgraphile/grafserv/node'
import { makePgService } from 'postgraphile/adaptors/pg'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

/** As many connections as our server has by default. */
const CONNECTIONS = 10

/** Words of the catalogue such as `air-minum` are no names in GraphQL. */
const NAMES_OF_WORDS = {
  name: 'NamesOfWordsPlugin', version: '0.0.0',
  inflection: { replace: { enumValue: (previous, _options, value, codec) => previous(value.replaceAll('-', '_'), codec) } }
}

// PostGraphile as its manual sets it up for production: nothing that watches, explains or shows. It keeps what it has parsed and planned by itself.
process.once('message', async ({ databaseUrl }) => {
  const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'], poolConfig: { max: CONNECTIONS } })],
    grafserv: { graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
    plugins: [NAMES_OF_WORDS]
  })
  const server = createServer()
  await pgl.createServ(grafserv).addTo(server)
  process.once('SIGTERM', () => process.exit(0))
  server.listen({ host: '127.0.0.1', port: 0 }, () => process.send({ port: server.address().port }))
})
