import { graphqlCasesFor } from './graphql.mjs'
import { searchCases } from './search.mjs'

const NOT_MODIFIED = { url: '/not-modified' }
export const TARGET = 0.8

/**
 * What is compared: the addresses asked of our server, and the bare route that answers the same. Every case has a `name`, `paths`, and a `limit`
 * with the addresses of the peer and its route; of a `copy` the peer sends the bytes that our server sent, from memory, and its 304 is empty. `target` is the ratio to reach where it is another.
 */
export function casesFor(sample) {
  const { day, services, service, mall } = sample
  const list = (name, path, conditions, facets) => ({ name, paths: [path], limit: listLimit(name, day, conditions, facets) })
  return [
    { name: 'detail of a service', paths: [`/v1/services/${service}`], limit: detailLimit('detail', day, [service]) },
    { name: `details of ${services.length} services`, paths: services.map((code) => `/v1/services/${code}`), limit: detailLimit('details', day, services) },
    list('services of a mall', `/v1/malls/${mall}/services`, 'facets && $2::text[]', [[`mall:${mall}`]]),
    list('all services', '/v1/services', 'true', []),
    list('services: province, reference', '/v1/services?province=33&referenceService=ktp-el-baru', 'facets && $2::text[] and facets && $3::text[]', [['region:33'], ['referenceService:ktp-el-baru']]),
    list('services: document, free', '/v1/services?document=kk&free=true', 'facets && $2::text[] and facets && $3::text[]', [['document:kk'], ['free:true']]),
    { name: '304 of a detail', paths: [`/v1/services/${service}`], conditional: true, limit: { paths: [NOT_MODIFIED.url] } },
    { name: '304 of a list', paths: [`/v1/malls/${mall}/services`], conditional: true, limit: { paths: [NOT_MODIFIED.url] } },
    { name: 'fragment of a list', paths: [`/embed/malls/${mall}/services?fragment=1`], target: 0.5, limit: { paths: ['/copy'], copy: true } },
    ...graphqlCasesFor(sample),
    ...searchCases()
  ]
}

function detailLimit(name, day, codes) {
  const text = `select body from published where noun = 'service' and from_day <= $1 and to_day > $1 and code = $2`
  return { paths: codes.map((code) => `/${name}/${code}`), route: { url: `/${name}/:code`, text, values: [day] } }
}

/** The page of twenty as the server writes it, made by the statement. */
function listLimit(name, day, conditions, facets) {
  const url = `/${name.replaceAll(/[^a-z]+/g, '-')}`
  const text = `
    select '{"items":[' || coalesce(string_agg(item_body, ',' order by name, code) filter (where place <= 20), '') || '],"next":' ||
      coalesce(max('"' || translate(encode(convert_to('["name",' || to_json(name) || ',' || to_json(code) || ']', 'utf8'), 'base64'), E'+/=\\n', '-_') || '"') filter (where place = 20 and more), 'null') || '}' as body
    from (
      select item_body, name, code, row_number() over (order by name, code) as place, count(*) over () > 20 as more
      from (
        select item_body, name, code from published
        where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and ${conditions}
        order by name, code limit 21
      ) found
    ) page`
  return { paths: [url], route: { url, text, values: [day, ...facets] } }
}
