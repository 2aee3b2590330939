import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Flag, Line, List, Unknowable } from '../../kernel/schema.js'
import { WORD_KINDS } from '../../vocabulary.js'

/**
 * What people type, and what it means. Of the words, each may be several with blanks between. `means` puts others in their place; `referenceServices`
 * names concepts that they stand for. Words of kind `filler` mean nothing to the search; those of kind `outside` are about what no service gives, several words only where they stand together; those of kind `general` are sorts of things.
 */
export const WordRecord = Closed({
  code: Code(),
  kind: Enum(WORD_KINDS),
  words: Type.Array(Line({ maxLength: 80 }), { minItems: 1, maxItems: 300 }),
  means: Unknowable(Line({ maxLength: 80, description: 'Words that the catalogue uses' })),
  usual: Type.Optional(Flag({ description: 'Of a verb: what is meant where none is said. Nobody who types "paspor" wants to replace one' })),
  referenceServices: Type.Optional(List(Code(), { minItems: 1, maxItems: 20 })),
  note: Unknowable(Line({ description: 'Where the words come from, or why they are here' }))
})
export type WordRecord = Static<typeof WordRecord>
