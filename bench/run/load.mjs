import { connect } from 'node:net'

/** Each connection sends one request at a time. */
const CONNECTIONS = 40
/** So many may be waited for where requests come at a rate of their own. */
const CONNECTIONS_AT_RATE = 200

process.on('message', async (order) => process.send(await (order.rate === undefined ? flatOut(order) : atRate(order))))

/** Leaner than a general tool, which would be busier than the servers that it loads. */
async function flatOut({ port, requests, from = 0, status, seconds }) {
  const queue = requests.map((request) => Buffer.from(request))
  const counts = { answers: 0, wrong: 0, next: from }
  const lines = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(port, `HTTP/1.1 ${status} `)))
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(lines.map(async (line) => {
    while (performance.now() < end) {
      counts.wrong += await line.ask(queue[counts.next++ % queue.length]) ? 0 : 1
      counts.answers += 1
    }
    await line.close()
  }))
  return { answers: counts.answers, wrong: counts.wrong, seconds: (performance.now() - start) / 1000 }
}

/** So many requests a second, whatever becomes of them. How long one took counts from when it was due: it may have had to wait for a free connection. In milliseconds. */
async function atRate({ port, requests, status, seconds, rate }) {
  const queue = requests.map((request) => Buffer.from(request))
  const idle = await Promise.all(Array.from({ length: CONNECTIONS_AT_RATE }, () => open(port, `HTTP/1.1 ${status} `)))
  const all = [...idle]
  const [taken, waiting, running] = [[], [], new Set()]
  let [sent, wrong] = [0, 0]
  const start = performance.now()
  const send = (line, due, request) => {
    const asking = line.ask(request).then((right) => {
      wrong += right ? 0 : 1
      taken.push(performance.now() - due)
      running.delete(asking)
      const next = waiting.shift()
      if (next) send(line, ...next)
      else idle.push(line)
    })
    running.add(asking)
  }
  for (let now = start; now < start + seconds * 1000; now = performance.now()) {
    for (const upTo = ((now - start) / 1000) * rate; sent < upTo; sent += 1) {
      const [due, request] = [start + (sent / rate) * 1000, queue[sent % queue.length]]
      const line = idle.pop()
      if (line) send(line, due, request)
      else waiting.push([due, request])
    }
    await new Promise((resolve) => { setTimeout(resolve, 1) })
  }
  while (running.size > 0) await Promise.all(running)
  for (const line of all) line.close()
  taken.sort((a, b) => a - b)
  const at = (share) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))]
  return { answers: taken.length, wrong, median: at(0.5), p99: at(0.99), longest: taken.at(-1) }
}

/** A connection that asks one thing after the other, and tells whether the answer began as it should. */
function open(port, expected) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true).once('error', reject)
    let done
    socket.on('data', answerReader((head) => done(head.startsWith(expected))))
    const line = {
      ask: (request) => new Promise((answered) => {
        done = answered
        socket.write(request)
      }),
      close: () => new Promise((closed) => { socket.once('close', closed).end() })
    }
    socket.once('connect', () => resolve(line))
  })
}

/** Calls back with the head of each answer, once its body has come in whole. */
function answerReader(done) {
  let head = ''
  let missing = 0
  const end = () => {
    const complete = head
    head = ''
    done(complete)
  }
  return (chunk) => {
    if (missing > 0) {
      missing -= chunk.length
      if (missing === 0) end()
      return
    }
    head += chunk.latin1Slice(0, Math.min(chunk.length, 2048))
    const length = head.indexOf('\r\n\r\n')
    if (length < 0) return
    const body = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    missing = body - (chunk.length - length - 4)
    if (missing === 0) end()
  }
}
