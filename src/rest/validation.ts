import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler, FastifySchema } from 'fastify'
import type { TSchema } from '@sinclair/typebox'
import { isDay } from '../kernel/day.js'

const OPTIONS = { allErrors: true, strict: false, useDefaults: true, removeAdditional: false, verbose: true } as const

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
  return ({ schema, httpPart }) => (httpPart === 'body' ? body : address).compile(schema)
}
