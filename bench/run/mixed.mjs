import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { importCatalogue } from '../../dist/catalogue/import/index.js'
import { requestTo } from './same.mjs'

/** How many times the 99th percentile of the bare route ours may be. */
export const MIXED_TARGET = 5
/** Of what the server can do at most. */
const LOAD = 0.6
/** As the server ships, in milliseconds. */
export const BOUND_MS = 5_000
const QUEUE = 20_000

/** An ordinary day: what is asked for most, the long tail, and searches, while one change a second is published. */
export async function measureMixed({ database, sample, server, peer, load, seconds }) {
  const requests = mixOf(sample)
  const bare = [requestTo(`/copy/${encodeURIComponent('hot: detail')}`, '')]
  const sides = [{ name: 'ours', port: server.port, requests }, { name: 'bare', port: peer.port, requests: bare }]
  const changes = startChanges(database.pool, sample, server)
  const results = {}
  for (const { name, port, requests } of sides) {
    const { answers, seconds: taken } = await load.run({ port, requests, status: 200, seconds })
    const rate = LOAD * (answers / taken)
    results[name] = { rate, ...await load.run({ port, requests, status: 200, seconds: 3 * seconds, rate }) }
    if (results[name].wrong > 0) throw new Error(`${results[name].wrong} answers of the mixed day were not 200.`)
  }
  return { ...results, ratio: results.ours.p99 / results.bare.p99, ...await changes.stop() }
}

function mixOf({ service, services, mall, malls, agencies }) {
  const popular = [
    '/v1/malls', '/v1/services', '/v1/reference-services', `/v1/malls/${mall}`, `/v1/malls/${mall}/services`, `/v1/services/${service}`, `/embed/malls/${mall}/services?fragment=1`,
    ...malls.slice(0, 40).map((code) => `/v1/malls/${code}/services`), ...services.slice(0, 60).map((code) => `/v1/services/${code}`)
  ]
  const tail = [...services.map((code) => `/v1/services/${code}`), ...agencies.map((code) => `/v1/services?agency=${code}`)]
  const searches = ['bikin ktp', 'perpanjang sim', 'paspor', 'kartu kuning', 'akta lahir', 'pajak motor', 'skck', 'bpjs', 'imb', 'nikah'].flatMap((words) => malls.slice(0, 50).map((code) => `/v1/search?q=${encodeURIComponent(words)}&mall=${code}`))
  const random = drawing(1)
  const one = (list) => list[Math.floor(random() * list.length)]
  return Array.from({ length: QUEUE }, () => {
    const at = random()
    return requestTo(one(at < 0.8 ? popular : at < 0.95 ? tail : searches), '')
  })
}

/** The same numbers in every run (a linear congruential generator, after Numerical Recipes). */
function drawing(seed) {
  let state = seed
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
}

const SERVICE = 'bench-perubahan.ktp-el-baru'

/** Publishes another name of one service every second, as an import does it, and looks how long the server tells the former. */
function startChanges(pool, { mall }, { port }) {
  const told = { changes: 0, stalest: 0 }
  let stopped = false
  const running = (async () => {
    while (!stopped) {
      const begun = performance.now()
      const name = `KTP-el ${told.changes}`
      await publish(pool, mall, name)
      told.stalest = Math.max(told.stalest, await untilTold(port, name))
      told.changes += 1
      await pause(Math.max(0, 1000 - (performance.now() - begun)))
    }
  })()
  return { stop: async () => { stopped = true; await running; return told } }
}

async function publish(pool, mall, name) {
  const folder = mkdtempSync(join(tmpdir(), 'mpp-bench-'))
  const cited = { source: 'bench-perubahan', confidence: 'high' }
  const records = {
    'catalogue.yaml': { code: 'bench-perubahan', title: 'Bench', publisher: 'Bench', licence: 'CC0-1.0', attribution: [], example: false },
    'sources/one.ndjson': { code: 'bench-perubahan', title: 'Bench' }, 'agencies/one.ndjson': { code: 'bench-perubahan', name: 'Bench', kind: 'opd' },
    'services/one.ndjson': { code: SERVICE, agency: 'bench-perubahan', referenceService: 'ktp-el-baru', status: 'active', name, offerings: [{ site: `${mall}/utama`, status: 'active', evidence: 'published', ...cited }] }
  }
  for (const [path, record] of Object.entries(records)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `${JSON.stringify(record)}\n`)
  }
  const { findings } = await importCatalogue(pool, folder)
  rmSync(folder, { recursive: true })
  if (findings.length > 0) throw new Error(`The change was not taken in: ${JSON.stringify(findings[0])}`)
}

/** Milliseconds from the commit to the first answer that tells the name; endless where that takes longer than the bound. */
async function untilTold(port, name) {
  const begun = performance.now()
  while (performance.now() - begun < 2 * BOUND_MS) {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/services/${SERVICE}?fields=name`)
    if (answer.ok && (await answer.json()).name === name) return performance.now() - begun
    await pause(5)
  }
  return Number.POSITIVE_INFINITY
}
