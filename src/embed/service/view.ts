import type { Db } from '../../db/client.js'
import { serviceDocument } from '../../formats/schema-org/service.js'
import { SERVICE_STATUS_NAMES } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import { dateIn } from '../../pages/language.js'
import { mallPath, pageAt, sameWith, servicePath, wholeAddress } from '../addresses.js'
import type { Asked, View } from '../context.js'
import { as, type Name } from '../names.js'
import type { ServiceQuery } from '../parameters.js'
import { exampleNote, heading, reportLine, root, section } from '../parts.js'
import { qrCode } from '../qr.js'
import { missingList, provenanceLine, sourceList, verification, verifiedOnOf } from '../provenance.js'
import { serviceTitle } from '../titles.js'
import { wordsIn } from '../words.js'
import { places } from './places.js'
import { readService, type ServiceRead } from './read.js'
import { complaints, fees, legalBasis, procedure, products, requirements, timeLimits } from './standard.js'

/** One service: everything that somebody needs who wants it. */
export async function serviceView(db: Db, code: string, asked: Asked<ServiceQuery>): Promise<View> {
  const read = await readService(db, code, asked)
  const { service } = read
  const say = wordsIn(asked.language)
  return {
    title: serviceTitle(service), description: say.aboutService(service.name, service.agency.name), canonical: ['case'], example: service.example, data: [serviceDocument({ ...read, url: wholeAddress(asked, servicePath(service.code)), mallUrl: (mall) => wholeAddress(asked, mallPath(mall)), language: asked.language })],
    body: root(asked, 'service', html`${sheetHead(asked, read)}${header(asked, read)}${caseForm(asked, read)}${sections(asked, read)}${reportLine(asked, service.code, service.name)}`)
  }
}

/** What only the printed sheet has: the way to the page, and the day of the print-out. */
function sheetHead(asked: Asked<ServiceQuery>, { service }: ServiceRead): Html | null {
  if (!asked.whole) return null
  const say = wordsIn(asked.language)
  const address = wholeAddress(asked, servicePath(service.code))
  return html`<div ${as('sheet')}>
${qrCode(address, say.scan)}
<p ${as('note')}>${say.scan}<br>${say.printed(dateIn(asked.language)(asked.day))}</p>
</div>
`
}

function header(asked: Asked<ServiceQuery>, { service }: ServiceRead): Html {
  const { language } = asked
  const say = wordsIn(language)
  return html`${heading(asked.heading, 'title', service.name)}
<p ${as('agency')}><a href="${pageAt(asked, `/embed/agencies/${encodeURIComponent(service.agency.code)}/services`)}" data-mpp="agency" data-code="${service.agency.code}">${service.agency.name}</a></p>
${service.example ? exampleNote(language) : null}${service.status === 'active' ? null : html`<p ${as('alert')}>${say.status}: ${SERVICE_STATUS_NAMES[service.status][language]}</p>\n`}${service.description === null ? null : html`<p ${as('text')}>${service.description}</p>\n`}`
}

/** What is to be brought and paid depends on the case: it can be said, by a form as any other. */
function caseForm(asked: Asked<ServiceQuery>, { service }: ServiceRead): Html | null {
  const say = wordsIn(asked.language)
  if (service.cases.length < 2) return null
  const kept = Object.entries(asked.given).filter(([name]) => !['case', 'fragment', 'heading', 'link'].includes(name))
  return html`<form ${as('search', 'case')} method="get" action="${sameWith({ ...asked, given: {} }, {})}" data-mpp="search">
${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)}<label ${as('field')}><span ${as('label')}>${say.whichCase}</span>
<select ${as('input')} name="case">
<option value="">${say.allCases}</option>
${service.cases.map(({ code, name }) => html`<option value="${code}"${code === asked.query.case ? html` selected` : null}>${name}</option>\n`)}</select></label>
<p ${as('field', 'buttons')}><button ${as('button')} type="submit">${say.show}</button></p>
</form>
`
}

function sections(asked: Asked<ServiceQuery>, read: ServiceRead): Html {
  const say = wordsIn(asked.language)
  const { published } = read.service.standard
  const stated = [published.requirements, published.fees, published.timeLimits, published.procedure, published.products].filter(({ content }) => content !== null)
  const allNational = stated.length > 0 && stated.every(({ scope }) => scope === 'national')
  const byNorm = (component: { scope: string | null }, content: Html): Html => (component.scope === 'national' && !allNational ? html`<p ${as('note')}>${say.national}</p>\n${content}` : content)
  const optional = (name: Name, title: string, content: Html | null, component?: { scope: string | null }) => (content === null ? null : section(asked, name, title, component ? byNorm(component, content) : content))
  return html`${allNational ? html`<p ${as('note')}>${say.allNational}</p>\n` : null}<div ${as('sections')}>
${section(asked, 'requirements', say.requirements, byNorm(published.requirements, requirements(asked, read)))}${section(asked, 'fees', say.fees, byNorm(published.fees, fees(asked, read)))}${section(asked, 'times', say.times, byNorm(published.timeLimits, timeLimits(asked, read)))}${section(asked, 'places', say.where, places(asked, read.places))}${optional('procedure', say.procedure, procedure(asked, read), published.procedure)}${optional('products', say.product, products(asked, read), published.products)}${section(asked, 'complaints', say.complaints, complaints(asked, read))}${optional('legal', say.legal, legalBasis(asked, read))}${section(asked, 'sources', say.sources, provenance(asked, read))}</div>
`
}

function provenance({ language }: Asked, { service }: ServiceRead): Html {
  const say = wordsIn(language)
  const { local, national } = service.standard
  const decision = local?.decision ?? national?.decision ?? null
  return html`<p ${as('paper')}>${provenanceLine(service, language)}</p>
<div ${as('screen')}>${verification(verifiedOnOf(service), language)}</div>
${decision === null ? null : html`<p ${as('decision')}>${say.decision}: ${decision.number}${decision.date === null ? null : `, ${dateIn(language)(decision.date)}`}${decision.issuer === null ? null : `, ${decision.issuer}`}</p>\n`}<div ${as('screen')}>
${sourceList(service.sources, language)}${missingList([...service.missing, ...local?.missing ?? []], language)}</div>`
}
