import { test } from 'tap'
import { ask, askGraph, openApp } from '../support/app.js'
import { catalogueDatabase } from '../support/database.js'

const HITS = '{ items { noun code score highlight reason { kind words answer successorOf { code } } referenceService { code name fee { from } } service { code name } mall { code name } agency { code name } document { code name } services { total items { code name region { code } } } } next understood { text regions { code name } } didYouMean { noun code name } facets { facet values { value count } } }'
const upper = (word: string) => word.replace(/([a-z])([A-Z])/g, '$1_$2').replaceAll('-', '_').toUpperCase()

/** What REST answers, with the words as GraphQL writes them and only what the query asks for. */
function asGraph({ items, facets, didYouMean, ...rest }: any): object {
  const named = (one: any) => (one === null ? null : { code: one.code, name: one.name })
  return {
    ...rest, didYouMean: didYouMean.map((one: any) => ({ ...one, noun: upper(one.noun) })),
    items: items.map(({ noun, code, score, highlight, reason, referenceService, service, mall, agency, document, services }: any) => ({
      noun: upper(noun), code, score, highlight, reason: { ...reason, kind: upper(reason.kind), successorOf: reason.successorOf ? { code: reason.successorOf.code } : null },
      referenceService: referenceService === null ? null : { ...named(referenceService), fee: { from: referenceService.fee.from } }, service: named(service), mall: named(mall), agency: named(agency), document: named(document),
      services: services === null ? null : { total: services.total, items: services.items.map((one: any) => ({ ...named(one), region: one.region ? { code: one.region.code } : null })) }
    })),
    facets: facets?.map(({ facet, values }: any) => ({ facet: upper(facet), values })) ?? null
  }
}

test('search in GraphQL', async (t) => {
  const app = await openApp(t, await catalogueDatabase(t))
  const rest = async (query: string) => asGraph((await ask(app, `/v1/search?${query}`)).body)

  for (const [name, args, query] of [
    ['words alone', 'q: "bikin ktp"', 'q=bikin+ktp'],
    ['a service that is gone', 'q: "imb", lang: EN', 'q=imb&lang=en'],
    ['filters, facets and a region in the words', 'q: "sim sragen", filter: { region: ["33"], not: { agencyKind: [OPD] } }, facets: [REGION, AGENCY_KIND], beneath: 1', 'q=sim+sragen&region=33&agencyKind=!opd&facets=region,agencyKind&beneath=1'],
    ['every service by itself', 'q: "paspor", form: FLAT, type: [SERVICE], first: 5', 'q=paspor&form=flat&type=service&limit=5'],
    ['nothing that answers', 'q: "kartu kredit"', 'q=kartu+kredit']
  ] as const) {
    t.test(`answers as REST does: ${name}`, async (t) => {
      const { data, errors } = await askGraph<{ search: object }>(app, `{ search(${args}) ${HITS} }`)
      t.equal(errors, undefined)
      t.same(data?.search, await rest(query))
    })
  }

  t.test('pages by the same cursors', async (t) => {
    const { data } = await askGraph<{ search: { next: string } }>(app, '{ search(q: "surat", first: 2) { next } }')
    const after = data?.search.next as string
    t.same((await askGraph<{ search: object }>(app, `{ search(q: "surat", first: 2, after: "${after}") ${HITS} }`)).data?.search, await rest(`q=surat&limit=2&after=${after}`))
  })

  t.test('suggests as REST does', async (t) => {
    const { data } = await askGraph<{ suggest: { noun: string }[] }>(app, '{ suggest(q: "kartu k", lang: EN) { text noun code name highlight } }')
    const { items } = (await ask(app, '/v1/suggest?q=kartu+k&lang=en')).body
    t.same(data?.suggest, items.map((one: { noun: string }) => ({ ...one, noun: upper(one.noun) })))
  })

  t.test('leads from hits to all that the graph has', async (t) => {
    const { data } = await askGraph<{ search: { items: { referenceService: { id: string; aliases: string[] }; services: { items: { agency: { website: string | null } }[] } }[] } }>(app, '{ search(q: "skck", first: 1, lang: EN) { items { referenceService { id: name(lang: ID) aliases } services { items { agency { website } } } } } }')
    t.equal(data?.search.items[0]?.referenceService.id, 'SKCK: penerbitan baru')
    t.ok((data?.search.items[0]?.referenceService.aliases.length ?? 0) > 0)
  })

  t.test('takes the words of people in lists', async (t) => {
    const { data } = await askGraph<{ services: { totalCount: number; nodes: { code: string }[] } }>(app, '{ services(filter: { q: "perpanjang sim" }, first: 3) { totalCount nodes { code } } }')
    const { items, total } = (await ask(app, '/v1/services?q=perpanjang+sim&limit=3&count=true')).body
    t.same(data?.services, { totalCount: total, nodes: items.map(({ code }: { code: string }) => ({ code })) })
  })

  t.test('refuses what it cannot look for', async (t) => {
    for (const args of ['q: ""', 'q: "a"', `q: "${'k'.repeat(201)}"`, 'q: "ktp", beneath: 21', 'q: "ktp", first: 101', 'q: "ktp", filter: { q: "sim" }']) {
      t.equal((await askGraph(app, `{ search(${args}) { next } }`)).errors?.[0]?.extensions['code'], 'invalid_parameter', args)
    }
    t.equal((await askGraph(app, '{ suggest(q: "🙂") { text } }')).errors?.[0]?.extensions['code'], 'invalid_parameter')
  })
})
