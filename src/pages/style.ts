/** The style of all pages. System fonts; colours have at least 4.5:1 contrast in both schemes. */
export const CSS = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d2724; --soft: #55625d; --line: #dfe3de; --accent: #0b5f51; --accent-soft: #e3f0ec; --focus: #b45309;
  --open: #15663a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #111715; --card: #19211e; --ink: #e8edea; --soft: #a5b2ac; --line: #2d3834; --accent: #7fd3bf; --accent-soft: #1b302a; --focus: #fbbf24;
    --open: #86dba5;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; top: 0; background: var(--card); color: var(--ink); padding: 0.75rem 1rem; z-index: 1; }
.skip:focus { left: 0; }
.inside, main { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { border-bottom: 1px solid var(--line); background: var(--card); }
header .inside { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; justify-content: space-between; padding-top: 0.75rem; padding-bottom: 0.75rem; }
.brand { display: inline-flex; gap: 0.6rem; align-items: center; color: var(--ink); font-weight: 650; text-decoration: none; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
header nav a { padding: 0.35rem 0; }
main { padding-top: clamp(1.75rem, 5vw, 3.5rem); padding-bottom: 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); letter-spacing: -0.015em; margin: 0 0 1rem; max-width: 24ch; }
h2 { font-size: 1.35rem; margin: 3.25rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.6rem; }
p { margin: 0 0 1rem; max-width: 68ch; }
.lead { font-size: 1.15rem; color: var(--soft); }
.numbers { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 2rem 0 0; }
.numbers div { display: flex; flex-direction: column-reverse; }
.numbers dt { color: var(--soft); }
.numbers dd { margin: 0; font-size: 2rem; line-height: 1.15; font-weight: 650; font-variant-numeric: tabular-nums; letter-spacing: -0.02em; }
.doors { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.doors li { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 0.9rem 1.1rem; }
.doors a { font-weight: 600; }
.doors span { display: block; color: var(--soft); font-size: 0.95rem; line-height: 1.45; }
.statuses { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; max-width: none; }
.provinces { margin-top: 1.5rem; border-bottom: 1px solid var(--line); }
.provinces section { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.35rem 2rem; border-top: 1px solid var(--line); padding: 1.1rem 0; }
.provinces h3 { margin: 0; line-height: 1.4; }
.malls { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.9rem 2rem; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); }
.malls li { line-height: 1.4; }
.malls small { display: block; font-size: 0.9rem; color: var(--soft); }
.status { color: var(--soft); display: inline-block; }
.status::before { content: ""; display: inline-block; width: 0.55em; height: 0.55em; border-radius: 50%; margin-right: 0.45em; border: 0.12em solid currentColor; }
.status.open, .status.soft_launch { color: var(--open); }
.status.open::before, .status.soft_launch::before { background: currentColor; }
.search { margin: 2rem 0; }
.search label { display: block; font-weight: 600; margin: 0 0 0.4rem; }
.search div { display: flex; gap: 0.5rem; flex-wrap: wrap; max-width: 40rem; }
.search input[type="search"] { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--soft); border-radius: 0.5rem; padding: 0.55rem 0.8rem; }
.search button { font: inherit; font-weight: 600; color: var(--card); background: var(--accent); border: 0; border-radius: 0.5rem; padding: 0.55rem 1.2rem; cursor: pointer; }
.results ol { margin: 0; padding-left: 1.4rem; display: grid; gap: 0.9rem; }
.results p { margin: 0.3rem 0; }
.results ul { margin: 0.25rem 0 0; padding-left: 1.1rem; }
.results small { display: block; color: var(--soft); }
.results mark { color: inherit; background: var(--accent-soft); border-radius: 0.2em; }
.licences dt { font-weight: 600; }
.licences dd { margin: 0 0 1.25rem; color: var(--soft); }
.licences ul { margin: 0.35rem 0 0; padding-left: 1.2rem; }
.crumbs { margin: 0 0 1.5rem; }
.facts { display: grid; gap: 0.4rem 1.75rem; grid-template-columns: auto 1fr; margin: 0 0 2rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; min-width: 0; }
.problems { list-style: none; margin: 0; padding: 0; }
.problems li { display: grid; grid-template-columns: 3.25rem 1fr; gap: 0 0.75rem; padding: 0.7rem 0; border-top: 1px solid var(--line); }
.problems div { min-width: 0; }
.problems .number { color: var(--soft); font-variant-numeric: tabular-nums; }
.problems p { margin: 0; color: var(--soft); }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.92em; }
code { background: var(--accent-soft); border-radius: 0.3em; padding: 0.1em 0.35em; overflow-wrap: anywhere; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
a code { color: inherit; }
pre { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1rem 1.1rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
pre code { background: none; padding: 0; }
footer { border-top: 1px solid var(--line); margin-top: 3.5rem; padding-top: 1.25rem; color: var(--soft); font-size: 0.95rem; }
@media (max-width: 45rem) { .provinces section { grid-template-columns: minmax(0, 1fr); } }
@media print { header nav, .skip { display: none; } body { background: none; } }
`
