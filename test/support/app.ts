import type { InjectOptions } from 'fastify'
import type pg from 'pg'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.js'
import { loadConfig, type Config } from '../../src/config.js'
import { createLog } from '../../src/kernel/log.js'
import type { App } from '../../src/http/types.js'
import { untilSure } from './until.js'

export const TODAY = '2026-11-22'
/** Ten in the morning in Jakarta. */
export const clock = () => new Date('2026-11-22T03:00:00Z')

/** Tests share their process with what they prepare, and their machine with others: no limit of time is reached, but for those that a test sets itself. */
const PATIENT: Partial<Config> = { maxEventLoopDelayMs: 0, cacheMaxStaleness: 60, databaseQueueTimeoutMs: 60_000, databaseStatementTimeoutMs: 60_000, graphqlTimeoutMs: 60_000 }

export interface Opened extends App { logged: () => Record<string, unknown>[] }

/** The service over a database, on the fixed day, with its log kept to look into. */
export async function openApp(t: Pick<Test, 'teardown'>, db: pg.Pool, { prepare, follow, today = clock, ...settings }: Partial<Config> & { prepare?: (app: App) => void; follow?: boolean; today?: () => Date } = {}): Promise<Opened> {
  const lines: string[] = []
  const config: Config = { ...loadConfig({}), metrics: false, ...PATIENT, ...settings }
  const app = buildApp({ config, db, clock: today, follow, log: createLog({ logLevel: settings.logLevel ?? 'warn' }, { write: (line) => { lines.push(line) } }) })
  t.teardown(() => app.close())
  prepare?.(app)
  await app.ready()
  return Object.assign(app, { logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) })
}

export interface Answer<T = any> { status: number; headers: Record<string, string | undefined>; text: string; body: T }

/** One request, without a network. The body is parsed where it is JSON. */
export async function ask<T = any>(app: App, url: string, options: Omit<InjectOptions, 'url'> = {}): Promise<Answer<T>> {
  const { statusCode, headers, payload } = await app.inject({ url, ...options })
  const isJson = /[/+]json/.test(String(headers['content-type']))
  return { status: statusCode, headers: headers as Answer['headers'], text: payload, body: (payload === '' ? undefined : isJson ? JSON.parse(payload) : payload) as T }
}

/** Where statements may take so long: as the service answers when the machine was quick enough for that. */
export async function askInTime<T = any>(app: App, limitMs: number, url: string): Promise<Answer<T>> {
  for (let tried = 1; ; tried++) {
    const begun = performance.now()
    const answer = await ask<T>(app, url)
    if (answer.status !== 503 || performance.now() - begun < limitMs || tried === 20) return answer
  }
}

export interface Page<T = { code: string }> { items: T[]; next: string | null; total?: number; included?: Record<string, { code: string }[]> }

export async function page<T = any>(app: App, url: string): Promise<Page<T>> {
  const { status, body, text } = await ask<Page<T>>(app, url)
  if (status !== 200) throw new Error(`${url} answered ${status}: ${text.slice(0, 500)}`)
  return body
}

export const codes = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code)

/** Every record of a list, by its cursors. */
export async function walk<T = any>(app: App, url: string, limit = 100): Promise<T[]> {
  const all: T[] = []
  for (let after: string | null = ''; after !== null;) {
    const { items, next }: Page<T> = await page<T>(app, `${url}${url.includes('?') ? '&' : '?'}limit=${limit}${after && `&after=${after}`}`)
    all.push(...items)
    after = next
  }
  return all
}

/** Waits until the app knows a revision: it learns of it by notification, a moment after the commit. */
export async function untilSeen(app: App, revision: number): Promise<void> {
  await untilSure(`the app learns of revision ${revision}`, async () => (await ask(app, '/v1/vocabularies', { headers: { 'min-catalogue-revision': String(revision) } })).status === 200)
}

/** Waits until the app knows what the database has. */
export async function untilKnown(app: App, db: pg.Pool): Promise<void> {
  const { rows: [{ revision }] } = await db.query('select revision from catalogue_state')
  await untilSeen(app, revision)
}

export interface GraphAnswer<T = any> { data?: T; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[]; extensions?: Record<string, any> }

/** A GraphQL query, without a network. */
export async function askGraph<T = any>(app: App, query: string, variables?: object): Promise<GraphAnswer<T>> {
  const { body } = await ask<GraphAnswer<T>>(app, '/graphql', { method: 'POST', payload: { query, ...(variables ? { variables } : {}) } })
  return body
}
