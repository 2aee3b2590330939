import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../config.js'
import { CatalogueError, invalidParameter } from '../kernel/errors.js'
import { Kept } from '../kernel/kept.js'

/** Queries that clients have sent with their hashes. */
const MOST_KEPT = 1_000
const LONGEST_KEPT = 20_000

export interface Asked { query: string | undefined; hash: string | undefined }

/** The text of the query that is asked for, by its text, its hash, or both. */
export type Lookup = (asked: Asked) => string

export const hashOf = (query: string): string => createHash('sha256').update(query).digest('hex')

/** Automatic persisted queries: a client sends the hash, and the text once when it is not known. */
export function automaticQueries(): Lookup {
  const kept = new Kept<string, string>(MOST_KEPT)
  return ({ query, hash }) => {
    if (hash === undefined) return query ?? missing()
    if (query === undefined) return kept.get(hash) ?? unknown()
    if (hashOf(query) !== hash) throw invalidParameter('extensions.persistedQuery.sha256Hash', 'is not the SHA-256 hash of the query', hashOf(query))
    if (query.length <= LONGEST_KEPT) kept.set(hash, query)
    return query
  }
}

/** Only queries of this folder: by their hash, by the hash that a file names, or by their text. */
export function registeredQueries(folder: string): Lookup {
  const registered = readFolder(folder)
  return ({ query, hash }) => registered.get(hash ?? hashOf(query ?? missing())) ?? notRegistered()
}

function readFolder(folder: string): Map<string, string> {
  const registered = new Map<string, string>()
  for (const name of namesIn(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    if (name.endsWith('.graphql')) for (const query of [text, text.trim()]) registered.set(hashOf(query), query)
    else if (name.endsWith('.json')) for (const [hash, query] of pairsOf(name, text)) registered.set(hash, query).set(hashOf(query), query)
  }
  return registered
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    throw new StartError(`GRAPHQL_REGISTERED_QUERIES=${JSON.stringify(folder)} is not a folder that can be read`)
  }
}

function pairsOf(name: string, text: string): [string, string][] {
  const pairs = Object.entries(parsed(name, text))
  if (pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) return pairs
  throw new StartError(`${name} in GRAPHQL_REGISTERED_QUERIES is not an object of hashes and texts of queries`)
}

function parsed(name: string, text: string): object {
  try {
    return JSON.parse(text) as object
  } catch {
    throw new StartError(`${name} in GRAPHQL_REGISTERED_QUERIES is not JSON`)
  }
}

function missing(): never {
  throw new CatalogueError('malformed_request', {}, [{ field: 'query', problem: 'is missing', allowed: 'the text of a GraphQL query' }])
}

function unknown(): never {
  throw new CatalogueError('persisted_query_not_found')
}

function notRegistered(): never {
  throw new CatalogueError('query_not_registered')
}
