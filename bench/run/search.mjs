import { hot } from './cases.mjs'

/**
 * What the search is compared with: the statement that one would write first, ranked full text over the names of all local services. Both answer the same question,
 * and not with the same bytes. `npm run bench` makes the table for it, beside those of the catalogue.
 */
const [PAGE, WITH_FACETS, MISSPELT, SUGGEST] = [5, 2, 0.5, 0.5]

export async function prepareSearch(pool) {
  const { rows: [{ made }] } = await pool.query(`select to_regclass('bench_naive') is not null as made`)
  if (made) return
  await pool.query(`
    create table bench_naive as select code, name, item_body, to_tsvector('simple', names) as words from published where noun = 'service' and visibility = 'listed';
    create index on bench_naive using gin (words);
    create index on bench_naive (name text_pattern_ops);
    analyze bench_naive`)
}

const WORDS = ['ktp']
/**
 * So many ways of writing the same that none is asked twice at the same time, of a server that keeps no answers. What the search knows of the words it keeps nevertheless: searches send no
 * statement here. Words that nobody has asked in this state of the catalogue are slower.
 */
function neverAsked(words) {
  const [first, second, third] = words
  const cases = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => [first, second, third].map((letter, at) => (bits & (1 << at) ? letter.toUpperCase() : letter)).join('') + words.slice(3))
  return cases.flatMap((written) => Array.from({ length: 180 }, (_, at) => `${written}${' '.repeat(at)}`))
}
const FACETS = '&facets=region,mall,agencyKind,sector,lifeEvent,channel,free'
const addresses = (path, words, more) => neverAsked(words).map((one) => address(path, one, more))
const address = (path, words, more = '') => `${path}?q=${encodeURIComponent(words)}${more}`

/** More questions than the search keeps anything of: every name of every concept, as people ask for it. The statement is asked for the names alone, or it would find nothing. */
const ASKED_AS = ['', 'bikin ', 'syarat ', 'biaya ']
const asPeopleAsk = (names) => ASKED_AS.flatMap((before) => names.map((name) => address('/v1/search', `${before}${name}`)))

/** Words of many services, each with each region, and every question with another region than the one before. */
const WORDS_EVERYWHERE = ['ktp', 'kartu keluarga', 'akta kelahiran', 'paspor', 'sim', 'pajak', 'nib', 'skck', 'izin', 'bpjs', 'surat pindah', 'akta kematian', 'kartu identitas anak', 'nikah', 'imb', 'npwp', 'tanah', 'air', 'listrik', 'pensiun']
const everywhere = (regions) => WORDS_EVERYWHERE.flatMap((words) => regions.map((region) => address('/v1/search', `${words} ${region}`)))

export const searchCases = ({ regions, names }) => [
  hot('hot: search', address('/v1/search', 'ktp')),
  hot('hot: search, misspelt', address('/v1/search', 'pasporr')),
  hot('hot: suggest', address('/v1/suggest', 'kartu k')),
  compared('cold: search', PAGE, addresses('/v1/search', 'ktp'), 'search', ranked),
  different('cold: search, all questions different', PAGE, asPeopleAsk(names), 'search-different', names),
  different('cold: search, every question another region', null, everywhere(regions), 'search-region', WORDS_EVERYWHERE),
  compared('cold: search with facets', WITH_FACETS, addresses('/v1/search', 'ktp', FACETS), 'search-facets', ranked),
  { name: 'cold: search, misspelt, against written right', target: MISSPELT, forgetful: true, paths: addresses('/v1/search', 'pasporr'), differs: true, limit: { paths: addresses('/v1/search', 'paspor'), server: true } },
  compared('cold: suggest', SUGGEST, addresses('/v1/suggest', 'kartu k'), 'suggest', `select json_agg(name) as body from (select name from bench_naive where name like 'kartu k%' order by name limit 10) found`)
]

const ranked = `
  select '{"items":[' || string_agg(item_body, ',') || ']}' as body from (
    select item_body from bench_naive, plainto_tsquery('simple', $1) asked where words @@ asked order by ts_rank(words, asked) desc, code limit 20
  ) found`

const different = (name, target, paths, route, words) =>
  ({ ...compared(name, target, paths, route, ranked), limit: { paths: words.map((one) => `/${route}/${encodeURIComponent(one)}`), route: { url: `/${route}/:code`, text: ranked, values: [] } } })

function compared(name, target, paths, route, text) {
  const values = text === ranked ? WORDS : []
  return { name, target, paths, forgetful: true, differs: true, limit: { paths: [`/${route}`], route: { url: `/${route}`, text, values } } }
}
