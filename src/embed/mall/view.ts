import type { OpeningModel } from '../../answers/opening/model.js'
import { findOpenings } from '../../catalogue/answering/opening.js'
import { AGENCIES } from '../../catalogue/agencies/collection.js'
import type { Owner } from '../services/read.js'
import { MALLS } from '../../catalogue/malls/collection.js'
import type { MallModel } from '../../catalogue/malls/model.js'
import { sitesIn, type SiteOfMall } from '../../catalogue/malls/sites.js'
import { answerList } from '../../catalogue/published/answer.js'
import { belongingTo } from '../../catalogue/published/filter.js'
import { getPublished } from '../../catalogue/published/get.js'
import type { Db } from '../../db/client.js'
import { mallDocuments } from '../../formats/schema-org/office.js'
import { lastDayOf } from '../../kernel/day.js'
import { resolveTexts, type InWords } from '../../kernel/text.js'
import { FACILITY_NAMES, MALL_STATUS_NAMES, SITE_KIND_NAMES } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import { MAX_LIMIT } from '../../kernel/page.js'
import { mallPath, pageAt, wholeAddress } from '../addresses.js'
import type { Asked, View } from '../context.js'
import { as } from '../names.js'
import type { MallQuery } from '../parameters.js'
import { exampleNote, heading, reportLine, root, section } from '../parts.js'
import { missingList, sourceList, verification } from '../provenance.js'
import { comingDays, nowInWords, weekTable } from '../times.js'
import { wordsIn } from '../words.js'

interface MallRead { mall: InWords<MallModel>; sites: { site: InWords<SiteOfMall>; opening: InWords<OpeningModel> }[]; agencies: Owner[] }

/** A mall with the hours of its sites and the agencies in it: three statements. */
async function readMall(db: Db, given: string, { day, language, now }: Asked<MallQuery>): Promise<MallRead> {
  const { code, body } = await getPublished(db, MALLS, { code: given, day, language, withFacets: false })
  const mall = JSON.parse(body) as MallModel
  const sites = sitesIn(mall).filter(({ closedOn }) => closedOn === null || lastDayOf(closedOn) >= day)
  const [openings, list] = await Promise.all([
    findOpenings(db, sites.map((site) => ({ site, offering: null })), { at: { instant: now }, from: undefined, to: undefined, known: day }),
    answerList(db, AGENCIES, { day, language, fields: undefined, include: undefined, query: {}, within: belongingTo('mall', 'mall', code), sort: undefined, limit: MAX_LIMIT, after: undefined, count: false })
  ])
  const { items } = JSON.parse(list.body) as { items: Owner[] }
  return resolveTexts({ mall, sites: sites.map((site, at) => ({ site, opening: openings[at] })), agencies: items }, language) as MallRead
}

/** A mall: where it is, whether it is open, and who is in it. */
export async function mallView(db: Db, code: string, asked: Asked<MallQuery>): Promise<View> {
  const read = await readMall(db, code, asked)
  const { mall } = read
  const { language } = asked
  const say = wordsIn(language)
  return {
    title: mall.name, description: say.aboutMall(mall.name), canonical: [], example: mall.example, data: mallDocuments({ ...read, url: wholeAddress(asked, mallPath(mall.code)) }),
    body: root(asked, 'mall', html`${heading(asked.heading, 'title', mall.name)}
<p ${as('status')}>${say.status}: ${MALL_STATUS_NAMES[mall.status][language]}</p>
${mall.example ? exampleNote(language) : null}${read.sites.map((one) => siteSection(asked, read, one))}${section(asked, 'agencies', say.agencies, agencies(asked, read))}${section(asked, 'sources', say.sources, html`${verification(mall.verifiedOn, language)}${sourceList(mall.sources, language)}${missingList(mall.missing, language)}`)}${reportLine(asked, mall.code, mall.name)}`)
  }
}

function siteSection(asked: Asked, { mall, sites }: MallRead, { site, opening }: MallRead['sites'][number]): Html {
  const { language } = asked
  const say = wordsIn(language)
  const facilities = site.facilities.filter(({ present }) => present === 'yes').map(({ facility }) => FACILITY_NAMES[facility][language])
  return section(asked, 'site', sites.length === 1 ? say.where : site.name === mall.name ? SITE_KIND_NAMES[site.kind][language] : site.name, html`<p ${as('address')}>${site.address?.text ?? html`<span ${as('unstated')}>${say.address}: ${say.unstated}</span>`}</p>
<p ${as('now', `now-${opening.now.state}`)}>${nowInWords(opening, language)}</p>
${weekTable(opening, language) ?? html`<p ${as('unstated')}>${say.hoursUnknown}</p>\n`}${comingDays(opening, language)}${facilities.length > 0 ? html`<p ${as('facilities')}>${say.facilities}: ${facilities.join(', ')}</p>` : null}`)
}

function agencies(asked: Asked, { mall, agencies: all }: MallRead): Html {
  const say = wordsIn(asked.language)
  const list = pageAt(asked, `${mallPath(mall.code)}/services`)
  return html`${all.length === 0 ? html`<p ${as('unstated')}>${say.agenciesUnknown}</p>` : html`<ul ${as('lines')}>
${all.map(({ code, name }) => html`<li><a href="${pageAt(asked, `${mallPath(mall.code)}/services`, { agency: code })}" data-mpp="services" data-code="${code}">${name}</a></li>
`)}</ul>`}
<p ${as('all')}><a href="${list}" data-mpp="services">${say.allServices}</a></p>`
}
