import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Openings } from '../catalogue/answering/open-at.js'
import { shape, type Shape } from '../catalogue/published/answer.js'
import type { ExportAsked } from '../catalogue/published/export.js'
import type { Telling } from '../catalogue/published/exports.js'
import { selectionOf, type Condition, type Query } from '../catalogue/published/filter.js'
import { scopesOf } from '../catalogue/published/scope.js'
import { columnOf, type Form } from '../catalogue/published/statement.js'
import { Searching } from '../catalogue/search/searching.js'
import type { Db } from '../db/client.js'
import { headOf, rowsOf } from '../formats/csv/column.js'
import { columnsOf, type Table } from '../formats/csv/tables.js'
import { REVISION } from '../http/revision.js'
import { matches, setCaching, tagOf } from '../http/tags.js'
import { checkOfList } from './checks.js'
import { listAsked, type Knowledge } from './collections.js'
import type { Api } from './context.js'
import { exportSchema, FORMATS, type ExportTold } from './export-schema.js'

type ExportQuery = Query & { form: keyof Table; after?: string; limit?: number; revision?: number }

const FORMS = { item: 'item', document: 'whole' } as const satisfies Record<keyof Table, Form>

/** `GET /export/services.ndjson`. */
export function addExport(api: Api, told: ExportTold): void {
  api.app.get(`/export/${told.path}.${told.format}`, { schema: exportSchema(told), config: { offers: FORMATS[told.format].type, check: checkOfExport(told) } }, (request, reply) => sendExport(api, request, reply, told))
}

function checkOfExport({ collection, item, model }: ExportTold) {
  const [ofItems, ofWhole] = [checkOfList(collection, item), checkOfList(collection, model)]
  return (query: Readonly<Record<string, string | undefined>>): void => { (query['form'] === 'item' ? ofItems : ofWhole)(query) }
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
  return name(reply, told, day, exported.revision).send(exported.body)
}

type Question = Pick<Shape, 'day' | 'language' | 'fields'> & {
  asked: ExportAsked
  /** What the answer depends on, for its tag: the last revision of all that it rests on, before it was read. */
  state: (string | number)[]
}

async function questionOf(api: Api, request: FastifyRequest, { collection, format, item, model }: ExportTold, query: ExportQuery): Promise<Question> {
  const { live } = api.answering
  const at = live.certain ? { revision: live.revision, history: live.history } : undefined
  const { asked: { day, language, fields }, momentary, conditions } = listAsked(api, request, collection, query.form === 'item' ? item : model)
  const selection = selectionOf(collection, query)
  const reading = api.exports.reading()
  const workedOut = await conditions(reading)
  const withAll = (more: Condition[]) => ({ ...selection, conditions: [...selection.conditions, ...more] })
  reading.note(scopesOf(collection.noun, selection))
  const latest = live.certain && live.revision === at?.revision ? live.latestOf(reading.scopes) : randomUUID()
  return {
    day, language, fields,
    asked: {
      selection: withAll(workedOut), day, after: query.after, limit: query.limit, revision: query.revision, column: columnOf(FORMS[query.form], format === 'csv' ? 'all' : language),
      workedOut: workedOut.length > 0 ? { at, from: async (db) => withAll(await conditions(db, knowledgeIn(db))) } : undefined
    },
    state: [latest, live.mark, ...(workedOut.length > 0 ? [api.today()] : []), ...(momentary ? [api.now().toISOString().slice(0, 16)] : [])]
  }
}

/** What is known of the state that a snapshot shows, and remembered of none. */
const knowledgeIn = (db: Db): Knowledge => ({ openings: new Openings(db, NOTHING_KNOWN), searching: new Searching(db, NOTHING_KNOWN) })
const NOTHING_KNOWN = { certain: false, revision: 0, generation: 0, latestOf: () => 0 }

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
