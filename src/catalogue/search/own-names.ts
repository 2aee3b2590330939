import type { Db } from '../../db/client.js'
import type { Since } from './counts.js'
import type { OwnName } from './found.js'
import { bytes, nameScore, type SearchedNoun } from './hits.js'
import type { Question } from './understood.js'
import { WordIndex } from './word-index.js'

/** A name, and how well it answers. */
export interface RankedName { name: OwnName; score: number }

/** What records are called, each name once: many have the same. Also names that nothing bears any more, or not on the day that is asked for. */
export class OwnNames {
  readonly #all: OwnName[] = []
  readonly #keys = new Set<string>()
  readonly #words = new WordIndex()

  get size(): number {
    return this.#all.length
  }

  /** Adds those that it does not have. */
  add(names: readonly OwnName[]): void {
    for (const name of names) {
      const key = keyOfName(name)
      if (this.#keys.has(key)) continue
      this.#keys.add(key)
      this.#all.push(name)
      this.#words.add(lexemesOf(name.words))
    }
  }

  /** Those that answer, the best first, equals by name and noun. */
  rank({ names, answers }: Question, nouns: readonly SearchedNoun[]): RankedName[] {
    if (!names) return []
    const isWanted = ({ noun, concept }: OwnName) => nouns.includes(noun) && (noun !== 'service' || answers.every(({ code }) => code !== concept))
    return this.#words.having(names.all)
      .map((at) => this.#all[at] as OwnName).filter(isWanted)
      .map((name): RankedName => ({ name, score: nameScore(name, names) }))
      .sort((one, other) => other.score - one.score || bytes(one.name.name, other.name.name) || bytes(one.name.noun, other.name.noun))
  }
}

/** No text of the database holds what stands between the parts. */
export const keyOfName = ({ noun, name, words, concept }: OwnName): string => [noun, concept, name, words].join('\0')

/** `'kartu':1A 'kia':2B`: words are letters and digits only. */
const lexemesOf = (words: string): string[] => words.match(/(?<=')[^']+(?=':)/g) ?? []

/** More are asked for question by question. At some 1 kB each. */
const MOST_NAMES = 30_000

/** The names of the catalogue: read whole once, which takes twice as long as counting all services, and then those of records that changed. Names that nothing bears any more stay. */
export class KnownNames {
  #known: { generation: number; revision: number; names: OwnNames | undefined } | undefined

  constructor(private readonly db: Db) {}

  /** Undefined where there are too many, or what is known is uncertain. One statement, or none. */
  async of(since: Since): Promise<OwnNames | undefined> {
    if (!since) return undefined
    const known = this.#known?.generation === since.generation ? this.#known : undefined
    if (known && known.revision >= since.revision) return known.names
    const names = known ? known.names : new OwnNames()
    if (names) names.add(await readNames(this.db, known?.revision))
    this.#known = { ...since, names: names && names.size <= MOST_NAMES ? names : undefined } // too many once are too many as long as the process lives
    return this.#known.names
  }
}

export async function readOwnNames(db: Db): Promise<OwnNames | undefined> {
  return new KnownNames(db).of({ generation: 0, revision: 0 })
}

/** Those of records that changed after the revision. */
async function readNames(db: Db, after?: number): Promise<OwnName[]> {
  const changed = after === undefined ? '' : ' and revision > $2'
  const { rows } = await db.query<OwnName>({
    name: after === undefined ? 'own-names' : 'own-names-since',
    text: `select noun::text, name, concept, words::text, length(words) as length, count(*)::int as records from published
      where noun in ('service', 'mall', 'agency', 'document') and words is not null${changed} group by published.noun, name, concept, published.words order by name, noun::text limit $1`,
    values: [MOST_NAMES + 1, ...(after === undefined ? [] : [after])]
  })
  return rows
}
