import { SECTOR_NAMES, type Word } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import type { Asked } from '../context.js'
import { as } from '../names.js'
import type { ListQuery } from '../parameters.js'
import { wordsIn } from '../words.js'
import { listAddress } from './address.js'
import type { Services } from './read.js'

/** Parameters that the form asks for; the others go along hidden. */
const ASKED = ['q', 'sector', 'agency'] as const

/** The search: a form as any other, which needs no script. */
export function searchForm(asked: Asked<ListQuery>, { choices }: Services): Html | null {
  const { query, language } = asked
  if (query.search === '0' && !choices) return null
  const say = wordsIn(language)
  const { compare } = new Intl.Collator(language)
  const sectors = (choices?.sector ?? []).map(({ value, count }) => ({ value, count, name: (SECTOR_NAMES as Record<string, Word>)[value]?.[language] ?? value })).sort((a, b) => compare(a.name, b.name))
  const agencies = [...choices?.agency ?? []].sort((a, b) => compare(a.name, b.name))
  const narrowed = ASKED.some((name) => query[name] !== undefined)
  return html`<form ${as('search')} role="search" aria-label="${say.search}" method="get" action="${formAddress(asked)}" data-mpp="search">
${hidden(asked)}${query.search === '0' ? null : html`<label ${as('field')}><span ${as('label')}>${say.searchHint}</span>
<input ${as('input')} type="search" name="q" value="${query.q}" maxlength="200" autocomplete="off"></label>
`}${select('sector', say.sector, sectors, query.sector, say.all)}${select('agency', say.agency, agencies, query.agency, say.all)}<p ${as('field', 'buttons')}><button ${as('button')} type="submit">${say.find}</button>${narrowed ? html` <a ${as('clear')} href="${listAddress(asked, { q: undefined, sector: undefined, agency: undefined, after: undefined })}" data-mpp="page">${say.clear}</a>` : null}</p>
</form>`
}

interface Option { value: string; count: number; name: string }

/** One value alone is no choice. A filter that no option has, such as two agencies, stays as it is. */
function select(name: string, label: string, options: readonly Option[], chosen: string | undefined, all: string): Html | null {
  if (options.length < 2) return null
  const other = chosen !== undefined && !options.some(({ value }) => value === chosen)
  return html`<label ${as('field')}><span ${as('label')}>${label}</span>
<select ${as('input')} name="${name}">
<option value="">${all}</option>
${other ? html`<option value="${chosen}" selected>${chosen}</option>\n` : null}${options.map((option) => html`<option value="${option.value}"${option.value === chosen ? html` selected` : null}>${option.name} (${option.count})</option>
`)}</select></label>
`
}

const formAddress = ({ query, base, path }: Asked<ListQuery>): string => query.action ?? `${base}${path}`

/** The host's own page says by itself what it includes. */
function hidden({ query, given }: Asked<ListQuery>): Html[] {
  if (query.action !== undefined) return []
  const kept = Object.entries(given).filter(([name]) => !['q', 'sector', 'agency', 'after', 'fragment', 'heading', 'link'].includes(name))
  return kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`)
}
