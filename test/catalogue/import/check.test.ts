import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { checkFolder, NOTHING_KNOWN, type KnownCodes } from '../../../src/catalogue/import/check.js'
import { FOLDERS, type Folder } from '../../../src/catalogue/records/nouns.js'
import { showFinding, type Finding } from '../../../src/catalogue/import/findings.js'
import { CALENDAR_DAY_KINDS, CONFIDENCES, SECTORS } from '../../../src/vocabulary.js'
import {
  aDataset, aFee, aFullCatalogue, aMinimalAgency, aMinimalCatalogue, aMinimalDocument, aMinimalMall, aMinimalOffering, aMinimalReferenceService, aMinimalService, aMinimalSite,
  aMinimalSource, aRequirement, cited, writeFolder, type Catalogue
} from '../../support/builders.js'

const findingsOf = async (folder: string, known?: KnownCodes) => (await checkFolder(folder, known)).findings

/** Checks a folder of nothing but these files, beside a right manifest. */
const findingsIn = (t: Test, files: Record<string, string | Buffer>) => findingsOf(writeFolder(t, {}, { files }))

/** All of them, in their order, and no others. */
function matches(t: Test, found: readonly Finding[], wanted: readonly Partial<Finding>[]): void {
  t.match(found, wanted)
  t.equal(found.length, wanted.length, found.map(showFinding).join('\n'))
}

const SOURCE = 'code: laman-resmi\ntitle: Laman resmi\n'
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[at]}`).join(', ')}]\n`).join('')}`
const FILE = 'sources/a.yaml'
const LIST = { allowed: 'one record, or a list of records' }
const UNREADABLE: [says: string, files: Record<string, string | Buffer>, ...findings: Partial<Finding>[]][] = [
  ['an empty file', { [FILE]: '' }, { file: FILE, line: 1, path: '', problem: 'is empty', ...LIST }],
  ['a file of blanks', { [FILE]: ' \n\n' }, { file: FILE, problem: 'is empty' }],
  ['a file of remarks', { [FILE]: '# nothing yet\n' }, { file: FILE, problem: 'is null', allowed: 'object' }],
  ['text that is not UTF-8', { [FILE]: Buffer.from('code: caf\xe9\n', 'latin1') }, { file: FILE, line: 1, problem: 'is not UTF-8 text' }],
  ['UTF-16', { [FILE]: Buffer.from(`\ufeff${SOURCE}`, 'utf16le') }, { file: FILE, problem: 'is not UTF-8 text' }],
  ['a bracket that is not closed', { [FILE]: `${SOURCE}note: [a\n` }, { file: FILE, line: 4, problem: /^cannot be read: / as never }],
  ['a quote that is not closed', { [FILE]: 'code: a\ntitle: "b\n' }, { file: FILE, problem: /^cannot be read: Missing closing "quote/ as never }],
  ['a tab as indentation', { [FILE]: 'code: a\ntitle:\n\tid: b\n' }, { file: FILE, line: 3, problem: /^cannot be read: Tabs/ as never }],
  ['a key that stands twice', { [FILE]: `${SOURCE}title: Lagi\n` }, { file: FILE, line: 3, problem: 'cannot be read: Map keys must be unique at line 3, column 1' }],
  ['two documents in one file', { [FILE]: `${SOURCE}---\n${SOURCE}` }, { file: FILE, problem: /^cannot be read: Source contains multiple documents/ as never }],
  ['an anchor that is not there', { [FILE]: 'code: a\ntitle: *b\n' }, { file: FILE, line: 2, problem: /^cannot be read: Unresolved alias/ as never }],
  ['a bomb of aliases', { [FILE]: BOMB }, { file: FILE, line: 1, problem: /^cannot be read: Excessive alias count/ as never }],
  ['an extension that nobody reads', { 'sources/a.csv': 'a,b\n' }, { file: 'sources/a.csv', line: 1, problem: 'is not a file that the import reads', allowed: '.yaml, .yml, .json, .ndjson' }],
  ['a backup of an editor', { 'sources/a.yaml~': SOURCE }, { file: 'sources/a.yaml~', problem: 'is not a file that the import reads' }],
  ['a folder that no noun has', { 'source/a.yaml': SOURCE }, { file: 'source', line: 1, problem: 'does not belong into a catalogue', nearest: 'sources' }],
  ['a stranger at the root', { 'notes.txt': 'x' }, { file: 'notes.txt', problem: 'does not belong into a catalogue', nearest: undefined }],
  ['a file where a folder belongs', { sources: SOURCE }, { file: 'sources', line: 1, problem: 'is not a folder' }],
  ['a broken JSON line', { 'sources/a.ndjson': '{"code":"a","title":"A"}\n\n{"code":"b",\n' }, { file: 'sources/a.ndjson', line: 3, problem: /^is not JSON: / as never, allowed: 'one JSON object a line' }],
  ['JSON over several lines', { 'sources/a.ndjson': '{\n"code":"a"}\n' }, { line: 1, problem: /^is not JSON: / as never }, { line: 2, problem: /^is not JSON: / as never }],
  ['JSON lines that are not UTF-8', { 'sources/a.ndjson': Buffer.from('{"code":"a","title":"caf\xe9"}\n', 'latin1') }, { file: 'sources/a.ndjson', line: 1, problem: 'is not UTF-8 text' }],
  ['a list within JSON lines', { 'sources/a.ndjson': '[{"code":"a","title":"A"}]\n' }, { line: 1, problem: 'is a list', allowed: 'object' }],
  ['words where a record belongs', { [FILE]: 'just words\n' }, { file: FILE, line: 1, problem: 'is a string ("just words")', allowed: 'object' }],
  ['a manifest that cannot be read', { 'catalogue.yaml': 'code: [\n' }, { file: 'catalogue.yaml', problem: /^cannot be read: / as never }],
  ['a manifest of two data sets', { 'catalogue.yaml': JSON.stringify([aDataset(), aDataset({ code: 'dua' })]) }, { file: 'catalogue.yaml', line: 1, problem: 'is a second data set', allowed: 'one for each folder' }]
]
for (const [says, files, ...findings] of UNREADABLE) {
  t.test(`${says} is found`, async (t) => matches(t, await findingsIn(t, files), findings))
}

t.test('a folder that is not there, a file, and a folder without a manifest', async (t) => {
  matches(t, await findingsOf(join(tmpdir(), 'no-such-folder')), [{ file: '.', problem: 'there is no such folder', allowed: 'a folder with catalogue.yaml' }])
  matches(t, await findingsOf(join(writeFolder(t, {}), 'catalogue.yaml')), [{ file: '.', problem: 'there is no such folder' }])
  const bare = join(writeFolder(t, {}, { files: { 'x/README.md': '' } }), 'x')
  matches(t, await findingsOf(bare), [{ file: 'catalogue.yaml', line: 1, problem: 'is missing: it says whose data these are', allowed: /code, title/ as never }])
})

const READ: [says: string, files: Record<string, string | Buffer>][] = [
  ['one record a file', { [FILE]: SOURCE }],
  ['a list of records', { [FILE]: `- ${SOURCE.replace('\n', '\n  ')}- {code: b, title: B}\n` }],
  ['an empty list', { [FILE]: '[]' }],
  ['a file of Windows, with a mark of its encoding', { [FILE]: `\ufeff${SOURCE.replaceAll('\n', '\r\n')}` }],
  ['JSON with tabs', { 'sources/a.json': '{\n\t"code": "a",\n\t"title": "A"\n}\n' }],
  ['JSON lines of Windows, with blank lines and without a last break', { 'sources/a.ndjson': '\ufeff{"code":"a","title":"A"}\r\n\r\n{"code":"b","title":"B"}' }],
  ['JSON lines with a separator of lines within words', { 'sources/a.ndjson': JSON.stringify(aMinimalSource({ title: 'A\u2028B' })) }],
  ['files in folders of folders', { 'sources/jawa/tengah/a.yml': SOURCE }],
  ['a README and hidden files', { 'README.md': 'x', 'LICENSE': 'x', 'sources/README.md': 'x', 'sources/.DS_Store': 'x', '.git/config': 'x', 'sources/.cache/a.yaml': 'x' }],
  ['an anchor used a few times', { [FILE]: '- {code: a, title: &t A}\n- {code: b, title: *t}\n' }]
]
for (const [says, files] of READ) {
  t.test(`no mistake: ${says}`, async (t) => matches(t, await findingsIn(t, files), []))
}

t.test('files behind links are read, as Kubernetes mounts them, and once only', async (t) => {
  const folder = writeFolder(t, {})
  mkdirSync(join(folder, 'sources', '..2026_01_01'), { recursive: true })
  writeFileSync(join(folder, 'sources', '..2026_01_01', 'a.yaml'), 'code: a\n')
  symlinkSync('..2026_01_01', join(folder, 'sources', '..data'))
  symlinkSync(join('..data', 'a.yaml'), join(folder, 'sources', 'a.yaml'))
  matches(t, await findingsOf(folder), [{ file: 'sources/a.yaml', problem: 'lacks "title"' }])
})

t.test('a link that leads nowhere is found', async (t) => {
  const folder = writeFolder(t, {}, { files: { [FILE]: SOURCE } })
  symlinkSync('nowhere.yaml', join(folder, 'sources', 'b.yaml'))
  matches(t, await findingsOf(folder), [{ file: 'sources/b.yaml', line: 1, problem: 'leads to no file' }])
})

const source = (given: object): Partial<Catalogue> => ({ sources: [{ ...aMinimalSource(), ...given } as never] })
const document = (given: object): Partial<Catalogue> => ({ documents: [{ ...aMinimalDocument(), ...given } as never] })
const MISFITS: [says: string, change: Partial<Catalogue>, ...findings: Partial<Finding>[]][] = [
  ['a member that is missing', source({ title: undefined }), { file: 'sources/records.ndjson', line: 1, path: '', problem: 'lacks "title"' }],
  ['a member that nobody knows', source({ titel: 'x' }), { path: 'titel', problem: '"titel" is not known here', allowed: /^code, title, / as never, nearest: 'title' }],
  ['a member that every object has', source({ constructor: 'x' }), { path: 'constructor', problem: '"constructor" is not known here', nearest: undefined }],
  ['a word of no list', document({ kind: 'dokument' }), { path: 'kind', problem: '"dokument" is not one of the known words', allowed: /^document, form/ as never, nearest: 'document' }],
  ['null where something must be known', document({ kind: null }), { path: 'kind', problem: /null/ as never }],
  ['a number where words belong', source({ title: 5 }), { path: 'title', problem: 'is a number (5)', allowed: 'string' }],
  ['a list where words belong', source({ title: ['x'] }), { path: 'title', problem: 'is a list', allowed: 'string' }],
  ['words where a list belongs', document({ aliases: 'KTP' }), { path: 'aliases', problem: 'is a string ("KTP")', allowed: 'array' }],
  ['empty words', source({ title: '' }), { path: 'title', problem: '"" must NOT have fewer than 1 characters' }],
  ['words without end', source({ title: 'x'.repeat(501) }), { path: 'title', problem: /^"x{56}… must NOT have more than 500 characters$/ as never }],
  ['a text without Indonesian', document({ name: { en: 'Card' } }), { path: 'name', problem: 'lacks "id"' }],
  ['a text in a language that nobody knows', document({ name: { id: 'Kartu', xx: 'x' } }), { path: 'name.xx', problem: '"xx" is not known here' }],
  ['a code in capitals', document({ code: 'KTP-el' }), { path: 'code', problem: '"KTP-el" does not fit' }, { file: 'reference-services/records.ndjson', problem: 'there is no document "ktp-el"' }],
  ['a day that the calendar does not have', source({ seenOn: '2026-02-30' }), { path: 'seenOn', problem: '"2026-02-30" does not fit', allowed: /YYYY-MM-DD|The day on which/ as never }],
  ['a month that the year does not have', source({ publishedOn: '2026-13' }), { path: 'publishedOn', problem: '"2026-13" does not fit' }],
  ['a day that its month does not have', source({ publishedOn: '2026-02-30' }), { path: 'publishedOn', problem: '"2026-02-30" does not fit' }],
  ['a year before every year', source({ publishedOn: '0000' }), { path: 'publishedOn', problem: '"0000" does not fit' }],
  ['the end of time', source({ publishedOn: '9999-12-31' }), { path: 'publishedOn', problem: '"9999-12-31" does not fit' }],
  ['a day that is the end of time', source({ seenOn: '9999-12-31' }), { path: 'seenOn', problem: '"9999-12-31" does not fit' }],
  ['a number that is too large', { 'reference-services': [aMinimalReferenceService({ standards: [{ fees: [aFee({ kind: 'fixed', amount: 1e13 })] }] })] }, { path: 'standards[0].fees[0].amount', problem: '10000000000000 must be <= 1000000000000' }],
  ['a fraction of a rupiah', { 'reference-services': [aMinimalReferenceService({ standards: [{ fees: [aFee({ kind: 'fixed', amount: 0.5 })] }] })] }, { path: 'standards[0].fees[0].amount', allowed: 'integer or null' }],
  ['an empty list of components', { 'reference-services': [aMinimalReferenceService({ standards: [{ fees: [] }] })] }, { path: 'standards[0].fees', problem: '[] must NOT have fewer than 1 items' }],
  ['a point on another continent', { malls: [aMinimalMall({ sites: [aMinimalSite({ point: { latitude: 52, longitude: 110, ...cited } })] })] }, { path: 'sites[0].point.latitude', problem: '52 must be <= 6.5' }],
  ['an hour that no day has', { malls: [aMinimalMall({ sites: [aMinimalSite({ hours: [{ scope: 'regular', opens: '25:00', ...cited }] })] })] }, { path: 'sites[0].hours[0].opens', problem: '"25:00" does not fit', allowed: 'HH:MM, local time of the site' }],
  ['two mistakes in one record', source({ title: 5, seenOn: 'x' }), { path: 'title' }, { path: 'seenOn' }]
]
for (const [says, change, ...findings] of MISFITS) {
  t.test(`${says} is found`, async (t) => matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue(change))), findings))
}

t.test('a closed list names every word that it knows', async (t) => {
  const wrong = { 'reference-services': [aMinimalReferenceService({ sector: 'x' as never })], sources: [aMinimalSource({ reading: 'x' as never })] }
  const allowed = (await findingsOf(writeFolder(t, aMinimalCatalogue(wrong)))).map((finding) => finding.allowed)
  t.same(allowed, [SECTORS.join(', '), 'text, excerpt, press, cited'])
  t.notOk([...SECTORS, ...CONFIDENCES, ...CALENDAR_DAY_KINDS].some((word) => !/^[a-z][a-z_-]*$/.test(word)))
})

const YAML = `# a remark
- code: a
  title: A

- code: b
  title:
    - wrong
  note: {id: x,
    wrong: y}
- code: c
`
t.test('a finding names the line of its place in YAML', async (t) => {
  matches(t, await findingsIn(t, { [FILE]: YAML }), [
    { line: 7, path: 'title', problem: 'is a list' }, { line: 9, path: 'note.wrong' }, { line: 10, path: '', problem: 'lacks "title"' }
  ])
})

/** Every code that a record names, made wrong one at a time. */
const REFERENCES: [change: (full: Catalogue) => unknown, path: string, target: string, code: string][] = [
  [({ sources: [source] }) => Object.assign(source ?? {}, { instrument: 'pp-40-2091' }), 'instrument', 'legal instrument', 'pp-40-2091'],
  [(all) => Object.assign(all['legal-instruments'][0] ?? {}, { amends: ['pp-37-2007', 'pp-37-207'] }), 'amends[1]', 'legal instrument', 'pp-37-207'],
  [(all) => Object.assign(all['legal-instruments'][0] ?? {}, { repealedBy: 'pp-1-226' }), 'repealedBy', 'legal instrument', 'pp-1-226'],
  [({ regions }) => Object.assign(regions[1] ?? {}, { successor: '33.21' }), 'successor', 'region', '33.21'],
  [({ documents }) => Object.assign(documents[0] ?? {}, { broader: 'identtas' }), 'broader', 'document', 'identtas'],
  [({ agencies }) => Object.assign(agencies[0] ?? {}, { parent: 'pemkab-kuds' }), 'parent', 'agency', 'pemkab-kuds'],
  [({ agencies }) => Object.assign(agencies[0] ?? {}, { successor: 'disdukcapil-bar' }), 'successor', 'agency', 'disdukcapil-bar'],
  [({ agencies }) => Object.assign(agencies[0] ?? {}, { jurisdiction: ['33.19', '33.91'] }), 'jurisdiction[1]', 'region', '33.91'],
  [({ agencies }) => Object.assign(agencies[0] ?? {}, { region: '33.9' }), 'region', 'region', '33.9'],
  [({ malls }) => Object.assign(malls[0] ?? {}, { operator: 'disdukcapil-kuds' }), 'operator', 'agency', 'disdukcapil-kuds'],
  [({ malls }) => Object.assign(malls[0]?.tenancies?.[0] ?? {}, { agency: 'disdukcapil-kuds' }), 'tenancies[0].agency', 'agency', 'disdukcapil-kuds'],
  [({ malls }) => Object.assign(malls[0]?.sites?.[0]?.facilities?.[0] ?? {}, { source: 'laman-resm' }), 'sites[0].facilities[0].source', 'source', 'laman-resm'],
  [(all) => Object.assign(all['reference-services'][0] ?? {}, { successor: 'ikd-aktivas' }), 'successor', 'reference service', 'ikd-aktivas'],
  [(all) => Object.assign(all['reference-services'][0]?.standards?.[0]?.requirements?.[0]?.items[0] ?? {}, { document: 'kkk' }), 'standards[0].requirements[0].items[0].document', 'document', 'kkk'],
  [(all) => Object.assign(all['reference-services'][0]?.standards?.[0]?.products?.[0] ?? {}, { document: 'ktp' }), 'standards[0].products[0].document', 'document', 'ktp'],
  [(all) => Object.assign(all['reference-services'][0]?.standards?.[0]?.fees?.[0]?.legalBasis ?? {}, { instrument: 'pp-40-201' }), 'standards[0].fees[0].legalBasis.instrument', 'legal instrument', 'pp-40-201'],
  [(all) => Object.assign(all['reference-services'][0]?.standards?.[0]?.decision ?? {}, { instrument: 'pp-40-201' }), 'standards[0].decision.instrument', 'legal instrument', 'pp-40-201'],
  [({ services }) => Object.assign(services[0] ?? {}, { referenceService: 'ktp-el-bau' }), 'referenceService', 'reference service', 'ktp-el-bau'],
  [({ services }) => Object.assign(services[0]?.offerings?.[0] ?? {}, { site: 'mpp-kudus/utma' }), 'offerings[0].site', 'site', 'mpp-kudus/utma'],
  [({ services }) => Object.assign(services[0] ?? {}, { sources: [{ ...cited, source: 'laman-resm' }] }), 'sources[0].source', 'source', 'laman-resm'],
  [({ calendars }) => Object.assign(calendars[1] ?? {}, { decree: 'pp-40-201' }), 'decree', 'legal instrument', 'pp-40-201'],
  [({ calendars }) => Object.assign(calendars[1] ?? {}, { supersedes: 'libur-206-v1' }), 'supersedes', 'calendar', 'libur-206-v1']
]
for (const [change, path, target, code] of REFERENCES) {
  t.test(`${path} names a ${target} that there is not`, async (t) => {
    const catalogue = structuredClone(aFullCatalogue())
    change(catalogue)
    const found = (await findingsOf(writeFolder(t, catalogue))).filter((finding) => !/does not fit/.test(finding.problem))
    matches(t, found, [{ path, problem: `there is no ${target} "${code}"` }])
    t.ok(found[0]?.nearest, 'the code that was probably meant is offered')
  })
}

t.test('few known codes are all offered, many are not', async (t) => {
  const few = await findingsOf(writeFolder(t, aMinimalCatalogue({ calendars: [], services: [aMinimalService({ referenceService: 'x' })] })))
  matches(t, few, [{ problem: 'there is no reference service "x"', allowed: 'ktp-el-baru', nearest: undefined }])
  const many = Array.from({ length: 13 }, (_, at) => aMinimalDocument({ code: `d${at}` }))
  matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue({ documents: many }))), [{ problem: 'there is no document "ktp-el"', allowed: undefined }])
})

t.test('one wrong record draws no other mistakes after it: its code is known', async (t) => {
  matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue(document({ kind: 'x' })))), [{ file: 'documents/records.ndjson', path: 'kind' }])
  const mall = { ...aMinimalMall({ sites: [aMinimalSite()] }), status: 'x' as never }
  matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue({ malls: [mall] }))), [{ file: 'malls/records.ndjson', path: 'status' }])
})

t.test('a code stands once in a folder, whatever the file', async (t) => {
  const files = { 'sources/a.yaml': SOURCE, 'sources/b.yaml': `- {code: b, title: B}\n- ${SOURCE.replace('\n', '\n  ')}` }
  matches(t, await findingsIn(t, files), [{ file: 'sources/b.yaml', line: 2, path: 'code', problem: '"laman-resmi" is taken by sources/a.yaml:1' }])
  const services = [aMinimalService(), aMinimalService({ offerings: [aMinimalOffering()] })]
  matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue({ services }))), [{ line: 2, problem: '"disdukcapil-kudus.ktp-el-baru" is taken by services/records.ndjson:1' }])
})

t.test('one code may stand for things of different nouns', async (t) => {
  matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue({ sources: [aMinimalSource(), aMinimalSource({ code: 'ktp-el' })], agencies: [aMinimalAgency(), aMinimalAgency({ code: 'ktp-el' })] }))), [])
})

const ELSEWHERE: KnownCodes = {
  ...NOTHING_KNOWN, has: (noun, code) => noun === 'document' && code === 'ktp-el', isTaken: (noun, code) => noun === 'document' && ['ktp-el', 'gone'].includes(code),
  codes: (noun) => (noun === 'document' ? ['ktp-el'] : []), casesOf: (code) => (code === 'ktp-el-baru' ? ['baru'] : undefined)
}

t.test('records may lean on other data sets, not on what these have withdrawn, and not take their codes', async (t) => {
  const leaning = (documents: Catalogue['documents'], asked: string) => writeFolder(t, aMinimalCatalogue({
    documents, 'reference-services': [aMinimalReferenceService({ code: 'lain', standards: [{ requirements: [aRequirement(asked)] }] })], services: []
  }))
  matches(t, await findingsOf(leaning([], 'ktp-el'), ELSEWHERE), [])
  matches(t, await findingsOf(leaning([], 'gone'), ELSEWHERE), [{ problem: 'there is no document "gone"', allowed: 'ktp-el' }])
  matches(t, await findingsOf(leaning([], 'ktp-e'), ELSEWHERE), [{ problem: 'there is no document "ktp-e"', nearest: 'ktp-el' }])
  matches(t, await findingsOf(leaning([aMinimalDocument(), aMinimalDocument({ code: 'gone' })], 'ktp-el'), ELSEWHERE), [
    { line: 1, path: 'code', problem: '"ktp-el" is taken by a record of another data set' }, { line: 2, path: 'code', problem: '"gone" is taken by a record of another data set' }
  ])
})

t.test('a local standard may name the cases of a norm of another data set', async (t) => {
  const folder = (code: string) => writeFolder(t, aMinimalCatalogue({ documents: [], 'reference-services': [], services: [aMinimalService({ standards: [{ fees: [aFee({ cases: [code] })] }] })] }))
  const known = { ...ELSEWHERE, has: (noun: string) => noun === 'reference_service' }
  matches(t, await findingsOf(folder('baru'), known), [])
  matches(t, await findingsOf(folder('lama'), known), [{ path: 'standards[0].fees[0].cases[0]', problem: '"lama" is not a case of this service', allowed: 'baru' }])
})

const withdrawal = (given: object) => ({ noun: 'document', code: 'kk-lama', reason: 'Digabung', ...given })
const WITHDRAWALS: [says: string, given: object, ...findings: Partial<Finding>[]][] = [
  ['a withdrawal of what is still there', { code: 'ktp-el' }, { path: 'code', problem: '"ktp-el" is withdrawn here and still in the folder' }],
  ['a withdrawal in favour of nothing', { mergedInto: 'ktp-l' }, { path: 'mergedInto', problem: 'there is no document "ktp-l"', nearest: 'ktp-el' }],
  ['a withdrawal without a reason', { reason: undefined }, { path: '', problem: 'lacks "reason"' }],
  ['a withdrawal of a part', { noun: 'offering' }, { path: 'noun', problem: '"offering" is not one of the known words' }]
]
for (const [says, given, ...findings] of WITHDRAWALS) {
  t.test(`${says} is found`, async (t) => {
    const files = { 'withdrawals.yaml': JSON.stringify([withdrawal({ mergedInto: 'ktp-el' }), withdrawal({ code: 'x', ...given })]) }
    matches(t, await findingsOf(writeFolder(t, aMinimalCatalogue(), { files })), findings.map((finding) => ({ file: 'withdrawals.yaml', line: 1, ...finding })))
  })
}

/** Names of all members that a record may have, at any depth; texts are words, whatever their languages. */
function* membersOf({ properties, items }: Shape, path = ''): Generator<string> {
  if (items) yield* membersOf(items, path)
  if (!properties || 'su' in properties) return
  for (const [name, held] of Object.entries(properties)) {
    yield `${path}.${name}`
    yield* membersOf(held, `${path}.${name}`)
  }
}
interface Shape { properties?: Record<string, Shape>; items?: Shape }

function* membersIn(value: unknown, path = ''): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* membersIn(item, path)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      yield `${path}.${name}`
      yield* membersIn(held, `${path}.${name}`)
    }
  }
}

t.test('the full records of these tests have every member that a record can have', async (t) => {
  for (const [folder, records] of Object.entries(aFullCatalogue())) {
    const given = new Set(membersIn(records))
    t.same([...membersOf(FOLDERS[folder as Folder].schema as Shape)].filter((member) => !given.has(member)), [], folder)
  }
})

t.test('findings come file by file and line by line, and are shown in one line each', async (t) => {
  const found = await findingsIn(t, { 'documents/b.yaml': 'code: B\n', 'documents/a.yaml': '- {code: A, kind: form, name: A}\n- {code: a, kind: forn, name: A}\n', 'sources/a.yaml': '' })
  t.same(found.map(({ file, line }) => `${file}:${line}`), ['documents/a.yaml:1', 'documents/a.yaml:2', 'documents/b.yaml:1', 'documents/b.yaml:1', 'documents/b.yaml:1', 'sources/a.yaml:1'])
  t.equal(showFinding(found[1] as Finding), 'documents/a.yaml:2 kind: "forn" is not one of the known words (allowed: document, form, statement, photo, payment_proof, data, condition, presence, object) did you mean "form"?')
})
