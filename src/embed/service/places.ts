import { OFFERING_STATUS_NAMES } from '../../labels.js'
import { html, type Html } from '../../pages/html.js'
import { mallPath, pageAt } from '../addresses.js'
import type { Asked } from '../context.js'
import { as } from '../names.js'
import { comingDays, nowInWords, weekTable } from '../times.js'
import { wordsIn } from '../words.js'
import type { Place } from './read.js'

/** Where it is given, and when that is open. */
export function places(asked: Asked, all: readonly Place[]): Html {
  const say = wordsIn(asked.language)
  if (all.length === 0) return html`<p ${as('unstated')}>${say.nowhere}</p>`
  return html`${all.map((place) => html`<div ${as('place')}>\n${placeLines(asked, place)}</div>\n`)}`
}

/** Some sources give a number, others a name. */
const named = (given: string, withWord: (number: string) => string): string => (/^\d/.test(given) ? withWord(given) : given)

function placeLines(asked: Asked, { offering, site, opening }: Place): Html {
  const { language } = asked
  const say = wordsIn(language)
  const { mall, counter, floor, status, evidence, exclusivity, booking, schedule, restrictions } = offering
  const at = [...(counter === null ? [] : [named(counter, say.counter)]), ...(floor === null ? [] : [named(floor, say.floor)])]
  const notes = [
    ...(status === 'active' ? [] : [OFFERING_STATUS_NAMES[status][language]]), ...(evidence === 'inferred' ? [say.inferred] : []),
    ...(exclusivity === 'exclusive' ? [say.onlyHere] : []), ...(booking?.required === 'yes' ? [say.booking] : []), ...(schedule === null ? [] : [schedule]), ...restrictions
  ]
  return html`<p ${as('place-name')}><a href="${pageAt(asked, mallPath(mall.code))}" data-mpp="mall" data-code="${mall.code}">${mall.name}</a>${site.kind === 'main' ? null : html`, ${site.name}`}${at.length > 0 ? `, ${at.join(', ')}` : null}</p>
${site.address === null ? null : html`<p ${as('address')}>${site.address.text}</p>\n`}${notes.map((words) => html`<p ${as('note')}>${words}</p>\n`)}${status === 'active' ? html`<p ${as('now', `now-${opening.now.state}`)}>${nowInWords(opening, language)}</p>\n` : null}${weekTable(opening, language)}${comingDays(opening, language)}`
}
