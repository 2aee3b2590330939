import type { PublishedNoun } from '../../catalogue/published/draft.js'
import { columns, textColumns, type Column } from './column.js'

/** The columns that show a noun: those of its list form, and those that only the whole document has. */
export interface Table { item: readonly Column[]; document: readonly Column[] }

const key = columns({ code: 'Code: stable, never given to another', id: 'UUID' })
const name = textColumns('name', 'Name')
const example = columns({ example: 'true: invented, for trying out' })
const onlyNamed = columns({ stub: 'true: only named so far' })
const stub = [...onlyNamed, ...example]
const freshness = columns({ revision: 'Revision of the catalogue that last changed it', updatedAt: 'Moment of that revision' })

const province = columns({ 'province.code': ['Kemendagri code of the province', 'none'], 'province.name': ['Name of the province', 'none'] })
const region = columns({ 'region.code': ['Kemendagri code of the region', 'none'], 'region.name': ['Name of the region', 'none'] })
const agency = columns({ 'agency.code': 'Code of the agency', 'agency.name': 'Name of the agency', 'agency.kind': 'Kind of the agency' })
const malls = columns({ 'malls.code': 'Codes of the malls, with semicolons between', 'malls.name': 'Names of the malls' })
const concept = columns({ sector: 'Sector', lifeEvents: 'Events in life that lead to it' })
const fee = columns({
  'fee.status': 'What it costs: free, priced, mixed or unknown', 'fee.from': 'Lowest amount among its fee lines, in whole rupiah (IDR)', 'fee.to': 'Highest amount, in whole rupiah (IDR); unknown also where it has no bound'
})
const timeLimit = columns({
  'timeLimit.value': 'The shortest promise', 'timeLimit.valueMax': 'Its upper end, where it is a range', 'timeLimit.unit': 'Its unit, as published', 'timeLimit.atMost': 'true: at most so long',
  'timeLimit.approximate': 'true: about so long', 'timeLimit.starts': 'What starts the clock', 'timeLimit.scope': 'Whose promise it is: national or local'
})

const provenance = columns({
  'sources.title': 'Titles of every source that the record names', 'sources.address': 'Their web addresses', 'sources.publishedOn': 'When they were published', 'sources.seenOn': 'When they were read for the catalogue',
  verifiedOn: 'Day on which somebody responsible last confirmed the record', missing: 'What is known to be missing, in words', dataset: 'Data set that the record belongs to',
  'holds.from': ['First day on which this holds; none: since before anything known', 'none'], 'holds.until': ['Last day; none: until something changes', 'none']
})
const description = columns({ description: 'What it is', aliases: 'Other names and abbreviations' })
const decision = (of: 'national' | 'local', whose: string) => columns({
  [`standard.${of}.decision.number`]: `Number of the decision that fixed ${whose}`, [`standard.${of}.decision.date`]: 'Day of that decision', [`standard.${of}.validFrom`]: `First day in force of ${whose}`
})
const rests = columns({
  'standard.published.requirements.legalBasis.code': 'Legal instruments on which the requirements rest', 'standard.published.timeLimits.legalBasis.code': 'Those on which the time limits rest',
  'standard.published.fees.legalBasis.code': 'Those on which the fees rest', 'standard.published.fees.legalBasis.title': 'Titles of those on which the fees rest'
})

export const TABLES: Readonly<Record<PublishedNoun, Table>> = {
  region: {
    item: [...key, ...name, ...columns({ level: 'Level: province, regency or city' }), ...province, ...columns({ timeZone: 'WIB, WITA or WIT', bpsCode: 'Code of Statistics Indonesia (BPS)', autonomous: 'false: an administrative region of Jakarta' }), ...example, ...freshness],
    document: [...columns({ otherNames: 'Other spellings', validFrom: 'First day', validTo: 'Last day', 'successor.code': ['The region that took its place', 'none'] }), ...onlyNamed, ...provenance]
  },
  mall: {
    item: [
      ...key, ...name, ...region, ...province, ...columns({ status: 'Status', openedOn: 'Earliest milestone of opening', address: 'Postal address of the main site', 'point.latitude': 'Degrees north (WGS 84)', 'point.longitude': 'Degrees east (WGS 84)', siteCount: 'Number of sites that are known' }),
      ...stub, ...freshness
    ],
    document: [...columns({ otherNames: 'Other names', 'operator.code': 'Agency that runs the mall' }), ...provenance]
  },
  agency: {
    item: [...key, ...name, ...columns({ shortName: 'Short name', kind: 'Kind of the agency' }), ...region, ...columns({ validFrom: 'Since when', validTo: 'Until when; unknown also while it is there', malls: 'Codes of the malls in which it is confirmed to be' }), ...stub, ...freshness],
    document: [
      ...columns({
        'parent.code': 'The agency that it belongs to; unknown also where there is none', jurisdiction: 'Regions that it serves, where that is known', 'successor.code': ['The agency that took its place', 'none'], website: 'Web address', phone: 'Telephone numbers', email: 'E-mail address',
        address: 'Postal address', note: 'What else is to be known about it'
      }), ...provenance
    ]
  },
  service: {
    item: [
      ...key, ...name, ...agency, ...region, ...columns({ 'referenceService.code': ['Code of the national concept; none: purely local', 'none'], 'referenceService.name': ['Its name', 'none'] }), ...concept,
      ...columns({ status: 'Status', evidence: 'inferred: no source names it' }), ...malls, ...fee, ...timeLimit, ...columns({ completeness: 'Components of the standard that are known, of 14' }), ...stub, ...freshness
    ],
    document: [...description, ...decision('local', 'the standard of the agency'), ...decision('national', 'the norm'), ...rests, ...provenance]
  },
  reference_service: {
    item: [...key, ...name, ...concept, ...columns({ status: 'Status', grade: 'How completely the norm is known' }), ...fee, ...timeLimit, ...stub, ...freshness],
    document: [
      ...description, ...columns({ formerNames: 'Names that it had before', 'owner.kind': 'Kind of agency that gives it', 'owner.name': 'That agency in words', 'successor.code': ['The concept that took its place', 'none'], answer: ['The plain answer to who asks for what is gone', 'none'] }),
      ...decision('national', 'the norm'), ...rests, ...provenance
    ]
  },
  offering: {
    item: [
      ...key, ...name, ...columns({ 'service.code': 'Code of the service' }), ...agency, ...columns({ 'mall.code': 'Code of the mall', 'mall.name': 'Name of the mall', 'site.code': 'Code of the site', 'site.name': 'Name of the site' }), ...region,
      ...columns({ status: 'Status', evidence: 'inferred: no source names it for this place', counter: 'Counter', days: 'Days of the week', quota: 'Applications a day' }), ...example, ...freshness
    ],
    document: [
      ...columns({
        cases: 'Cases given here; empty: all', schedule: 'The rhythm in words', floor: 'Floor', since: 'Since when', until: 'Last day; unknown also while none is stated', exclusivity: 'exclusive: no longer given at the office of the agency', restrictions: 'What is not given here',
        'booking.required': 'Whether one must book', 'booking.channel': 'How one books', 'booking.address': 'Where one books', source: 'Who says so', confidence: 'How sure that is', locator: 'Where in the source', note: 'What else is to be known'
      }), ...onlyNamed, ...provenance
    ]
  },
  document: {
    item: [...key, ...columns({ kind: 'Paper, or what else it is' }), ...name, ...columns({ aliases: 'Other names and abbreviations' }), ...example, ...freshness],
    document: [
      ...columns({ description: 'What it is', 'broader.code': ['The document that this is a form of', 'none'], relation: ['How it stands to that', 'none'], 'issuedBy.code': 'Reference services whose product it is', 'askedFor.code': 'Reference services that ask for it' }), ...onlyNamed, ...provenance
    ]
  },
  legal_instrument: {
    item: [...key, ...columns({ kind: 'Kind', number: 'Number, as it is cited', year: 'Year' }), ...textColumns('title', 'Title'), ...columns({ status: 'Whether it is in force' }), ...example, ...freshness],
    document: [...columns({ issuer: 'Who issued it', enactedOn: 'Day on which it was enacted', inForceFrom: 'First day in force', 'amends.code': 'Instruments that it amends', 'repealedBy.code': ['The instrument that repealed it', 'none'] }), ...onlyNamed, ...provenance]
  },
  calendar: {
    item: [...key, ...name, ...columns({ year: 'Year that it is for', version: 'Version' }), ...region, ...columns({ knownFrom: 'Day on which the decree became known', supersedes: ['Calendar that this version replaced', 'none'], dayCount: 'Days that are not ordinary working days' }), ...example, ...freshness],
    document: [...columns({ 'decree.code': 'The decree', 'decree.title': 'Its title', 'days.date': 'The days', 'days.kind': 'What kind each is', 'days.name': 'What each is' }), ...onlyNamed, ...provenance]
  }
}

/** Members that no table shows, and why: a table has one line a record. */
export const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'of what a record only names: its own table has them': ['province.level', 'province.timeZone', 'region.level', 'region.timeZone', 'malls.status', 'referenceService.status', 'service.name', 'mall.status', 'site.kind'],
  'lists of things with members of their own: lines of JSON have them': ['milestones', 'readiness', 'counts', 'rules', 'sites', 'formerNames', 'complaintChannels', 'tenancies', 'cases', 'offerings', 'hours', 'sessions', 'statedBy']
}

/** What a table of this form shows, and of that only the members of `fields`; the code always comes along. */
export function columnsOf(noun: PublishedNoun, form: keyof Table, fields?: string): Column[] {
  const { item, document } = TABLES[noun]
  const all = form === 'item' ? [...item] : [...item, ...document]
  if (fields === undefined) return all
  const wanted = fields.split(',').map((path) => path.trim())
  const shows = (path: string, member: string) => path === member || path.startsWith(`${member}.`) || member.startsWith(`${path}.`)
  return all.filter(({ path }) => path === 'code' || wanted.some((member) => shows(path, member)))
}
