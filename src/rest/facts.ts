import { Type, type TProperties } from '@sinclair/typebox'
import type { RawFacts } from '../catalogue/answering/given.js'
import { invalidParameter } from '../kernel/errors.js'
import { Enum } from '../kernel/schema.js'
import { APPLICANTS, CHANNELS } from '../vocabulary.js'

const text = (maxLength: number, description: string, example: string) => Type.Optional(Type.String({ minLength: 1, maxLength, description, examples: [example] }))

/** Facts about a person's case that every service may be asked with. */
export const factParameters = (example: string) => ({
  case: text(120, 'Case of the service', example),
  channel: Type.Optional(Enum(CHANNELS, { description: 'How one applies', examples: ['counter'] })),
  applicant: Type.Optional(Enum(APPLICANTS, { description: 'Who applies: wni a citizen of Indonesia, wna a foreigner', examples: ['wni'] })),
  represented: Type.Optional(Enum(['true', 'false'], { description: "Whether somebody else applies on the person's behalf", examples: ['true'] }))
})
const NAMED = Object.keys(factParameters('-'))

/** Names of conditions, and of the numbers that fees need. */
const ofStandard = (properties: TProperties) => `^(?!(${Object.keys(properties).join('|')})$)[a-z][A-Za-z0-9-]{0,119}$`

/** Takes parameters that only the standard knows: what it does not know is refused when it is read. The document of the API has one parameter for all of them, with these as its example. */
export const openQuery = (properties: TProperties, conditions: Readonly<Record<string, string>>) => ({
  querystring: Type.Object(properties, { patternProperties: { [ofStandard(properties)]: { type: 'string', minLength: 1, maxLength: 60 } }, additionalProperties: false }),
  'x-conditions': conditions
})

/** The facts of a query, apart from the parameters that the schema names. */
export function factsIn(query: Readonly<Record<string, unknown>>, properties: TProperties): RawFacts {
  const others: [string, string][] = []
  for (const [name, value] of Object.entries(query)) {
    if (Object.hasOwn(properties, name)) continue
    if (typeof value !== 'string') throw invalidParameter(name.slice(0, 200), 'is given more than once', 'once')
    others.push([name, value])
  }
  return { named: Object.fromEntries(NAMED.map((name) => [name, query[name] as string | undefined])), others: Object.fromEntries(others), parameters: Object.keys(properties) }
}
