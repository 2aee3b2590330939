import { hot } from './cases.mjs'

/** What GraphQL is compared with: the same bytes from memory, and where they are not there, one statement, written by hand, that makes the same JSON. `offset 0` keeps the database from walking all names in their order, and `collate` lets it use the index of facets. */
const HOT = 0.6
const COLD = 0.9

export function graphqlCasesFor({ day, service, services, mall, malls, largeMall }) {
  return [
    hot('hot: GraphQL, a mall, 25 agencies, 10 services each, requirements', addressOf(NESTED, largeMall), HOT),
    hot('hot: GraphQL, services of a mall', addressOf(LIST, mall), HOT),
    hot('hot: GraphQL, a service', addressOf(DETAIL, service), HOT),
    cold('cold: GraphQL, malls with agencies, services, requirements', NESTED, malls, nestedStatement, [day], false),
    cold('cold: GraphQL, services', DETAIL, services.slice(0, 2000), detailStatement, [day])
  ]
}

const addressOf = (query, code) => `/graphql?${new URLSearchParams({ query: query.replace('CODE', code).replaceAll(/\s+/g, ' ') })}`

/** As programs ask: one text, and what differs in variables. */
function variedAddressOf(query, code) {
  const text = `query ($code: String!) ${query.replace('"CODE"', '$code').replaceAll(/\s+/g, ' ')}`
  return `/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify({ code }) })}`
}

/** Prepared, the nested statement would from its sixth time on be carried out by a plan that is good for no mall, and fifty times slower. */
function cold(name, query, codes, text, values, prepared = true) {
  const url = `/${name.replaceAll(/[^a-zA-Z0-9]+/g, '-')}`
  return { name, target: COLD, forgetful: true, paths: codes.map((code) => variedAddressOf(query, code)), limit: { paths: codes.map((code) => `${url}/${code}`), route: { url: `${url}/:code`, text, values, prepared } } }
}

const NESTED = `{ mall(code: "CODE") { code name agencies(first: 25) { nodes { code name services(first: 10) { nodes {
  code name standard { published { requirements { content { name items { document { code name } copies label } } } } }
} } } } } }`

const listed = (noun) => `noun = '${noun}' and visibility = 'listed' and from_day <= $1::date and to_day > $1::date`

const nestedStatement = `
  select json_build_object('data', json_build_object('mall', json_build_object('code', mall.code, 'name', mall.item_body::json->'name', 'agencies', json_build_object('nodes', agencies.nodes)))) as body
  from published mall
  cross join lateral (
    select coalesce(json_agg(json_build_object('code', agency.code, 'name', agency.item_body::json->'name', 'services', json_build_object('nodes', services.nodes))), '[]') as nodes
    from (select code, item_body from (select * from published where ${listed('agency')} and facets && array['mall:' || (mall.code collate "default")] offset 0) found order by name, code limit 25) agency
    cross join lateral (
      select coalesce(json_agg(json_build_object('code', service.code, 'name', service.document->'name', 'standard', json_build_object('published', json_build_object('requirements',
        json_build_object('content', requirements.content))))), '[]') as nodes
      from (select code, body::json as document from (select * from published where ${listed('service')} and facets && array['agency:' || (agency.code collate "default")] offset 0) found order by name, code limit 10) service
      cross join lateral (
        select json_agg(json_build_object('name', requirement.value->'name', 'items', items.items)) as content
        from json_array_elements(case json_typeof(service.document#>'{standard,published,requirements,content}') when 'array' then service.document#>'{standard,published,requirements,content}' end) requirement
        cross join lateral (
          select json_agg(json_build_object('document', json_build_object('code', paper.value#>'{document,code}', 'name', paper.value#>'{document,name}'), 'copies', paper.value->'copies', 'label', paper.value->'label')) as items
          from json_array_elements(requirement.value->'items') paper) items) requirements) services) agencies
  where mall.noun = 'mall' and mall.code = $2 and mall.from_day <= $1::date and mall.to_day > $1::date`

const LIST = '{ services(first: 20, filter: { mall: ["CODE"] }) { nodes { code name completeness agency { code name } region { name } fee { from to } timeLimit { value valueMax atMost } } } }'

const DETAIL = `{ service(code: "CODE") { code name agency { code name } description cases { code name } fee { from to }
  standard { published { fees { incomplete content { amount amountMax cases legalBasis { article instrument { code number year } } } } timeLimits { content { value published } } } } offerings { code counter floor site { code name } } } }`

const array = (path, name) => `json_array_elements(case json_typeof(document#>'{${path}}') when 'array' then document#>'{${path}}' end) ${name}`

const detailStatement = `
  select json_build_object('data', json_build_object('service', json_build_object('code', document->'code', 'name', document->'name',
    'agency', json_build_object('code', document#>'{agency,code}', 'name', document#>'{agency,name}'), 'description', document->'description',
    'cases', (select coalesce(json_agg(json_build_object('code', one->'code', 'name', one->'name')), '[]') from ${array('cases', 'one')}),
    'fee', json_build_object('from', document#>'{fee,from}', 'to', document#>'{fee,to}'),
    'standard', json_build_object('published', json_build_object(
      'fees', json_build_object('incomplete', document#>'{standard,published,fees,incomplete}', 'content', (select json_agg(json_build_object(
        'amount', fee->'amount', 'amountMax', fee->'amountMax', 'cases', fee->'cases', 'legalBasis', case json_typeof(fee->'legalBasis') when 'object' then json_build_object('article', fee#>'{legalBasis,article}',
          'instrument', json_build_object('code', fee#>'{legalBasis,instrument,code}', 'number', fee#>'{legalBasis,instrument,number}', 'year', fee#>'{legalBasis,instrument,year}')) end)) from ${array('standard,published,fees,content', 'fee')})),
      'timeLimits', json_build_object('content', (select json_agg(json_build_object('value', term->'value', 'published', term->'published')) from ${array('standard,published,timeLimits,content', 'term')})))),
    'offerings', (select coalesce(json_agg(json_build_object('code', offering->'code', 'counter', offering->'counter', 'floor', offering->'floor', 'site', json_build_object('code', offering#>'{site,code}', 'name', offering#>'{site,name}'))), '[]')
      from ${array('offerings', 'offering')})))) as body
  from (select body::json as document from published where noun = 'service' and code = $2 and from_day <= $1::date and to_day > $1::date) service`
