import type { Static } from '@sinclair/typebox'
import type { ComplaintChannelModel, LegalBasisModel } from '../../catalogue/standards/model.js'
import type { InWords } from '../../kernel/text.js'
import { CHANNEL_NAMES, CLOCK_START_NAMES, COMPLAINT_CHANNEL_NAMES, FEE_KIND_NAMES, INSTRUMENT_KIND_NAMES, INSTRUMENT_STATUS_NAMES, REQUIREMENT_FORM_NAMES, VALIDITY_KIND_NAMES } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import { numberIn } from '../../pages/language.js'
import type { Asked } from '../context.js'
import { as } from '../names.js'
import { addressLink, unstated } from '../parts.js'
import { amountInWords, limitInWords, spanInWords } from '../phrases.js'
import type { ServiceQuery } from '../parameters.js'
import { wordsIn } from '../words.js'
import type { ServiceRead } from './read.js'

type Service = ServiceRead['service']
type Published = Service['standard']['published']
type A = Asked<ServiceQuery>

interface Applicable { cases: readonly string[]; channels?: readonly (keyof typeof CHANNEL_NAMES)[]; when: { text: string } | null }

/** For whom a line holds, where it is not for all. In the case asked about that is not said again. */
function whomInWords({ language, query }: A, { cases }: Pick<Service, 'cases'>, line: Applicable): string[] {
  const say = wordsIn(language)
  const names = line.cases.map((code) => cases.find((one) => one.code === code)?.name ?? code)
  return [
    ...(names.length > 0 && query.case === undefined ? [say.forCases(names.join('; '))] : []),
    ...(line.channels && line.channels.length > 0 ? [say.byChannels(line.channels.map((channel) => CHANNEL_NAMES[channel][language]).join(', '))] : []),
    ...(line.when ? [say.condition(line.when.text)] : [])
  ]
}

const forWhom = (asked: A, service: Pick<Service, 'cases'>, line: Applicable): Html[] => whomInWords(asked, service, line).map(aside)

/** What is said below a line. */
const aside = (words: string): Html => html`<span ${as('aside')}>${words[0]?.toUpperCase()}${words.slice(1)}</span>`

const note = (words: string): Html => html` <span ${as('note')}>(${words})</span>`

/** What to bring: one line a requirement, the alternatives of each below it. */
export function requirements(asked: A, { service, checklist }: ServiceRead): Html {
  const say = wordsIn(asked.language)
  const { groups, incomplete } = checklist
  if (groups === null) return unstated(asked.language)
  const line = (group: (typeof groups)[number]): Html => {
    const whom = [...(group.optional ? [aside(say.optional)] : []), ...forWhom(asked, service, group)]
    const [only, ...others] = group.items
    if (only && others.length === 0) return html`<li>${item(asked, only)}${whom}</li>\n`
    return html`<li>${group.name === null ? say.oneOf : say.alternatives(group.name)}${whom}
<ul ${as('lines')}>
${group.items.map((one) => html`<li>${item(asked, one)}</li>\n`)}</ul></li>
`
  }
  return html`<ul ${as('lines', 'checklist')}>
${groups.map(line)}</ul>${incomplete ? html`\n<p ${as('note')}>${say.requirementsPart}</p>` : null}`
}

type Item = NonNullable<ServiceRead['checklist']['groups']>[number]['items'][number]

function item({ language }: A, { document, form, copies, photo, label, unknown, issuedBy }: Item): Html {
  const say = wordsIn(language)
  const details = [
    ...(form === null ? [] : [REQUIREMENT_FORM_NAMES[form][language].toLowerCase()]), ...(unknown.includes('form') ? [say.formUnknown] : []),
    ...(copies === null ? [] : [say.copies(numberIn(language)(copies))]), ...(unknown.includes('copies') ? [say.copiesUnknown] : []),
    ...(photo?.size ? [photo.size] : []), ...(photo?.background ? [say.background(photo.background)] : [])
  ]
  const issuers = [...new Set(issuedBy.flatMap((one) => one.referenceService?.name ?? one.services.map(({ name }) => name)))]
  return html`<span ${as('document')}>${document.name}</span>${details.length > 0 ? note(details.join(', ')) : null}${label === null ? null : html`<span ${as('aside')}>${label}</span>`}${issuers.length > 0 ? html`<span ${as('aside', 'issuers')}>${say.issuedBy(issuers.join('; '))}</span>` : null}`
}

/** What it costs: the price first, and what stands beside it. */
export function fees(asked: A, { service, fee }: ServiceRead): Html {
  const { language } = asked
  const say = wordsIn(language)
  const { lines, incomplete } = fee
  if (lines === null) return unstated(language)
  const line = ({ fee: one }: (typeof lines)[number]): Html => {
    const amount = amountInWords(one, language)
    const free = one.kind === 'free'
    const named = one.name ?? (free || amount !== undefined ? null : FEE_KIND_NAMES[one.kind][language])
    return html`<li>${named === null ? null : `${named}: `}<span ${as('amount')}>${free ? FEE_KIND_NAMES.free[language] : amount ?? say.unstated}</span>${forWhom(asked, service, one)}</li>\n`
  }
  const [price, beside] = (['price', 'beside'] as const).map((part) => lines.filter((one) => one.part === part))
  return html`${price && price.length > 0 ? html`<ul ${as('lines')}>\n${ordinaryFirst(price).map(line)}</ul>` : unstated(language)}${beside && beside.length > 0 ? html`
<p ${as('label')}>${say.beside}</p>
<ul ${as('lines')}>\n${beside.map(line)}</ul>` : null}${incomplete ? html`\n<p ${as('note')}>${say.feesPart}</p>` : null}`
}

/** The ordinary amounts before the exceptions. */
const ordinaryFirst = <L extends { fee: { when: unknown } }>(lines: readonly L[]): L[] => [...lines.filter(({ fee }) => fee.when === null), ...lines.filter(({ fee }) => fee.when !== null)]

const inCase = ({ query }: A) => ({ cases }: { cases: readonly string[] }): boolean => query.case === undefined || cases.length === 0 || cases.includes(query.case)

/** When it is ready: as promised, with what starts the clock. */
export function timeLimits(asked: A, { service }: ServiceRead): Html {
  const { language } = asked
  const say = wordsIn(language)
  const limits = service.standard.published.timeLimits.content?.filter(inCase(asked)) ?? []
  if (limits.length === 0) return unstated(language)
  return html`<ul ${as('lines')}>
${limits.map((limit) => html`<li><span ${as('span')}>${limitInWords(limit, language)}</span>${limit.direction === 'before' ? ` ${say.before}` : limit.starts === 'unknown' ? null : `, ${CLOCK_START_NAMES[limit.starts][language].toLowerCase()}`}${forWhom(asked, service, limit)}</li>
`)}</ul>`
}

/** How one applies; null: nobody has stated it. */
export function procedure({ language }: A, { service }: ServiceRead): Html | null {
  const say = wordsIn(language)
  const content = service.standard.published.procedure.content
  if (content === null) return null
  const channels = content.channels.map(({ kind, name, address }) => html`<li>${CHANNEL_NAMES[kind][language]}${name === null ? null : `: ${name}`}${address === null ? null : html` · ${addressLink(address)}`}</li>\n`)
  const steps = content.steps.map(({ text, place, time }) => html`<li>${text}${place === null ? null : note(place)}${time === null ? null : note(spanInWords(time, language))}</li>\n`)
  return html`${channels.length > 0 ? html`<p ${as('label')}>${say.channels}</p>
<ul ${as('lines')}>\n${channels}</ul>\n` : null}${steps.length > 0 ? html`<p ${as('label')}>${say.steps}</p>
<ol ${as('steps')}>\n${steps}</ol>\n` : null}`
}

/** What the applicant gets; null: nobody has stated it. */
export function products(asked: A, { service }: ServiceRead): Html | null {
  const { language } = asked
  const content = service.standard.published.products.content?.filter(inCase(asked)) ?? []
  if (content.length === 0) return null
  return html`<ul ${as('lines')}>
${content.map(({ name, validity }) => html`<li>${name}${validity.filter(inCase(asked)).map((one) => aside([validityInWords(one, language), ...whomInWords(asked, service, one)].join('; ')))}</li>
`)}</ul>`
}

type Validity = NonNullable<Published['products']['content']>[number]['validity'][number]
const COUNTED = { years: { id: 'tahun', en: 'years' }, months: { id: 'bulan', en: 'months' }, days: { id: 'hari', en: 'days' } } as const

function validityInWords({ kind, value, text }: Validity, language: A['language']): string {
  if (text !== null && (kind === 'until' || kind === 'while')) return wordsIn(language)[kind](/^[A-Z][a-z]/.test(text) ? `${text[0]?.toLowerCase()}${text.slice(1)}` : text)
  const counted = kind in COUNTED && value !== null ? `${value} ${COUNTED[kind as keyof typeof COUNTED][language]}` : VALIDITY_KIND_NAMES[kind][language].toLowerCase()
  return text === null ? counted : `${counted}: ${text}`
}

type Channel = InWords<Static<typeof ComplaintChannelModel>>

/** Where to complain: as the standard says, else as the agency does. */
export function complaints({ language }: A, { service, agency }: ServiceRead): Html {
  const stated = service.standard.published.complaints.content
  const channels = stated ?? agency?.complaintChannels ?? []
  if (channels.length === 0) return unstated(language)
  return html`${stated === null ? html`<p ${as('label')}>${wordsIn(language).complaintsOfAgency}</p>\n` : null}<ul ${as('lines')}>
${channels.map((channel) => html`<li>${complaintChannel(channel, language)}</li>\n`)}</ul>`
}

function complaintChannel({ kind, name, address }: Channel, language: A['language']): Html {
  const called = address !== null && ['phone', 'sms'].includes(kind) && /^[+\d][\d .-]{2,20}$/.test(address)
  const shown = address === null ? null : called ? html`<a href="${`${kind === 'sms' ? 'sms' : 'tel'}:${address.replace(/[ .-]/g, '')}`}">${address}</a>` : addressLink(address)
  return html`${COMPLAINT_CHANNEL_NAMES[kind][language]}${name === null ? null : `, ${name}`}${shown === null ? null : html`: ${shown}`}`
}

type Instrument = InWords<Static<typeof LegalBasisModel>>['instrument']

/** Each instrument once, with the articles that are cited; null: nobody has stated any. */
export function legalBasis({ language }: A, { service }: ServiceRead): Html | null {
  const { published, internal } = service.standard
  const named: { instrument: Instrument; article: string | null }[] = [
    ...internal.legalBasis.content ?? [], ...[...published.fees.content ?? [], ...published.timeLimits.content ?? []].flatMap((line) => line.legalBasis ?? [])
  ]
  const instruments = [...new Map(named.map(({ instrument }) => [instrument.code, instrument])).values()]
  if (instruments.length === 0) return null
  return html`<ul ${as('lines')}>
${instruments.map((one) => html`<li>${instrumentInWords(one, language)}${one.status === 'repealed' ? note(INSTRUMENT_STATUS_NAMES.repealed[language]) : null}</li>
`)}</ul>`
}

function instrumentInWords({ kind, number, year, title }: Instrument, language: A['language']): string {
  const say = wordsIn(language)
  return `${INSTRUMENT_KIND_NAMES[kind][language]} ${say.numberOf(number, year)} ${say.concerning} ${title}`
}
