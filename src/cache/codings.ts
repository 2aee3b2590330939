import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Smallest first. */
export const CODINGS = ['br', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

/** Shorter bodies are sent as they are. */
const SHORTEST = 1024

const COMPRESS: Record<Coding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes)
}

/** The smallest form that a client takes, by its `Accept-Encoding` (RFC 9110, section 12.5.3); undefined: as it is. */
export function codingOf(accepted: string | undefined): Coding | undefined {
  if (accepted === undefined) return undefined
  const names = accepted.split(',').map((one) => one.trim().toLowerCase()).filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.split(';', 1)[0])
  return CODINGS.find((one) => names.includes(one))
}

/** A body with its compressed copies, each made when it is first asked for, and once. Most are never asked for again: they have none. */
export class Body {
  #copies: Partial<Record<Coding, Buffer>> | undefined
  #making: Partial<Record<Coding, Promise<Buffer>>> | undefined

  /** `copies`: those that are there already. */
  constructor(readonly plain: Buffer, copies?: Readonly<Partial<Record<Coding, Buffer>>>) {
    this.#copies = copies && { ...copies }
  }

  get size(): number {
    let size = this.plain.length
    for (const copy of Object.values(this.#copies ?? {})) size += copy.length
    return size
  }

  /** The coding in which the body is sent to whoever takes this one. */
  codedAs(coding: Coding | undefined): Coding | undefined {
    return this.plain.length < SHORTEST ? undefined : coding
  }

  /** The bytes in a coding, if they are there. */
  ready(coding: Coding | undefined): Buffer | undefined {
    return coding === undefined ? this.plain : this.#copies?.[coding]
  }

  async in(coding: Coding | undefined): Promise<Buffer> {
    return this.ready(coding) ?? this.#make(coding as Coding)
  }

  #make(coding: Coding): Promise<Buffer> {
    const all = this.#making ??= {}
    return all[coding] ??= COMPRESS[coding](this.plain).then((copy) => {
      (this.#copies ??= {})[coding] = copy
      return copy
    }).finally(() => { delete all[coding] })
  }
}
