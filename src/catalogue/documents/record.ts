import { Type, type Static } from '@sinclair/typebox'
import { Closed, Code, Enum, Flag, Line, Unknowable } from '../../kernel/schema.js'
import { Text } from '../../kernel/text.js'
import { DOCUMENT_KINDS } from '../../vocabulary.js'
import { provenance } from '../sources/record.js'

/** A canonical paper, or another thing that services ask for: data, a fact that must hold, being present, an object. */
export const DocumentRecord = Closed({
  code: Code(),
  kind: Enum(DOCUMENT_KINDS),
  name: Text,
  aliases: Type.Optional(Type.Array(Line(), { maxItems: 50 })),
  description: Unknowable(Text),
  broader: Unknowable(Code({ description: 'The document that this is a special case of: the SIM C is a SIM' })),
  suffices: Type.Optional(Flag({ description: 'false: it does not do where the broader one is asked for. The KTP-el of the parents is none of one\'s own, and an old passport no longer a passport' })),
  ...provenance
})
export type DocumentRecord = Static<typeof DocumentRecord>
