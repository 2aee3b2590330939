import { AGENCIES } from '../../catalogue/agencies/collection.js'
import { MALLS } from '../../catalogue/malls/collection.js'
import { shape } from '../../catalogue/published/answer.js'
import { countChoices, type Choice } from '../../catalogue/published/choices.js'
import type { Collection } from '../../catalogue/published/collection.js'
import { belongingTo, selectionOf, withExamples, type Condition, type Query, type Selection } from '../../catalogue/published/filter.js'
import { getPublished } from '../../catalogue/published/get.js'
import { findByCodes } from '../../catalogue/published/keys.js'
import { readPage } from '../../catalogue/published/pages.js'
import { wordsConditionOf } from '../../catalogue/search/condition.js'
import { isAskable } from '../../catalogue/search/question.js'
import type { SearchIndex } from '../../catalogue/search/searching.js'
import { REGIONS } from '../../catalogue/regions/collection.js'
import { GROUPED_SERVICES } from '../../catalogue/services/grouped.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { Db } from '../../db/client.js'
import type { InWords } from '../../kernel/text.js'
import type { Asked, Embed } from '../context.js'
import type { ListQuery } from '../parameters.js'
import { goneBy, guessesAs, type FoundNothing } from './found-nothing.js'

export const OWNERS = { mall: MALLS, agency: AGENCIES, region: REGIONS } as const satisfies Record<string, Collection>
/** Whose services a list has: the noun is also the filter, and the facet. */
export type OwnerNoun = keyof typeof OWNERS

export type Item = InWords<ServiceModel>
export interface Owner { code: string; name: string; example: boolean }
export interface Named extends Choice { name: string }
export interface Services { owner: Owner; items: Item[]; next: string | null; total: number; choices: { sector: Choice[]; agency: Named[] } | undefined; nothing: FoundNothing | undefined }

/** Most choices of one kind: the most frequent. */
const MOST_CHOICES = 200

/** A page of the services of a mall, agency or region, in two statements; with what they can be narrowed by in four. Words are understood by what is known of the catalogue. */
export async function readServices({ db, searching }: Pick<Embed, 'db' | 'searching'>, noun: OwnerNoun, given: string, asked: Asked<ListQuery>): Promise<Services> {
  const { day, language, query } = asked
  const { code, body } = await getPublished(db, OWNERS[noun], { code: given, day, language, withFacets: false, form: 'item' })
  const owner = JSON.parse(shape(body, { language, fields: undefined })) as Owner
  const { q } = query
  const index = q === undefined || !isAskable(q) ? undefined : await searching.index(db, day)
  const words = q === undefined || !index ? [] : [wordsConditionOf(index, q, { example: owner.example ? 'any' : undefined })]
  const narrowed = within(noun, code, filtersIn(query), words)
  const items = q !== undefined && words.length === 0 ? NONE : readItems(db, narrowed, asked)
  const [list, choices] = await Promise.all([items, query.filters === '1' ? readChoices(db, noun, code, asked) : undefined])
  const nothing = q === undefined || list.total > 0 ? undefined : { tooShort: !index, ...index ? await instead(db, { index, q, example: owner.example }, within(noun, code, filtersIn(query), []), asked) : { meant: [], gone: null } }
  return { owner, ...list, choices, nothing }
}

/** Names of concepts that were perhaps meant and have services here, the likeliest first. One statement, where there are any. */
async function instead(db: Db, sought: { index: SearchIndex; q: string; example: boolean }, here: Selection, asked: Asked<ListQuery>): Promise<Omit<FoundNothing, 'tooShort'>> {
  const guesses = guessesAs(sought)
  const { items } = guesses ? await readItems(db, { ...here, conditions: [...here.conditions, guesses] }, { ...asked, query: { ...asked.query, after: undefined } }) : NONE
  const names = new Map(items.flatMap(({ referenceService }) => (referenceService ? [[referenceService.code, referenceService.name] as const] : [])))
  const meant = (guesses?.concepts ?? []).flatMap((code) => names.get(code) ?? []).slice(0, MOST_MEANT)
  return { meant, gone: goneBy(sought, asked.language) }
}
const MOST_MEANT = 3

type Page = Pick<Services, 'items' | 'next' | 'total'>
/** For words that are too few to look for. */
const NONE: Page = { items: [], next: null, total: 0 }

/** Whole, not as lists of the API have them: an embed says of each service when it was verified, and by what source it is known. */
async function readItems(db: Db, selection: Selection, { day, language, query }: Asked<ListQuery>): Promise<Page> {
  const { rows, more, total } = await readPage(db, GROUPED_SERVICES, {
    day, language, selection, sort: query.groupBy, limit: query.limit, after: query.after, before: undefined, backwards: false, count: true, form: 'whole'
  })
  const items = rows.map(({ body }) => JSON.parse(shape(body, { language, fields: undefined })) as Item)
  return { items, next: more ? rows[rows.length - 1]?.cursor ?? null : null, total: total ?? 0 }
}

/** Of all services of the owner, whatever is searched for: a choice that was made can be changed. */
async function readChoices(db: Db, noun: OwnerNoun, code: string, { day, language }: Asked): Promise<NonNullable<Services['choices']>> {
  const { agency, sector } = await countChoices(db, GROUPED_SERVICES, { selection: within(noun, code, {}, []), day }, ['agency', 'sector'], MOST_CHOICES)
  const names = await findByCodes(db, 'agency', agency.map(({ value }) => value), { day, language, form: 'item' })
  return { sector, agency: agency.map((choice) => ({ ...choice, name: nameIn(names.get(choice.value), language) ?? choice.value })) }
}

function within(noun: OwnerNoun, code: string, query: Query, words: Condition[]): Selection {
  const { conditions, near } = selectionOf(GROUPED_SERVICES, query)
  return { conditions: [...conditions, ...belongingTo(noun, noun, code), ...words], near, visibility: withExamples(query) }
}

function nameIn(body: string | undefined, language: Asked['language']): string | undefined {
  return body === undefined ? undefined : (JSON.parse(shape(body, { language, fields: undefined })) as Owner).name
}

const filtersIn = ({ sector, agency, mall, site }: ListQuery): Query => ({ sector, agency, mall, site })
