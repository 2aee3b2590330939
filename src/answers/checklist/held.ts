import type { DocumentLink } from '../../catalogue/links.js'

/** A document that a person has, with everything that it does for: who has a SIM C has a SIM, and the old one that is asked for when it is renewed. */
export interface HeldDocument { document: DocumentLink; covers: readonly string[] }

/** The documents that are asked for, each with the one that a person has for it. */
export function heldOf(have: readonly HeldDocument[]): ReadonlyMap<string, string> {
  const held = new Map<string, string>()
  for (const { document, covers } of have) for (const code of covers) if (!held.has(code)) held.set(code, document.code)
  for (const { document } of have) held.set(document.code, document.code)
  return held
}
