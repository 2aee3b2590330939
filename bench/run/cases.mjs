import { graphqlCasesFor } from './graphql.mjs'
import { isInstalled, postGraphileCasesFor } from './postgraphile.mjs'
import { searchCases } from './search.mjs'

export const TARGET = 0.8
/** Of what nobody asked for before, against one prepared statement. */
const COLD = 0.9

/**
 * What is compared: the addresses asked of our server, and the bare route that answers the same. Every case has a `name`, `paths`, and a `limit`
 * with the addresses of the peer and its route; of a `copy` the peer sends the bytes that our server sent, from memory, and its 304 is empty. `target` is the ratio to reach
 * where it is another; `forgetful`: asked of a server that keeps nothing.
 */
export function casesFor(sample) {
  const { day, services, service, mall, agencies } = sample
  return [
    hot('hot: detail', `/v1/services/${service}`),
    hot('hot: list of a mall', `/v1/malls/${mall}/services`),
    hot('hot: list by province and reference', '/v1/services?province=33&referenceService=ktp-el-baru'),
    hot('hot: fragment of a list', `/embed/malls/${mall}/services?fragment=1`),
    { name: '304: detail', paths: [`/v1/services/${service}`], conditional: true, limit: { paths: ['/not-modified'] } },
    { name: '304: list', paths: [`/v1/malls/${mall}/services`], conditional: true, limit: { paths: ['/not-modified'] } },
    { name: `cold: ${services.length} details`, target: COLD, paths: services.map((code) => `/v1/services/${code}`), limit: detailLimit('details', day, services) },
    { name: `cold: ${agencies.length} lists of agencies`, target: COLD, paths: agencies.map((code) => `/v1/services?agency=${code}`), limit: listLimit('lists', day, agencies) },
    ...graphqlCasesFor(sample),
    ...searchCases(sample),
    ...(isInstalled() ? postGraphileCasesFor(sample) : [])
  ]
}

/** Against a bare route that sends the same bytes from memory. */
export const hot = (name, path, target = TARGET) => ({ name, target, paths: [path], limit: { paths: [`/copy/${encodeURIComponent(name)}`], copy: true } })

function detailLimit(name, day, codes) {
  const text = `select body from published where noun = 'service' and from_day <= $1 and to_day > $1 and code = $2`
  return { paths: codes.map((code) => `/${name}/${code}`), route: { url: `/${name}/:code`, text, values: [day] } }
}

/** The page of twenty as the server writes it, made by the statement. */
function listLimit(name, day, codes) {
  const text = `
    select '{"items":[' || coalesce(string_agg(item_body, ',' order by name, code) filter (where place <= 20), '') || '],"next":' ||
      coalesce(max('"' || translate(encode(convert_to('["service by name",' || to_json(name) || ',' || to_json(code) || ']', 'utf8'), 'base64'), E'+/=\\n', '-_') || '"') filter (where place = 20 and more), 'null') || '}' as body
    from (
      select item_body, name, code, row_number() over (order by name, code) as place, count(*) over () > 20 as more
      from (
        select item_body, name, code from published
        where noun = 'service' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date and facets && array['agency:' || $2]
        order by name, code limit 21
      ) found
    ) page`
  return { paths: codes.map((code) => `/${name}/${code}`), route: { url: `/${name}/:code`, text, values: [day] } }
}
