import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'

/** `name` is JSON, which is read where it is shown; `words`: all words of the names, once each, between blanks. */
export interface PlaceName { noun: 'mall' | 'agency'; code: string; name: string; example: boolean; words: string }

export interface PlacesAsked { words: readonly string[]; beginning: string; example: boolean; most: number }

/** One or two letters begin half of all names: they are compared only with names that have the other words. */
const SHORTEST = 3

/** What agencies and malls are called on one day, in the order in which they are suggested. Some thousands of names, kept small. */
export class PlaceNames {
  /** Where in `names` a word stands, rising. */
  readonly #byWord = new Map<string, number[]>()
  readonly #words: readonly string[]

  constructor(private readonly names: readonly PlaceName[]) {
    for (const [at, { words }] of names.entries()) {
      for (const word of words.trim().split(' ')) {
        const places = this.#byWord.get(word)
        if (places) places.push(at)
        else this.#byWord.set(word, [at])
      }
    }
    this.#words = [...this.#byWord.keys()].sort()
  }

  /** The first names that have all the words, and one that begins so. */
  find({ words, beginning, example, most }: PlacesAsked): PlaceName[] {
    if (words.length === 0 && beginning.length < SHORTEST) return []
    const parts = [...words.map((word) => ` ${word} `), ` ${beginning}`]
    const fits = (at: number): boolean => {
      const { words, example: isExample } = this.names[at] as PlaceName
      return (example || !isExample) && parts.every((part) => words.includes(part))
    }
    const found = this.#fewest(words, beginning).flatMap((places) => firstOf(places, fits, most))
    return [...new Set(found)].sort((one, other) => one - other).slice(0, most).map((at) => this.names[at] as PlaceName)
  }

  /** Names among which all are that fit: those with the rarest word, or those with what begins so. */
  #fewest(words: readonly string[], beginning: string): readonly (readonly number[])[] {
    const begun = this.#begunWith(beginning)
    const whole = words.map((word) => this.#byWord.get(word) ?? [])
    return [begun, ...whole.map((places) => [places])].reduce((fewest, one) => (sizeOf(one) < sizeOf(fewest) ? one : fewest))
  }

  #begunWith(beginning: string): (readonly number[])[] {
    const begun: number[][] = []
    for (let at = this.#firstFrom(beginning); this.#words[at]?.startsWith(beginning); at++) begun.push(this.#byWord.get(this.#words[at] as string) as number[])
    return begun
  }

  #firstFrom(word: string): number {
    let [from, to] = [0, this.#words.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((this.#words[middle] as string) < word) from = middle + 1
      else to = middle
    }
    return from
  }
}

const sizeOf = (lists: readonly (readonly number[])[]): number => lists.reduce((size, { length }) => size + length, 0)

function firstOf(places: readonly number[], fits: (place: number) => boolean, most: number): number[] {
  const first: number[] = []
  for (const place of places) {
    if (fits(place) && first.push(place) === most) break
  }
  return first
}

/** The words as the database holds them, so that none is folded here. */
const COLUMNS = `noun::text, code, item->>'name' as name, visibility = 'example' as example, ' ' || array_to_string(tsvector_to_array(words), ' ') || ' ' as words`
const CONDITIONS = `noun in ('mall', 'agency') and visibility in ('listed', 'example') and words is not null and from_day <= $1 and to_day > $1`
const ORDER = 'noun desc, length(named.name), code'

export async function readPlaceNames(db: Db, day: Day): Promise<PlaceNames> {
  const { rows } = await db.query<PlaceName>(`select ${COLUMNS} from published named where ${CONDITIONS} order by ${ORDER}`, [day])
  return new PlaceNames(rows)
}

/** The same on any day, without reading all names. */
export async function findPlaceNames(db: Db, day: Day, asked: PlacesAsked): Promise<PlaceName[]> {
  const { words, beginning, example, most } = asked
  const isShort = beginning.length < SHORTEST
  if (isShort && words.length === 0) return []
  const query = [...words.map((word) => `'${word}'`), ...(isShort ? [] : [`'${beginning}':*`])].join(' & ')
  const { rows } = await db.query<PlaceName>({
    name: 'suggest-places',
    text: `select * from (select ${COLUMNS} from (select * from published where words @@ $2::tsquery offset 0) named where ${CONDITIONS} and (visibility = 'listed' or $3) order by ${ORDER} offset 0) found
      where words like $4 limit $5`,
    values: [day, query, example, `% ${beginning}%`, most]
  })
  return rows
}
