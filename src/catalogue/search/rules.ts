import { wordsOf } from './fold.js'
import type { WordRecord } from './record.js'
import type { Path } from '../records/path.js'

const MEANINGLESS: readonly string[] = ['filler', 'outside', 'general']

/** What the shape of an entry cannot say. */
export function* wordRules({ kind, words, means, usual, referenceServices }: WordRecord): Generator<{ path: Path; problem: string; allowed?: string }> {
  for (const [at, word] of words.entries()) {
    const parts = wordsOf(word)
    if (parts.length === 0) yield { path: ['words', at], problem: `"${word}" has neither letters nor digits` }
    else if (words.findIndex((other) => wordsOf(other).join(' ') === parts.join(' ')) < at) yield { path: ['words', at], problem: `"${word}" stands here twice` }
    else if (kind === 'filler' && parts.length > 1) yield { path: ['words', at], problem: `"${word}" is more than one word`, allowed: 'single words in entries of kind filler' }
  }
  if (usual !== undefined && kind !== 'verb') yield { path: ['usual'], problem: `is given for an entry of kind ${kind}`, allowed: 'in those of kind verb' }
  if (MEANINGLESS.includes(kind)) {
    for (const [member, value] of Object.entries({ means, referenceServices })) if (value != null) yield { path: [member], problem: `is given for an entry of kind ${kind}`, allowed: 'nothing' }
  } else if ((means == null) === (referenceServices === undefined)) {
    yield { path: [], problem: means == null ? 'says neither "means" nor "referenceServices"' : 'says both "means" and "referenceServices"', allowed: 'one of the two' }
  }
}
