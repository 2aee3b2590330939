import type { Db } from '../../db/client.js'
import type { Since } from './counts.js'
import type { OwnName } from './found.js'
import { bytes, nameScore, type SearchedNoun } from './hits.js'
import type { Question, Ways } from './understood.js'
import { WordIndex } from './word-index.js'

/** A name by its place among all, and how well it answers. */
export interface RankedName { at: number; name: OwnName; score: number }

/** What records are called, each name once: many have the same. Also names that nothing bears on the day that is asked for. */
export class OwnNames {
  readonly #keys: ReadonlySet<string>
  readonly #words: WordIndex

  /** In the order of names, then of nouns. */
  constructor(private readonly all: readonly OwnName[]) {
    this.#keys = new Set(all.map(keyOf))
    this.#words = new WordIndex(all.map(({ words }) => lexemesOf(words)))
  }

  get size(): number {
    return this.all.length
  }

  /** With these too. */
  with(names: readonly OwnName[]): OwnNames {
    const others = names.filter((name) => !this.#keys.has(keyOf(name)))
    return others.length === 0 ? this : new OwnNames([...this.all, ...others].sort((one, other) => bytes(one.name, other.name) || bytes(one.noun, other.noun)))
  }

  /** Those that answer, the best first. */
  rank({ names, answers }: Question, nouns: readonly SearchedNoun[]): RankedName[] {
    if (!names) return []
    const isWanted = ({ noun, concept }: OwnName) => nouns.includes(noun) && (noun !== 'service' || answers.every(({ code }) => code !== concept))
    return this.#words.having(names.all as readonly Ways[])
      .map((at): RankedName => ({ at, name: this.all[at] as OwnName, score: nameScore(this.all[at] as OwnName, names) }))
      .filter(({ name }) => isWanted(name))
      .sort((one, other) => other.score - one.score || one.at - other.at)
  }
}

const keyOf = ({ noun, name, words, concept }: OwnName): string => JSON.stringify([noun, name, concept, words])

/** `'kartu':1A 'kia':2B`: words are letters and digits only. */
const lexemesOf = (words: string): string[] => words.match(/(?<=')[^']+(?=':)/g) ?? []

/** More are asked for question by question. At some 400 bytes each. */
const MOST_NAMES = 50_000

/** The names of the catalogue: read whole once, which takes twice as long as counting all services, and then those of records that changed. Names that nothing bears any more stay. */
export class KnownNames {
  #known: { generation: number; revision: number; names: OwnNames | undefined } | undefined

  constructor(private readonly db: Db) {}

  /** Undefined where there are too many, or what is known is uncertain. One statement, or none. */
  async of(since: Since): Promise<OwnNames | undefined> {
    if (!since) return undefined
    const known = this.#known?.generation === since.generation ? this.#known : undefined
    if (known && known.revision >= since.revision) return known.names
    const names = known ? known.names?.with(await readNames(this.db, known.revision)) : await readOwnNames(this.db)
    this.#known = { ...since, names: names && names.size <= MOST_NAMES ? names : undefined } // too many once are too many as long as the process lives
    return names
  }
}

export async function readOwnNames(db: Db): Promise<OwnNames | undefined> {
  const names = await readNames(db)
  return names.length > MOST_NAMES ? undefined : new OwnNames(names)
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
