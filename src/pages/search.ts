import type { SearchHit, SearchPage } from '../catalogue/search/model.js'
import { asset } from './assets.js'
import { html, Html } from './html.js'
import { numberIn, sayIn, type PageLanguage } from './language.js'

/** What was looked for on the page; `found` is null where it cannot be looked for. */
export interface Sought { q: string; found: Pick<SearchPage, 'items' | 'didYouMean' | 'understood'> | null }

interface Shown { language: PageLanguage; base: string; sought?: Sought | undefined }

/** Suggestions while somebody types. Without it the form works all the same. */
export const SCRIPT = asset('/assets', 'search', 'js', 'text/javascript; charset=utf-8', `const box = document.querySelector('[data-suggest]')
const list = document.getElementById(box.getAttribute('list'))
let turn = 0
box.addEventListener('input', async () => {
  const own = ++turn
  const address = new URL(box.dataset.suggest, location.href)
  address.searchParams.set('q', box.value)
  const answer = box.value.trim().length < 2 ? undefined : await fetch(address).catch(() => undefined)
  if (own !== turn) return
  const { items } = answer?.ok ? await answer.json() : { items: [] }
  const words = [...new Set(items.map(({ text }) => text))]
  list.replaceChildren(...words.map((value) => Object.assign(document.createElement('option'), { value })))
})
`)

export function searchBox({ language, base, sought }: Shown): Html {
  const say = sayIn(language)
  return html`<form class="search" role="search" action="${base}/" method="get">
<label for="q">${say('Layanan apa yang Anda cari?', 'Which service are you looking for?')}</label>
<div><input id="q" name="q" type="search" value="${sought?.q ?? ''}" maxlength="200" required autocomplete="off" list="q-words" data-suggest="${base}/v1/suggest?lang=${language}" placeholder="${say('mis. bikin ktp', 'e.g. birth certificate')}">
<input type="hidden" name="lang" value="${language}">
<button>${say('Cari', 'Search')}</button></div>
<datalist id="q-words"></datalist>
</form>
${sought ? results({ language, base, sought }) : null}`
}

function results({ language, base, sought: { q, found } }: Shown & { sought: Sought }): Html {
  const say = sayIn(language)
  if (!found) return html`<section class="results" aria-labelledby="hasil"><h2 id="hasil">${say('Hasil', 'Results')}</h2><p>${say('Ketik sedikitnya dua huruf atau angka.', 'Type at least two letters or digits.')}</p></section>`
  const { items, didYouMean, understood } = found
  return html`<section class="results" aria-labelledby="hasil">
<h2 id="hasil">${say(`Hasil untuk “${q}”`, `Results for “${q}”`)}</h2>
${understood.text === null ? null : html`<p>${say('Dipahami sebagai', 'Understood as')}: ${understood.text}</p>`}
${items.length === 0 ? html`<p>${say('Tidak ada layanan yang cocok.', 'No service fits.')}</p>` : html`<ol>${items.map((hit) => hitLine(hit, language, base))}</ol>`}
${didYouMean.length === 0 ? null : html`<p>${say('Mungkin maksud Anda', 'Perhaps you meant')}: ${didYouMean.map(({ name }, at) => html`${at === 0 ? '' : ' · '}<a href="${base}/?q=${encodeURIComponent(String(name))}&lang=${language}">${String(name)}</a>`)}</p>`}
</section>`
}

function hitLine({ noun, code, highlight, reason, service, services }: SearchHit, language: PageLanguage, base: string): Html {
  const say = sayIn(language)
  const where = service ? String(service.agency.name) : services && services.total > 0 ? say(`${numberIn(language)(services.total)} instansi dalam katalog memberikannya`, `given by ${numberIn(language)(services.total)} ${services.total === 1 ? 'agency' : 'agencies'} of the catalogue`) : null
  return html`<li><a href="${base}${addressOf(noun, code)}?lang=${language}">${new Html(highlight)}</a> <small>${say(...KINDS[noun])}</small>
${reason.answer === null ? null : html`<p>${String(reason.answer)}</p>`}${where === null ? null : html`<small>${where}</small>`}
${services && services.items.length > 0 ? html`<ul>${services.items.map((one) => html`<li><a href="${base}${addressOf('service', one.code)}?lang=${language}">${String(one.agency.name)}</a></li>`)}</ul>` : null}</li>
`
}

/** A service and a paper may bear one name. */
const KINDS: Record<SearchHit['noun'], [string, string]> = {
  reference_service: ['Layanan', 'Service'], service: ['Layanan', 'Service'], mall: ['Mal', 'Mall'], agency: ['Instansi', 'Agency'], document: ['Dokumen', 'Document']
}

/** Services and malls have pages for people; of the others there is the record. */
const ADDRESSES: Record<SearchHit['noun'], string> = { service: '/embed/services/', mall: '/embed/malls/', reference_service: '/v1/reference-services/', agency: '/v1/agencies/', document: '/v1/documents/' }
const addressOf = (noun: SearchHit['noun'], code: string): string => ADDRESSES[noun] + encodeURIComponent(code)
