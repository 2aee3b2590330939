import { AGENCIES } from '../../catalogue/agencies/collection.js'
import { MALLS } from '../../catalogue/malls/collection.js'
import { readOverview, type Overview } from '../../catalogue/overview.js'
import { answerList, shape } from '../../catalogue/published/answer.js'
import { countChoices } from '../../catalogue/published/choices.js'
import type { Collection } from '../../catalogue/published/collection.js'
import { selectionOf } from '../../catalogue/published/filter.js'
import { findPublished } from '../../catalogue/published/get.js'
import { REGIONS } from '../../catalogue/regions/collection.js'
import { SERVICES } from '../../catalogue/services/collection.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { PageLanguage } from '../../pages/language.js'
import type { BuilderQuery, Subject } from './parameters.js'

/** The record that is named by each subject. */
export const NOUNS = { 'mall-services': MALLS, 'agency-services': AGENCIES, 'region-services': REGIONS, service: SERVICES, mall: MALLS } as const satisfies Record<Subject, Collection>

export interface Named { code: string; name: string }
export interface Choice {
  /** Undefined where nothing has the code, or the name fits several. */
  chosen: Named | undefined
  /** What the words that were given fit. */
  found: Named[]
  /** To choose from, where malls are asked for. */
  malls: Overview['malls']
}

interface Asked { day: Day; language: PageLanguage }
const MOST_FOUND = 20

/** What the embed is about: the code that was given, or what has that name, or what there is most to show of. */
export async function readChoice(db: Db, { show, shown, code: typed, pick }: BuilderQuery, asked: Asked): Promise<Choice> {
  const collection = NOUNS[show]
  const words = shown === undefined || NOUNS[shown] === collection ? pick ?? typed : undefined
  const code = words ?? await fullest(db, collection, asked)
  const [chosen, malls] = await Promise.all([code === undefined ? undefined : findNamed(db, collection, code, asked), collection === MALLS ? readOverview(db, asked.day).then((overview) => overview.malls) : []])
  const found = chosen || words === undefined ? [] : await search(db, collection, words, asked)
  return { chosen: chosen ?? (found.length === 1 ? found[0] : undefined), found: found.length === 1 ? [] : found, malls }
}

async function findNamed(db: Db, { noun }: Collection, code: string, { day, language }: Asked): Promise<Named | undefined> {
  const found = await findPublished(db, noun, { code, day, language, withFacets: false, form: 'item' })
  return found && JSON.parse(shape(found.body, { language, fields: undefined })) as Named
}

async function search(db: Db, collection: Collection, name: string, asked: Asked): Promise<Named[]> {
  const { body } = await answerList(db, collection, { ...asked, fields: 'name', include: undefined, query: { name }, sort: undefined, limit: MOST_FOUND, after: undefined, count: false })
  return (JSON.parse(body) as { items: Named[] }).items
}

/** The mall, agency or region with most services; the first of the services. */
async function fullest(db: Db, collection: Collection, asked: Asked): Promise<string | undefined> {
  if (collection === SERVICES) {
    const { body } = await answerList(db, SERVICES, { ...asked, fields: 'code', include: undefined, query: {}, sort: undefined, limit: 1, after: undefined, count: false })
    return (JSON.parse(body) as { items: Named[] }).items[0]?.code
  }
  const choices = await countChoices(db, SERVICES, { selection: selectionOf(SERVICES, {}), day: asked.day }, [collection.noun], 1)
  return choices[collection.noun]?.[0]?.value
}
