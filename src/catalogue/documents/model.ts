import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull } from '../../kernel/schema.js'
import { DOCUMENT_KINDS, DOCUMENT_RELATIONS } from '../../vocabulary.js'
import { DocumentLink, freshnessModel, Many, provenanceModel, PublicCode, PublicLine, PublicText, ReferenceServiceLink, Uuid } from '../links.js'

const base = {
  id: Uuid, code: PublicCode(), kind: Enum(DOCUMENT_KINDS, { description: 'Paper, or what else it is' }), name: PublicText('Name'),
  aliases: Many(PublicLine('Other name'), 'Other names and abbreviations')
}

export const DocumentModel = Type.Object({
  ...base,
  description: Nullable(PublicText('What it is')),
  broader: refOrNull(DocumentLink, 'The document that this is a form of'),
  relation: Nullable(Enum(DOCUMENT_RELATIONS), { description: 'How it stands to the broader one. special_case does where that is asked for; former is held by whoever holds that, and of_another by somebody else: neither does for it. null: there is no broader one' }),
  issuedBy: Many(ref(ReferenceServiceLink), 'Reference services whose product it is. Local services: /v1/services?product='),
  askedFor: Many(ref(ReferenceServiceLink), 'Reference services that ask for it. Local services: /v1/services?document='),
  ...provenanceModel,
  ...freshnessModel
}, { $id: 'Document', description: 'A canonical paper, or another thing that services ask for' })
export type DocumentModel = Static<typeof DocumentModel>

export const DocumentItem = Type.Object({ ...base, example: provenanceModel.example, revision: freshnessModel.revision, updatedAt: freshnessModel.updatedAt }, { $id: 'DocumentItem', description: 'A document as lists show it' })
