import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { shape, type Shape } from '../catalogue/published/answer.js'
import type { ExportAsked } from '../catalogue/published/export.js'
import type { Telling } from '../catalogue/published/exports.js'
import { selectionOf, type Query } from '../catalogue/published/filter.js'
import { scopesOf } from '../catalogue/published/scope.js'
import { columnOf, type Form } from '../catalogue/published/statement.js'
import { headOf, rowsOf } from '../formats/csv/column.js'
import { columnsOf, type Table } from '../formats/csv/tables.js'
import { REVISION } from '../http/revision.js'
import { matches, setCaching, tagOf } from '../http/tags.js'
import { CatalogueError } from '../kernel/errors.js'
import { listAsked } from './collections.js'
import type { Api } from './context.js'
import { exportSchema, FORMATS, type ExportTold } from './export-schema.js'

type ExportQuery = Query & { form: keyof Table; after?: string; limit?: number; revision?: number }

const FORMS = { item: 'item', document: 'whole' } as const satisfies Record<keyof Table, Form>

/** `GET /export/services.ndjson`. */
export function addExport(api: Api, told: ExportTold): void {
  api.app.get(`/export/${told.path}.${told.format}`, { schema: exportSchema(told), config: { offers: FORMATS[told.format].type } }, (request, reply) => sendExport(api, request, reply, told))
}

async function sendExport(api: Api, request: FastifyRequest, reply: FastifyReply, told: ExportTold): Promise<FastifyReply> {
  const { collection, format } = told
  const query = request.query as ExportQuery
  const question = await questionOf(api, request, told, query)
  const { asked, day, language } = question
  const etag = tagOf([collection.noun, format, query.form, ...question.state, day, language])
  const given = request.headers['if-none-match']
  if (given !== undefined && matches(given, etag)) return setCaching(reply, etag, language).removeHeader('content-language').code(304).send()
  setCaching(reply, etag, language).header('content-type', `${FORMATS[format].type}; charset=utf-8`)
  if (request.method === 'HEAD') return name(reply, told, day, await api.exports.revisionOf(collection, query.revision)).send(Readable.from([]))
  const exported = await openWhile(reply, (gone) => api.exports.open(collection, asked, tellingOf(told, query, question), gone))
  if (!exported) return reply.hijack()
  if (question.workedOutAt !== undefined && question.workedOutAt !== exported.revision) {
    exported.body.destroy()
    throw new CatalogueError('unavailable')
  }
  return name(reply, told, day, exported.revision).send(exported.body)
}

type Question = Pick<Shape, 'day' | 'language' | 'fields'> & {
  asked: ExportAsked
  /** What the answer depends on, for its tag: the last revision of all that it rests on, before it was read. */
  state: (string | number)[]
  /** Where conditions were worked out from what this process knows: the revision of that. */
  workedOutAt: number | undefined
}

async function questionOf(api: Api, request: FastifyRequest, { collection, format, item, model }: ExportTold, query: ExportQuery): Promise<Question> {
  const { live } = api.answering
  const revision = live.certain ? live.revision : -1
  const { asked: { day, language, fields }, momentary, conditions } = listAsked(api, request, collection, query.form === 'item' ? item : model)
  const selection = selectionOf(collection, query)
  const reading = api.exports.reading()
  const workedOut = await conditions(reading)
  selection.conditions.push(...workedOut)
  reading.note(scopesOf(collection.noun, selection))
  const latest = live.certain && live.revision === revision ? live.latestOf(reading.scopes) : randomUUID()
  return {
    day, language, fields,
    asked: { selection, day, after: query.after, limit: query.limit, revision: query.revision, column: columnOf(FORMS[query.form], format === 'csv' ? 'all' : language) },
    state: [latest, live.mark, ...(workedOut.length > 0 ? [api.today()] : []), ...(momentary ? [api.now().toISOString().slice(0, 16)] : [])],
    workedOutAt: workedOut.length > 0 ? revision : undefined
  }
}

/** Without `row` the bytes go out as they are stored. */
function tellingOf({ collection, format }: ExportTold, { form }: ExportQuery, { language, fields }: Pick<Shape, 'language' | 'fields'>): Telling {
  if (format === 'csv') {
    const columns = columnsOf(collection.noun, form, fields)
    return { head: headOf(columns), row: rowsOf(columns, language) }
  }
  return language === 'id' && fields === undefined ? {} : { row: (record) => `${shape(record, { language, fields })}\n` }
}

/** Undefined: the client has gone, and with it what was begun for it. */
async function openWhile<T>(reply: FastifyReply, open: (gone: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const gone = new AbortController()
  reply.raw.once('close', () => { gone.abort() })
  try {
    return await open(gone.signal)
  } catch (error) {
    if (gone.signal.aborted) return undefined
    throw error
  }
}

const name = (reply: FastifyReply, { path, format }: ExportTold, day: string, revision: number): FastifyReply =>
  reply.headers({ [REVISION]: revision, 'catalogue-day': day, 'content-disposition': `attachment; filename="${path}-r${revision}-${day}.${format}"` })
