import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { StartError } from '../config.js'

/** Who asks with a key. Keys of one name are counted together, so that one can be exchanged without a gap. */
export interface KeyHolder { readonly name: string; readonly perMinute: number }
interface Entry extends KeyHolder { readonly digest: Buffer }

const LINE = /^([a-z0-9][a-z0-9._-]{0,63})\s+([0-9a-f]{64})\s+([1-9][0-9]{0,6})$/

/** Keys are long and random: their digest needs no salt, and tells nothing of them. */
export const digestOfKey = (key: string): Buffer => createHash('sha256').update(key).digest()

export class ClientKeys {
  constructor(private readonly entries: readonly Entry[]) {}

  /** Takes as long whichever it is, and where it is none. */
  find(given: string): KeyHolder | undefined {
    const digest = digestOfKey(given)
    let found: KeyHolder | undefined
    for (const entry of this.entries) if (timingSafeEqual(entry.digest, digest)) found = entry
    return found
  }
}

/** A line each: name, SHA-256 of the key, requests a minute. What is wrong is told by the number of its line: somebody may have written the key itself. */
export function readClientKeys(file: string): ClientKeys {
  const lines = textOf(file).split('\n').map((line, at) => ({ line: line.replace(/#.*/, '').trim(), number: at + 1 }))
  return new ClientKeys(lines.filter(({ line }) => line !== '').map(({ line, number }) => {
    const [, name, digest, perMinute] = LINE.exec(line) ?? []
    if (!name || !digest) throw new StartError(`RATE_LIMIT_KEYS_FILE, line ${number}: write a name in small letters, the SHA-256 of the key in 64 hexadecimal digits, and the requests a minute, with spaces between.`)
    return { name, digest: Buffer.from(digest, 'hex'), perMinute: Number(perMinute) }
  }))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`RATE_LIMIT_KEYS_FILE cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
