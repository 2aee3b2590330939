import type { Overview } from '../catalogue/overview.js'
import { DESCRIPTION, TITLE } from '../pages/home.js'
import type { PageLanguage } from '../pages/language.js'

/** RFC 9727: the media type of linksets (RFC 9264) with the profile of API catalogues. */
export const API_CATALOG_TYPE = 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'

const API_CATALOG = '/.well-known/api-catalog'
const DESCRIBED_BY = { 'service-desc': { path: '/openapi.json', type: 'application/json' }, 'service-doc': { path: '/docs/', type: 'text/html' }, status: { path: '/health/ready', type: 'application/json' } }

/** `Link` of the front page and of the catalogue itself. */
export const discoveryLinks = (base: string): string => [
  `<${base}${API_CATALOG}>; rel="api-catalog"`, ...Object.entries(DESCRIBED_BY).map(([relation, { path, type }]) => `<${base}${path}>; rel="${relation}"; type="${type}"`)
].join(', ')

/** Links are relative to where the catalogue was found, whatever name the host has. */
export function apiCatalog(base: string): object {
  const described = Object.entries(DESCRIBED_BY).map(([relation, { path, type }]) => [relation, [{ href: `${base}${path}`, type }]])
  return {
    linkset: [
      { anchor: `${base}${API_CATALOG}`, item: [{ href: `${base}/`, type: 'application/json', title: 'mpp-catalog REST API' }] },
      { anchor: `${base}/`, ...Object.fromEntries(described) }
    ]
  }
}

/** Lists to begin with, by the name of their member in the index. */
const LISTS = {
  regions: '/v1/regions', malls: '/v1/malls', agencies: '/v1/agencies', services: '/v1/services', referenceServices: '/v1/reference-services', offerings: '/v1/offerings',
  documents: '/v1/documents', legalInstruments: '/v1/legal-instruments', calendars: '/v1/calendars', vocabularies: '/v1/vocabularies', datasets: '/v1/datasets'
}

/** The front page for machines. */
export function index({ language, base, revision, overview }: { language: PageLanguage; base: string; revision: number; overview: Overview }): object {
  const under = (paths: Record<string, string>) => Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `${base}${path}`]))
  return {
    name: 'mpp-catalog', title: TITLE[language], description: DESCRIPTION[language], revision,
    listed: { malls: overview.malls.length, agencies: overview.agencies, services: overview.services },
    links: under({ reference: '/docs/', openapi: '/openapi.json', graphql: '/graphql', schema: '/schema.graphql', playground: '/playground', apiCatalog: API_CATALOG, problems: '/problems', ready: '/health/ready' }),
    lists: under(LISTS)
  }
}
