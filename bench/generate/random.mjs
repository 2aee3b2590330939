import { createHash } from 'node:crypto'

/** Draws that follow from the seed and the name of what is drawn for: no draw depends on what was drawn before for something else. */
export function drawsFor(seed, name) {
  const next = sfc32(createHash('sha256').update(`${seed}/${name}`).digest())
  const below = (limit) => Math.floor(next() * limit)
  const pick = (list) => list[below(list.length)]
  const shuffled = (list) => {
    const copy = [...list]
    for (let at = copy.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[copy[at], copy[other]] = [copy[other], copy[at]]
    }
    return copy
  }
  return {
    number: next,
    chance: (share) => next() < share,
    /** A whole number, both ends included. */
    between: (from, to) => from + below(to - from + 1),
    pick,
    shuffled,
    some: (list, count) => shuffled(list).slice(0, count)
  }
}

/** Small fast counter generator of Chris Doty-Humphrey (PractRand): numbers from 0 up to 1. */
function sfc32(bytes) {
  let [a, b, c, counter] = [0, 4, 8, 12].map((at) => bytes.readInt32LE(at))
  return () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }
}
