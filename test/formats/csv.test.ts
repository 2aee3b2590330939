import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import type { TObject, TSchema } from '@sinclair/typebox'
import t from 'tap'
import { AgencyItem, AgencyModel } from '../../src/catalogue/agencies/model.js'
import { CalendarItem, CalendarModel } from '../../src/catalogue/calendars/model.js'
import { DocumentItem, DocumentModel } from '../../src/catalogue/documents/model.js'
import { LegalInstrumentItem, LegalInstrumentModel } from '../../src/catalogue/legal-instruments/model.js'
import { MallItem, MallModel } from '../../src/catalogue/malls/model.js'
import { OfferingItem, OfferingModel } from '../../src/catalogue/offerings/model.js'
import type { PublishedNoun } from '../../src/catalogue/published/draft.js'
import { ReferenceServiceItem, ReferenceServiceModel } from '../../src/catalogue/reference-services/model.js'
import { RegionItem, RegionModel } from '../../src/catalogue/regions/model.js'
import { ServiceItem, ServiceModel } from '../../src/catalogue/services/model.js'
import { columns, headOf, rowsOf, textColumns } from '../../src/formats/csv/column.js'
import { columnsOf, LEFT_OUT, TABLES } from '../../src/formats/csv/tables.js'
import { named } from '../../src/kernel/schema.js'

const MODELS: Record<PublishedNoun, [item: TObject, model: TObject]> = {
  region: [RegionItem, RegionModel], mall: [MallItem, MallModel], agency: [AgencyItem, AgencyModel], service: [ServiceItem, ServiceModel], reference_service: [ReferenceServiceItem, ReferenceServiceModel],
  offering: [OfferingItem, OfferingModel], document: [DocumentItem, DocumentModel], legal_instrument: [LegalInstrumentItem, LegalInstrumentModel], calendar: [CalendarItem, CalendarModel]
}

/** Paths to every value that a record of this shape can hold. */
function leaves(schema: TSchema, path: readonly string[] = []): string[] {
  const { $ref, anyOf, items, properties } = schema as { $ref?: string; anyOf?: TSchema[]; items?: TSchema; properties?: Record<string, TSchema> }
  if ($ref !== undefined) return leaves(named($ref), path)
  if (anyOf) return anyOf.filter(({ type }) => type !== 'null').flatMap((one) => leaves(one, path))
  if (items) return leaves(items, path)
  return properties ? Object.entries(properties).flatMap(([name, one]) => leaves(one, [...path, name])) : [path.join('.')]
}

const leftOut = Object.values(LEFT_OUT).flat()

t.test('every member of what lists show has a column, or is left out for a reason; every column shows a member', (t) => {
  const needless = new Set(leftOut)
  for (const [noun, [item, model]] of Object.entries(MODELS) as [PublishedNoun, [TObject, TObject]][]) {
    const shown = columnsOf(noun, 'item').map(({ path }) => path)
    const missing = leaves(item).filter((path) => !shown.includes(path))
    t.same(missing.filter((path) => !leftOut.includes(path)), [], noun)
    const all = columnsOf(noun, 'document').map(({ path }) => path)
    const members = Object.keys(model.properties).filter((member) => !all.some((path) => path.split('.')[0] === member))
    t.same(members.filter((member) => !leftOut.includes(member)), [], noun)
    t.same(all.filter((path) => !leaves(model).includes(path)), [], `${noun} has what its columns show`)
    t.same(shown.filter((path) => !leaves(item).includes(path)), [], `${noun} has it in lists`)
    for (const path of [...missing, ...members]) needless.delete(path)
  }
  t.same([...needless], [], 'nothing is said to be left out that is there')
  t.end()
})

t.test('no table has two columns of one name, and each begins with the code', (t) => {
  for (const noun of Object.keys(TABLES) as PublishedNoun[]) {
    const names = columnsOf(noun, 'document').map(({ name }) => name)
    t.equal(new Set(names).size, names.length, noun)
    t.equal(names[0], 'code')
    t.match(names, names.map(() => /^[a-z][a-z0-9_]*$/))
  }
  t.end()
})

t.test('fields leave the columns of these members, and the code', (t) => {
  const names = (fields: string) => columnsOf('service', 'document', fields).map(({ name }) => name)
  t.same(names('fee'), ['code', 'fee_status', 'fee_from', 'fee_to'])
  t.same(names('agency.code, fee.from'), ['code', 'agency_code', 'fee_from'])
  t.same(names('name'), ['code', 'name', 'name_id', 'name_en'])
  t.same(names('cases'), ['code'], 'no table shows it')
  t.end()
})

const read = (text: string) => parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
const plain = columns({ code: 'Code', note: 'A note', list: 'Words' })
const table = (records: readonly object[]) => read(headOf(plain) + records.map((record) => rowsOf(plain, 'id')(JSON.stringify(record))).join(''))

t.test('what is unknown, none, false, zero and empty are five different things', (t) => {
  const of = [...columns({ code: 'Code', fee: 'Fee', flag: 'Flag', list: 'List', 'region.code': ['Region', 'none'], 'region.size': 'Size' }), ...textColumns('name', 'Name')]
  const rows = read(headOf(of) + [
    { code: 'a', fee: null, flag: false, list: [], region: null, name: { id: 'Satu' } },
    { code: 'b', fee: 0, flag: true, list: ['x', null], region: { code: '33', size: -1.5 }, name: { id: 'Dua', en: 'Two' } }
  ].map((record) => rowsOf(of, 'en')(JSON.stringify(record))).join(''))
  t.same(rows, [
    { code: 'a', fee: 'unknown', flag: 'false', list: '', region_code: 'none', region_size: 'unknown', name: 'Satu', name_id: 'Satu', name_en: '' },
    { code: 'b', fee: '0', flag: 'true', list: 'x; unknown', region_code: '33', region_size: '-1.5', name: 'Two', name_id: 'Dua', name_en: 'Two' }
  ])
  t.end()
})

t.test('any text comes through a parser of CSV as it was, and no cell begins like a formula', (t) => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", ';', ' '), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) })
  fc.assert(fc.property(text, fc.array(text), (note, list) => {
    const [row] = table([{ code: 'a', note, list }]) as [Record<'note' | 'list', string>]
    const back = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
    t.equal(back(row.note), note)
    t.equal(back(row.list), list.join('; '))
    for (const cell of Object.values(row)) t.notMatch(cell, /^[=+\-@\t\r]/)
  }))
  t.end()
})
