import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What the generated catalogue leans on: regions, documents and reference services of the data set that ships. */
export function readShipped(data) {
  const read = (noun) => readdirSync(join(data, noun)).filter((name) => name.endsWith('.yaml')).sort()
    .flatMap((name) => parse(readFileSync(join(data, noun, name), 'utf8')))
  const byCode = (records) => new Map(records.map((record) => [record.code, record]))
  return {
    regions: byCode(read('regions')),
    documents: byCode(read('documents')),
    referenceServices: byCode(read('reference-services'))
  }
}

export const readWords = (name) => parse(readFileSync(new URL(`words/${name}.yaml`, import.meta.url), 'utf8'))
