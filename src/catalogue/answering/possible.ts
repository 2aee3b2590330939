import { heldOf } from '../../answers/checklist/held.js'
import { answerPossible } from '../../answers/possible/answer.js'
import type { PossibleModel } from '../../answers/possible/model.js'
import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { readCursor, writeCursor } from '../../kernel/page.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfFacet } from '../changes/scopes.js'
import { shape } from '../published/answer.js'
import { getPublished } from '../published/get.js'
import { REGIONS } from '../regions/collection.js'
import { findDocuments, WITH_ALL_LANGUAGES } from './documents.js'
import type { Owner } from './owner.js'

export interface PossibleAsked { have: readonly string[]; region: string | undefined; state: PossibleModel['state'] | undefined; day: Day; /** Without one with all languages. */ language: Language | undefined; limit: number; after: string | undefined; example: boolean }
export interface PossiblePage { items: PossibleModel[]; next: string | null }

/** Services looked at with one statement, and with how many: then a page ends early, and the next goes on from there. */
const BATCH = 100
const MOST_BATCHES = 10

/** What can be done with these papers: services of a region, or national concepts; in two statements, and one more for each hundred services that ask for one of them. Where there is nothing, another tells whether there is such a region. */
export async function listPossible(db: Db, asked: PossibleAsked): Promise<PossiblePage> {
  const page = await pageOf(db, asked)
  if (page.items.length === 0 && asked.region !== undefined) await getPublished(db, REGIONS, { code: asked.region, day: asked.day, language: asked.language ?? WITH_ALL_LANGUAGES, withFacets: false })
  return page
}

async function pageOf(db: Db, asked: PossibleAsked): Promise<PossiblePage> {
  const { have } = await findDocuments(db, { have: asked.have, asked: [], language: asked.language })
  const held = heldOf(have)
  const items: PossibleModel[] = []
  let last = asked.after === undefined ? '' : readCursor('possible', 'text', asked.after).code
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const services = await servicesAsking(db, [...held.keys()], last, asked)
    for (const service of services) {
      const item = answerPossible(service, held, asked.day)
      if (item && (asked.state === undefined || item.state === asked.state)) {
        if (items.length === asked.limit) return { items, next: cursorAt(last) }
        items.push(item)
      }
      last = service.code
    }
    if (services.length < BATCH) return { items, next: null }
  }
  return { items, next: cursorAt(last) }
}

export const cursorAt = (code: string): string => writeCursor('possible', { key: code, code })

/** Services that ask for one of these documents, by code. */
async function servicesAsking(db: Db, documents: readonly string[], after: string, { region, day, language, example }: PossibleAsked): Promise<Owner[]> {
  const noun = region === undefined ? 'reference_service' : 'service'
  const { rows } = await restingOn(db, documents.map((code) => scopeOfFacet(noun, `document:${code}`))).query<{ body: string }>({
    name: `services-asking-${language === 'id' ? 'id' : 'all'}${region === undefined ? '-national' : ''}`,
    text: `select ${language === 'id' ? 'body' : 'document::text as body'} from published
      where noun = '${noun}' and facets && $1::text[] and from_day <= $2 and to_day > $2 and (visibility = 'listed' or (visibility = 'example' and $3))
        and not facets && array['status:discontinued', 'status:suspended'] ${region === undefined ? '' : 'and facets @> array[$5::text]'} and code > $4 collate "C"
      order by code limit ${BATCH}`,
    values: [documents.map((code) => `document:${code}`), day, example, after, ...(region === undefined ? [] : [`region:${region}`])]
  })
  return rows.map(({ body }) => JSON.parse(language === undefined ? body : shape(body, { language, fields: undefined })) as Owner)
}
