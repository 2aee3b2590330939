import fc from 'fast-check'
import { test } from 'tap'
import type { OwnName } from '../../../src/catalogue/search/found.js'
import { KnownNames, type OwnNames } from '../../../src/catalogue/search/own-names.js'
import { obtainNamed } from '../../../src/catalogue/search/named.js'
import { questionOf } from '../../../src/catalogue/search/question.js'
import type { Question } from '../../../src/catalogue/search/understood.js'
import { readIndex } from '../../../src/catalogue/search/searching.js'
import { WordIndex } from '../../../src/catalogue/search/word-index.js'
import type { Db } from '../../../src/db/client.js'
import { SEARCHED_NOUNS } from '../../../src/vocabulary.js'
import { TODAY } from '../../support/app.js'
import { catalogueDatabase } from '../../support/database.js'
import { recordStatements } from '../../support/statements.js'

const WORDS = ['izin', 'usaha', 'pajak', 'reklame', 'air']

test('names have every part in one of its ways, as one by one', async (t) => {
  const word = fc.constantFrom(...WORDS)
  const aName = fc.uniqueArray(word)
  const parts = fc.array(fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  fc.assert(fc.property(fc.array(aName, { maxLength: 12 }), parts, (names, parts) => {
    const having = names.flatMap((name, at) => (parts.every((ways) => ways.some((words) => words.every((word) => name.includes(word)))) ? [at] : []))
    const index = new WordIndex()
    for (const words of names) index.add(words)
    t.strictSame(index.having(parts).sort((one, other) => one - other), having)
  }))
})

test('names that answer lead to the records that the database finds', async (t) => {
  const db = await catalogueDatabase(t)
  const index = await readIndex(db, TODAY)
  const { rows } = await db.query<{ name: string }>(`select distinct name from published where words is not null and noun <> 'offering' order by name`)
  const everyName = rows.map(({ name }) => name)
  const single = [...new Set(everyName.flatMap((name) => name.split(/[^a-z]+/)))].filter((word) => word.length > 3)
  const asked = [...everyName.filter((_, at) => at % 7 === 0), ...single.filter((_, at) => at % 5 === 0), 'dinas', 'mal pelayanan', 'izin', 'kartu identitas', 'surat keterangan']
  let found = 0
  for (const [at, q] of asked.entries()) {
    const question = questionOf(index, q)
    const [limit, language] = [[1, 3, 21, 101][at % 4] as number, at % 3 === 0 ? 'en' as const : 'id' as const]
    const nouns = at % 5 === 0 ? ['agency', 'service'] as const : SEARCHED_NOUNS
    const request = { question, nouns, query: {}, day: TODAY, language, limit, after: undefined }
    const shaping = { language, everyLanguage: at % 6 === 0 }
    const inMemory = await obtainNamed(db, index, request, shaping, undefined)
    t.strictSame(inMemory, await obtainNamed(db, { ...index, ownNames: async () => undefined }, request, shaping, undefined), `${q}, ${limit}`)
    found += inMemory.length
  }
  t.ok(found > 200, `${found} found`)
})

test('names of records that changed are read, and stand in their order among the others', async (t) => {
  const aName = (name: string, given: Partial<OwnName> = {}): OwnName => ({ noun: 'service', name, words: `'izin':1A`, length: 1, concept: null, records: 1, ...given })
  const answers = { 'own-names': [aName('a izin'), aName('é izin')], 'own-names-since': [] as OwnName[] }
  const statements: [string, unknown][] = []
  const query = async ({ name, values }: { name: keyof typeof answers; values: unknown[] }) => {
    statements.push([name, values[1]])
    return { rows: answers[name] }
  }
  const known = new KnownNames({ query } as unknown as Db)
  const at = (revision: number, generation = 0) => ({ revision, generation })
  const asked = { names: { all: [[['izin']]], beside: null, region: null, share: 1 }, answers: [] } as unknown as Question
  const ranked = (names: OwnNames | undefined) => names?.rank(asked, SEARCHED_NOUNS).map(({ name }) => `${name.noun} ${name.name}`)
  const first = await known.of(at(1))
  t.equal(await known.of(at(1)), first)
  answers['own-names-since'] = [aName('a izin', { records: 7 })]
  t.equal((await known.of(at(2)))?.size, 2, 'one more of the same name')
  t.same(statements.splice(0), [['own-names', undefined], ['own-names-since', 1]])
  answers['own-names-since'] = [aName('ü izin'), aName('a izin', { noun: 'agency' }), aName('c izin', { concept: 'ktp' })]
  t.same(ranked(await known.of(at(3))), ['agency a izin', 'service a izin', 'service c izin', 'service é izin', 'service ü izin'])
  t.same(statements.splice(0), [['own-names-since', 2]])
  answers['own-names-since'] = [aName('\u{1f600} izin'), aName('\uff01 izin')]
  t.same(ranked(await known.of(at(4)))?.slice(-2), ['service \uff01 izin', 'service \u{1f600} izin'], 'byte by byte')
  t.same(ranked(await known.of(at(4, 1))), ['service a izin', 'service é izin'], 'in another history')
  t.equal(await known.of(undefined), undefined, 'nothing is certain')
})

test('a failure to read names is not kept', async (t) => {
  let fails = true
  const known = new KnownNames({ query: async () => { if (fails) throw new Error('gone'); return { rows: [] } } } as unknown as Db)
  await t.rejects(known.of({ revision: 1, generation: 0 }), /gone/)
  fails = false
  t.equal((await known.of({ revision: 1, generation: 0 }))?.size, 0)
})

test('as many names as nobody has are left to the database, also where they become so many', async (t) => {
  const many = (from: number) => Array.from({ length: 20_000 }, (_, at): OwnName => ({ noun: 'service', name: `${from + at}`, words: `'${from + at}':1A`, length: 1, concept: null, records: 1 }))
  let rows = many(0)
  const known = new KnownNames({ query: async () => ({ rows }) } as unknown as Db)
  t.equal((await known.of({ revision: 1, generation: 0 }))?.size, 20_000)
  rows = many(20_000)
  t.equal(await known.of({ revision: 2, generation: 0 }), undefined)
  t.equal(await known.of({ revision: 3, generation: 0 }), undefined)
})

test('names that nothing bears on the day cost one statement more, and hide nothing', async (t) => {
  const db = await catalogueDatabase(t)
  await db.query(`insert into published (noun, id, code, from_day, to_day, revision, updated_at, example, visibility, name, names, concept, words, facets, refs, document, body, item, item_body, fingerprint)
    select noun, gen_random_uuid(), code || at, '2999-01-01', 'infinity', revision, updated_at, example, visibility, 'dinas ' || to_char(at, 'fm0000'), names, concept, '''dinas'':1A', facets, refs, document, body, item, item_body, fingerprint
    from (select * from published where noun = 'agency' and visibility = 'listed' limit 1) one cross join generate_series(1, 2000) at`)
  const index = await readIndex(db, TODAY)
  t.ok((await index.ownNames())?.size as number > 2000)
  const { during } = recordStatements(db)
  for (const limit of [1, 21]) {
    const request = { question: questionOf(index, 'dinas'), nouns: SEARCHED_NOUNS, query: {}, day: TODAY, language: 'id' as const, limit, after: undefined }
    const shaping = { language: 'id' as const, everyLanguage: false }
    const { result, sent } = await during(() => obtainNamed(db, index, request, shaping, undefined))
    t.equal(sent.length, 2)
    t.strictSame(result, await obtainNamed(db, { ...index, ownNames: async () => undefined }, request, shaping, undefined))
    t.equal(result.length, limit)
  }
})
