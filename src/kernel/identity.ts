import { createHash } from 'node:crypto'
import type { Noun } from '../vocabulary.js'

/** Namespace of this catalogue's UUIDs, drawn once. Two installations that import the same code agree on its UUID. */
const NAMESPACE = Buffer.from('7c1f2f6e4b0d4c0f9a3e5d1b8a6c2e90', 'hex')

/** UUID version 5 (RFC 9562) of noun and code. */
export function idOf(noun: Noun, code: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${noun}:${code}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
export const isUuid = (text: string): boolean => UUID.test(text)

/** Equal values have equal fingerprints, in whatever order their members stand. */
export const fingerprintOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 27)

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const members = Object.entries(value).filter(([, held]) => held !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, held]) => `${JSON.stringify(name)}:${canonical(held)}`).join(',')}}`
}
