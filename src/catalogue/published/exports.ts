import type { Readable } from 'node:stream'
import type { Config } from '../../config.js'
import type { Connections } from '../../db/snapshot.js'
import { CatalogueError } from '../../kernel/errors.js'
import { linesBy } from '../../kernel/lines.js'
import type { Log } from '../../kernel/log.js'
import { Room, Spool } from '../../kernel/spool.js'
import { Reading } from '../changes/reading.js'
import type { Collection } from './collection.js'
import { openExport, revisionOfExport, type ExportAsked, type Exported } from './export.js'

/** How records are told: `row` makes of each its text, ended as it must be; without it they go out as they are stored, one a line. */
export interface Telling { head?: string | undefined; row?: ((record: string) => string) | undefined }

/** For so long a client may take nothing, and so long any may take, in milliseconds. */
const LONGEST_PAUSE = 60_000
const LONGEST = 3_600_000
/** As many wait for their clients for each that may be read. */
const WAITING = 10
/** When a client is told to come again, in seconds. */
const COME_AGAIN = 10

type Settings = Pick<Config, 'exportsAtOnce' | 'exportSpoolMb' | 'exportTimeoutMs'>

/**
 * Exports under way. The database is read as fast as it can tell, and let go; a client that is slower is served from a spool. So many are read
 * at once, and so many bytes wait in files: beyond that, whoever asks is told to come again.
 */
export class Exports {
  readonly #room: Room
  readonly #open = new Set<Spool>()
  readonly #readings = new Set<Promise<void>>()

  constructor(private readonly pool: Connections, private readonly settings: Settings, private readonly log: Pick<Log, 'warn'>) {
    this.#room = new Room(settings.exportSpoolMb * 1_000_000)
  }

  /** The database as one answer reads it: see there. */
  reading(): Reading {
    return new Reading(this.pool)
  }

  /** The revision of which an export would be now; refused where it may not be joined to an earlier part. */
  revisionOf(collection: Collection, asked: number | undefined): Promise<number> {
    return revisionOfExport(this.pool, collection, asked)
  }

  /** Resolves when there is something to send: what fails before is thrown, what fails after breaks the stream off. `signal`: the client has gone. */
  async open(collection: Collection, asked: ExportAsked, telling: Telling, signal: AbortSignal): Promise<{ revision: number; body: Readable }> {
    const { exportsAtOnce, exportTimeoutMs } = this.settings
    if (this.#readings.size >= exportsAtOnce || this.#open.size >= exportsAtOnce * WAITING || this.#room.full) throw new CatalogueError('exports_busy', { seconds: COME_AGAIN })
    const spool = this.#newSpool(signal)
    return new Promise((resolve, reject) => {
      const reading = openExport(this.pool, collection, asked, exportTimeoutMs)
        .then((exported) => fill(spool, exported, telling, () => { resolve({ revision: exported.revision, body: spool }) }))
        .catch((error: Error) => { this.#fail(spool, error, reject) })
        .finally(() => { this.#readings.delete(reading) })
      this.#readings.add(reading)
    })
  }

  /** Breaks off what is under way. */
  async close(): Promise<void> {
    for (const spool of this.#open) spool.destroy()
    await Promise.all(this.#readings)
  }

  #fail(spool: Spool, error: Error, reject: (error: Error) => void): void {
    if (!spool.destroyed && spool.handed > 0) this.log.warn({ err: error }, 'an export was broken off')
    spool.destroy(error)
    reject(error)
  }

  #newSpool(signal: AbortSignal): Spool {
    const spool = new Spool(this.#room)
    this.#open.add(spool)
    const stopWatching = watch(spool)
    const leave = () => { spool.destroy() }
    spool.on('error', () => {}) // who reads it hears of it; nobody may be reading yet
    spool.once('close', () => {
      stopWatching()
      signal.removeEventListener('abort', leave)
      this.#open.delete(spool)
    })
    signal.addEventListener('abort', leave)
    if (signal.aborted) leave()
    return spool
  }
}

/** A client that has stopped taking, or takes for ever, does not keep its file. */
function watch(spool: Spool): () => void {
  const begun = Date.now()
  let [handed, since] = [0, begun]
  const timer = setInterval(() => {
    if (spool.handed !== handed || spool.waiting === 0) [handed, since] = [spool.handed, Date.now()]
    if (Date.now() - since > LONGEST_PAUSE || Date.now() - begun > LONGEST) spool.destroy(new Error('the client took too long'))
  }, 5_000).unref()
  return () => { clearInterval(timer) }
}

/** Reads all of it into the spool; `begun` is told when there is something to send. */
async function fill(spool: Spool, { rows, stop, close, abandon }: Exported, { head = '', row }: Telling, begun: () => void): Promise<void> {
  spool.once('close', stop)
  if (spool.destroyed) stop()
  try {
    let first = Buffer.from(head)
    for await (const chunk of row ? linesBy(rows, row) : rows) {
      await spool.write(first.length > 0 ? Buffer.concat([first, chunk]) : chunk)
      first = NOTHING
      begun()
    }
    if (first.length > 0) await spool.write(first)
    await close()
    spool.end()
    begun()
  } catch (error) {
    await abandon()
    throw error
  } finally {
    spool.off('close', stop)
  }
}

const NOTHING = Buffer.alloc(0)
