import { Type } from '@sinclair/typebox'
import { answerSite, answerSites, SiteOfMall, type SitesAnswer } from '../catalogue/malls/sites.js'
import { findSite } from '../catalogue/answering/opening.js'
import { openAtFilter } from '../catalogue/published/collection.js'
import { Closed, ref } from '../kernel/schema.js'
import { checkOfFields } from './checks.js'
import { answer, described, openingAsked, paramOf, shapeOf } from './collections.js'
import type { Api } from './context.js'
import { addFeed, addOpening } from './opening.js'
import { failuresOf, NOT_MODIFIED, success } from './responses.js'
import { filterSchema, pageOf, pathParams, shaping } from './schemas.js'

const params = Closed({
  ...pathParams('mall').properties,
  site: Type.String({ minLength: 1, maxLength: 500, description: 'Code of the site within the mall, or UUID', examples: ['utama'] })
})

/** `/malls/{mall}/sites`: they are few, so that all come at once. */
export function addSites(api: Api, tag: string): void {
  api.app.get('/malls/:mall/sites', {
    schema: {
      ...described({ operationId: 'listSitesOfMall', summary: 'List the sites of a mall', description: 'The main building first, then satellites and mobile units. All come at once: `next` is always null.', tag }),
      params: pathParams('mall'), querystring: Closed({ openAt: Type.Optional(filterSchema(openAtFilter('sites that are').openAt)), ...shaping }),
      response: { 200: success('All sites of the mall', ref(pageOf(SiteOfMall))), 304: NOT_MODIFIED, ...failuresOf('mall_not_found', 'withdrawn') }
    },
    config: { check: checkOfFields(SiteOfMall) }
  }, async (request, reply) => {
    const { openAt } = request.query as { openAt?: string }
    const asked = shapeOf(api, request, SiteOfMall)
    const open = openAt === undefined ? undefined : openingAsked(api, request, 'site', openAt)
    return answer(api, request, reply, asked, async (db) => {
      const sites = await answerSites(db, paramOf(request, 'mall'), asked, (await open?.condition(db))?.codes)
      return open ? { body: sites.body, parts: partsOf('sites', sites), momentary: open.momentary } : { body: sites.body, parts: partsOf('sites', sites), tag: 'whole' }
    })
  })

  api.app.get('/malls/:mall/sites/:site', {
    schema: {
      ...described({ operationId: 'getSiteOfMall', summary: 'Get a site of a mall', tag }), params, querystring: Closed(shaping),
      response: { 200: success('The site', ref(SiteOfMall)), 304: NOT_MODIFIED, ...failuresOf('mall_not_found', 'site_not_found', 'withdrawn') }
    },
    config: { check: checkOfFields(SiteOfMall) }
  }, async (request, reply) => {
    const asked = shapeOf(api, request, SiteOfMall)
    return answer(api, request, reply, asked, async (db) => {
      const site = await answerSite(db, paramOf(request, 'mall'), paramOf(request, 'site'), asked)
      return { body: site.body, parts: partsOf('site', site), tag: 'whole' }
    })
  })

  const told = { tag, failures: ['site_not_found', 'withdrawn'] as const }
  addOpening(api, '/sites/:site/opening', findSite, { operationId: 'getOpeningOfSite', summary: 'Tell when a site is open', ...told })
  addFeed(api, '/sites/:site/calendar.ics', findSite, { operationId: 'getCalendarOfSite', summary: 'Follow the special days of a site', ...told })
}

const partsOf = (noun: string, { code, revision, fromDay }: SitesAnswer) => [noun, code, revision, fromDay]
