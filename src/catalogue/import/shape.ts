import type { TSchema } from '@sinclair/typebox'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { firstDayOf, isDay } from '../../kernel/day.js'
import type { Path } from '../records/path.js'

export interface Misfit { path: Path; problem: string; allowed?: string | undefined; wrong?: string | undefined; known?: string[] | undefined }

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, inlineRefs: false, validateSchema: false, code: { optimize: false } })
addFormats.default(ajv, ['int32', 'int64'])
ajv.addFormat('date', isUsable)
ajv.addFormat('partial-date', (text) => isUsable(firstDayOf(text)))

/** A day that there is, in years that anybody means: 0000 and 9999 stand for "unknown" and "for ever", which are left out instead. */
function isUsable(day: string): boolean {
  return isDay(day) && day > '1000' && day < '3000'
}

const compiled = new WeakMap<TSchema, ValidateFunction>()

/** Names of parts, by what they say. A record holds the same parts hundreds of times: compiled once each, they take an eighth of the time. */
const parts = new Map<string, string>()

function refTo(part: TSchema): { $ref: string } {
  const text = JSON.stringify(part)
  const name = parts.get(text) ?? `part-${parts.size}`
  if (!parts.has(text)) {
    parts.set(text, name)
    ajv.addSchema({ ...inParts(part), $id: name })
  }
  return { $ref: name }
}

function inParts({ properties, items, ...rest }: TSchema): object {
  const members = Object.entries((properties ?? {}) as Record<string, TSchema>).map(([name, held]) => [name, refTo(held)])
  return { ...rest, ...(properties ? { properties: Object.fromEntries(members) } : {}), ...(items ? { items: refTo(items as TSchema) } : {}) }
}

/** All places where the value does not have the shape of the schema. Nothing is coerced. */
export function misfitsOf(schema: TSchema, value: unknown): Misfit[] {
  let validate = compiled.get(schema)
  if (!validate) compiled.set(schema, (validate = ajv.compile(inParts(schema))))
  if (validate(value)) return []
  return uniqueByPlace((validate.errors ?? []).map(describe))
}

function describe(error: ErrorObject): Misfit {
  const path = steps(error.instancePath)
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'required': return { path, problem: `lacks "${params['missingProperty']}"` }
    case 'additionalProperties': {
      const wrong = String(params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {})
      return { path: [...path, wrong], problem: `"${wrong}" is not known here`, allowed: known.join(', '), wrong, known }
    }
    case 'enum': {
      const known = (params['allowedValues'] as (string | null)[]).filter((word) => word !== null)
      return { path, problem: `${shown(error.data)} is not one of the known words`, allowed: known.join(', '), wrong: String(error.data), known }
    }
    case 'type': return { path, problem: `is ${kindOf(error.data)}`, allowed: [params['type']].flat().join(' or ') }
    case 'pattern':
    case 'format': return { path, problem: `${shown(error.data)} does not fit`, allowed: (error.parentSchema?.['description'] as string | undefined) ?? String(params['pattern'] ?? params['format']) }
    default: return { path, problem: `${shown(error.data)} ${error.message ?? 'is not allowed'}` }
  }
}

const steps = (pointer: string): Path => pointer.split('/').slice(1)
  .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value} (${shown(value)})`)

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** One place, one misfit: a date that fits neither pattern nor format is one mistake. */
function uniqueByPlace(misfits: Misfit[]): Misfit[] {
  const seen = new Set<string>()
  return misfits.filter(({ path, problem }) => {
    const place = `${path.join('/')}${problem.startsWith('lacks') ? problem : ''}`
    return !seen.has(place) && seen.add(place)
  })
}
