import { Type, type Static } from '@sinclair/typebox'
import type { Db } from '../../db/client.js'
import { CatalogueError } from '../../kernel/errors.js'
import { isUuid } from '../../kernel/identity.js'
import { ref } from '../../kernel/schema.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfRecord } from '../changes/scopes.js'
import { freshnessModel, MallLink, provenanceModel, RegionLink } from '../links.js'
import { shape, type Shape } from '../published/answer.js'
import { getPublished, type Found } from '../published/get.js'
import { findByCodes } from '../published/keys.js'
import { MALLS } from './collection.js'
import { SiteModel, type MallModel } from './model.js'

/** A site on its own: with what it shares with its mall, and only the sources that it names. */
export const SiteOfMall = Type.Object({
  ...SiteModel.properties,
  mall: ref(MallLink),
  region: ref(RegionLink),
  province: ref(RegionLink),
  sources: provenanceModel.sources,
  example: provenanceModel.example,
  dataset: provenanceModel.dataset,
  ...freshnessModel
}, { $id: 'SiteOfMall', description: 'A place of a mall, with the mall that it belongs to' })
export type SiteOfMall = Static<typeof SiteOfMall>

export interface SitesAnswer extends Pick<Found, 'code' | 'revision' | 'fromDay'> { body: string }
type SitesAsked = Pick<Shape, 'day' | 'language' | 'fields'>

/** All sites of a mall, or those with one of these codes, the main one first, as JSON text. Cut out of the published mall, which holds them whole: one statement. */
export async function answerSites(db: Db, mall: string, asked: SitesAsked, only?: readonly string[]): Promise<SitesAnswer> {
  const { found, sites } = await sitesOf(db, mall, asked)
  const shown = only ? sites.filter(({ code }) => only.includes(code)) : sites
  return { ...found, body: `{"items":[${shown.map((site) => textOf(site, asked)).join(',')}],"next":null}` }
}

/** One of them, by its code within the mall, its whole code, or its UUID. */
export async function answerSite(db: Db, mall: string, given: string, asked: SitesAsked): Promise<SitesAnswer> {
  const { found, sites } = await sitesOf(db, mall, asked)
  const code = `${found.code}/${given}`
  const site = sites.find((one) => [one.code, one.id].includes(given.toLowerCase()) || one.code === code)
  if (!site) throw new CatalogueError('site_not_found', { code: given.includes('/') ? given : code })
  return { ...found, code: site.code, body: textOf(site, asked) }
}

/** A site by its whole code or its UUID; a UUID costs one statement more. */
export async function getSite(db: Db, given: string, asked: Pick<Shape, 'day' | 'language'>): Promise<{ found: Found; site: SiteOfMall }> {
  const code = isUuid(given) ? await codeOfSite(db, given) : given
  const { found, sites } = await sitesOf(db, mallOfSite(code), { ...asked, fields: undefined }).catch((error: unknown) => {
    throw error instanceof CatalogueError && error.code === 'mall_not_found' ? new CatalogueError('site_not_found', { code }) : error
  })
  const site = sites.find((one) => one.code === code)
  if (!site) throw new CatalogueError('site_not_found', { code })
  return { found, site }
}

/** Sites by their whole codes, in one statement; with all languages where that is not Indonesian. A code that no site has is left out. */
export async function findSites(db: Db, codes: readonly string[], { day, language }: Pick<Shape, 'day' | 'language'>): Promise<Map<string, SiteOfMall>> {
  const malls = await findByCodes(db, 'mall', [...new Set(codes.map(mallOfSite))], { day, language, form: 'whole' })
  const wanted = new Set(codes)
  const sites = [...malls.values()].flatMap((body) => sitesIn(JSON.parse(body) as MallModel))
  return new Map(sites.filter(({ code }) => wanted.has(code)).map((site) => [site.code, site]))
}

const mallOfSite = (code: string): string => code.split('/', 1)[0] as string

async function codeOfSite(db: Db, id: string): Promise<string> {
  const { rows } = await restingOn(db, [scopeOfRecord('site', id)]).query<{ code: string }>('select code from sites where id = $1 and withdrawn_at is null', [id])
  if (!rows[0]) throw new CatalogueError('site_not_found', { code: id })
  return rows[0].code
}

async function sitesOf(db: Db, mall: string, { day, language }: SitesAsked): Promise<{ found: Found; sites: SiteOfMall[] }> {
  const found = await getPublished(db, MALLS, { code: mall, day, language, withFacets: false })
  return { found, sites: sitesIn(JSON.parse(shape(found.body, { language, fields: undefined })) as MallModel) }
}

/** The sites of a mall that was read, each with what it shares with the mall. */
export function sitesIn({ code, name, status, region, province, sites, sources, example, dataset, holds, revision, updatedAt }: MallModel): SiteOfMall[] {
  return sites.map((site) => ({ ...site, mall: { code, name, status }, region, province, sources: sources.filter((one) => names(site, one.code)), example, dataset, holds, revision, updatedAt }))
}

/** Whether any statement of these is of a source. */
export function names(value: unknown, source: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([member, held]) => (member === 'source' ? held === source : names(held, source)))
}

const textOf = (site: SiteOfMall, { fields }: SitesAsked): string => shape(JSON.stringify(site), { language: 'id', fields })
