import { connect } from 'node:net'

/** Each connection sends one request at a time. */
const CONNECTIONS = 40

process.on('message', async (order) => process.send(await run(order)))

/** Leaner than a general tool, which would be busier than the servers that it loads. */
async function run({ port, requests, status, seconds }) {
  const queue = requests.map((request) => Buffer.from(request))
  const counts = { answers: 0, wrong: 0, next: 0, stopped: false }
  const start = performance.now()
  setTimeout(() => { counts.stopped = true }, seconds * 1000)
  await Promise.all(Array.from({ length: CONNECTIONS }, () => keepAsking({ port, queue, expected: `HTTP/1.1 ${status} `, counts })))
  return { answers: counts.answers, wrong: counts.wrong, seconds: (performance.now() - start) / 1000 }
}

function keepAsking({ port, queue, expected, counts }) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay(true).once('error', reject).once('close', resolve)
    const ask = () => {
      if (counts.stopped) return socket.end()
      socket.write(queue[counts.next++ % queue.length])
    }
    const read = answerReader((head) => {
      counts.answers += 1
      if (!head.startsWith(expected)) counts.wrong += 1
      ask()
    })
    socket.once('connect', ask).on('data', read)
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
