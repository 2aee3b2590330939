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
  return ({ schema, httpPart }) => lazily(() => (httpPart === 'body' ? body : address).compile(schema))
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
