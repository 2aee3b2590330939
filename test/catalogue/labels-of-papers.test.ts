import t from 'tap'
import { data } from '../rest/shipped.js'

interface Paper { code: string; name: { id: string }; aliases?: string[]; broader?: string }
interface Item { document: string; label?: { id: string } }

const papers: ReadonlyMap<string, Paper> = new Map(data.documents.map((paper) => [paper.code, paper]))

/** Labels that name another paper without asking for it. */
const ONLY_MENTIONED = [
  'KTP pemilik yang tercantum di STNK', 'Foto dan sidik jari', 'KTP para saksi'
]

function broaderOf(code: string): string[] {
  const { broader } = papers.get(code) ?? {}
  return broader === undefined ? [code] : [code, ...broaderOf(broader)]
}
const areKin = (one: string, other: string): boolean => broaderOf(one).some((code) => broaderOf(other).includes(code))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const names = [...papers.values()].flatMap(({ code, name, aliases = [] }) =>
  [name.id.replace(/ \(.*\)$/, ''), ...aliases].map((text) => ({ code, pattern: new RegExp(`(^|[^\\p{L}])${escaped(text)}($|[^\\p{L}])`, 'iu') })))

const itemsOf = (owner: any): Item[] => (owner.standards ?? []).flatMap(({ requirements = [] }: any) => requirements.flatMap(({ items }: any) => items))
const namedBeside = ({ document, label }: Item): string[] => (label ? names.filter(({ code, pattern }) => !areKin(code, document) && pattern.test(label.id)).map(({ code }) => code) : [])

const owners = [...data['reference-services'], ...data.services]

t.test('a label of a requirement names no second paper: whoever has the first would seem to have both', async (t) => {
  t.same(namedBeside({ document: 'ktp-el', label: { id: 'KTP dan Kartu Keluarga' } }), ['kk', 'kk'], 'it is found')
  for (const owner of owners) for (const item of itemsOf(owner)) {
    if (ONLY_MENTIONED.includes(item.label?.id ?? '')) continue
    t.same(namedBeside(item), [], `${owner.code}: ${item.document}`)
  }
})

t.test('what does as well is an item of its own: whoever has it would seem to lack the first', async (t) => {
  const hidden = owners.flatMap((owner) => itemsOf(owner).filter(({ label }) => /^(atau|ditambah|beserta) /i.test(label?.id ?? '')).map(({ label }) => `${owner.code}: ${label?.id}`))
  t.same(hidden, ['surat-kehilangan: Atau identitas lain'], 'which nobody names')
})

t.test('every label that only mentions a paper is still there', async (t) => {
  const labels = owners.flatMap(itemsOf).flatMap(({ label }) => label?.id ?? [])
  for (const label of ONLY_MENTIONED) t.ok(labels.includes(label), label)
})
