import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { NAMES } from '../../src/embed/names.js'
import { LAYOUTS, SCHEMES } from '../../src/embed/parameters.js'
import { CSS } from '../../src/embed/style.js'
import { openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'
import { ROOT } from '../support/run.js'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const names = Object.keys(NAMES)

t.test('the documentation has every name, and no other', async (t) => {
  const rows = [...(read('docs/embedding.md').split('\n## Names\n')[1] ?? '').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)]
  t.same(rows.map(([, name, means]) => [name, means]), Object.entries(NAMES))
})

t.test('the stylesheet speaks of known names only, and of nothing outside', async (t) => {
  const known = new Set([...names, 'page', ...LAYOUTS.map((one) => `layout-${one}`), ...SCHEMES.map((one) => `scheme-${one}`)])
  const said = [...CSS.matchAll(/\.mpp-([a-z-]+)/g)].map(([, name = '']) => name)
  t.ok(said.length > 50)
  t.same(said.filter((name) => !known.has(name)), [])
  const selectors = [...CSS.matchAll(/^ *([^@{}]+?) \{/gm)].flatMap(([, list = '']) => list.replace(/:is\([^)]*\)/g, '').split(','))
  t.same(selectors.filter((one) => !/^\s*\.mpp(-page|-layout-\w+)?\b/.test(one)), [], 'every rule begins at an embed or at our own page')
})

t.test('the documentation has every property of the stylesheet', async (t) => {
  const properties = [...new Set([...CSS.matchAll(/var\((--mpp-[a-z-]+)/g)].map(([, name = '']) => name))]
  t.ok(properties.length > 8)
  const [text, readme] = [read('docs/embedding.md'), read('README.md')]
  for (const name of properties) for (const words of [text, readme]) t.match(words, `\`${name}\``)
})

t.test('class and part of every element are the same name', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  for (const path of ['/embed/malls/mpp-banyuwangi', '/embed/malls/mpp-banyuwangi/services?groupBy=agency&limit=3', '/embed/services/kantor-imigrasi-banyuwangi.paspor-biasa-baru', '/embed/malls/mpp-nirgends']) {
    const { body } = await app.inject(path)
    const named = [...body.matchAll(/ class="([^"]*)"(?: part="([^"]*)")?/g)].filter(([, classes = '']) => !classes.startsWith('mpp-page'))
    t.ok(named.length > 3)
    for (const [whole, classes = '', parts = ''] of named) {
      const own = classes.split(' ').filter((one) => one !== 'mpp' && !/^mpp-(scheme|layout)-/.test(one)).map((one) => one.replace(/^mpp-/, ''))
      t.same(own, parts.split(' '), whole)
      t.same(own.filter((one) => !names.includes(one)), [])
    }
  }
})
