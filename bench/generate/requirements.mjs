import { readWords } from './shipped.mjs'

const WORDS = readWords('standards')

/** So many groups: what the norm names first, then papers of the sector, then what everybody asks for. In four of ten standards one group is a choice of two. */
export function requirementsOf(context, count) {
  const { draws } = context
  const documents = documentsFor(context).slice(0, count + 1)
  const spare = documents.pop()
  const choice = draws.chance(0.4) ? draws.between(0, count - 1) : -1
  return documents.map((document, at) => group(context, at === choice ? [document, spare] : [document]))
}

function documentsFor({ draws, subject: { agency, reference } }) {
  const ofNorm = (reference?.standards ?? []).flatMap(({ requirements = [] }) => requirements.flatMap(({ items }) => items.map(({ document }) => document)))
  const further = [...(WORDS.documents[agency.template.sector] ?? []), ...WORDS.documents.general]
  return [...new Set([...draws.shuffled(ofNorm), ...draws.shuffled(further)])]
}

function group(context, documents) {
  const { draws, subject: { reference } } = context
  const cases = (reference?.cases ?? []).map(({ code }) => code)
  return {
    ...(documents.length > 1 ? { name: 'Salah satu' } : {}),
    ...(cases.length > 0 && draws.chance(0.15) ? { cases: [draws.pick(cases)] } : {}),
    ...(draws.chance(0.08) ? { when: draws.pick(WORDS.conditions) } : {}),
    ...(draws.chance(0.05) ? { optional: true } : {}),
    items: documents.map((document) => item(context, document))
  }
}

function item({ draws, shipped, cite }, document) {
  const { kind } = shipped.documents.get(document)
  return { document, ...formOf(kind, draws), ...(draws.chance(0.2) ? { label: draws.pick(WORDS.labels) } : {}), ...cite() }
}

const FORMS = { document: ['copy', 'copy', 'original', 'shown', 'scan'], form: ['form'], statement: ['statement'], photo: ['photo'], payment_proof: ['payment_proof'] }

/** Data, conditions, presence and objects have no form. */
function formOf(kind, draws) {
  if (!(kind in FORMS)) return {}
  const form = draws.pick(FORMS[kind])
  return form === 'copy' ? { form, copies: draws.between(1, 3) } : { form }
}
