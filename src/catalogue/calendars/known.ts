import type { Db } from '../../db/client.js'
import { resolveTexts } from '../../kernel/text.js'
import type { Language } from '../../vocabulary.js'
import { restingOn } from '../changes/reading.js'
import type { CalendarModel } from './model.js'

/** The regions whose days hold in a region: its own and those of its province, which stands before the dot of the code. */
export const regionsAround = (region: string | null): string[] => (region === null ? [] : [...new Set([region, region.slice(0, 2)])])

/** Every version of every calendar, in Indonesian, in one statement. */
export async function findAllCalendars(db: Db): Promise<CalendarModel[]> {
  const { rows } = await restingOn(db, ['calendar']).query<{ document: CalendarModel }>({ name: 'calendars-all', text: `select document from published where noun = 'calendar' order by code` })
  return rows.map(({ document }) => document)
}

interface Asked { regions: readonly string[]; language: Language | undefined; example: boolean }

/** Every version of the calendars of the country and of these regions, in one statement. Invented ones only for what is invented itself. With all languages where none is given. */
export async function findCalendars(db: Db, { regions, language, example }: Asked): Promise<CalendarModel[]> {
  const { rows } = await restingOn(db, ['calendar']).query<{ document: CalendarModel }>({
    name: 'calendars-of-regions',
    text: `select document from published where noun = 'calendar' and facets && $1 and (not example or $2) order by code`,
    values: [['national:true', ...regions.map((region) => `region:${region}`)], example]
  })
  return rows.map(({ document }) => (language === undefined ? document : resolveTexts(document, language) as CalendarModel))
}

/** Of calendars that were read for several places, those of one. */
export const calendarsOf = (calendars: readonly CalendarModel[], { regions, example: invented }: Pick<Asked, 'regions' | 'example'>): CalendarModel[] =>
  calendars.filter(({ region, example }) => (region === null || regions.includes(region.code)) && (!example || invented))
