import { ERRORS, type ErrorCode } from '../kernel/errors.js'
import { frame } from './frame.js'
import { html, type Html } from './html.js'
import { sayIn, type PageLanguage } from './language.js'
import { PROBLEM_TEXTS } from './problem-texts.js'

/** A kind of failure, described for whoever met it. */
export interface ProblemDescription { code: ErrorCode; status: number; type: string; title: string; means: string; change: string }
interface Where { language: PageLanguage; base: string }

export const CODES = Object.keys(ERRORS) as ErrorCode[]
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code)

export function describeProblem(code: ErrorCode, language: PageLanguage): ProblemDescription {
  const { title, means, change } = PROBLEM_TEXTS[code]
  const [status, english] = ERRORS[code]
  return { code, status, type: `/problems/${code}`, title: language === 'en' ? english : title, means: means[language], change: change[language] }
}

export function problemsPage({ language, base }: Where): string {
  const say = sayIn(language)
  const title = say('Pesan kesalahan', 'Errors')
  const list = (from: number, to: number) => CODES.map((code) => describeProblem(code, language)).filter(({ status }) => status >= from && status < to).map((problem) => problemLine(problem, { language, base }))
  return frame({
    language, base, path: '/problems', title: `${title} · mpp-catalog`, description: say('Setiap kode kesalahan API: artinya dan apa yang perlu diubah.', 'Every error code of the API: what it means and what to change.'),
    body: html`<h1>${title}</h1>
<p class="lead">${withCode(say(
      'Setiap kegagalan dijawab sebagai problem details (RFC 9457): `code` untuk program, `detail` untuk manusia, `errors` untuk tempat kesalahannya.',
      'Every failure is answered as problem details (RFC 9457): `code` for programs, `detail` for people, `errors` for where it lies.'
    ))}</p>
<pre tabindex="0" aria-label="${say('Contoh', 'Example')}"><code>${EXAMPLE}</code></pre>
<h2>${say('Yang dapat diperbaiki klien', 'What the client can mend')}</h2>
<ul class="problems">
${list(400, 500)}</ul>
<h2>${say('Yang terjadi di peladen', 'What happened on the server')}</h2>
<ul class="problems">
${list(500, 600)}</ul>`
  })
}

function problemLine({ code, status, title, means }: ProblemDescription, { language, base }: Where): Html {
  return html`<li><span class="number">${status}</span><div><a href="${base}/problems/${code}?lang=${language}">${title}</a> <code>${code}</code><p>${withCode(means)}</p></div></li>
`
}

export function problemPage(code: ErrorCode, { language, base }: Where): string {
  const say = sayIn(language)
  const { status, title, means, change } = describeProblem(code, language)
  return frame({
    language, base, path: `/problems/${code}`, title: `${title} · mpp-catalog`, description: means,
    body: html`<p class="crumbs"><a href="${base}/problems?lang=${language}">${say('Semua pesan kesalahan', 'All errors')}</a></p>
<h1>${title}</h1>
<dl class="facts"><dt>${say('Kode', 'Code')}</dt><dd><code>${code}</code></dd><dt>Status HTTP</dt><dd>${status}</dd></dl>
<h2>${say('Artinya', 'What it means')}</h2>
<p>${withCode(means)}</p>
<h2>${say('Yang perlu diubah', 'What to change')}</h2>
<p>${withCode(change)}</p>`
  })
}

const EXAMPLE = JSON.stringify({
  type: '/problems/unknown_parameter', title: ERRORS.unknown_parameter[1], status: 400, code: 'unknown_parameter', detail: ERRORS.unknown_parameter[2], instance: '5f2c9a01b7e3-1k',
  errors: [{ field: 'lmit', problem: 'is not a parameter of this address', allowed: 'limit, after, …', nearest: 'limit' }]
}, null, 2)

/** Words between backticks are names of members and headers. */
const withCode = (text: string): Html[] => text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
