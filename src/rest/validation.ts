import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler, FastifySchema } from 'fastify'
import type { TSchema } from '@sinclair/typebox'
import { isDay } from '../kernel/day.js'

/** The shapes are our own, and the tests of the contract check them: checking them at every start would cost a twentieth of a second. */
const OUR_SHAPES = { meta: false, validateSchema: false, strict: false } as const
const OPTIONS = { ...OUR_SHAPES, allErrors: true, useDefaults: true, removeAdditional: false, verbose: true } as const

/**
 * Two validators: what stands in an address is text and is coerced; a body has types of its own, and coercion would turn its `null` into
 * an empty text or a zero.
 */
export function validatorCompiler(components: readonly TSchema[]): FastifySchemaCompiler<FastifySchema> {
  const address = new Ajv({ ...OPTIONS, coerceTypes: true })
  const body = new Ajv({ ...OPTIONS, coerceTypes: false })
  for (const ajv of [address, body]) {
    addFormats.default(ajv)
    ajv.addFormat('date', isDay)
    ajv.addSchema([...components])
  }
  return ({ schema, httpPart }) => (httpPart === 'body' ? lazily(() => body.compile(schema)) : takingPlain(schema as TSchema, lazily(() => address.compile(schema))))
}

/** The validator takes whatever JavaScript takes for a whole number, such as `1e1`, `0x10` and ` 10`. An object it takes for none, and this one still says what was given. */
function takingPlain({ properties = {} }: TSchema, check: Check): Check {
  const whole = Object.entries(properties as Record<string, TSchema>).flatMap(([name, { type }]) => (type === 'integer' ? [name] : []))
  const checkPlain: Check = (data) => {
    const given = data as Record<string, unknown>
    for (const name of whole) if (typeof given[name] === 'string' && !/^-?\d+$/.test(given[name])) given[name] = new String(given[name])
    const valid = check(data)
    checkPlain.errors = check.errors
    return valid
  }
  return checkPlain
}

type Check = { (data: unknown): boolean; errors?: ValidateFunction['errors'] }

/** Compiled for the first request that needs it: all of them at once would take a third of a second of every start. */
function lazily(compile: () => ValidateFunction): Check {
  let validate: ValidateFunction | undefined
  const check: Check = (data) => {
    validate ??= compile()
    const valid = validate(data)
    check.errors = validate.errors
    return valid
  }
  return check
}
