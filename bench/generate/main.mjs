import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generateCatalogue, NATIONAL } from './index.mjs'

const USAGE = `Usage: node bench/generate/main.mjs FOLDER [--malls N] [--services N] [--seed WORD]

Writes an import folder with an invented national catalogue. It leans on the data set that ships, which has to be imported first.
Without more: ${NATIONAL.malls} malls, ${NATIONAL.services} services. FOLDER is replaced.`

const { values, positionals: [out] } = parseArgs({
  allowPositionals: true,
  options: { malls: { type: 'string' }, services: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } }
})
if (values.help || !out) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 1)
}
const data = fileURLToPath(new URL('../../data', import.meta.url))
const { malls = NATIONAL.malls, services = NATIONAL.services, seed = NATIONAL.seed } = values
const written = generateCatalogue({ data, out: resolve(out), malls: Number(malls), services: Number(services), seed })
console.log(`${written.malls} malls, ${written.agencies} agencies, ${written.services} services in ${out}`)
