import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onCore } from './places.mjs'

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url))

/** The server as it ships: nothing is set but the database, a free port, and what is measured. `startMs`: until its first answer. */
export async function startServer({ server: core }, databaseUrl, settings = {}) {
  const begun = performance.now()
  const [command, ...rest] = onCore(core, [process.execPath, pathOf('../../dist/server.js')])
  const child = spawn(command, rest, { env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await portIn(child)
  await fetch(`http://127.0.0.1:${port}/v1/services`)
  return { child, port, startMs: performance.now() - begun }
}

/** Megabytes of memory that a program has, where the system tells (Linux). */
export function memoryMb({ child }) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
}

async function portIn(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /Open http:\/\/[^"]+:(\d+)/.exec(line)?.[1]
    if (port) {
      child.stdout.resume()
      return Number(port)
    }
  }
  throw new Error('The server ended before it listened.')
}

/** Bare routes: what each case sends to them comes with the case. */
export async function startPeer({ server: core }, databaseUrl, cases) {
  const child = startWithMessages(core, 'peer.mjs')
  child.send({ databaseUrl, routes: cases.flatMap(({ limit }) => limit.route ?? []) })
  const [{ port }] = await once(child, 'message')
  return { child, port }
}

export async function startLoad({ load: core }) {
  const child = startWithMessages(core, 'load.mjs')
  return {
    child,
    /** `requests` are sent again and again for so many seconds; resolves to `{ answers, seconds, wrong }`. */
    async run(order) {
      child.send(order)
      const [result] = await once(child, 'message')
      return result
    }
  }
}

function startWithMessages(core, file) {
  const [command, ...rest] = onCore(core, [process.execPath, pathOf(file)])
  return spawn(command, rest, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}
