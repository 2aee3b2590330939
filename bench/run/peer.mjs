import fastify from 'fastify'
import pg from 'pg'

/** As many connections as our server has by default. */
const CONNECTIONS = 10

// The limit: bare routes of the same Fastify, which send what one prepared statement returns, what they were given, or an empty 304.
process.once('message', async ({ databaseUrl, routes }) => {
  const app = fastify({ routerOptions: { maxParamLength: 250 } }) // codes are longer than Fastify's 100
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CONNECTIONS })
  for (const { url, text, values, prepared = true } of routes) {
    app.get(url, async ({ params }, reply) => {
      const { rows } = await pool.query({ ...(prepared ? { name: url } : {}), text, values: params.code === undefined ? values : [...values, params.code] })
      reply.header('content-type', 'application/json; charset=utf-8')
      return rows[0].body
    })
  }
  const copies = new Map()
  app.put('/copy/:name', { bodyLimit: 50_000_000 }, async ({ params, body: { type, text } }) => { copies.set(params.name, { type, bytes: Buffer.from(text) }) })
  app.get('/copy/:name', async ({ params }, reply) => {
    const { type, bytes } = copies.get(params.name)
    return reply.header('content-type', type).send(bytes)
  })
  app.get('/not-modified', (_request, reply) => { reply.code(304).send() })
  process.once('SIGTERM', () => process.exit(0))
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.send({ port: app.server.address().port })
})
