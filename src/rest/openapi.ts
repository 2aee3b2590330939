import swagger from '@fastify/swagger'
import scalar from '@scalar/fastify-api-reference'
import type { Config } from '../config.js'
import type { App } from './types.js'

const DESCRIPTION = `Which services the public service malls (Mal Pelayanan Publik) of Indonesia give: what to bring, what it costs, when it is ready, where and when.

Every statement names its source and how sure it is. \`null\` means "not known", never "none". Amounts are whole rupiah, times are local to the site, days turn at midnight in Jakarta.
Records are named by a stable code or a UUID. Lists take filters (several values with commas are "or", different filters are "and", a leading \`!\` excludes) and are paged by cursor.`

const TAGS = {
  Regions: 'Provinces, regencies (kabupaten) and cities (kota), by Kemendagri code',
  Malls: 'Public service malls with their sites',
  Agencies: 'Owners of services',
  Services: 'What one agency gives, with its standard',
  'Reference services': 'National concepts of services, with the norm',
  Offerings: 'Where and when a service is given',
  Documents: 'Papers and other things that services ask for and issue',
  'Legal instruments': 'Laws, regulations and decrees',
  Calendars: 'Holidays and collective leave'
}

/** `/openapi.json`, and `/docs`, which needs nothing from the internet. */
export function addOpenApi(app: App, config: Pick<Config, 'publicUrl'>): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'mpp-catalog', version: '1.0.0', summary: 'Service catalogue of Indonesian public service malls', description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' }, contact: { name: 'mpp-catalog', url: 'https://github.com/mpp-catalog/mpp-catalog' }
      },
      servers: [{ url: config.publicUrl ?? '/', description: 'This server' }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      security: []
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `schema-${index}`) }
  })
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.header('cache-control', 'public, max-age=300').send(app.swagger()))
  app.register(scalar, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json', withDefaultFonts: false, telemetry: false, agent: { disabled: true }, mcp: { disabled: true }, showDeveloperTools: 'never', hideClientButton: true
    } as never
  })
}
