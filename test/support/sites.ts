import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import type { App } from '../../src/http/types.js'

type Teardown = Pick<Test, 'teardown'>

async function listen(t: Teardown, serve: RequestListener): Promise<string> {
  const server = createServer(serve)
  t.teardown(() => new Promise((resolve) => { server.close(resolve).closeAllConnections() }))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

export interface Site { origin: string; body: string; head: string; headers: Record<string, string> }

/** The site of somebody else: one page, which a test writes, on an origin of its own. */
export async function openSite(t: Teardown, given: Partial<Omit<Site, 'origin'>> = {}): Promise<Site> {
  const site: Site = { origin: '', body: '', head: '', headers: {}, ...given }
  site.origin = await listen(t, ({ url }, response) => {
    if (url !== '/') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...site.headers })
    response.end(`<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Situs</title>${site.head}</head><body>${site.body}</body></html>`)
  })
  return site
}

/** `down`: connections are closed; `half`: they are closed half-way through the answer. */
export type Mood = 'well' | 'down' | 'half' | 'broken'

export interface Moody {
  origin: string
  /** Of everything but the files of the component. */
  mood: Mood
  delayMs: number
  /** What is asked from now on waits; from when `rest` is called only what has come until then, and that until `letGo`. */
  hold: () => { rest: () => void; letGo: () => void }
  /** Addresses asked for, with the headers sent. */
  asked: { url: string; headers: IncomingMessage['headers'] }[]
}

/** The catalogue on an origin of its own, which can be told to misbehave. */
export async function openMoody(t: Teardown, app: App): Promise<Moody> {
  let held: Promise<void> | undefined
  const hold = () => {
    let open = () => {}
    held = new Promise((resolve) => { open = resolve })
    const rest = () => { held = undefined }
    return { rest, letGo: () => { rest(); open() } }
  }
  const server: Moody = { origin: '', mood: 'well', delayMs: 0, asked: [], hold }
  server.origin = await listen(t, (request, response) => {
    server.asked.push({ url: request.url as string, headers: request.headers })
    const gate = isFile(request.url) ? undefined : held
    setTimeout(() => { void Promise.resolve(gate).then(() => answer(app, server, request, response)).catch(() => { response.destroy() }) }, server.delayMs)
  })
  return server
}

const isFile = (url = '') => url.startsWith('/embed/v1/')

async function answer(app: App, { mood }: Moody, { method, url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (mood === 'down' && !isFile(url)) return void response.destroy()
  if (mood === 'broken' && !isFile(url)) return void response.writeHead(503, { 'access-control-allow-origin': '*' }).end('busy')
  const { statusCode, headers: given, rawPayload } = await app.inject({ method: method as 'GET', url, headers })
  response.writeHead(statusCode, given)
  if (mood !== 'half' || isFile(url)) return void response.end(rawPayload)
  response.write(rawPayload.subarray(0, rawPayload.length / 2), () => setTimeout(() => response.destroy(), 50))
}
