import http from 'node:http'

/** What a visitor's browser asks for, by how a site shows the services of a mall: at the first visit, and again at a later one, when nothing has changed. */
export function visitsTo({ mall }) {
  const list = `/embed/malls/${mall}/services`
  return [
    { name: 'web component', paths: ['/embed/v1/mpp.js', `${list}?fragment=1`] },
    { name: 'frame', paths: [list], loads: /(?:href|src)="([^"]+)" integrity/g },
    { name: 'markup included by the site', paths: ['/embed/v1/mpp.css'], within: [`${list}?fragment=1`] }
  ]
}

/** Bytes that the server sends for each, headers and all, compressed as browsers take it. What may be kept for ever is not asked for again. */
export async function countBytes({ port }, visits) {
  return Promise.all(visits.map(async ({ name, paths, loads, within = [] }) => {
    const pages = await Promise.all(paths.map((path) => ask(port, path)))
    const loaded = loads ? [...(await ask(port, paths[0], { 'accept-encoding': 'identity' })).text.matchAll(loads)].map(([, path]) => path) : []
    const first = [...pages, ...await Promise.all(loaded.map((path) => ask(port, path)))]
    const again = await Promise.all(pages.map(({ etag }, at) => ask(port, paths[at], { 'if-none-match': etag })))
    const included = await Promise.all(within.map((path) => ask(port, path)))
    return { name, first: sum(first), again: sum(again), included: sum(included) }
  }))
}

const sum = (answers) => answers.reduce((bytes, answer) => bytes + answer.bytes, 0)

/** On a connection of its own, whose bytes are counted. */
function ask(port, path, headers = {}) {
  return new Promise((resolve, reject) => {
    http.get({ host: '127.0.0.1', port, path, agent: false, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } }, (response) => {
      const { socket } = response
      const chunks = []
      response.on('data', (chunk) => { chunks.push(chunk) })
      response.on('end', () => {
        if (![200, 304].includes(response.statusCode)) reject(new Error(`${path} was answered with ${response.statusCode}.`))
        resolve({ bytes: socket.bytesRead, etag: response.headers.etag, text: Buffer.concat(chunks).toString() })
      })
    }).on('error', reject)
  })
}
