import type { LocalizedText } from '../../kernel/text.js'
import type { SEARCHED_NOUNS } from '../../vocabulary.js'

/** What a hit tells of its record. */
export interface Told { name: string | LocalizedText; referenceService?: { code: string } | null }

/** A service beneath a concept. */
export interface Beneath { code: string; body: string }

/** Each `body` is an item as JSON text, as it is answered. */
export interface FoundConcept extends Told { code: string; body: string; fits: boolean; services: readonly Beneath[]; total: number }

/** A hit as it is found: `score` of 10,000, then `place` and `key` are the order. */
export interface FoundHit { noun: (typeof SEARCHED_NOUNS)[number]; code: string; score: number; place: string; body: string }

/** Its body as it is answered, and what that says. */
export interface ToldHit extends FoundHit { told: Told }

/** A page of hits: with a concept where it is one, else with what its body says. */
export interface FoundPage { hits: readonly (FoundHit & { told?: Told; concept?: FoundConcept | undefined })[]; next: string | null }

/** A name that no concept has, with its further names, as records of one concept or of none bear it. `words` is the text of a `tsvector`; `records`: about how many bear it. */
export interface OwnName { noun: FoundHit['noun']; name: string; words: string; length: number; concept: string | null; records: number }
