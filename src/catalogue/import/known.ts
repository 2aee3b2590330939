import type { Db } from '../../db/client.js'
import { keyOfCalendar, type CalendarRecord } from '../calendars/record.js'
import { TABLES } from '../records/stored.js'
import type { KnownCodes } from './check.js'
import { IMPORTED_NOUNS } from '../records/nouns.js'
import type { Target } from '../records/references.js'
import { NAMED_NOUNS, namesIn, type KnownWords } from './words.js'

/** Codes of all other data sets. Those that were withdrawn cannot be named any more, but stay taken. */
export async function loadKnownCodes(db: Db, dataset: string): Promise<KnownCodes> {
  const current = new Map<Target, Set<string>>()
  const taken = new Map<Target, Set<string>>()
  for (const noun of [...IMPORTED_NOUNS, 'site'] as const) {
    const { rows } = await db.query<{ code: string; withdrawn: boolean }>(`select code, withdrawn_at is not null as withdrawn from ${TABLES[noun]} where dataset <> $1`, [dataset])
    current.set(noun, new Set(rows.filter(({ withdrawn }) => !withdrawn).map(({ code }) => code)))
    taken.set(noun, new Set(rows.map(({ code }) => code)))
  }
  const { rows } = await db.query<{ code: string; cases: string[] }>(
    `select code, coalesce((select jsonb_agg(one->'code') from jsonb_array_elements(content->'cases') one), '[]') as cases from reference_services where dataset <> $1`, [dataset]
  )
  const cases = new Map(rows.map((row) => [row.code, row.cases]))
  const calendars = await loadCalendars(db, dataset)
  return {
    has: (target, code) => current.get(target)?.has(code) ?? false,
    isTaken: (target, code) => taken.get(target)?.has(code) ?? false,
    codes: (target) => [...(current.get(target) ?? [])],
    casesOf: (code) => cases.get(code),
    calendarOf: (key) => calendars.get(key),
    words: () => loadKnownWords(db, dataset)
  }
}

/** Names may stand in any language. */
async function loadKnownWords(db: Db, dataset: string): Promise<KnownWords> {
  const { rows: entries } = await db.query<{ content: KnownWords['entries'][number] }>('select content from words where dataset <> $1 and withdrawn_at is null', [dataset])
  const names: string[] = []
  for (const noun of NAMED_NOUNS) {
    const { rows } = await db.query<{ content: Parameters<typeof namesIn>[0] }>(
      `select jsonb_build_object('name', content->'name', 'aliases', content->'aliases', 'shortName', content->'shortName', 'otherNames', content->'otherNames') as content from ${TABLES[noun]} where dataset <> $1 and withdrawn_at is null`, [dataset]
    )
    for (const { content } of rows) names.push(...namesIn(content))
  }
  return { entries: entries.map(({ content }) => content), names }
}

async function loadCalendars(db: Db, dataset: string): Promise<Map<string, string>> {
  const { rows } = await db.query<{ content: CalendarRecord }>('select content from calendars where dataset <> $1 and withdrawn_at is null', [dataset])
  return new Map(rows.map(({ content }) => [keyOfCalendar(content), content.code]))
}
