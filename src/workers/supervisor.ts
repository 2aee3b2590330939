import cluster, { type Address, type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { StartError } from '../config.js'
import type { Log } from '../kernel/log.js'
import { within } from '../kernel/wait.js'

const PROGRAM = fileURLToPath(new URL('./worker.js', import.meta.url))
const LONGEST_CLOSE_MS = 25_000
/** A process that has lived so long did not fail by its start. */
const STEADY_MS = 10_000
/** After so many in a row that did not live so long it is of no use to start more. */
const MOST_FAILURES = 8
const FIRST_WAIT_MS = 100

interface Supervision { count: number; env: Record<string, string>; log: Log; failed: (reason: string) => void }

/** Keeps a number of processes serving: one that ends is replaced, later each time while they end soon. */
export class Supervisor {
  #failures = 0
  #closing = false
  readonly #waits = new Set<NodeJS.Timeout>()

  constructor(private readonly given: Supervision) {}

  /** Starts one and, when it listens, the others: what is wrong with the settings is then said once. */
  async start(): Promise<Address> {
    cluster.setupPrimary({ exec: PROGRAM, args: [] })
    const address = await this.#first()
    for (let others = this.given.count - 1; others > 0; others--) this.#watch(this.#fork())
    return address
  }

  async close(): Promise<void> {
    this.#closing = true
    for (const wait of this.#waits) clearTimeout(wait)
    await within(LONGEST_CLOSE_MS, Promise.all(this.#running().map(endOf)))
    for (const worker of this.#running()) worker.process.kill('SIGKILL')
    await Promise.all(this.#running().map(endOf))
  }

  #running(): Worker[] {
    return Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
  }

  #fork(): Worker {
    const { env, log } = this.given
    return cluster.fork(env).on('error', (error) => { log.debug({ err: error }, 'a process does not listen to what it is told') })
  }

  #first(): Promise<Address> {
    return new Promise((resolve, reject) => {
      const worker = this.#fork()
      const failed = () => { reject(new StartError('The first of the processes that were to serve has ended.')) }
      worker.once('exit', failed).once('listening', (address) => {
        worker.off('exit', failed)
        this.#watch(worker)
        resolve(address)
      })
    })
  }

  #watch(worker: Worker): void {
    const begun = performance.now()
    worker.once('exit', (code: number | null, signal: string | null) => {
      if (this.#closing) return
      this.#failures = performance.now() - begun > STEADY_MS ? 1 : this.#failures + 1
      this.given.log.warn({ process: worker.process.pid, code, signal }, 'a process that serves has ended')
      if (this.#failures > MOST_FAILURES) return this.given.failed('the processes that serve end as soon as they start')
      const wait = setTimeout(() => {
        this.#waits.delete(wait)
        this.#watch(this.#fork())
      }, FIRST_WAIT_MS * 2 ** (this.#failures - 1))
      this.#waits.add(wait)
    })
  }
}

function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) return resolve()
    worker.once('exit', () => { resolve() })
    worker.process.kill('SIGTERM')
  })
}
