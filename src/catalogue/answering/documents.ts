import type { Db } from '../../db/client.js'
import type { Day } from '../../kernel/day.js'
import { invalidParameter } from '../../kernel/errors.js'
import { nearest } from '../../kernel/nearest.js'
import { localized, resolveTexts, type TextInput } from '../../kernel/text.js'
import type { DocumentKind, Language } from '../../vocabulary.js'
import type { HeldDocument } from '../../answers/checklist/held.js'
import type { IssuerModel } from '../../answers/checklist/model.js'
import type { DocumentLink, ReferenceServiceLink, ServiceLink } from '../links.js'
import { restingOn } from '../changes/reading.js'
import { scopeOfFacet } from '../changes/scopes.js'
import { shape } from '../published/answer.js'
import type { Owner } from './owner.js'

/** A document with the broader ones that it does for, from the near to the far, and what these were until now; or with the narrower ones that do for it. */
interface DocumentRow { code: string; kind: DocumentKind; name: TextInput; covers: string[]; narrower: string[] }

export interface KnownDocuments { have: HeldDocument[]; /** Of each document asked for, those that do for it, itself first. */ narrower: ReadonlyMap<string, string[]>; links: ReadonlyMap<string, DocumentLink> }

const STANDS = (table: string, relation: string) => `coalesce(${table}.content->>'relation', 'special_case') = '${relation}'`

/** What a person has and what services ask for, in one statement, with all languages where none is given; a document that is not known costs a second one, for the nearest. */
export async function findDocuments(db: Db, { have, asked, language }: { have: readonly string[]; asked: readonly string[]; language: Language | undefined }): Promise<KnownDocuments> {
  const { rows } = await restingOn(db, ['document']).query<DocumentRow>({
    name: 'documents-with-kin',
    text: `with recursive up(root, id, broader_id, level) as (
        select id, id, broader_id, 0 from documents where code = any($1) and withdrawn_at is null
        union select up.root, d.id, d.broader_id, up.level + 1 from up join documents u on u.id = up.id and ${STANDS('u', 'special_case')} join documents d on d.id = up.broader_id where d.withdrawn_at is null and up.level < 20
      ), down(root, id, level) as (
        select id, id, 0 from documents where code = any($2) and withdrawn_at is null
        union select down.root, d.id, down.level + 1 from down join documents d on d.broader_id = down.id and ${STANDS('d', 'special_case')} where d.withdrawn_at is null and down.level < 20
      )
      select d.code, d.kind, d.content->'name' as name,
        array(select u.code from up join documents u on u.id = up.id where up.root = d.id order by up.level)
          || array(select f.code from up join documents f on f.broader_id = up.id and ${STANDS('f', 'former')} where up.root = d.id and f.withdrawn_at is null order by f.code) as covers,
        array(select n.code from down join documents n on n.id = down.id where down.root = d.id order by down.level, n.code) as narrower
      from documents d where d.id in (select id from up where level = 0 union select id from down)
      order by d.code`,
    values: [[...have], [...asked]]
  })
  const known = new Map(rows.map((row) => [row.code, row]))
  const wrong = have.find((code) => !known.has(code))
  if (wrong !== undefined) throw await unknownDocument(db, wrong)
  const inWords = (link: DocumentLink) => (language === undefined ? link : resolveTexts(link, language) as DocumentLink)
  const links = new Map(rows.map(({ code, kind, name }) => [code, inWords({ code, name: localized(name), kind })]))
  return {
    have: have.map((code) => ({ document: links.get(code) as DocumentLink, covers: (known.get(code) as DocumentRow).covers })),
    narrower: new Map(asked.map((code) => [code, known.get(code)?.narrower ?? [code]])), links
  }
}

const MOST_NAMED = 40

async function unknownDocument(db: Db, wrong: string) {
  const { rows } = await db.query<{ code: string }>('select code from documents where withdrawn_at is null order by code')
  const codes = rows.map(({ code }) => code)
  const like = codes.filter((code) => code.split('-').some((word) => wrong.split('-').includes(word))).slice(0, MOST_NAMED)
  return invalidParameter('have', `"${wrong.slice(0, 120)}" is not a document of the catalogue`, like.length > 0 ? `${like.join(', ')}, or another code of /v1/documents` : 'codes of /v1/documents', nearest(wrong, codes))
}

/** Services that issue one of the documents $1 on the day $2: national concepts, and services in the regions $4; invented ones where $3 says so. */
const ISSUING = `noun in ('service', 'reference_service') and facets && $1::text[] and from_day <= $2 and to_day > $2
        and (visibility = 'listed' or (visibility = 'example' and $3)) and not facets && array['status:discontinued', 'status:suspended']
        and (noun = 'reference_service' or facets && $4::text[])`

const scopesIssuing = (products: readonly string[]): string[] => products.flatMap((product) => [scopeOfFacet('service', product), scopeOfFacet('reference_service', product)])

/** The facets of a row that are among these, from their nth letter on. */
const AMONG = (facets: string, from: number) => `array(select substr(facet, ${from}) from unnest(facets) facet where facet = any(${facets}::text[]))`

/** Who asks where papers are issued: for which, not at whom, in which region, and whether invented services do. */
interface Asker { asked: readonly string[]; not: readonly string[]; region: string | null; example: boolean }
interface IssuersAsked { documents: KnownDocuments; day: Day; askers: readonly Asker[] }
interface IssuerRow { noun: 'service' | 'reference_service'; code: string; regions: string[]; example: boolean; issued: string[]; item: { code: string; name: never; status: never; referenceService: ReferenceServiceLink | null } }

/** Services that are named to each asker, and that are read for many of them. */
const MOST_ISSUERS = 500
const MOST_READ = 5_000

/** Which services issue each document, for each asker: those in its region, and their national concepts; in one statement, with all languages. */
export async function findIssuers(db: Db, { documents, day, askers }: IssuersAsked): Promise<Map<string, IssuerModel[]>[]> {
  const doing = (asked: readonly string[]) => new Set(asked.flatMap((code) => documents.narrower.get(code) ?? []))
  const products = [...doing(askers.flatMap(({ asked }) => asked))].map((code) => `product:${code}`)
  if (products.length === 0) return askers.map(() => new Map())
  const regions = [...new Set(askers.map(({ region }) => `region:${region ?? ''}`))]
  const not = askers.length === 1 ? askers.flatMap((asker) => asker.not) : []
  const { rows } = await restingOn(db, scopesIssuing(products)).query<IssuerRow>({
    name: 'issuers-of-documents',
    text: `select noun, code, item, visibility = 'example' as example, ${AMONG('$1', 9)} as issued, ${AMONG('$4', 1)} as regions
      from published where ${ISSUING} and code <> all($5::text[])
      order by noun desc, code limit $6`,
    values: [products, day, askers.some(({ example }) => example), regions, not, Math.min(MOST_READ, askers.length * MOST_ISSUERS)]
  })
  return askers.map((asker) => {
    const wanted = doing(asker.asked)
    const shown = rows.filter((row) => isFor(row, asker) && !asker.not.includes(row.code) && row.issued.some((code) => wanted.has(code))).slice(0, MOST_ISSUERS)
    return new Map(asker.asked.map((code) => [code, (documents.narrower.get(code) ?? []).flatMap((one) => issuersOf(documents.links.get(one), shown))]))
  })
}

const isFor = ({ noun, regions, example }: Pick<IssuerRow, 'noun' | 'regions' | 'example'>, asker: Pick<Asker, 'region' | 'example'>): boolean =>
  (asker.example || !example) && (noun === 'reference_service' || regions.includes(`region:${asker.region ?? ''}`))

function issuersOf(document: DocumentLink | undefined, rows: readonly IssuerRow[]): IssuerModel[] {
  if (!document) return []
  const issuing = rows.filter(({ issued }) => issued.includes(document.code))
  const services = issuing.filter(({ noun }) => noun === 'service')
  const linkOf = ({ code, item: { name } }: IssuerRow): ServiceLink => ({ code, name })
  const concepts = issuing.filter(({ noun }) => noun === 'reference_service').map(({ code, item: { name, status } }) => ({
    document, referenceService: { code, name, status }, services: services.filter(({ item }) => item.referenceService?.code === code).map(linkOf)
  }))
  const named = new Set(concepts.map(({ referenceService }) => referenceService.code))
  const own = services.filter(({ item }) => !item.referenceService || !named.has(item.referenceService.code))
  return [...concepts, ...own.map((row) => ({ document, referenceService: row.item.referenceService, services: [linkOf(row)] }))]
}

/** Any but Indonesian, of which the text is kept apart: records then come with all languages. */
export const WITH_ALL_LANGUAGES: Language = 'en'

/** A service that issues a document, whole. */
export interface SourceOfDocument { noun: 'service' | 'reference_service'; owner: Owner; issued: readonly string[] }

interface SourcesAsked { askers: readonly { products: readonly string[]; region: string | null; example: boolean }[]; day: Day; language: Language | undefined }
interface SourceRow { noun: SourceOfDocument['noun']; body: string; issued: string[]; regions: string[]; example: boolean }

/** Services that are looked at for each asker, and that are read for many of them. */
const MOST_SOURCES = 200
const MOST_SOURCES_READ = 2_000

/** The services that issue these documents, for each asker: those in its region, and their national concepts; in one statement. */
export async function findSources(db: Db, { askers, day, language }: SourcesAsked): Promise<SourceOfDocument[][]> {
  const products = [...new Set(askers.flatMap((asker) => asker.products))]
  if (products.length === 0) return askers.map(() => [])
  const regions = [...new Set(askers.map(({ region }) => `region:${region ?? ''}`))]
  const { rows } = await restingOn(db, scopesIssuing(products.map((code) => `product:${code}`))).query<SourceRow>({
    name: `sources-of-documents-${language === 'id' ? 'id' : 'all'}`,
    text: `select noun, ${language === 'id' ? 'body' : 'document::text as body'}, visibility = 'example' as example, ${AMONG('$1', 9)} as issued, ${AMONG('$4', 1)} as regions
      from published where ${ISSUING} order by noun desc, code limit $5`,
    values: [products.map((code) => `product:${code}`), day, askers.some(({ example }) => example), regions, Math.min(MOST_SOURCES_READ, askers.length * MOST_SOURCES)]
  })
  const sources = rows.map(({ body, ...row }) => ({ ...row, owner: JSON.parse(language === undefined ? body : shape(body, { language, fields: undefined })) as Owner }))
  return askers.map((asker) => {
    const wanted = new Set(asker.products)
    return sources.filter((row) => isFor(row, asker) && row.issued.some((code) => wanted.has(code))).slice(0, MOST_SOURCES)
  })
}
