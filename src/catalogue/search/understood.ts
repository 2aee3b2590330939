import type { Ranked } from './concepts.js'
import type { Understood } from './lexicon.js'
import type { Region } from './places.js'

/** The ways in which a name may say one thing, each of one word or several. */
export type Ways = readonly (readonly string[])[]

/** What somebody typed, understood. */
export interface Question {
  understood: Understood
  /** Regions that the words name. */
  regions: readonly Region[]
  /** Concepts that answer, the likeliest first. */
  answers: readonly Ranked[]
  /** Concepts that may have been meant, where nothing answers. */
  guesses: readonly Ranked[]
  /** Whether papers are hits: they are not what somebody wants done, nor an answer to what no service gives, but come along where a concept answers. */
  papers: boolean
  /** Words and terms that are looked for, to be marked. */
  marked: ReadonlySet<string>
  /**
   * For names that no concept has; null where nothing can be looked for. `all`: the parts looked for; `beside`: without the names of regions; `region`: the bare
   * name of one; `share`: from 0 to 1, less where verbs were left out, which names do not have.
   */
  names: { all: readonly Ways[]; beside: readonly Ways[] | null; region: readonly Ways[] | null; share: number } | null
}
