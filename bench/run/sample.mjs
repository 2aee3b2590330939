/** More than there is room for in memory: asked one after the other, each comes anew. */
const MOST = 30_000

/** What the cases ask for: ordinary records of the generated catalogue, drawn so that every run asks for the same. */
export async function sampleOf(pool) {
  const [{ day }] = await rowsOf(pool, `select (now() at time zone 'Asia/Jakarta')::date::text as day`)
  const listed = `visibility = 'listed' and from_day <= '${day}' and to_day > '${day}'`
  const services = await rowsOf(pool, `
    select code, length(body) as size from (select code, body from published where noun = 'service' and ${listed} order by md5(code) limit ${MOST}) drawn`)
  const agencies = await rowsOf(pool, `
    select code from (select distinct substr(facet, 8) as code from published, unnest(facets) facet where noun = 'service' and ${listed} and facet like 'agency:%-contoh') named order by md5(code) limit ${MOST}`)
  const largeMalls = await rowsOf(pool, `select code from published where noun = 'mall' and ${listed} and code like '%-contoh' order by md5(code)`)
  const regions = await rowsOf(pool, `select name from published where noun = 'region' and ${listed} and code like '__.__' order by md5(code)`)
  const names = await rowsOf(pool, `select distinct one as name from published, unnest(string_to_array(names, E'\\n')) one where noun = 'reference_service' and ${listed} order by one`)
  const malls = await rowsOf(pool, `
    with drawn as materialized (select 'mall:' || code as facet from published where noun = 'mall' and code like '%-contoh' order by md5(code) limit 15)
    select substr(facet, 6) as code, count(*)::int as size
    from published, unnest(facets) as facet
    where noun = 'service' and ${listed} and facet in (select drawn.facet from drawn) group by facet`)
  const [{ code: largeMall }] = await rowsOf(pool, `
    select substr(facet, 6) as code from published, unnest(facets) as facet
    where noun = 'agency' and ${listed} and facet like 'mall:%-contoh' group by facet order by abs(count(*) - 25), facet limit 1`)
  return { day, services: services.map(({ code }) => code), service: middleOf(services), mall: middleOf(malls), largeMall, agencies: agencies.map(({ code }) => code), malls: largeMalls.map(({ code }) => code), regions: regions.map(({ name }) => name), names: names.map(({ name }) => name) }
}

/** The code of the one in the middle by size. */
const middleOf = (records) => [...records].sort((one, other) => one.size - other.size || (one.code < other.code ? -1 : 1))[records.length >> 1].code

const rowsOf = async (pool, text) => (await pool.query(text)).rows
