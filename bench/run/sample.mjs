/** What the cases ask for: ordinary records of the generated catalogue, drawn so that every run asks for the same. */
export async function sampleOf(pool) {
  const ask = async (text) => (await pool.query(text)).rows
  const [{ day }] = await ask(`select (now() at time zone 'Asia/Jakarta')::date::text as day`)
  const services = await ask(`select code from published where noun = 'service' and visibility = 'listed' and from_day <= '${day}' and to_day > '${day}' order by md5(code) limit 2000`)
  const [{ code: service }] = await ask(`
    select code from published where noun = 'service' and visibility = 'listed' and from_day <= '${day}' and to_day > '${day}'
    order by abs(length(body) - (select percentile_cont(0.5) within group (order by length(body)) from published where noun = 'service' and from_day <= '${day}' and to_day > '${day}')), code limit 1`)
  const [{ mall }] = await ask(`
    select substr(facet, 6) as mall from published, unnest(facets) facet where noun = 'service' and facet like 'mall:%' group by facet
    order by abs(count(*) - (select count(*) from published where noun = 'service') / (select count(*) from published where noun = 'mall' and code like '%-contoh')), facet limit 1`)
  return { day, services: services.map(({ code }) => code), service, mall }
}
