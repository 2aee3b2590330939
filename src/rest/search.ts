import { Type, type TObject } from '@sinclair/typebox'
import { restingOn } from '../catalogue/changes/reading.js'
import { selectionOf, type Query } from '../catalogue/published/filter.js'
import type { FacetName } from '../catalogue/search/facets.js'
import type { SearchedNoun } from '../catalogue/search/hits.js'
import { SearchPage, SuggestionList } from '../catalogue/search/model.js'
import { checkedText } from '../catalogue/search/question.js'
import { answerSearch } from '../catalogue/search/search.js'
import { suggest } from '../catalogue/search/suggest.js'
import { SERVICES } from '../catalogue/services/collection.js'
import { invalidParameter, together } from '../kernel/errors.js'
import { nearest } from '../kernel/nearest.js'
import { writeCursor } from '../kernel/page.js'
import { Closed, Enum, ref, WholeBetween } from '../kernel/schema.js'
import { SEARCH_FACETS, SEARCH_FORMS, SEARCHED_NOUNS } from '../vocabulary.js'
import { answer, described, shapeOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { filtersOf, paging, shaping, visibilitySchemas } from './schemas.js'

const tag = 'Search'
const words = (example: string) => Type.String({ minLength: 1, maxLength: 200, description: 'What to look for, as people type it. At least two letters or digits', examples: [example] })
const several = (list: readonly string[], description: string, example: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: `${description}, with commas between: ${list.join(', ')}`, examples: [example] }))
const { lang, asOf } = shaping

const querystring: TObject = Closed({
  q: words('bikin ktp'),
  type: several(SEARCHED_NOUNS, 'Only records of these kinds', 'reference_service,service'),
  form: Type.Optional(Enum(SEARCH_FORMS, { description: 'groups: a concept with the services that are forms of it beneath; flat: every record by itself. Without it: groups', examples: ['flat'] })),
  beneath: Type.Optional(WholeBetween(0, 20, { default: 3, description: 'Services shown beneath each concept', examples: [5] })),
  facets: several(SEARCH_FACETS, 'Filters by whose values the services that fit are counted', 'region,free'),
  ...filtersOf(SERVICES, ['q', 'name', 'updatedSince']), ...visibilitySchemas, ...paging('Hits', writeCursor('search', { key: '09000 m', code: 'service:m' })), lang, asOf
})
interface Asked extends Record<string, unknown> { q: string; type?: string; form?: (typeof SEARCH_FORMS)[number]; beneath: number; facets?: string; limit: number; after?: string }

const description = `Services by the words that people use for them: abbreviations, old names, everyday verbs, English and slips of the pen. Finds concepts, services, malls, agencies and documents. The filters are those of \`/v1/services\`; kinds of records that do not have a filter that is given are left out. With \`near\` what is nearest stands first among equals, and with \`radius\` what is farther is left out. Regions that the words name come first.`

/** `/search` and `/suggest`. */
export function addSearch(api: Api): void {
  api.app.get('/search', {
    schema: {
      ...described({ operationId: 'search', summary: 'Search the catalogue', description, tag }), querystring,
      response: { 200: success('A page of hits', ref(SearchPage), { paged: true }), 304: NOT_MODIFIED, ...failuresOf('invalid_cursor') }
    },
    config: { check: checkSearch }
  }, async (request, reply) => {
    const { q, type, form = 'groups', beneath, facets, limit, after, ...query } = request.query as Asked
    const { day, language } = shapeOf(api, request, SearchPage)
    const counted = wordsIn('facets', facets, SEARCH_FACETS, [])
    const nouns = wordsIn('type', type, SEARCHED_NOUNS, SEARCHED_NOUNS)
    return answer(api, request, reply, { language }, async (db) => {
      const index = await api.searching.index(db, api.today())
      const { body, next } = await answerSearch(restingOn(db, SEARCHED_NOUNS), index, { q, query: query as Query, form, nouns: nouns as readonly SearchedNoun[], beneath, facets: counted as readonly FacetName[], day, today: api.today(), language, limit, after })
      return { body, next, parts: ['search'] }
    })
  })

  api.app.get('/suggest', {
    schema: {
      ...described({ operationId: 'suggest', summary: 'Suggest while typing', tag, description: 'What may be meant by what was typed so far: names that go on where it ends, also after slips. At most ten, the likeliest first.' }),
      querystring: Closed({ q: words('perpanj'), example: Type.Optional(Enum(['false', 'any'], { description: 'any: invented records too', examples: ['any'] })), lang, asOf }),
      response: { 200: success('Suggestions', ref(SuggestionList)), 304: NOT_MODIFIED, ...failuresOf() }
    }
  }, async (request, reply) => {
    const { q, example } = request.query as { q: string; example?: string }
    const { day, language } = shapeOf(api, request, SuggestionList)
    return answer(api, request, reply, { language }, async (db) => {
      const items = await suggest(restingOn(db, SEARCHED_NOUNS), await api.searching.index(db, api.today()), { q, day, language, example: example === 'any' })
      return { body: JSON.stringify({ items }), parts: ['suggest'] }
    })
  })
}

function checkSearch({ q, type, facets, ...query }: Readonly<Record<string, string | undefined>>): void {
  together(
    () => { if (q !== undefined) checkedText(q) }, () => { wordsIn('type', type, SEARCHED_NOUNS, []) }, () => { wordsIn('facets', facets, SEARCH_FACETS, []) }, () => { selectionOf(SERVICES, query) }
  )
}

function wordsIn(parameter: string, given: string | undefined, known: readonly string[], otherwise: readonly string[]): readonly string[] {
  if (given === undefined) return otherwise
  const asked = [...new Set(given.split(',').map((word) => word.trim()))]
  const unknown = asked.find((word) => !known.includes(word))
  if (unknown !== undefined) throw invalidParameter(parameter, `"${unknown}" is not one of the known words`, known.join(', '), nearest(unknown, known))
  return asked
}

