import type {} from '@fastify/swagger' // its additions to route schemas, such as `hide`
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'

/** The Fastify instance as every file of routes gets it: schemas in TypeBox give the types of requests and answers. */
export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media type in which a route answers, where it is not JSON. */
    offers?: string
    /** Throws what is wrong with parameters beyond their form: where one is wrong, all that are wrong are told. */
    check?: (query: Readonly<Record<string, string | undefined>>) => void
  }
}
