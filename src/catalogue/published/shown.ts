import type { Static } from '@sinclair/typebox'
import { localized, type LocalizedText, type TextInput } from '../../kernel/text.js'
import type { Confidence } from '../../vocabulary.js'
import type { AgencyLink, DocumentLink, InstrumentLink, MallLink, ReferenceServiceLink, RegionLink, SiteLink, SourceLink } from '../links.js'
import type { Citation } from '../sources/record.js'
import type { Records } from '../records/stored.js'

interface Cited { source: string; confidence: Confidence; locator?: string | null; note?: TextInput | null }
interface Provenance { sources?: Static<typeof Citation>[]; verifiedOn?: string | null; missing?: TextInput[]; stub?: boolean }

/** What one document shows of other records: whatever is shown is remembered, so that the document is written again when it changes. */
export class Shown {
  readonly refs = new Set<string>()
  readonly #sources = new Map<string, SourceLink>()

  constructor(readonly records: Records) {}

  region(code: string): RegionLink {
    const { name, level, timeZone } = this.#take('region', code)
    return { code, name: localized(name), level, timeZone }
  }

  agency(code: string): AgencyLink {
    const { name, kind } = this.#take('agency', code)
    return { code, name: localized(name), kind }
  }

  mall(code: string): MallLink {
    const { name, status } = this.#take('mall', code)
    return { code, name: localized(name), status }
  }

  site(code: string): SiteLink {
    const { name, kind } = this.#take('site', code)
    return { code, name: localized(name), kind }
  }

  document(code: string): DocumentLink {
    const { name, kind } = this.#take('document', code)
    return { code, name: localized(name), kind }
  }

  instrument(code: string): InstrumentLink {
    const { kind, number, year, title, status } = this.#take('legal_instrument', code)
    return { code, kind, number, year, title: localized(title), status }
  }

  referenceService(code: string): ReferenceServiceLink {
    const { name, status } = this.#take('reference_service', code)
    return { code, name: localized(name), status }
  }

  cited({ source, confidence, locator = null, note = null }: Cited) {
    this.source(source)
    return { source, confidence, locator, note: textOrNull(note) }
  }

  source(code: string): SourceLink {
    const known = this.#sources.get(code)
    if (known) return known
    const { title, publisher = null, address = null, publishedOn = null, seenOn = null, reading = null } = this.#take('source', code)
    const link = { code, title, publisher, address, publishedOn, seenOn, reading }
    this.#sources.set(code, link)
    return link
  }

  /** Ask for it last: it lists the sources of everything shown before. */
  provenance({ sources = [], verifiedOn = null, missing = [], stub = false }: Provenance, { dataset, example }: { dataset: string; example: boolean }) {
    const statedBy = sources.map(({ source, confidence, locator = null }) => ({ source: this.source(source).code, confidence, locator }))
    return { sources: [...this.#sources.values()], statedBy, verifiedOn, missing: missing.map(localized), stub, example, dataset }
  }

  #take: Records['get'] = (noun, code) => {
    this.refs.add(`${noun}:${code}`)
    return this.records.get(noun, code)
  }
}

export const textOrNull = (text: TextInput | null | undefined): LocalizedText | null => (text == null ? null : localized(text))
