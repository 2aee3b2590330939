import { findChecklists } from '../catalogue/answering/checklist.js'
import { findDrifts } from '../catalogue/answering/drift.js'
import { readDueOfMany } from '../catalogue/answering/due.js'
import { feesOf } from '../catalogue/answering/fee.js'
import { findOpenings, findOpeningsOfOfferings } from '../catalogue/answering/opening.js'
import { findPaths } from '../catalogue/answering/path.js'
import type { Owner } from '../catalogue/answering/owner.js'
import { readChanges, readStandards, type Owners } from '../catalogue/changes/history.js'
import type { SiteOfMall } from '../catalogue/malls/sites.js'
import type { OfferingModel } from '../catalogue/offerings/model.js'
import type { Day } from '../kernel/day.js'
import { idOf } from '../kernel/identity.js'
import type { Language } from '../vocabulary.js'
import { dueQuestionOf, factsOf, heldOf, limitOf, openingAskedOf, pathAskedOf, type CaseArguments, type DueArguments, type FeeArguments, type HeldArguments, type OpeningArguments, type PageArguments, type PathArguments } from './arguments.js'
import type { Context } from './context.js'
import type { Doc } from './plan.js'

/** `alone`: whether the only document is a record that was asked for by its code; `stored`: in which language records are read. */
export interface Asking extends Context { type: string; day: Day; language: Language; stored: Language; alone: boolean }

/** The answer for each document, in the same order; null where the question does not fit. */
export type Answer = (asking: Asking, documents: readonly Doc[], given: object) => Promise<(object | null)[]>

const due: Answer = ({ db, today, day, language, alone }, documents, given: DueArguments) =>
  readDueOfMany(db, documents as unknown as Parameters<typeof readDueOfMany>[1], { day, language, alone, question: dueQuestionOf(given, today), facts: factsOf(given), site: given.site ?? undefined })

const checklist: Answer = ({ db, day, alone }, documents, given: CaseArguments & HeldArguments) =>
  findChecklists(db, documents as unknown as Owner[], { day, alone, facts: factsOf(given), have: heldOf(given) })

const costs: Answer = async ({ day, alone }, documents, given: FeeArguments) => feesOf(documents as unknown as Owner[], { day, alone, facts: factsOf(given) })

const opening: Answer = ({ db, type, day, stored, ...asking }, documents, given: OpeningArguments) => {
  const asked = openingAskedOf(given, asking)
  if (type === 'Offering') return findOpeningsOfOfferings(db, documents as unknown as OfferingModel[], { ...asked, day, language: stored })
  return findOpenings(db, documents.map((site) => ({ site: site as unknown as SiteOfMall, offering: null })), asked)
}

const path: Answer = async ({ db, type, day, stored, alone, checkTime }, documents, given: PathArguments) => {
  const found = await findPaths(db, documents as unknown as Owner[], { ...pathAskedOf(given), day, language: stored === 'id' ? stored : undefined, isService: type === 'Service', alone, checkTime })
  return found.map((one) => one && { ...one.answer, sources: one.sources })
}

const drift: Answer = async ({ db, day }, documents) => {
  const found = new Map((await findDrifts(db, documents as unknown as Parameters<typeof findDrifts>[1], day)).map(({ drift: one, sources }) => [one.code, { ...one, sources }]))
  return documents.map(({ code }) => found.get(code as string) ?? null)
}

const ownersOf = (type: string, documents: readonly Doc[]): Owners[] => documents.map(({ id, referenceService }) => (type === 'Service'
  ? { service: id as string, referenceService: referenceService ? idOf('reference_service', (referenceService as Doc)['code'] as string) : null }
  : { service: null, referenceService: id as string }))

const standards: Answer = ({ db, type }, documents) => readStandards(db, ownersOf(type, documents))

const changes: Answer = async ({ db, type, stored }, documents, given: PageArguments) => {
  const after = given.after ?? undefined
  const pages = await readChanges(db, ownersOf(type, documents), { limit: limitOf(given.first, undefined), after, language: stored === 'id' ? stored : undefined })
  return pages.map(({ items, cursors, next }) => ({
    nodes: items, edges: items.map((node, at) => ({ cursor: cursors[at], node: { ...node } })),
    pageInfo: { hasNextPage: next !== null, hasPreviousPage: after !== undefined, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
  }))
}

/** By the name of the field. */
export const ANSWERS: Readonly<Record<string, Answer>> = { due, checklist, costs, opening, path, drift, standards, changes }

/** What nobody else shows, and can be made ready where it stands. What records held before is data, and no text to be put into a language. */
export const OWN_OBJECTS: ReadonlySet<string> = new Set(['standards', 'changes'])
