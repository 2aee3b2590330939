import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { TARGET } from './cases.mjs'
import { DUE_TARGET } from './due.mjs'
import { MOST_MORE_MB } from './export.mjs'
import { BOUND_MS, MIXED_TARGET } from './mixed.mjs'

const { version: fastify } = createRequire(import.meta.url)('fastify/package.json')
const place = (core) => (core === undefined ? 'no core of its own' : `core ${core}`)

export async function printHead({ database, places, rhythm: { rounds, seconds, warmUp } }) {
  const { rows: [{ server_version: version }] } = await database.pool.query('show server_version')
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model.trim()}), Node ${process.versions.node}, Fastify ${fastify}, PostgreSQL ${version}${database.postmaster ? ' (embedded, its default settings)' : ' (DATABASE_URL)'}`)
  console.log(`Server and bare routes: ${place(places.server)}. Load: ${place(places.load)}. PostgreSQL: ${place(places.database)}. The server runs with its default settings.`)
  console.log(`Each turn ${seconds} s after a warm-up of ${warmUp} s, ${rounds} rounds in turn, medians. Both sides were checked to send the same.`)
}

export function printImport(filled) {
  if (!filled) return
  const { services, on } = filled
  const told = ({ seconds, peakMb }) => `${Math.round(seconds)} s, ${Math.round(services / seconds)} services a second, at most ${peakMb} MB resident`
  console.log(`\nImport of ${services} services (${on}): ${told(filled)}.${filled.again ? ` The same again, in which nothing has changed: ${told(filled.again)}.` : ''}`)
}

/** Prints the figure and returns whether it misses its target. */
export function printDue(rate) {
  const missed = rate < DUE_TARGET
  console.log(`Due dates: ${whole(rate)} a second on one core (target ${DUE_TARGET}): ${missed ? 'NO' : 'yes'}\n`)
  return missed
}

/** Prints what visits of a site that shows the services of a mall cost. */
export function printVisits(visits) {
  const rows = visits.map(({ name, first, again, included }) => [name, whole(first), whole(again), whole(included)])
  console.log(`\n${table([['bytes sent for a list of a mall', 'first visit', 'later visit', 'to the site'], ...rows])}`)
}

/** Prints what it costs to write again whatever shows a changed record. */
export function printRebuilds(results) {
  const rows = results.map(({ change, records, statements, seconds }) => [change, whole(records), whole(statements), seconds.toFixed(3), whole(records / seconds)])
  console.log(`\n${table([['change of', 'records rebuilt', 'statements', 'seconds', 'records/s'], ...rows])}`)
}

/** Prints the table and returns how many ratios miss the target. */
export function printFigures(results) {
  const rows = results.map(({ name, ours, limit, ratio, target = TARGET }) => [
    name, whole(ours.rate), whole(limit.rate), ratio.toFixed(2), target?.toFixed(2) ?? '', target === null ? '' : ratio >= target ? 'yes' : 'NO', `${whole(ours.cost)} / ${whole(limit.cost)}`, `${percent(ours.busy)} / ${percent(limit.busy)}`
  ])
  console.log(`\n${table([['case', 'ours req/s', 'limit req/s', 'ratio', 'target', 'ok', 'server µs/req', 'server busy'], ...rows])}`)
  return results.filter(({ ratio, target = TARGET }) => ratio < target).length
}

/** Prints the ordinary day, and returns how many figures miss their targets. */
export function printMixed({ ours, bare, ratio, changes, stalest }) {
  const row = (name, { rate, median, p99, longest }) => [name, whole(rate), median.toFixed(2), p99.toFixed(2), longest.toFixed(1)]
  console.log(`\n${table([['ordinary day at 60 % load', 'req/s', 'median ms', 'p99 ms', 'longest ms'], row('ours: 80 % popular, 15 % long tail, 5 % searches', ours), row('bare route', bare)])}`)
  const isFresh = stalest <= BOUND_MS
  console.log(`p99 ${ratio.toFixed(1)} times that of the bare route (at most ${MIXED_TARGET}): ${ratio <= MIXED_TARGET ? 'yes' : 'NO'}. ${changes} changes published, the last to be told after ${whole(stalest)} ms (at most ${BOUND_MS}): ${isFresh ? 'yes' : 'NO'}`)
  return Number(ratio > MIXED_TARGET) + Number(!isFresh)
}

export function printRest({ startMs, atRest, loaded }) {
  console.log(`\nThe server answered ${whole(startMs)} ms after its start, with ${whole(atRest)} MB; after all the load it has ${whole(loaded)} MB.`)
}

/** How figures grow with the catalogue: one column for each size. */
export function printColumns(sizes, rows) {
  console.log(`\n${table([['figure', ...sizes.map((size) => `${size} services`)], ...rows])}`)
}

/** Prints exports beside COPY, and returns how many figures miss their targets. */
export function printExports({ results, rest, more }) {
  const rows = results.map(({ name, ours, limit, ratio, target }) => [name, whole(ours), whole(limit), ratio.toFixed(2), target?.toFixed(2) ?? '', target === null ? '' : ratio >= target ? 'yes' : 'NO'])
  console.log(`\n${table([['export', 'ours rows/s', 'COPY rows/s', 'ratio', 'target', 'ok'], ...rows])}`)
  const isMore = more > MOST_MORE_MB
  console.log(`Memory of the server: ${whole(rest)} MB at rest, ${whole(more)} MB more at most (target ${MOST_MORE_MB}): ${isMore ? 'NO' : 'yes'}`)
  return results.filter(({ ratio, target }) => target !== null && ratio < target).length + Number(isMore)
}

const whole = (number) => String(Math.round(number))
const percent = (share) => `${Math.round(share * 100)} %`

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')).join('\n')
}
