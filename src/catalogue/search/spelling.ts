/** Words as they are written right, with how common each is: 3 in names of services, 2 among the words of the search, 1 elsewhere. */
export class Spellable {
  readonly #byLength = new Map<number, Map<string, Spelt>>()
  readonly #bySkeleton = new Map<string, { word: string; commonness: number }>()

  add(word: string, commonness: number): void {
    const words = this.#byLength.get(word.length) ?? new Map<string, Spelt>()
    this.#byLength.set(word.length, words)
    words.set(word, { commonness: Math.max(words.get(word)?.commonness ?? 0, commonness), letters: lettersIn(word) })
    const skeleton = withoutVowels(word)
    if (commonness >= (skeleton.length === SHORTEST_SKELETON ? IN_NAMES : COMMON) && skeleton.length >= SHORTEST_SKELETON && skeleton !== word && (this.#bySkeleton.get(skeleton)?.commonness ?? 0) < commonness) this.#bySkeleton.set(skeleton, { word, commonness })
  }

  has(word: string): boolean { return this.commonnessOf(word) > 0 }
  /** Whether some word begins so. */
  begins(beginning: string): boolean {
    for (const [length, words] of this.#byLength) if (length >= beginning.length) for (const word of words.keys()) if (word.startsWith(beginning)) return true
    return false
  }

  /** The commonest word that is this one with its vowels, where that has none after its first letter: `lhr`, `prpnjng`. */
  withVowels(word: string): string | undefined { return this.#bySkeleton.get(word)?.word }

  commonnessOf(word: string): number { return this.#byLength.get(word.length)?.get(word)?.commonness ?? 0 }

  /** Words that may be so many slips away, by the letters that they have. */
  *near(word: string, most: number): Generator<{ known: string; commonness: number }> {
    const letters = lettersIn(word)
    for (let length = Math.max(3, word.length - most); length <= word.length + most; length++) {
      for (const [known, spelt] of this.#byLength.get(length) ?? []) if (bitsIn(spelt.letters ^ letters) <= 2 * most) yield { known, commonness: spelt.commonness }
    }
  }
}

/** How common words are that are met without their vowels, and the shortest, which are other abbreviations but for words of names. */
const [IN_NAMES, COMMON, SHORTEST_SKELETON] = [3, 2, 3]

/** `letters`: a bit for each that the word has. */
interface Spelt { commonness: number; letters: number }

/** A slip changes two of them at most. */
function lettersIn(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitsIn(number: number): number {
  let bits = 0
  for (let left = number; left !== 0; left &= left - 1) bits++
  return bits
}

export interface Correction { words: readonly string[]; quality: number }

/** Slips that are looked for: none in two letters, one in up to five, two in up to eight, three in longer words. */
const slipsIn = (length: number): number => (length <= 2 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3)
/** Longer words are no slips of anything. */
const LONGEST_WORD = 30

/** The word that was meant, or two words that were typed as one. */
export function correctionIn(spellable: Spellable, word: string): Correction | undefined {
  if (!/^\p{L}+$/u.test(word) || word.length > LONGEST_WORD) return undefined
  const near = nearestIn(spellable, word)
  if (near && near.slips === 1) return toCorrection(near, word)
  const two = splitIn(spellable, word)
  if (two) return { words: two, quality: 0.95 }
  const whole = spellable.withVowels(word)
  if (whole !== undefined) return { words: [whole], quality: 0.9 }
  return near && toCorrection(near, word)
}

const toCorrection = ({ known, slips }: Near, word: string): Correction => ({ words: [known], quality: 1 - (0.6 * slips) / word.length })

interface Near { known: string; slips: number; commonness: number }

function nearestIn(spellable: Spellable, word: string): Near | undefined {
  const most = slipsIn(word.length)
  let best: Near | undefined
  for (const { known, commonness } of spellable.near(word, most)) {
    const mixed = word.length === 4 && known.length === 4 && lettersOf(word) === lettersOf(known) // the right letters in some order
    const slips = slipsBetween(word, known, mixed ? 2 : most)
    if (slips > (mixed ? 2 : most) || !isLikely(word, known, slips) || (commonness < COMMON && (slips > 1 || word.length < 5)) || (commonness < IN_NAMES && word.length === 3)) continue
    if (!best || slips < best.slips || (slips === best.slips && isBetter(word, { known, slips, commonness }, best))) best = { known, slips, commonness }
  }
  return best
}

/** In short words nearly everything is near everything: there only turned and doubled letters and a vowel left out, and the first letter is right. Four letters that end otherwise are another abbreviation, SLIK is no slip, but where the thumb met the next key. */
function isLikely(word: string, known: string, slips: number): boolean {
  if (isWithoutVowel(word, known)) return true
  if (word.length === 3 || known.length === 3) return sorted(word) === sorted(known) || withoutDoubles(word) === withoutDoubles(known)
  if (word.length === 4 && known.length === 4 && word.slice(0, 3) === known.slice(0, 3)) return areNeighbours(word[3] as string, known[3] as string)
  if (word.length <= 5) return word[0] === known[0] || sorted(word) === sorted(known)
  return word[0] === known[0] || slips <= 1 || word.slice(0, 2) === [known[1], known[0]].join('')
}

/** First a vowel that was left out, then what is more common, then what begins and ends alike. */
const isBetter = (word: string, one: Near, other: Near): boolean => isWithoutVowel(word, one.known) !== isWithoutVowel(word, other.known) ? isWithoutVowel(word, one.known) :
  one.commonness !== other.commonness ? one.commonness > other.commonness : alike(word, one.known) > alike(word, other.known)

function alike(word: string, known: string): number {
  let begins = 0
  while (begins < word.length && word[begins] === known[begins]) begins++
  return begins + (word.at(-1) === known.at(-1) ? 1 : 0) + (sorted(word) === sorted(known) ? 2 : 0)
}

/** As people write in haste: `nma`, `krtu`. */
const isWithoutVowel = (word: string, known: string): boolean => known.length === word.length + 1 && word[0] === known[0] && withoutVowels(word) === withoutVowels(known)
const withoutVowels = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '')

const KEYS = ['qwertyuiop', 'asdfghjkl', ' zxcvbnm']
/** Side by side on the keyboard. */
const areNeighbours = (one: string, other: string): boolean => KEYS.some((row) => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1)

const lettersOf = (word: string): string => [...new Set(word)].sort().join('')
const sorted = (word: string): string => [...word].sort().join('')
const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1')

function splitIn(spellable: Spellable, word: string): [string, string] | undefined {
  for (let at = word.length - 2; at >= 2; at--) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (spellable.commonnessOf(first) >= 2 && spellable.commonnessOf(second) >= 2) return [first, second]
  }
  return undefined
}

/** Letters left out, put in, changed or turned between two words; `most + 1` where there are more. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, here, next] = other.length < ROWS[0].length ? ROWS : [new Uint16Array(other.length + 1), new Uint16Array(other.length + 1), new Uint16Array(other.length + 1)]
  for (let j = 0; j <= other.length; j++) here[j] = j
  for (let i = 1; i <= one.length; i++) {
    let least = next[0] = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let slips = Math.min((here[j] as number) + 1, (next[j - 1] as number) + 1, (here[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) slips = Math.min(slips, (before[j - 2] as number) + 1)
      next[j] = slips
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    ;[before, here, next] = [here, next, before]
  }
  return Math.min(here[other.length] as number, most + 1)
}

/** For words that are no longer: making rows anew took longer than filling them. */
const ROWS: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)]
