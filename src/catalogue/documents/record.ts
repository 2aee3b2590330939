import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Line, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { DOCUMENT_KINDS, DOCUMENT_RELATIONS } from '../../vocabulary.js'
import { provenance } from '../sources/record.js'

/** A canonical paper, or another thing that services ask for: data, a fact that must hold, being present, an object. */
export const DocumentRecord = Closed({
  code: Code(),
  kind: Enum(DOCUMENT_KINDS),
  name: Text,
  aliases: Type.Optional(Type.Array(Line(), { maxItems: 50 })),
  description: Unknowable(Text),
  broader: Unknowable(Code({ description: 'The document that this is a form of: the SIM C is a SIM' })),
  relation: Unknowable(Enum(DOCUMENT_RELATIONS, { description: 'How it stands to the broader one: the KTP-el of the parents is of_another, an old passport former. Left out: special_case' })),
  ...provenance
})
export type DocumentRecord = Static<typeof DocumentRecord>
