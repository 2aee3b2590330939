import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { StartError, type Config } from '../config.js'

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

/** Those that the settings name. Asked for before anything is started: what is wrong with them is told then. */
export function clientKeysOf({ rateLimitPerMinute, rateLimitKeysFile: file }: Pick<Config, 'rateLimitPerMinute' | 'rateLimitKeysFile'>): ClientKeys | undefined {
  if (file === undefined) return undefined
  if (rateLimitPerMinute === 0) throw new StartError('RATE_LIMIT_KEYS_FILE raises the limit of RATE_LIMIT_PER_MINUTE: set that too.')
  return readClientKeys(file)
}

/** A line each: name, SHA-256 of the key, requests a minute. What is wrong is told by the number of its line: somebody may have written the key itself. */
function readClientKeys(file: string): ClientKeys {
  const lines = textOf(file).split('\n').map((line, at) => ({ line: line.replace(/#.*/, '').trim(), number: at + 1 }))
  return new ClientKeys(lines.filter(({ line }) => line !== '').map(({ line, number }) => {
    const [, name, digest, perMinute] = LINE.exec(line) ?? []
    if (!name || !digest) throw new StartError(`RATE_LIMIT_KEYS_FILE=${file}, line ${number}: ${ALLOWED}`)
    return { name, digest: Buffer.from(digest, 'hex'), perMinute: Number(perMinute) }
  }))
}

const ALLOWED = 'write a name in small letters and digits, the SHA-256 of the key in 64 hexadecimal digits, and the requests a minute from 1 to 9999999, with spaces between.'

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new StartError(`RATE_LIMIT_KEYS_FILE=${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
}
