import type { DocumentLink } from '../../catalogue/links.js'

/** A document that a person has, with everything that it is a special case of: who has a SIM C has a SIM. */
export interface HeldDocument { document: DocumentLink; covers: readonly string[] }

/** The documents that are asked for, each with the one that a person has for it. */
export function heldOf(have: readonly HeldDocument[]): ReadonlyMap<string, string> {
  const held = new Map<string, string>()
  for (const { document, covers } of have) for (const code of covers) if (!held.has(code)) held.set(code, document.code)
  for (const { document } of have) held.set(document.code, document.code)
  return held
}
