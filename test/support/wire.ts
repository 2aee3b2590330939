import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import type { Test } from 'tap'

/** A wire between a process and PostgreSQL that can go wrong in all the ways in which networks and proxies do. */
export interface Wire {
  port: number
  /** The same address, by way of this wire. */
  through: (url: string) => string
  /** New connections lead there; those that exist stay. */
  leadTo: (port: number) => void
  /** Nothing arrives any more, in either direction, and nobody is told: neither on what is open nor on what is opened. */
  freeze: () => void
  thaw: () => void
  /** Breaks what is open. */
  cut: () => void
  /** Notifications are lost, as behind a proxy that lends each transaction another session. */
  swallow: () => void
}

export async function openWire(t: Pick<Test, 'teardown'>, port: number): Promise<Wire> {
  const state = { port, frozen: false, swallowing: false }
  const ends = new Set<Socket>()
  const keep = (socket: Socket) => {
    ends.add(socket)
    socket.on('error', () => {}).once('close', () => ends.delete(socket))
    if (state.frozen) socket.pause()
    return socket
  }
  const server = createServer((near) => {
    const far = keep(connect(state.port, '127.0.0.1'))
    keep(near).on('data', (part) => far.write(part)).once('close', () => far.destroy())
    const pass = withoutNotifications(() => state.swallowing)
    far.on('data', (part) => near.write(pass(part))).once('close', () => near.destroy())
    if (state.frozen) for (const socket of [near, far]) socket.pause()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port: own } = server.address() as AddressInfo
  const cut = () => { for (const socket of ends) socket.destroy() }
  t.teardown(() => {
    server.close()
    cut()
  })
  return {
    port: own, cut,
    through: (url) => Object.assign(new URL(url), { port: String(own) }).href,
    leadTo: (other) => { state.port = other },
    freeze: () => {
      state.frozen = true
      for (const socket of ends) socket.pause()
    },
    thaw: () => {
      state.frozen = false
      for (const socket of ends) socket.resume()
    },
    swallow: () => { state.swallowing = true }
  }
}

const NOTIFICATION = 'A'.charCodeAt(0)

/** Passes whole messages on (a letter, then the length of the rest), but for those that it drops. */
function withoutNotifications(dropping: () => boolean): (part: Buffer) => Buffer {
  let held = Buffer.alloc(0)
  return (part) => {
    held = Buffer.concat([held, part])
    const passed: Buffer[] = []
    while (held.length >= 5 && held.length > held.readInt32BE(1)) {
      const end = 1 + held.readInt32BE(1)
      if (!dropping() || held[0] !== NOTIFICATION) passed.push(held.subarray(0, end))
      held = held.subarray(end)
    }
    return Buffer.concat(passed)
  }
}
