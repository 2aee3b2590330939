import { isDeepStrictEqual } from 'node:util'

/**
 * Makes sure that both sides send the same before they are compared, and adds the requests to the cases: those for a 304 carry the tag that
 * the server gave.
 */
export async function checkSame(cases, { server, forgetful, peer, postgraphile }) {
  return Promise.all(cases.map(async (one) => {
    const ours = await fetch(`http://127.0.0.1:${(one.forgetful ? forgetful : server).port}${one.paths[0]}`)
    const text = await ours.text()
    if (one.conditional) return withRequests(one, 304, `if-none-match: ${ours.headers.get('etag')}\r\n`)
    if (one.limit.bodies) await checkAnswered(one, postgraphile)
    if (one.differs) return withRequests(one, 200, '') // another answer to the same question
    const bare = `http://127.0.0.1:${peer.port}${one.limit.paths[0]}`
    if (one.limit.copy) await fetch(bare, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ type: ours.headers.get('content-type'), text }) })
    const same = one.limit.copy ? text === await (await fetch(bare)).text() : isDeepStrictEqual(JSON.parse(text), await (await fetch(bare)).json())
    if (ours.status !== 200 || !same) throw new Error(`${one.name}: the server and the bare route do not send the same (${one.paths[0]}).`)
    return withRequests(one, 200, '')
  }))
}

/** GraphQL says with status 200 that it has found nothing. */
async function checkAnswered({ name, limit: { paths: [path], bodies: [body] } }, { port }) {
  const { data, errors } = await (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json()
  if (errors || Object.values(data).includes(null)) throw new Error(`${name}: the peer does not answer: ${JSON.stringify(errors ?? data)}`)
}

const withRequests = (one, status, header) => ({ ...one, status, requests: one.paths.map((path) => requestTo(path, header)), limitRequests: one.limit.bodies?.map((body) => postTo(one.limit.paths[0], body)) ?? one.limit.paths.map((path) => requestTo(path, header)) })

export const requestTo = (path, header) => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n${header}\r\n`

const postTo = (path, body) => `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
