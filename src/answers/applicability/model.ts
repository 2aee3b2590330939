import { Type, type Static } from '@sinclair/typebox'
import { Many, PublicLine, PublicText } from '../../catalogue/links.js'
import { Enum, Whole } from '../../kernel/schema.js'
import { QUESTION_KINDS } from '../../vocabulary.js'

export const QuestionModel = Type.Object({
  name: PublicLine('Parameter that takes the answer'),
  kind: Enum(QUESTION_KINDS, { description: 'What it asks for' }),
  text: PublicText('The question, or the condition that may hold'),
  answers: Many(Type.Object({ value: PublicLine('Value of the parameter'), text: PublicText('The answer in words') }), 'Answers that are still possible'),
  decides: Whole({ description: 'Number of lines that the answer decides' })
}, { $id: 'Question', description: 'A fact that was not given and still changes the answer' })
export type QuestionModel = Static<typeof QuestionModel>

export const FactModel = Type.Object({
  name: PublicLine('Parameter'), value: PublicLine('Value'),
  considered: Type.Boolean({ description: 'Whether the lines of this answer say anything of it. false: nothing is stated for it' })
}, { $id: 'Fact', description: 'A fact about the case, as it was given' })
