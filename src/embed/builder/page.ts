import { inLanguageOf } from '../../kernel/text.js'
import { frame } from '../../pages/frame.js'
import { html, type Content, type Html } from '../../pages/html.js'
import type { PageLanguage } from '../../pages/language.js'
import type { BrowserFile } from '../browser-files.js'
import type { Choice } from './choice.js'
import { builtEmbed, isList, OWN_ACCENT, type BuiltEmbed } from './embed.js'
import { SUBJECTS, TONES, TONGUES, type BuilderQuery } from './parameters.js'
import { attributesIn, pageOf, snippetsFor } from './snippets.js'
import { wordsIn, type BuilderWords } from './words.js'

export interface Builder {
  language: PageLanguage
  base: string
  /** Scheme, host and path under which others reach the server. */
  origin: string
  query: BuilderQuery
  /** As they were given, without `lang`. */
  kept: Readonly<Record<string, string>>
  choice: Choice
  files: ReadonlyMap<string, BrowserFile>
}

/** Works without script: then a button shows what was chosen. */
export function builderPage(builder: Builder): string {
  const { language, base, query, kept, choice } = builder
  const say = wordsIn(language)
  const embed = choice.chosen && builtEmbed(query, choice.chosen, language)
  return frame({
    language, base, path: '/embed', title: `${say.title} · mpp-catalog`, description: say.description, kept: Object.entries(kept).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`).join(''),
    head: loaded(builder),
    body: html`<h1>${say.title}</h1>
<p class="lead">${say.lead}</p>
<div class="builder">
${form(builder, say)}
<div class="result">
<section aria-labelledby="hasil">
<h2 id="hasil">${say.preview}</h2>
<div class="preview" data-part="preview">${embed ? preview(embed, builder) : html`<p>${say.choose}</p>`}</div>
</section>
<section aria-labelledby="kode">
<h2 id="kode">${say.code}</h2>
<div data-part="code" data-copied="${say.copied}" data-selected="${say.selected}">${embed && codes(embed, builder, say)}</div>
</section>
<section aria-labelledby="privasi">
<h2 id="privasi">${say.privacy}</h2>
<ul>
${say.privacyText.map((text) => html`<li>${text}</li>\n`)}</ul>
</section>
</div>
</div>`
  })
}

function loaded({ base, files }: Builder): Html {
  const file = (name: string, tag: (path: string, integrity: string) => Html) => {
    const found = files.get(name)
    return found && tag(`${base}${found.sealed}`, found.integrity)
  }
  return html`${file('builder-style.css', (path, integrity) => html`<link rel="stylesheet" href="${path}" integrity="${integrity}">\n`)}${['mpp.js', 'builder.js'].map((name) => file(name, (path, integrity) => html`<script type="module" src="${path}" integrity="${integrity}"></script>\n`))}`
}

function form({ base, language, query, choice }: Builder, say: BuilderWords): Html {
  return html`<form class="choices" method="get" action="${base}/embed" id="builder">
<input type="hidden" name="lang" value="${language}">
<input type="hidden" name="shown" value="${query.show}">
<fieldset>
<legend>${say.content}</legend>
${field(say.show, select('show', SUBJECTS.map((one) => [one, say.subjects[one]]), query.show))}
<div data-part="which">${which(query, choice, say, language)}</div>
</fieldset>
<fieldset>
<legend>${say.look}</legend>
<div data-part="list">${isList(query.show) ? listFields(query, say) : null}</div>
<div data-part="opening">${query.show === 'service' ? null : tick('detail', 'link', query.detail === 'link', say.opensElsewhere)}</div>
${field(say.language, select('language', TONGUES.map((one) => [one, say.tongues[one]]), query.language))}
${field(say.scheme, select('scheme', TONES.map((one) => [one, say.tones[one]]), query.scheme))}
${field(say.accent, html`<input type="color" name="accent" value="#${query.accent?.replace('#', '') ?? OWN_ACCENT}">`, say.accentHint)}
</fieldset>
<p class="refresh"><button>${say.refresh}</button></p>
</form>`
}

/** Malls are few enough to choose from a list; of the rest a name or code is asked for. */
function which(query: BuilderQuery, { chosen, found, malls }: Choice, say: BuilderWords, language: PageLanguage): Html {
  const label = say.codes[query.show]
  if (malls.length > 0) return field(label, mallSelect(malls, chosen?.code, language))
  const hits = found.map(({ code, name }) => html`<li><button name="pick" value="${code}">${name}</button></li>\n`)
  return html`${field(label, html`<input type="search" name="code" value="${chosen?.code ?? query.code}" maxlength="240" autocomplete="off">`, say.codeHint)}
<div data-part="found" aria-live="polite">${found.length > 0 ? html`<p>${say.found}</p>
<ul class="found">
${hits}</ul>` : html`<p>${chosen?.name ?? say.none}</p>`}</div>`
}

function mallSelect(malls: Choice['malls'], chosen: string | undefined, language: PageLanguage): Html {
  const { compare } = new Intl.Collator(language)
  const text = (name: Parameters<typeof inLanguageOf>[0]) => inLanguageOf(name, language)
  const provinces = [...new Set(malls.map(({ province }) => text(province.name)))].sort(compare)
  return html`<select name="code">
${provinces.map((province) => html`<optgroup label="${province}">
${malls.filter((mall) => text(mall.province.name) === province).sort((a, b) => compare(text(a.name), text(b.name))).map(({ code, name }) => option(code, text(name), chosen))}</optgroup>
`)}</select>`
}

function listFields(query: BuilderQuery, say: BuilderWords): Html {
  return html`${field(say.layout, select('layout', pairs(say.layouts), query.layout))}
${field(say.groupBy, select('groupBy', pairs(say.groupings).map(([value, name]) => [value === 'none' ? '' : value, name]), query.groupBy ?? ''))}
${field(say.limit, html`<input type="number" name="limit" value="${query.limit}" min="1" max="100" required>`)}
${tick('search', '0', query.search === '0', say.withoutSearch)}
${tick('filters', '0', query.filters === '0', say.withoutFilters)}`
}

const pairs = (names: Readonly<Record<string, string>>): [string, string][] => Object.entries(names)
const field = (label: string, control: Html, hint?: string): Html => html`<label class="field"><span>${label}</span>${control}${hint ? html`<small>${hint}</small>` : null}</label>`
const tick = (name: string, value: string, on: boolean, label: string): Html => html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${on ? html` checked` : null}> ${label}</label>`
const option = (value: string, name: string, chosen: string | undefined): Html => html`<option value="${value}"${value === chosen ? html` selected` : null}>${name}</option>\n`
const select = (name: string, options: readonly (readonly [string, string])[], chosen: string): Html => html`<select name="${name}">
${options.map(([value, label]) => option(value, label, chosen))}</select>`

/** The element itself; where no script runs, its page in a frame. */
function preview(embed: BuiltEmbed, { base, files }: Builder): Html {
  const { accent, scheme, element } = embed
  const colors = accent && html` data-accent="${accent[scheme].accent}" data-on-accent="${accent[scheme].onAccent}"`
  const shown = html`<iframe src="${pageOf(embed, base)}" title="${embed.label}" loading="lazy"></iframe>`
  return files.has('mpp.js') ? html`<${element}${attributesIn(embed)}${colors}>${shown}</${element}>` : shown
}

function codes(embed: BuiltEmbed, { origin, files }: Builder, say: BuilderWords): Html {
  const snippets = snippetsFor(embed, origin, files.get('mpp.js'))
  const block = (code: string, title?: string): Html => html`${title ? html`<p>${title}:</p>\n` : null}<div class="block"><pre tabindex="0"><code>${code}</code></pre><button type="button" class="copy" data-copy>${say.copy}</button></div>\n`
  const way = (title: string, text: string, blocks: Content, open = false): Html => html`<details${open ? html` open` : null}>
<summary>${title}</summary>
<p>${text}</p>
${blocks}</details>
`
  return html`${way(say.plain, say.plainText, [block(snippets.plain), block(snippets.style, embed.accent ? say.inStyleAccent : say.inStyle), block(snippets.pinned, say.pinned), block(snippets.policy, say.policy)], true)}${way(say.frame, say.frameText, block(snippets.frame))}${way(say.wordpress, say.wordpressText, block(snippets.wordpress))}${way(say.laravel, say.laravelText, [block(snippets.blade), block(snippets.bladeInclude)])}${way(say.php, say.phpText, block(snippets.php))}${way(say.react, say.reactText, block(snippets.react))}<p>${say.more}</p>`
}
