import type { FastifyReply, FastifyRequest } from 'fastify'
import { Body, codingOf } from '../cache/codings.js'
import { digestOf } from '../kernel/identity.js'
import { matches, tagOf } from './tags.js'
import type { App } from './types.js'

/** What is the same for everybody as long as the process runs, with the compressed copies that were asked for. */
export interface ServedFile { readonly type: string; readonly body: Body; readonly etag: string }

export function servedFile(type: string, content: string, etag = tagOf(['file', digestOf(content)])): ServedFile {
  return { type, body: new Body(Buffer.from(content)), etag }
}

export async function sendFile(request: FastifyRequest, reply: FastifyReply, file: ServedFile): Promise<FastifyReply> {
  reply.headers({ etag: file.etag, vary: 'accept-encoding' })
  if (matches(request.headers['if-none-match'] ?? '', file.etag)) return reply.code(304).send()
  return reply.type(file.type).send(await coded(request, reply, file))
}

/** The same for files that a plugin sends as texts: each is taken from it once. Clients ask every time whether they have another by now. */
export function keepFiles(scope: App): void {
  const files = new Map<string, ServedFile>()
  scope.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload
    const name = request.routeOptions.url ?? ''
    const file = files.get(name) ?? servedFile(String(reply.getHeader('content-type')), payload)
    files.set(name, file)
    reply.headers({ etag: file.etag, vary: 'accept-encoding', 'cache-control': 'no-cache' })
    if (!matches(request.headers['if-none-match'] ?? '', file.etag)) return coded(request, reply, file)
    reply.code(304).removeHeader('content-type').removeHeader('content-length')
    return null
  })
}

async function coded({ headers }: FastifyRequest, reply: FastifyReply, { body }: ServedFile): Promise<Buffer> {
  const coding = body.codedAs(codingOf(headers['accept-encoding']?.toString()))
  const bytes = await body.in(coding)
  if (coding !== undefined) reply.header('content-encoding', coding)
  reply.header('content-length', bytes.length)
  return bytes
}
