import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { restingOn } from '../catalogue/changes/reading.js'
import { readState } from '../catalogue/changes/revision.js'
import { getDataset, listDatasets } from '../catalogue/datasets/queries.js'
import type { DatasetModel } from '../catalogue/datasets/model.js'
import { findByIds } from '../catalogue/published/keys.js'
import { getPublished } from '../catalogue/published/get.js'
import { search } from '../catalogue/search/search.js'
import { suggest } from '../catalogue/search/suggest.js'
import type { Day } from '../kernel/day.js'
import { CatalogueError, invalidParameter } from '../kernel/errors.js'
import { isUuid } from '../kernel/identity.js'
import { MAX_LIMIT } from '../kernel/page.js'
import { resolveTexts } from '../kernel/text.js'
import { VOCABULARIES, type Vocabulary } from '../labels.js'
import { SEARCHED_NOUNS, type Language } from '../vocabulary.js'
import { searchAskedOf, suggestAskedOf, type SearchArguments, type SuggestArguments } from './arguments.js'
import type { Context } from './context.js'
import { RECORDS, type RecordType } from './graph.js'
import { Loading, type Connection } from './load.js'
import { Planner, sourceOf, type Doc } from './plan.js'
import type { QueryResolvers } from './types.js'
import { wordOf } from './words.js'

interface Shaping { lang?: string | null; asOf?: Day | null }
type Root<Given, Answer> = (root: unknown, given: Given & Shaping, context: Context, info: GraphQLResolveInfo) => Promise<Answer>
type Info = GraphQLResolveInfo

const loadingOf = (context: Context, { lang, asOf }: Shaping): Loading =>
  new Loading(context, asOf ?? undefined, lang == null ? context.language : (wordOf('Language', lang) as Language))

const returned = ({ returnType }: Info): GraphQLObjectType => getNamedType(returnType) as GraphQLObjectType

/** A record by its code or UUID. Throws what REST answers: `…_not_found`, or `withdrawn`. */
const one: Root<{ code: string }, Doc> = async (_root, given, context, info) => {
  const loading = loadingOf(context, given)
  const plan = new Planner(info).plan(returned(info), info.fieldNodes)
  plan.alone = true
  const { collection } = RECORDS[plan.type] as RecordType
  const form = sourceOf(plan) === 'whole' ? 'whole' : 'item'
  const { body } = await getPublished(context.db, collection, { code: given.code, day: loading.day, language: loading.stored, withFacets: false, form })
  const document = JSON.parse(body) as Doc
  await loading.finish(plan, [document])
  return document
}

const list: Root<object, Connection> = (_root, given, context, info) => loadingOf(context, given).page(new Planner(info).page(info.parentType, info.fieldNodes))

const possible: Root<object, Omit<Connection, 'totalCount'>> = (_root, given, context, info) => loadingOf(context, given).possible(new Planner(info).page(info.parentType, info.fieldNodes))

const searching: Root<SearchArguments, Doc> = async (_root, given, context, info) => {
  const { searching: known, today } = context
  const loading = loadingOf(context, given)
  const index = await known.index(context.db, today)
  const db = restingOn(context.db, SEARCHED_NOUNS)
  const asked = { ...searchAskedOf(given), day: loading.day, today, language: loading.language, everyLanguage: loading.stored !== 'id' }
  return (await ready([await search(db, index, asked)], given, context, info))[0] as Doc
}

const suggesting: Root<SuggestArguments, Doc[]> = async (_root, given, context, info) => {
  const { db, searching: known, today } = context
  const { day, language, stored } = loadingOf(context, given)
  return ready(await suggest(restingOn(db, SEARCHED_NOUNS), await known.index(db, today), { ...suggestAskedOf(given), day, language, everyLanguage: stored !== 'id' }), given, context, info)
}

const site: Root<{ code: string }, Doc> = async (_root, given, context, info) => {
  const loading = loadingOf(context, given)
  const code = isUuid(given.code) ? (await findByIds(context.db, [given.code], loading.day)).get(given.code.toLowerCase())?.code : given.code
  const plan = new Planner(info).plan(returned(info), info.fieldNodes)
  const found = code === undefined ? undefined : (await loading.byCodes(plan, [code])).get(code)
  if (!found) throw new CatalogueError('site_not_found', { code: given.code })
  return found
}

const nodes: Root<{ ids: readonly string[] }, (Doc | null)[]> = async (_root, given, context, info) => {
  if (given.ids.length > MAX_LIMIT) throw invalidParameter('ids', `has ${given.ids.length} values`, `at most ${MAX_LIMIT}`)
  const loading = loadingOf(context, given)
  const ids = given.ids.map((id) => id.toLowerCase())
  const named = await findByIds(context.db, [...new Set(ids.filter(isUuid))], loading.day)
  const found = new Map<string, Doc>()
  await Promise.all([...Object.entries(RECORDS).map(([type, { collection }]) => [type, collection.noun] as const), ['Site', 'site'] as const].map(async ([type, noun]) => {
    const codes = [...named.values()].filter((one) => one.noun === noun).map(({ code }) => code)
    if (codes.length === 0) return
    const plan = new Planner(info).plan(info.schema.getType(type) as GraphQLObjectType, info.fieldNodes)
    for (const [code, document] of await loading.byCodes(plan, codes)) found.set(`${noun}:${code}`, Object.assign(document, { __typename: type }))
  }))
  return ids.map((id) => {
    const { noun, code } = named.get(id) ?? {}
    return found.get(`${noun}:${code}`) ?? null
  })
}

const node: Root<{ id: string }, Doc | null> = async (root, { id, ...shaping }, context, info) => (await nodes(root, { ids: [id], ...shaping }, context, info))[0] ?? null

/** Objects that have no rows, with texts in all languages. */
async function ready(objects: object[], shaping: Shaping, context: Context, info: Info): Promise<Doc[]> {
  const loading = loadingOf(context, shaping)
  const documents = objects.map((object) => (loading.stored === 'id' ? resolveTexts(object, 'id') : structuredClone(object)) as Doc)
  await loading.finish(new Planner(info).plan(returned(info), info.fieldNodes), documents)
  return documents
}

const datasetOf = ({ records, ...dataset }: DatasetModel): object => ({ ...dataset, records: Object.entries(records).map(([noun, count]) => ({ noun, count })) })

const datasets: Root<object, Doc[]> = async (_root, given, context, info) => ready((await listDatasets(context.db)).map(datasetOf), given, context, info)
const dataset: Root<{ code: string }, Doc | null> = async (_root, given, context, info) => (await ready([datasetOf(await getDataset(context.db, given.code))], given, context, info))[0] ?? null

const vocabularyOf = (code: string, { list, name, use, words }: Vocabulary): object => ({
  code, name, use,
  words: list.map((word) => {
    const { about, ...label } = words[word] as Vocabulary['words'][string]
    return { code: word, name: label, description: about ?? null }
  })
})

const vocabularies: Root<object, Doc[]> = (_root, given, context, info) => ready(Object.entries(VOCABULARIES).map(([code, vocabulary]) => vocabularyOf(code, vocabulary)), given, context, info)
const vocabulary: Root<{ code: string }, Doc | null> = async (_root, given, context, info) => {
  const found = VOCABULARIES[given.code]
  if (!found) throw new CatalogueError('vocabulary_not_found', { code: given.code })
  return (await ready([vocabularyOf(given.code, found)], given, context, info))[0] ?? null
}

const catalogue: Root<object, Doc> = async (_root, _given, { db, today }) => ({ revision: (await readState(db)).revision, day: today })

/** Every field at the root. */
export const QUERY: Required<QueryResolvers> = {
  region: one, mall: one, agency: one, service: one, referenceService: one, offering: one, document: one, legalInstrument: one, calendar: one,
  regions: list, malls: list, agencies: list, services: list, referenceServices: list, drifts: list, offerings: list, documents: list, legalInstruments: list, calendars: list,
  possible, search: searching, suggest: suggesting, site, node, nodes, datasets, dataset, vocabularies, vocabulary, catalogue
}
