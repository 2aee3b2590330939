import { randomBytes } from 'node:crypto'
import { open, unlink, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** How many bytes files may have in all. */
export class Room {
  #taken = 0
  constructor(private readonly most: number) {}

  get full(): boolean {
    return this.#taken >= this.most
  }

  take(bytes: number): void {
    if (this.#taken + bytes > this.most) throw new Error('there is no room for more files')
    this.#taken += bytes
  }

  give(bytes: number): void {
    this.#taken -= bytes
  }
}

/** What is not yet read is held in memory up to so many bytes. */
const IN_MEMORY = 4_000_000
/** So much is read of the file at once. */
const PIECE = 256_000

/**
 * Is written as fast as somebody can, and read as slowly as somebody likes: what does not fit into memory waits in a file. The file has lost its
 * name before the first byte stands in it, so nothing remains of it, however the process ends.
 */
export class Spool extends Readable {
  /** Bytes that were handed to the reader. */
  handed = 0
  #memory: Buffer[] = []
  #inMemory = 0
  #file: FileHandle | undefined
  #size = 0
  #written = 0
  #read = 0
  #storing = false
  #fetching = false
  #ended = false
  #wanted = false

  constructor(private readonly room: Room, private readonly inMemory = IN_MEMORY) {
    super({ highWaterMark: PIECE })
  }

  /** Bytes that wait for the reader. */
  get waiting(): number {
    return this.#inMemory + this.#written - this.#read + this.readableLength
  }

  /** One after the other: await each. Fails when there is no room, or when nobody reads any more. */
  async write(chunk: Buffer): Promise<void> {
    if (this.destroyed) throw new Error('nobody reads any more')
    this.#memory.push(chunk)
    this.#inMemory += chunk.length
    this.#serve()
    if (this.#inMemory > this.inMemory) await this.#store()
  }

  end(): void {
    this.#ended = true
    this.#serve()
  }

  override _read(): void {
    this.#wanted = true
    this.#serve()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#memory = []
    this.room.give(this.#size)
    this.#size = 0
    if (this.#file) this.#file.close().then(() => { done(error) }, done)
    else done(error)
  }

  /** What stands in the file is always older than what is held in memory. */
  #serve(): void {
    if (!this.#wanted || this.#fetching || this.destroyed) return
    if (this.#read < this.#written) this.#fetch().catch((error: Error) => { this.destroy(error) })
    else if (!this.#storing) this.#serveFromMemory()
  }

  #serveFromMemory(): void {
    const chunk = this.#memory.shift()
    if (!chunk) return void (this.#ended && this.push(null))
    this.#inMemory -= chunk.length
    this.#hand(chunk)
  }

  #hand(chunk: Buffer): void {
    this.#wanted = false
    this.handed += chunk.length
    this.push(chunk)
  }

  async #fetch(): Promise<void> {
    this.#fetching = true
    const piece = Buffer.allocUnsafe(Math.min(PIECE, this.#written - this.#read))
    const { bytesRead } = await (this.#file as FileHandle).read(piece, 0, piece.length, this.#read)
    this.#read += bytesRead
    this.#fetching = false
    if (!this.destroyed) this.#hand(piece.subarray(0, bytesRead))
  }

  async #store(): Promise<void> {
    this.#storing = true
    const chunks = this.#memory.splice(0)
    const bytes = this.#inMemory
    this.#inMemory = 0
    if (this.#read === this.#written && !this.#fetching) this.#read = this.#written = 0 // what was read may be written over
    this.#grow(this.#written + bytes)
    this.#file ??= await this.#open()
    const { bytesWritten } = await this.#file.writev(chunks, this.#written)
    if (bytesWritten < bytes) throw new Error('the file could not be written whole')
    this.#written += bytes
    this.#storing = false
    this.#serve()
  }

  #grow(size: number): void {
    if (size <= this.#size) return
    this.room.take(size - this.#size)
    this.#size = size
  }

  async #open(): Promise<FileHandle> {
    const file = await openNameless()
    if (!this.destroyed) return file
    await file.close()
    throw new Error('closed while its file was opened')
  }
}

async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `mpp-catalog-${process.pid}-${randomBytes(8).toString('hex')}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}
