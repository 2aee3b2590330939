import { Type, type Static } from '@sinclair/typebox'
import { CatalogueError } from '../kernel/errors.js'
import { fingerprintOf } from '../kernel/identity.js'
import { Closed, Nullable, ref } from '../kernel/schema.js'
import { VOCABULARIES, wordIn, type Vocabulary } from '../labels.js'
import type { Language } from '../vocabulary.js'
import { answer, described, paramOf, shapeOf, textOf } from './collections.js'
import type { Api } from './context.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { pageOf, shaping } from './schemas.js'

const text = (description: string) => Type.String({ maxLength: 500, description })

export const VocabularyModel = Type.Object({
  code: Type.String({ maxLength: 60, pattern: '^[a-z]+(-[a-z]+)*$', description: 'Code' }),
  name: text('Name'),
  use: text('Where its words stand'),
  words: Type.Array(Type.Object({
    code: Type.String({ maxLength: 60, description: 'The word as it stands in records and filters' }),
    name: text('The word for people'),
    description: Nullable(text('What it means, where the name does not say it'))
  }), { maxItems: 100, description: 'All its words, in their order' })
}, { $id: 'Vocabulary', description: 'A closed list of words' })

type Model = Static<typeof VocabularyModel>

const tag = 'Vocabularies'
const querystring = Closed({ fields: shaping.fields, lang: shaping.lang })
const params = Closed({ vocabulary: Type.String({ minLength: 1, maxLength: 500, description: 'Code of the vocabulary', examples: ['agency-kinds'] }) })

/** The lists are part of the program: their tag is a fingerprint of them, whatever the revision. */
export function addVocabularies(api: Api): void {
  const models = { id: modelsIn('id'), en: modelsIn('en') }
  const edition = fingerprintOf(models)

  api.app.get('/vocabularies', {
    schema: {
      ...described({ operationId: 'listVocabularies', summary: 'List the vocabularies', description: 'Every closed list of words with names in Indonesian or English. All come at once: `next` is always null.', tag }),
      querystring, response: { 200: success('All vocabularies', ref(pageOf(VocabularyModel))), 304: NOT_MODIFIED, ...failuresOf() }
    }
  }, async (request, reply) => {
    const { fields, language } = asked(api, request)
    const items = [...models[language].values()].map((model) => textOf(model, { fields }))
    return answer(api, request, reply, { language }, async () => ({ body: `{"items":[${items.join(',')}],"next":null}`, parts: ['vocabulary', 'list', edition], tag: 'whole' }))
  })

  api.app.get('/vocabularies/:vocabulary', {
    schema: {
      ...described({ operationId: 'getVocabulary', summary: 'Get a vocabulary', tag }), params, querystring,
      response: { 200: success('The vocabulary', ref(VocabularyModel)), 304: NOT_MODIFIED, ...failuresOf('vocabulary_not_found') }
    }
  }, async (request, reply) => {
    const { fields, language } = asked(api, request)
    const code = paramOf(request, 'vocabulary')
    const model = models[language].get(code)
    if (!model) throw new CatalogueError('vocabulary_not_found', { code })
    return answer(api, request, reply, { language }, async () => ({ body: textOf(model, { fields }), parts: ['vocabulary', code, edition], tag: 'whole' }))
  })
}

function asked(api: Api, request: Parameters<typeof shapeOf>[1]): { fields: string | undefined; language: 'id' | 'en' } {
  const { fields, language } = shapeOf(api, request, VocabularyModel)
  return { fields, language: language === 'en' ? 'en' : 'id' }
}

const modelsIn = (language: Language): Map<string, Model> => new Map(Object.entries(VOCABULARIES).map(([code, vocabulary]) => [code, toModel(code, vocabulary, language)]))

function toModel(code: string, { list, name, use, words }: Vocabulary, language: Language): Model {
  return {
    code, name: wordIn(name, language), use: wordIn(use, language),
    words: list.map((word) => {
      const { about, ...label } = words[word] as NonNullable<(typeof words)[string]>
      return { code: word, name: wordIn(label, language), description: about ? wordIn(about, language) : null }
    })
  }
}
