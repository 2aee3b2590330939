import { Socket } from 'node:net'

/** The sockets of a pool: a connection that hangs is ended at the socket, for it hears nothing else. */
export class Sockets {
  readonly #open = new Set<Socket>()

  /** What `pg` calls for each connection. */
  readonly make = (): Socket => {
    const socket = new Socket()
    this.#open.add(socket)
    return socket.once('close', () => this.#open.delete(socket))
  }

  destroy(): void {
    for (const socket of this.#open) socket.destroy()
  }
}
