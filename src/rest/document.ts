import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { HEADERS } from './responses.js'

const EXAMPLES = fileURLToPath(new URL('../../openapi/examples/', import.meta.url))

interface Reference { $ref: string }
interface Parameter { name: string; in: string; required?: boolean; example?: unknown; examples?: Record<string, object> }
interface Media { schema: object; examples?: Record<string, object> }
interface Response { description: string; headers: Record<string, object>; content?: Record<string, Media> }
interface Operation { operationId: string; 'x-conditions'?: object; parameters?: (Parameter | Reference)[]; responses: Record<string, Response | Reference> }
interface OpenApi { paths: Record<string, Record<string, Operation>>; components: Record<string, Record<string, object>> }
type Components = Record<string, object>

/** Headers of requests that every operation understands. */
const REQUEST_HEADERS: (Parameter & Record<string, unknown>)[] = [
  {
    name: 'Accept-Language', in: 'header', required: false, description: 'Languages of the texts by preference, where `lang` does not say', schema: { type: 'string', maxLength: 500 }, example: 'en, id;q=0.5'
  },
  {
    name: 'If-None-Match', in: 'header', required: false, description: 'Tags that the client has: the answer is 304 while one of them is still right', schema: { type: 'string', maxLength: 2000 },
    example: 'W/"mall-list-1-id"'
  },
  {
    name: 'Min-Catalogue-Revision', in: 'header', required: false,
    description: 'Revision of which the answer must be at least, as `Catalogue-Revision` said it elsewhere. The answer waits shortly for it, and is 503 if it does not come',
    schema: { type: 'integer', minimum: 0, maximum: 1_000_000_000, format: 'int32' }, example: 12
  }
]

/** Parameters whose names stand in the standards: each condition is one, and each number that a fee needs. */
const CONDITIONS: Parameter & Record<string, unknown> = {
  name: 'conditions', in: 'query', required: false, style: 'form', explode: true,
  description: 'Conditions of the standard and numbers that its fees need, each a parameter of its own: `di-bawah-19=false&areaM2=100`. The `questions` and `inputs` of the answer name those that still matter',
  schema: { type: 'object', maxProperties: 100, additionalProperties: { type: 'string', maxLength: 60 } }
}

/** What the routes say, with an example of each answer, and with everything said once that many operations share. */
export function completed(document: object): object {
  const { paths, components } = document as OpenApi
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  const headers: Components = {}
  const responses: Components = {}
  for (const operation of operations) {
    addExample(operation)
    operation.parameters = [...operation.parameters as Parameter[] ?? [], ...(operation['x-conditions'] ? [{ ...CONDITIONS, example: operation['x-conditions'] }] : []), ...REQUEST_HEADERS].map(withChoice)
    delete operation['x-conditions']
    for (const [status, response] of Object.entries(operation.responses) as [string, Response][]) {
      response.headers = Object.fromEntries(Object.keys(response.headers).map((name) => [name, shareHeader(headers, name)]))
      if (status !== '200') operation.responses[status] = shareResponse(responses, response)
    }
  }
  Object.assign(components, { headers, responses, parameters: shareParameters(operations) })
  return document
}

/** The reference page asks with every example that it is not told to leave out; all filters at once find nothing. */
function withChoice({ example, ...parameter }: Parameter): Parameter {
  return parameter.required ? { ...parameter, example } : { ...parameter, examples: { default: { value: example, 'x-disabled': true } } }
}

const reference = (kind: string, name: string): Reference => ({ $ref: `#/components/${kind}/${name}` })
const pascalCase = (words: string) => words.replace(/(?:^|[_-])(.)/g, (_, letter: string) => letter.toUpperCase())

function shareHeader(headers: Components, name: string): Reference {
  headers[name] = HEADERS[name as keyof typeof HEADERS]
  return reference('headers', name)
}

/** Failures are named by the codes of their examples. */
function shareResponse(responses: Components, response: Response): Reference {
  const [media] = Object.values(response.content ?? {})
  const name = media ? Object.keys(media.examples ?? {}).map(pascalCase).join('Or') : 'NotModified'
  responses[name] = response
  return reference('responses', name)
}

/** Of each name, the first parameter that stands in several operations. */
function shareParameters(operations: Operation[]): Components {
  const all = operations.flatMap(({ parameters = [] }) => parameters as Parameter[])
  const uses = new Map<string, number>()
  for (const parameter of all) uses.set(JSON.stringify(parameter), (uses.get(JSON.stringify(parameter)) ?? 0) + 1)
  const shared = new Map<string, Parameter>()
  for (const parameter of all) if (uses.get(JSON.stringify(parameter)) !== 1 && !shared.has(parameter.name)) shared.set(parameter.name, parameter)
  const isShared = (parameter: Parameter) => JSON.stringify(shared.get(parameter.name)) === JSON.stringify(parameter)
  for (const operation of operations) {
    operation.parameters = (operation.parameters as Parameter[]).map((parameter) => (isShared(parameter) ? reference('parameters', pascalCase(parameter.name)) : parameter))
  }
  return Object.fromEntries([...shared].map(([name, parameter]) => [pascalCase(name), parameter]))
}

/** An answer of the catalogue that ships: `request` is what was asked. */
interface Example { summary: string; request: string; value: unknown }

function addExample({ operationId, responses }: Operation): void {
  const file = `${EXAMPLES}${operationId}.json`
  const [media] = Object.values((responses['200'] as Response).content ?? {})
  if (!media || !existsSync(file)) return
  const { summary, request, value } = JSON.parse(readFileSync(file, 'utf8')) as Example
  media.examples = { [operationId]: { summary, description: `\`GET ${request}\``, value } }
}
