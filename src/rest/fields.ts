import type { TObject, TSchema } from '@sinclair/typebox'
import { invalidParameter } from '../kernel/errors.js'
import { nearest } from '../kernel/nearest.js'
import { named } from '../kernel/schema.js'

/** Throws where a path of `fields`, such as `name` or `standard.published.fees`, leads to no member of the record. */
export function checkFields(fields: string, model: TObject): void {
  for (const path of fields.split(',')) checkPath(path.trim().split('.'), model)
}

function checkPath(path: readonly string[], model: TSchema): void {
  let members = membersOf(model)
  for (const [at, name] of path.entries()) {
    if (!Object.hasOwn(members, name)) throw unknownMember(path.slice(0, at), name, Object.keys(members))
    members = membersOf(members[name] as TSchema)
  }
}

function unknownMember(above: readonly string[], name: string, known: readonly string[]) {
  const whole = (member: string) => [...above, member].join('.')
  if (known.length === 0) return invalidParameter('fields', `"${above.join('.')}" has no members`, above.join('.'))
  return invalidParameter('fields', `"${whole(name)}" is not a member of this record`, known.map(whole).join(', '), nearest(whole(name), known.map(whole)))
}

/** Of an object, of the component that is referred to, of each item of a list; none of a value. */
function membersOf(schema: TSchema): Record<string, TSchema> {
  const { $ref, anyOf, items, properties } = schema as { $ref?: string; anyOf?: TSchema[]; items?: TSchema; properties?: Record<string, TSchema> }
  if ($ref !== undefined) return membersOf(named($ref))
  if (anyOf) return Object.assign({}, ...anyOf.map(membersOf)) as Record<string, TSchema>
  return items ? membersOf(items) : properties ?? {}
}
