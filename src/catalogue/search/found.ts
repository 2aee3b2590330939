import type { LocalizedText } from '../../kernel/text.js'

/** What a hit tells of its record. */
export interface Told { name: string | LocalizedText; referenceService?: { code: string } | null }

/** `body` and `services` are items as JSON text, as they are answered. */
export interface FoundConcept extends Told { code: string; body: string; fits: boolean; services: string[]; total: number }
