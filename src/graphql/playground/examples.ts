import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A query to begin with. `variables` are JSON, or nothing. */
export interface Example { query: string; variables: string }

const folder = new URL('../../../examples/graphql/', import.meta.url)

/** Those of `examples/graphql`, in the order of their names: a query a file, its variables beside it. */
export function readExamples(): Example[] {
  const names = readdirSync(fileURLToPath(folder)).sort()
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  return names.filter((name) => name.endsWith('.graphql')).map((name) => {
    const variables = name.replace(/graphql$/, 'json')
    return { query: read(name), variables: names.includes(variables) ? read(variables) : '' }
  })
}
