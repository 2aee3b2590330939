import { once } from 'node:events'
import { get } from 'node:http'
import { to as copyTo } from 'pg-copy-streams'
import { median } from './measure.mjs'
import { memoryMb, startServer } from './programs.mjs'

export const EXPORT_TARGET = 0.7
/** Megabytes that the server may need beside what it needs at rest. */
export const MOST_MORE_MB = 150

const OF_SERVICES = `from published where noun = 'service' and visibility = 'listed' and from_day <= current_date and to_day > current_date`
const CASES = [
  { name: 'services, whole documents, lines of JSON', path: '/v1/export/services.ndjson', column: 'body' },
  { name: 'services, as lists show them, lines of JSON', path: '/v1/export/services.ndjson?form=item', column: 'item_body' },
  { name: 'services, a table, against COPY of the documents', path: '/v1/export/services.csv', column: 'body' },
  { name: 'services, a table, against COPY of what it is made of', path: '/v1/export/services.csv', column: 'item', target: null }
]

/** Rows a second of whole exports over HTTP beside COPY of the same rows, in turn, nothing pinned; and what they add to the memory of the server. */
export async function measureExports({ database, rounds }) {
  const server = await startServer({ server: undefined }, database.url)
  try {
    await fetchWhole(server, '/v1/export/malls.csv')
    const rest = memoryMb(server)
    const watch = watchMemory(server)
    const results = []
    for (const one of CASES) results.push(await compare(server, database, one, rounds))
    return { results, rest, more: watch.stop() - rest }
  } finally {
    server.child.kill('SIGTERM')
    await once(server.child, 'exit')
  }
}

async function compare(server, database, { name, path, column, target = EXPORT_TARGET }, rounds) {
  const turns = { ours: () => fetchWhole(server, path), limit: () => copyWhole(database, column) }
  const [{ lines }, { rows }] = [await fetchWhole(server, path, { count: true }), await turns.limit()]
  if (lines - (path.includes('.csv') ? 1 : 0) !== rows) throw new Error(`${name}: ${lines} lines, ${rows} rows.`)
  const taken = { ours: [], limit: [] }
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? ['ours', 'limit'] : ['limit', 'ours']) taken[side].push((await turns[side]()).seconds)
  }
  const ratio = median(taken.ours.map((seconds, round) => taken.limit[round] / seconds))
  return { name, target, ratio, ours: rows / median(taken.ours), limit: rows / median(taken.limit) }
}

async function fetchWhole({ port }, path, { count = false } = {}) {
  const start = performance.now()
  const [answer] = await once(get({ port, host: '127.0.0.1', path }), 'response')
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}.`)
  let lines = 0
  for await (const chunk of answer) if (count) lines += linesIn(chunk)
  return { lines, seconds: (performance.now() - start) / 1000 }
}

function linesIn(chunk) {
  let lines = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
  return lines
}

async function copyWhole({ pool }, column) {
  const client = await pool.connect()
  await client.query('set statement_timeout = 0')
  const start = performance.now()
  const stream = client.query(copyTo(`copy (select ${column} ${OF_SERVICES}) to stdout`))
  await once(stream.resume(), 'end')
  const seconds = (performance.now() - start) / 1000
  client.release(true)
  return { rows: stream.rowCount, seconds }
}

function watchMemory(server) {
  let peak = 0
  const timer = setInterval(() => { peak = Math.max(peak, memoryMb(server)) }, 20)
  return {
    stop() {
      clearInterval(timer)
      return peak
    }
  }
}
