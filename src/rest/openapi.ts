import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { Config } from '../config.js'
import { keepFiles } from '../http/files.js'
import type { App } from '../http/types.js'
import type { Answering } from '../http/answering.js'
import { ERRORS } from '../kernel/errors.js'
import { digestOf } from '../kernel/identity.js'
import { completed } from './document.js'

const statuses = [...new Set(Object.values(ERRORS).map(([status]) => status))]
const codesOf = (status: number) => Object.entries(ERRORS).filter(([, [of]]) => of === status).map(([code]) => code)

const DESCRIPTION = `Which services the public service malls (Mal Pelayanan Publik) of Indonesia give: what to bring, what it costs, when it is ready, where and when.

Every statement names its source and how sure it is. \`null\` means "not known", never "none". Amounts are whole rupiah, times are local to the site, days turn at midnight in Jakarta.
Records are named by a stable code or a UUID. Lists take filters (several values with commas are "or", different filters are "and", a leading \`!\` excludes) and are paged by cursor.
Members may be added to answers, and words to lists of words.

## Errors

Failures are answered as problem details (RFC 9457), with one of these codes:

| status | code |
| --- | --- |
${statuses.map((status) => `| ${status} | ${codesOf(status).map((code) => `\`${code}\``).join(', ')} |`).join('\n')}`

const TAGS = {
  Regions: 'Provinces, regencies (kabupaten) and cities (kota), by Kemendagri code',
  Malls: 'Public service malls with their sites',
  Agencies: 'Owners of services',
  Services: 'What one agency gives, with its standard',
  'Reference services': 'National concepts of services, with the norm',
  Offerings: 'Where and when a service is given',
  Documents: 'Papers and other things that services ask for and issue',
  'Legal instruments': 'Laws, regulations and decrees',
  Calendars: 'Holidays and collective leave',
  'Data sets': 'Whose data the records are, with licence and attribution',
  Search: 'What people mean by what they type',
  Exports: 'Whole lists at once, of one revision of the catalogue',
  Vocabularies: 'The closed lists of words, with their names for people'
}

/** `/openapi.json`, and `/docs`, which needs nothing from the internet. */
export function addOpenApi(app: App, answering: Answering, config: Pick<Config, 'publicUrl'>): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'mpp-catalog', version: '1.0.0', summary: 'Service catalogue of Indonesian public service malls', description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' }, contact: { name: 'The operator of this installation' }
      },
      servers: [{ url: config.publicUrl ?? '/', description: 'The installation that serves this document, in production or local', 'x-internal': false } as object as { url: string }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key of the operator. It allows more requests a minute, and changes no answer' } } },
      security: [{}, { key: [] }]
    },
    transformObject: (document) => completed('openapiObject' in document ? document.openapiObject : document) as object,
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `schema-${index}`) }
  })
  app.register(async (scope) => {
    answering.begin(scope as App)
    scope.get('/openapi.json', { schema: { hide: true } }, (request, reply) => answering.send(request, reply, 'openapi', async () => {
      const body = documentText(app)
      return { body, parts: ['openapi', digestOf(body)], tag: 'whole', headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' } }
    }))
  })
  app.register(async (scope) => {
    keepFiles(scope as App)
    scope.register(scalar, {
      routePrefix: '/docs',
      configuration: {
        url: '../openapi.json', pageTitle: 'mpp-catalog: reference of the API', withDefaultFonts: false, telemetry: false, agent: { disabled: true }, mcp: { disabled: true }, showDeveloperTools: 'never', hideClientButton: true
      } as never
    })
  })
}

/** As it is served and committed. */
export const documentText = (app: App): string => `${JSON.stringify(app.swagger(), null, 2)}\n`
