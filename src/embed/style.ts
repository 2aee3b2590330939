/**
 * The style of embeds, for our pages, for pages that include fragments, and for the shadow tree of the web component. Hosts set properties
 * `--mpp-…`; what they do not set has the values here, which have at least 4.5:1 contrast in both schemes. Sizes follow the font around an
 * embed, never the root, which many themes make small. Nothing leaves `.mpp`, but for our own pages.
 */
const LIGHT = '--m-paper: var(--mpp-paper, #fbfaf7); --m-card: var(--mpp-card, #ffffff); --m-ink: var(--mpp-ink, #1d2724); --m-soft: var(--mpp-soft, #55625d); --m-line: var(--mpp-line, #d5dad4); --m-accent: var(--mpp-accent, #0b5f51); --m-on-accent: var(--mpp-on-accent, #ffffff); --m-notice: var(--mpp-notice, #fdf1d8); --m-on-notice: var(--mpp-on-notice, #5c3b00); --m-focus: var(--mpp-focus, #b45309); color-scheme: light;'
const DARK = '--m-paper: var(--mpp-paper, #111715); --m-card: var(--mpp-card, #19211e); --m-ink: var(--mpp-ink, #e8edea); --m-soft: var(--mpp-soft, #a9b6b0); --m-line: var(--mpp-line, #35413c); --m-accent: var(--mpp-accent, #7fd3bf); --m-on-accent: var(--mpp-on-accent, #06221c); --m-notice: var(--mpp-notice, #3a2c0c); --m-on-notice: var(--mpp-on-notice, #fbdf9d); --m-focus: var(--mpp-focus, #fbbf24); color-scheme: dark;'
const ROOTS = (scheme: string) => `.mpp.mpp-scheme-${scheme}, .mpp-page.mpp-scheme-${scheme}`

export const CSS = `.mpp, .mpp-page { ${LIGHT} }
@media (prefers-color-scheme: dark) { .mpp, .mpp-page { ${DARK} } }
${ROOTS('light')} { ${LIGHT} }
${ROOTS('dark')} { ${DARK} }
.mpp-page { background: var(--m-paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
.mpp-page body { margin: 0; font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
.mpp-page main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
.mpp, .mpp * { box-sizing: border-box; }
.mpp { container: mpp / inline-size; font: var(--mpp-font, inherit); line-height: 1.5; color: var(--m-ink); text-align: start; overflow-wrap: anywhere; }
.mpp :is(h1, h2, h3, h4, h5, h6) { font-family: inherit; line-height: 1.25; margin: 0; color: inherit; text-transform: none; letter-spacing: normal; }
.mpp :is(p, ul, ol, dl, dd, table) { margin: 0; padding: 0; }
.mpp a { color: var(--m-accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.mpp a:hover { text-decoration-thickness: 2px; }
.mpp :focus-visible { outline: 3px solid var(--m-focus); outline-offset: 2px; border-radius: 3px; }
.mpp .mpp-title { font-size: 1.5em; font-weight: 650; text-wrap: balance; margin-bottom: 0.75em; }
.mpp .mpp-example { background: var(--m-notice); color: var(--m-on-notice); border-radius: var(--mpp-radius, 0.5em); padding: 0.6em 0.8em; margin-bottom: 1em; }
.mpp .mpp-search { display: flex; flex-wrap: wrap; gap: 0.6em 0.75em; align-items: end; margin: 0 0 0.9em; }
.mpp .mpp-field { display: block; flex: 1 1 11em; min-width: 0; }
.mpp .mpp-buttons { flex: 0 1 auto; display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; }
.mpp .mpp-label { display: block; font-size: 0.875em; color: var(--m-soft); margin-bottom: 0.2em; }
.mpp .mpp-input, .mpp .mpp-button { font: inherit; line-height: 1.3; min-height: 2.75em; border-radius: var(--mpp-radius, 0.5em); padding: 0.5em 0.75em; }
.mpp .mpp-input { display: block; width: 100%; min-width: 0; color: var(--m-ink); background: var(--m-card); border: 1px solid var(--m-soft); }
.mpp .mpp-button { cursor: pointer; color: var(--m-on-accent); background: var(--m-accent); border: 1px solid var(--m-accent); font-weight: 600; }
.mpp .mpp-count { color: var(--m-soft); margin-bottom: 0.6em; }
.mpp .mpp-group { margin-top: 1.5em; }
.mpp .mpp-group-name { font-size: 1.15em; font-weight: 650; margin-bottom: 0.5em; }
.mpp :is(.mpp-list, .mpp-badges) { list-style: none; }
.mpp .mpp-list > .mpp-item { border-top: 1px solid var(--m-line); padding: 0.8em 0; }
.mpp .mpp-list > .mpp-item:last-child { border-bottom: 1px solid var(--m-line); }
.mpp .mpp-item-name { font-size: 1.05em; font-weight: 600; }
.mpp .mpp-agency { color: var(--m-soft); }
.mpp .mpp-facts { display: flex; flex-wrap: wrap; gap: 0.1em 1.5em; margin-top: 0.25em; }
.mpp .mpp-fact :is(dt, dd) { display: inline; }
.mpp .mpp-fact dt { color: var(--m-soft); }
.mpp .mpp-fact dt::after { content: ": "; }
.mpp .mpp-badges { display: flex; flex-wrap: wrap; gap: 0.3em; margin-top: 0.25em; }
.mpp .mpp-badge { font-size: 0.85em; font-weight: 400; border: 1px solid var(--m-line); border-radius: 1em; padding: 0.05em 0.6em; color: var(--m-soft); }
.mpp .mpp-badge-example { background: var(--m-notice); color: var(--m-on-notice); border-color: transparent; }
.mpp-layout-cards .mpp-list { display: grid; gap: 0.75em; grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr)); }
.mpp-layout-cards .mpp-list > .mpp-item, .mpp-layout-cards .mpp-list > .mpp-item:last-child { background: var(--m-card); border: 1px solid var(--m-line); border-radius: var(--mpp-radius, 0.5em); padding: 0.8em 1em; }
.mpp .mpp-table { width: 100%; border-collapse: collapse; overflow-wrap: break-word; }
.mpp .mpp-table :is(th, td) { text-align: start; vertical-align: top; padding: 0.6em 0.75em 0.6em 0; border-bottom: 1px solid var(--m-line); font-weight: 400; }
.mpp .mpp-table thead th { color: var(--m-soft); font-size: 0.875em; }
.mpp .mpp-table tbody th { font-weight: 600; font-size: 1em; }
@container mpp (max-width: 46em) {
  .mpp .mpp-table, .mpp .mpp-table :is(tbody, tr, th, td) { display: block; }
  .mpp .mpp-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .mpp .mpp-table tbody tr { border-bottom: 1px solid var(--m-line); padding: 0.7em 0; }
  .mpp .mpp-table tbody :is(th, td) { border: 0; padding: 0; }
  .mpp .mpp-table td::before { content: attr(data-label) ": "; color: var(--m-soft); }
}
.mpp .mpp-pages { display: flex; flex-wrap: wrap; gap: 0.5em 1.5em; margin-top: 1em; }
.mpp .mpp-pages a { padding: 0.6em 0; }
.mpp .mpp-report { margin-top: 1.25em; font-size: 0.9em; }
.mpp .mpp-section { margin-top: 1.5em; }
.mpp .mpp-section-title { font-size: 1.15em; font-weight: 650; margin-bottom: 0.4em; }
.mpp :is(.mpp-lines, .mpp-steps) { padding-inline-start: 1.3em; }
.mpp .mpp-lines li, .mpp .mpp-steps li { margin-top: 0.3em; }
.mpp .mpp-note { color: var(--m-soft); }
.mpp .mpp-aside { display: block; color: var(--m-soft); font-size: 0.925em; }
.mpp .mpp-provenance { color: var(--m-soft); font-size: 0.875em; }
.mpp .mpp-agency + .mpp-search { margin-top: 0.9em; }
.mpp .mpp-unstated { color: var(--m-soft); font-style: italic; }
.mpp .mpp-request { color: var(--m-soft); font-size: 0.9em; margin-top: 1em; }
.mpp .mpp-week { border-collapse: collapse; margin-top: 0.4em; }
.mpp .mpp-week caption { text-align: start; }
.mpp .mpp-week :is(th, td) { text-align: start; vertical-align: top; font-weight: 400; padding: 0.1em 1.25em 0.1em 0; }
.mpp .mpp-status { margin-bottom: 0.5em; }
.mpp .mpp-agency + .mpp-example { margin-top: 0.6em; }
.mpp :is(.mpp-all, .mpp-facilities), .mpp .mpp-section .mpp-label:not(:first-child) { margin-top: 0.5em; }
.mpp .mpp-place + .mpp-place { margin-top: 1em; }
.mpp .mpp-place-name { font-weight: 600; }
.mpp .mpp-sheet, .mpp .mpp-paper { display: none; }
@page { size: A4; margin: 12mm 13mm; }
@media print {
  ${['.mpp', '.mpp-page', ROOTS('light'), ROOTS('dark')].join(', ')} { ${LIGHT.replace(/var\(--mpp-[a-z-]+, ([^)]+)\)/g, '$1').replace('#fbfaf7', '#ffffff')} }
  .mpp-page { font-size: 9pt; }
  .mpp, .mpp-page body { line-height: 1.35; }
  .mpp-page main { max-width: none; padding: 0; }
  .mpp :is(.mpp-search, .mpp-issuers, .mpp-pages, .mpp-report, .mpp-screen, .mpp-now, .mpp-special) { display: none; }
  .mpp .mpp-paper { display: block; }
  .mpp .mpp-sections { columns: 2; column-gap: 9mm; clear: both; }
  .mpp a { color: inherit; text-decoration: none; }
  .mpp .mpp-sheet { display: flex; gap: 3mm; align-items: center; float: right; width: 66mm; margin: 0 0 2mm 5mm; font-size: 8pt; line-height: 1.3; text-align: start; }
  .mpp .mpp-qr { flex: none; width: 32mm; height: 32mm; }
  .mpp .mpp-title { font-size: 19pt; }
  .mpp .mpp-section:first-child { margin-top: 0; }
  .mpp .mpp-section { margin-top: 4mm; }
  .mpp .mpp-section-title { font-size: 12pt; border-bottom: 0.4pt solid currentColor; break-after: avoid; padding-bottom: 0.5mm; }
  .mpp .mpp-item, .mpp .mpp-lines > li, .mpp .mpp-place { break-inside: avoid; }
}
.mpp code { font-family: ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
`
