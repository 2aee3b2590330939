import { randomBytes } from 'node:crypto'
import { readdirSync, readlinkSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import t from 'tap'
import { linesBy } from '../../src/kernel/lines.js'
import { Room, Spool } from '../../src/kernel/spool.js'

/** Files without a name that this process holds, where the system tells. */
const nameless = (): string[] => readdirSync('/proc/self/fd').map((fd) => { try { return readlinkSync(`/proc/self/fd/${fd}`) } catch { return '' } }).filter((path) => /mpp-catalog-.*\(deleted\)/.test(path))
const onLinux = process.platform === 'linux' ? {} : { skip: 'only Linux tells' }

/** Writes all and reads pieces in between, as the plan says; the rest is read at the end. */
async function through(pieces: readonly Uint8Array[], plan: readonly boolean[], inMemory: number): Promise<Buffer> {
  const spool = new Spool(new Room(10_000_000), inMemory)
  const taken: Buffer[] = []
  for (const [at, piece] of pieces.entries()) {
    await spool.write(Buffer.from(piece))
    if (plan[at]) for (let part; (part = spool.read() as Buffer | null) !== null;) taken.push(part)
    if (plan[at]) await new Promise(setImmediate)
  }
  spool.end()
  return Buffer.concat([...taken, await buffer(spool)])
}

t.test('what is written is read, in order, however fast either side is and wherever it waits', async (t) => {
  const piece = fc.uint8Array({ minLength: 1, maxLength: 3_000 })
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), fc.integer({ min: 0, max: 8_000 }), async (pieces, plan, inMemory) => {
    t.ok(Buffer.concat(pieces).equals(await through(pieces, plan, inMemory)))
  }), { numRuns: 60 })
})

t.test('what is larger than memory waits in a file without a name, which is gone when all is read, or nobody reads any more', onLinux, async (t) => {
  const all = randomBytes(900_000)
  const room = new Room(1_000_000)
  for (const end of ['read', 'destroy'] as const) {
    const spool = new Spool(room, 100_000)
    for (let at = 0; at < all.length; at += 50_000) await spool.write(all.subarray(at, at + 50_000))
    t.equal(nameless().length, 1)
    const closed = new Promise((resolve) => { spool.once('close', resolve) })
    if (end === 'read') spool.end()
    if (end === 'read') t.ok(all.equals(await buffer(spool)))
    else spool.destroy()
    await closed
    t.same(nameless(), [])
  }
  t.notOk(room.full, 'its room is free again')
})

t.test('files have no more room than they are given', async (t) => {
  const room = new Room(1_000)
  const [first, second] = [new Spool(room, 100), new Spool(room, 100)]
  await first.write(Buffer.alloc(900))
  await t.rejects(second.write(Buffer.alloc(200)), /no room/)
  second.destroy()
  first.destroy()
  await new Promise(setImmediate)
  const third = new Spool(room, 100)
  await third.write(Buffer.alloc(1_000))
  t.ok(room.full)
  third.destroy()
  await t.rejects(third.write(Buffer.alloc(1)), /nobody reads/)
})

t.test('lines are told one by one, wherever the pieces are cut', async (t) => {
  await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))), fc.array(fc.nat(200)), async (lines, cuts) => {
    const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''))
    const places = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b)
    const pieces = places.slice(1).map((end, at) => bytes.subarray(places[at], end))
    const told: string[] = []
    let text = ''
    for await (const piece of linesBy((async function* () { yield* pieces })(), (one) => { told.push(one); return `<${one}>` })) text += String(piece)
    t.strictSame(told, lines)
    t.equal(text, lines.map((one) => `<${one}>`).join(''))
  }))
})
