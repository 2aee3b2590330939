import { Type, type TObject, type TSchema } from '@sinclair/typebox'
import type { Collection } from '../catalogue/published/collection.js'
import type { Column } from '../formats/csv/column.js'
import { columnsOf, type Table } from '../formats/csv/tables.js'
import { Closed, Enum, WholeBetween } from '../kernel/schema.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { fieldsOf, filtersOf, shaping, visibilitySchemas } from './schemas.js'

export interface ExportTold { path: string; name: string; words: string; collection: Collection; item: TObject; model: TObject; format: ExportFormat }
export type ExportFormat = keyof typeof FORMATS

export const FORMATS = {
  ndjson: { type: 'application/x-ndjson', form: 'document', called: 'lines of JSON' },
  csv: { type: 'text/csv', form: 'item', called: 'a table' }
} as const

const LARGEST = 2_000_000_000
const MOST_LINES = 10_000_000
const MORE = ['Catalogue-Day', 'Content-Disposition'] as const

export function exportSchema(told: ExportTold) {
  const { name, words, collection, format } = told
  const { type, called } = FORMATS[format]
  return {
    operationId: `export${name}${format === 'csv' ? 'AsTable' : ''}`, summary: `Export ${words} as ${called}`, description: `${DESCRIPTIONS[format](told)}\n\n${WHOLE}`, tags: ['Exports'],
    querystring: exportQuery(told),
    response: { 200: success(`The records as ${called}`, Type.String({ maxLength: LARGEST, description: LINES[format] }), { more: MORE, type }), 304: NOT_MODIFIED, ...failuresOf('revision_passed', 'exports_busy') }
  }
}

const LINES = {
  ndjson: 'Records, each a line of JSON ended by a line feed',
  csv: 'A line with the names of the columns, then a line a record (RFC 4180)'
}

const DESCRIPTIONS: Record<ExportFormat, (told: ExportTold) => string> = {
  ndjson: ({ words, model, item }) => `All ${words} that fit the filters, in the order of their codes: each line is one record, byte for byte as its own address answers it (\`${String(model['$id'])}\`), or as lists show it with \`form=item\` (\`${String(item['$id'])}\`).`,
  csv: ({ words, collection: { noun } }) => `All ${words} that fit the filters as a table (RFC 4180, UTF-8, with a line of names), in the order of their codes. \`unknown\` is said where nobody knows, \`none\` where there is none; several values in one cell have semicolons between. A cell that a spreadsheet would take for a formula begins with an apostrophe that is not part of the value.

${tableOf('Columns', columnsOf(noun, 'item'))}

${tableOf('With `form=document` also', columnsOf(noun, 'document').slice(columnsOf(noun, 'item').length))}`
}

const tableOf = (heading: string, columns: readonly Column[]): string => `| ${heading} | |\n| --- | --- |\n${columns.map(({ name, says }) => `| \`${name}\` | ${says} |`).join('\n')}`

const WHOLE = 'All of it is of one revision of the catalogue, which the header `Catalogue-Revision` names. It has arrived whole when the answer ends as HTTP says; an answer that is broken off is an error of the transfer. Then go on with `after` set to the code in the last whole line, and with `revision`, which is refused once records of this kind have changed.'

const exampleCode = ({ collection: { noun } }: ExportTold) => CODES[noun]
const CODES: Readonly<Record<Collection['noun'], string>> = {
  region: '33', mall: 'mpp-kudus', agency: 'dindukcapil-banyumas', service: 'dindukcapil-banyumas.ktp-el-baru', reference_service: 'ktp-el-baru', offering: 'dindukcapil-banyumas.akta-kelahiran@mpp-banyumas/utama',
  document: 'ktp-el', legal_instrument: 'pp-76-2020', calendar: 'libur-2025-v1'
}

function exportQuery(told: ExportTold): TObject {
  const { collection, format, model } = told
  return Closed({
    ...filtersOf(collection), ...visibilitySchemas,
    form: Type.Optional(Enum(['document', 'item'] as const satisfies readonly (keyof Table)[], { default: FORMATS[format].form, description: 'document: all of each record; item: what lists show of it', examples: ['item'] })),
    after: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'Only what comes after this code: that of the last record received', examples: [exampleCode(told)] })),
    limit: Type.Optional(WholeBetween(1, MOST_LINES, { description: 'At most so many records: as many as that came, so there may be more. Without it all', examples: [100] })),
    revision: Type.Optional(WholeBetween(0, Number.MAX_SAFE_INTEGER, { description: 'Only if no record of this kind has changed since this revision: that of the part received before. Else 412', examples: [1] })),
    ...shaping, fields: fieldsOf(model) as TSchema
  })
}
