import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printColumns } from './report.mjs'

const SIZES = [{ malls: 52, services: 10_000 }, { malls: 514, services: 100_000 }, { malls: 514, services: 300_000 }]

const fileOf = ({ malls, services }) => fileURLToPath(new URL(join('../../.bench', `${malls}-${services}`, 'figures.json'), import.meta.url))

/** Beside the database that they are of. */
export const keepFigures = (size, figures) => writeFileSync(fileOf(size), JSON.stringify(figures))

/** Measures each size in turn, each in a process of its own, and puts the figures beside each other. Returns the exit code. */
export async function printGrowth(options) {
  const statuses = SIZES.map(({ malls, services }) => spawnSync(process.execPath, [fileURLToPath(new URL('main.mjs', import.meta.url)), ...options, '--malls', String(malls), '--services', String(services)], { stdio: 'inherit' }).status)
  const all = SIZES.map((size) => JSON.parse(readFileSync(fileOf(size), 'utf8')))
  const row = (name, figureOf) => [name, ...all.map((figures) => figureOf(figures) ?? '')]
  printColumns(SIZES.map(({ services }) => services), [
    ...all[0].results.map((_, at) => row(all[1].results[at].name.replace(/\d+ /, ''), ({ results }) => `${Math.round(results[at].ours.rate)} req/s, ${results[at].ratio.toFixed(2)}`)),
    row('ordinary day: p99, times bare', ({ mixed }) => `${mixed.ours.p99.toFixed(1)} ms, ${mixed.ratio.toFixed(1)}`),
    row('export of documents', ({ exports }) => `${Math.round(exports.results[0].ours)} rows/s`),
    row('import', ({ filled }) => filled && `${Math.round(filled.services / filled.seconds)} services/s, ${filled.peakMb} MB`),
    row('first answer after the start', ({ rest }) => `${Math.round(rest.startMs)} ms`),
    row('memory at rest, after load', ({ rest }) => `${Math.round(rest.atRest)} MB, ${Math.round(rest.loaded)} MB`)
  ])
  return statuses.some((status) => status !== 0) ? 1 : 0
}
