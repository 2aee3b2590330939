import type { DatasetModel } from '../catalogue/datasets/model.js'
import type { Overview } from '../catalogue/overview.js'
import { inLanguageOf, type LocalizedText } from '../kernel/text.js'
import { MALL_STATUS_NAMES } from '../labels.js'
import { MALL_STATUSES } from '../vocabulary.js'
import { frame } from './frame.js'
import { html, type Html } from './html.js'
import { SCRIPT, searchBox, type Sought } from './search.js'
import { dateIn, labelIn, numberIn, sayIn, type PageLanguage } from './language.js'

export interface Home { language: PageLanguage; base: string; revision: number; overview: Overview; datasets: readonly DatasetModel[]; sought?: Sought | undefined }
type Mall = Overview['malls'][number]

export const TITLE = { id: 'Katalog layanan Mal Pelayanan Publik', en: 'Service catalogue of public service malls' }
export const DESCRIPTION = {
  id: 'Apa yang harus dibawa, berapa biayanya, kapan selesai, serta di mana dan kapan layanan diberikan di Mal Pelayanan Publik se-Indonesia.',
  en: 'What to bring, what it costs, when it is ready, and where and when services are given in the public service malls (Mal Pelayanan Publik) of Indonesia.'
}

/** Examples stay away: people would take them for real. */
export function homePage(home: Home): string {
  const { language, base } = home
  const datasets = home.datasets.filter(({ example }) => !example)
  return frame({
    language, base, path: '/', title: `${TITLE[language]} · mpp-catalog`, description: DESCRIPTION[language],
    head: html`<script type="module" src="${base}${SCRIPT.path}" integrity="${SCRIPT.integrity}"></script>
`,
    kept: home.sought ? `&q=${encodeURIComponent(home.sought.q)}` : '',
    body: html`${introduction(home)}
${searchBox(home)}
${doors(home)}
${malls(home)}
${sources(home, datasets)}
${licences(home, datasets)}
<footer><p>${footer(home)}</p></footer>`
  })
}

function introduction({ language, overview }: Home): Html {
  const say = sayIn(language)
  const number = numberIn(language)
  return html`<h1>${TITLE[language]}</h1>
<p class="lead">${say(
    'Apa yang harus dibawa, berapa biayanya, kapan selesai, serta di mana dan kapan layanan diberikan: katalog ini menyimpannya satu kali agar situs, aplikasi, dan papan informasi dapat membacanya.',
    'What to bring, what it costs, when it is ready, and where and when a service is given: this catalogue holds it once, for websites, apps and notice boards to read.'
  )} ${say('Setiap pernyataan menyebut sumber dan tingkat keyakinannya.', 'Every statement names its source and how sure it is.')}</p>
<dl class="numbers">
<div><dt>${say('mal', 'malls')}</dt><dd>${number(overview.malls.length)}</dd></div>
<div><dt>${say('instansi', 'agencies')}</dt><dd>${number(overview.agencies)}</dd></div>
<div><dt>${say('layanan instansi', 'services of agencies')}</dt><dd>${number(overview.services)}</dd></div>
</dl>`
}

function doors({ language, base }: Home): Html {
  const say = sayIn(language)
  const door = (path: string, name: string, text: string) => html`<li><a href="${base}${path}">${name}</a><span>${text}</span></li>\n`
  return html`<h2 id="baca">${say('Membaca katalog', 'Reading the catalogue')}</h2>
<ul class="doors">
${door('/docs/', say('Dokumentasi API', 'API reference'), say('Semua alamat, saringan, dan contoh jawaban', 'Every address and filter, with example answers'))}
${door('/playground', 'GraphQL', say('Bertanya langsung di peramban, dengan contoh; skemanya di /schema.graphql', 'Ask in the browser, with examples; the schema is at /schema.graphql'))}
${door('/embed', say('Pasang di situs Anda', 'Show it on your site'), say('Daftar layanan dengan satu baris HTML, dalam warna Anda', 'Lists of services with one line of HTML, in your colours'))}
${door('/openapi.json', 'OpenAPI 3.1', say('Untuk membuat klien secara otomatis', 'For generating clients'))}
${door('/v1/services', say('Layanan sebagai JSON', 'Services as JSON'), say('Tanpa pendaftaran dan tanpa kunci', 'Without registration and without a key'))}
${door('/v1/vocabularies', say('Kosakata', 'Vocabularies'), say('Arti setiap kode, dalam bahasa Indonesia dan Inggris', 'What every code means, in Indonesian and English'))}
${door('/problems', say('Pesan kesalahan', 'Errors'), say('Artinya dan apa yang perlu diubah', 'What they mean and what to change'))}
${door('/.well-known/api-catalog', say('Katalog API', 'API catalogue'), say('Untuk mesin yang mencari API (RFC 9727)', 'For machines that look for APIs (RFC 9727)'))}
</ul>`
}

function malls({ language, base, overview }: Home): Html {
  const say = sayIn(language)
  const name = labelIn(language)
  const counted = MALL_STATUSES.map((status) => ({ status, count: overview.malls.filter((mall) => mall.status === status).length })).filter(({ count }) => count > 0)
  const summary = counted.map(({ status, count }) => html`<span class="status ${status}">${name(MALL_STATUS_NAMES[status])}: ${numberIn(language)(count)}</span>`)
  return html`<h2 id="mal">${say('Mal Pelayanan Publik (MPP) menurut provinsi', 'Public service malls by province')}</h2>
${overview.malls.length === 0 ? html`<p>${say('Belum ada mal dalam katalog ini.', 'There are no malls in this catalogue yet.')}</p>` : html`<p class="statuses">${summary}</p>`}
<div class="provinces">
${byProvince(overview.malls, language).map(([province, inIt]) => html`<section aria-labelledby="p${inIt[0]?.province.code}">
<h3 id="p${inIt[0]?.province.code}">${province}</h3>
<ul class="malls">
${inIt.map((mall) => mallLine(mall, language, base))}</ul>
</section>
`)}</div>`
}

/** Most malls bear the name of their region: then it is said once. */
function mallLine({ code, name, region, status }: Mall, language: PageLanguage, base: string): Html {
  const [mall, place] = [text(name, language), text(region.name, language)]
  return html`<li><a href="${base}/v1/malls/${encodeURIComponent(code)}?lang=${language}">${mall.replace(/^Mal Pelayanan Publik /, 'MPP ')}</a>
<small>${mall.includes(place) ? null : html`${place} · `}<span class="status ${status}">${MALL_STATUS_NAMES[status][language]}</span></small></li>
`
}

/** Both in the order of the alphabet, as people look for them. */
function byProvince(all: readonly Mall[], language: PageLanguage): [string, Mall[]][] {
  const { compare } = new Intl.Collator(language)
  const provinces = new Map<string, Mall[]>()
  for (const mall of all) {
    const province = text(mall.province.name, language)
    provinces.set(province, [...provinces.get(province) ?? [], mall])
  }
  const sorted = [...provinces].sort(([a], [b]) => compare(a, b))
  return sorted.map(([province, inIt]) => [province, inIt.sort((a, b) => compare(text(a.region.name, language), text(b.region.name, language)))])
}

function sources({ language, base, overview }: Home, datasets: readonly DatasetModel[]): Html {
  const say = sayIn(language)
  const seen = datasets.flatMap(({ seenUntil }) => seenUntil ?? []).sort().at(-1)
  return html`<h2 id="sumber">${say('Sumber dan yang belum diketahui', 'Sources, and what is not known')}</h2>
<p>${say(
    'Isi katalog diambil dari peraturan, laman resmi, dan berita; setiap catatan menyebutkannya. Yang tidak disebut sumber mana pun tetap “belum diketahui”, tidak diisi dengan nol atau perkiraan.',
    'What stands here comes from laws, official pages and press reports, which every record names. What no source states stays “not known”; it is never filled with a zero or a guess.'
  )} ${seen ? say(`Sumber diikuti sampai ${dateIn(language)(seen)}.`, `Sources were followed up to ${dateIn(language)(seen)}.`) : ''}</p>
${nationalCount(datasets, language, overview)}
<p>${say('Keputusan resmi instansi selalu berlaku di atas keterangan di sini.', 'Official decisions of the agencies always prevail over what is said here.')} <a href="${base}/v1/datasets?lang=${language}">${say('Data tentang katalog ini', 'Data about this catalogue')}</a></p>`
}

/** So that nobody takes the malls of the catalogue for all there are. */
function nationalCount(datasets: readonly DatasetModel[], language: PageLanguage, { malls }: Overview): Html | undefined {
  const say = sayIn(language)
  const number = numberIn(language)
  const latest = datasets.flatMap(({ counts }) => counts).filter(({ subject }) => subject === 'malls_in_operation').sort((a, b) => (a.asOf < b.asOf ? 1 : -1))[0]
  if (!latest) return undefined
  const hedge = latest.atLeast ? say('sedikitnya ', 'at least ') : latest.approximate ? say('sekitar ', 'about ') : ''
  const serving = number(malls.filter(({ status }) => status === 'open' || status === 'soft_launch').length)
  const [value, date, here] = [`${hedge}${number(latest.value)}`, dateIn(language)(latest.asOf), number(malls.length)]
  return html`<p>${say(
    `Pada ${date} dilaporkan ${value} mal beroperasi di seluruh Indonesia; katalog ini memuat ${here}, di antaranya ${serving} diketahui melayani.`,
    `On ${date}, ${value} malls were reported to be in operation in the whole country; this catalogue holds ${here}, of which ${serving} are known to serve people.`
  )}</p>`
}

const LICENCES: Record<string, string> = {
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/', 'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/', 'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/'
}

function licences({ language }: Home, datasets: readonly DatasetModel[]): Html | undefined {
  if (datasets.length === 0) return undefined
  const say = sayIn(language)
  return html`<h2 id="lisensi">${say('Lisensi dan atribusi', 'Licence and attribution')}</h2>
<dl class="licences">
${datasets.map(({ title, publisher, licence, attribution }) => html`<dt>${text(title, language)}</dt>
<dd>${publisher} · ${Object.hasOwn(LICENCES, licence) ? html`<a href="${LICENCES[licence]}" rel="license">${licence}</a>` : licence}${attribution.length > 0 ? html`<ul>${attribution.map((line) => html`<li>${text(line, language)}</li>`)}</ul>` : null}</dd>
`)}</dl>`
}

function footer({ language, revision }: Home): string {
  const say = sayIn(language)
  return say(`Revisi katalog ${numberIn(language)(revision)}. Kode program berlisensi MIT.`, `Catalogue revision ${numberIn(language)(revision)}. The code is under the MIT licence.`)
}

const text = (name: LocalizedText, language: PageLanguage): string => inLanguageOf(name, language)
