import { setImmediate as otherEvents } from 'node:timers/promises'
import type { Db } from '../../db/client.js'
import type { Noun } from '../../vocabulary.js'
import { publishAgency } from '../agencies/publish.js'
import { publishCalendar } from '../calendars/publish.js'
import { publishDocument, type DocumentUse } from '../documents/publish.js'
import { documentsAskedBy, documentsIssuedBy } from '../standards/documents.js'
import { withKnown, type KnownStandard } from '../standards/known.js'
import { publishLegalInstrument } from '../legal-instruments/publish.js'
import { publishMall } from '../malls/publish.js'
import { publishOffering } from '../offerings/publish.js'
import { publishReferenceService } from '../reference-services/publish.js'
import { publishRegion } from '../regions/publish.js'
import { publishService, serviceName } from '../services/publish.js'
import type { Draft, PublishedNoun } from '../published/draft.js'
import { loadByCode, loadById, loadChildren, Records, TABLES, type Contents, type Stored } from '../records/stored.js'
import { publishedLine, writePublished, type Edition, type PublishedLine, type PublishedRecord } from '../published/write.js'

export type Targets = Map<PublishedNoun, Set<string>>

/** Records whose documents are built and written together. */
const BATCH = 500
/** Records drafted before what they show is forgotten: memory must not grow with the catalogue. */
const HELD = 10_000

/** How many records read differently now. */
export type Changed = Map<PublishedNoun, number>
/** Called with those of one batch. */
type Note = (noun: PublishedNoun, records: PublishedRecord[]) => Promise<void>

/**
 * Writes the published rows of these records again. Two batches are held at a time: while the database writes one, the next is drafted. `db` is one connection
 * within a transaction.
 */
export async function rebuild(db: Db, targets: Targets, edition: Edition, note: Note, progress: (done: number) => void = () => {}): Promise<Changed> {
  const changed: Changed = new Map()
  const write = async (noun: PublishedNoun, lines: readonly PublishedLine[]) => {
    const records = await writePublished(db, noun, lines, edition)
    changed.set(noun, (changed.get(noun) ?? 0) + records.length)
    if (records.length > 0) await note(noun, records)
  }
  const batches = loadBatches(db, targets)
  let done = 0
  let writing: Promise<unknown> = Promise.resolve()
  for (let { value: batch } = await batches.next(); batch;) {
    const { noun, stored } = batch
    const lines = await linesOf(batch, edition)
    await writing
    batch = (await batches.next()).value // loaded before the database is busy with writing
    writing = write(noun, lines)
    writing.catch(LEFT_TO_THE_NEXT_BATCH)
    progress(done += stored.length)
  }
  await writing
  return changed
}

const LEFT_TO_THE_NEXT_BATCH = () => {}

interface Batch { noun: PublishedNoun; stored: Stored[]; draft: Drafting<Noun> }

/** What documents show is held for those that come after, and forgotten after so many. */
async function* loadBatches(db: Db, targets: Targets): AsyncGenerator<Batch, undefined> {
  let [records, served] = [new Records(db), 0]
  for (const [noun, ids] of targets) {
    const all = [...ids]
    for (let at = 0; at < all.length; at += HELD) {
      const part = all.slice(at, at + HELD)
      if ((served += part.length) > HELD) [records, served] = [new Records(db), part.length]
      yield* loadPart(db, records, noun, part)
    }
  }
}

async function* loadPart(db: Db, records: Records, noun: PublishedNoun, ids: readonly string[]): AsyncGenerator<Batch, undefined> {
  const load = await LOADERS[noun](db, records)
  for (let at = 0; at < ids.length; at += BATCH) {
    const stored = (await loadById(db, noun, ids.slice(at, at + BATCH))).filter((record) => !record.withdrawn)
    yield { noun, stored, draft: (await load(stored as never)) as Drafting<Noun> }
  }
}

/** Records drafted at a time; then the database gets its turn, which waits for rows of the batch before. */
const TURN = 20

async function linesOf({ noun, stored, draft }: Batch, edition: Edition): Promise<PublishedLine[]> {
  const lines: PublishedLine[] = []
  for (const [at, record] of stored.entries()) {
    if (at % TURN === TURN - 1) await otherEvents()
    for (const one of draft(record)) lines.push(publishedLine(noun, record, one, edition))
  }
  return lines
}

/** Loads all that a batch shows; what it returns drafts one record of it. */
type Load<N extends Noun> = (batch: Stored<N>[]) => Promise<Drafting<N>>
type Drafting<N extends Noun> = (stored: Stored<N>) => Draft[]
type Loader = (db: Db, records: Records) => Load<never> | Promise<Load<never>>

const LOADERS: Record<PublishedNoun, Loader> = {
  region: alone('region', publishRegion),
  legal_instrument: alone('legal_instrument', publishLegalInstrument),
  calendar: alone('calendar', publishCalendar),
  mall: loadMalls,
  agency: loadAgencies,
  document: loadDocuments,
  reference_service: loadReferenceServices,
  service: loadServices,
  offering: loadOfferings
}

function alone<N extends Noun>(noun: N, publish: (records: Records, stored: Stored<N>) => Draft[]): Loader {
  return (_, records) => async (batch: Stored<N>[]) => {
    await records.loadNamedBy(batch.map(({ content }) => ({ noun, content })))
    return (stored) => publish(records, stored)
  }
}

function loadMalls(db: Db, records: Records): Load<'mall'> {
  return async (batch) => {
    const sites = await childrenOf(db, 'site', 'mall_id', batch)
    await records.loadNamedBy([...named('mall', batch), ...named('site', sites.all)])
    return (stored) => publishMall(records, stored, sites.of(stored.id))
  }
}

function loadAgencies(db: Db, records: Records): Load<'agency'> {
  return async (batch) => {
    const stays = await childrenOf(db, 'tenancy', 'agency_id', batch)
    await records.loadNamedBy([...named('agency', batch), ...named('tenancy', stays.all)])
    return (stored) => publishAgency(records, stored, stays.of(stored.id))
  }
}

function loadReferenceServices(db: Db, records: Records): Load<'reference_service'> {
  return async (batch) => {
    const norms = await childrenOf(db, 'standard', 'owner_id', batch)
    await records.loadNamedBy([...named('reference_service', batch), ...named('standard', norms.all)])
    return (stored) => publishReferenceService(records, stored, norms.of(stored.id).map((norm) => withKnown(records, norm)))
  }
}

function loadServices(db: Db, records: Records): Load<'service'> {
  const norms = new Map<string, KnownStandard[]>()
  return async (batch) => {
    const local = await childrenOf(db, 'standard', 'owner_id', batch)
    const offerings = await childrenOf(db, 'offering', 'service_id', batch)
    await records.loadNamedBy([...named('service', batch), ...named('standard', local.all), ...named('offering', offerings.all)])
    await loadNorms(db, records, norms, batch)
    return (service) => publishService(records, {
      service, local: local.of(service.id).map((one) => withKnown(records, one)), norms: norms.get(service.content.referenceService ?? '') ?? [], offerings: offerings.of(service.id)
    })
  }
}

/** Norms are few and shared by many services: each is loaded once a rebuild. */
async function loadNorms(db: Db, records: Records, norms: Map<string, KnownStandard[]>, batch: Stored<'service'>[]): Promise<void> {
  const codes = new Set(batch.flatMap(({ content }) => content.referenceService ?? []).filter((code) => !norms.has(code)))
  const parents = [...codes].map((code) => records.stored('reference_service', code))
  const children = await childrenOf(db, 'standard', 'owner_id', parents)
  await records.loadNamedBy(named('standard', children.all))
  for (const { id, code } of parents) norms.set(code, children.of(id).map((norm) => withKnown(records, norm)))
}

function loadOfferings(db: Db, records: Records): Load<'offering'> {
  return async (batch) => {
    const services = new Map((await loadByCode(db, 'service', [...new Set(batch.map(({ content }) => content.service))])).map((service) => [service.code, service]))
    await records.loadNamedBy([...named('offering', batch), ...named('service', [...services.values()])])
    return (stored) => {
      const service = services.get(stored.content.service) as Stored<'service'>
      return publishOffering(records, stored, service, serviceName(records, service.content))
    }
  }
}

async function loadDocuments(db: Db, records: Records): Promise<Load<'document'>> {
  const uses = await documentUses(db)
  const services = [...uses.values()].flatMap(({ issuedBy, askedFor }) => [...issuedBy, ...askedFor])
  await records.loadNamedBy([...new Set(services)].map((referenceService) => ({ noun: 'service', content: { referenceService } })))
  return async (batch) => {
    await records.loadNamedBy(named('document', batch))
    return (stored) => publishDocument(records, stored, uses.get(stored.code))
  }
}

/** Which reference services issue and ask for each document, in any standard that has not ended. */
async function documentUses(db: Db): Promise<Map<string, { issuedBy: Set<string>; askedFor: Set<string> }>> {
  const { rows } = await db.query<{ content: Contents['standard'] }>(
    `select content from ${TABLES.standard} where reference_service_id is not null and withdrawn_at is null and upper(valid) is null`
  )
  const uses = new Map<string, { issuedBy: Set<string>; askedFor: Set<string> }>()
  const note = (kind: keyof DocumentUse, documents: string[], service: string) => {
    for (const code of documents) {
      const use = uses.get(code) ?? { issuedBy: new Set(), askedFor: new Set() }
      use[kind].add(service)
      uses.set(code, use)
    }
  }
  for (const { content } of rows) {
    note('issuedBy', documentsIssuedBy(content), content.owner)
    note('askedFor', documentsAskedBy(content), content.owner)
  }
  return uses
}

const named = <N extends Noun>(noun: N, stored: readonly Stored<N>[]) => stored.map(({ content }) => ({ noun: noun as Noun, content: content as unknown }))

async function childrenOf<N extends Noun>(db: Db, noun: N, column: string, parents: readonly { id: string }[]) {
  const all = parents.length === 0 ? [] : await loadChildren(db, noun, column, parents.map(({ id }) => id))
  const byParent = new Map<string, Stored<N>[]>()
  for (const child of all) byParent.set(child.parent, [...(byParent.get(child.parent) ?? []), child])
  return { all: all as Stored<N>[], of: (id: string): Stored<N>[] => byParent.get(id) ?? [] }
}
