import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import type { Language } from '../../vocabulary.js'
import type { SourceLink } from '../links.js'
import type { Collection } from '../published/collection.js'
import { shape } from '../published/answer.js'
import { getPublished } from '../published/get.js'
import type { ServiceModel } from '../services/model.js'

/** A service or a reference service with its standard, in one language. */
export type Owner = Pick<ServiceModel, 'code' | 'name' | 'cases' | 'standard' | 'sources' | 'example'> & Partial<Pick<ServiceModel, 'region' | 'referenceService' | 'offerings'>>

/** An answer, and what its tag is made of. */
export interface Answered<T> { answer: T; parts: (string | number)[] }

/** Of all sources those that an answer names, each once. */
export function sourcesIn(answer: object, all: readonly SourceLink[]): SourceLink[] {
  const text = JSON.stringify(answer)
  return [...new Map(all.map((source) => [source.code, source])).values()].filter(({ code }) => text.includes(`"source":"${code}"`))
}

export async function getOwner(db: Db, collection: Collection, code: string, { day, language }: { day: Day; language: Language }): Promise<{ owner: Owner; parts: (string | number)[] }> {
  const found = await getPublished(db, collection, { code, day, language, withFacets: false })
  return { owner: JSON.parse(shape(found.body, { language, fields: undefined })) as Owner, parts: [found.code, found.revision, found.fromDay] }
}
