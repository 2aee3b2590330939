import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema, findBreakingChanges, getNamedType, getNullableType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType, validateSchema, type GraphQLEnumType, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType,
  type GraphQLOutputType
} from 'graphql'
import t from 'tap'
import { DRIFTS } from '../../src/catalogue/drifts/collection.js'
import type { Filter } from '../../src/catalogue/published/collection.js'
import { ANSWERED, filterOf, isRecord, RECORDS } from '../../src/graphql/graph.js'
import { LISTS, nameOfWord } from '../../src/graphql/words.js'
import { readDocument, type Schema } from '../support/openapi.js'
import { ROOT } from '../support/run.js'

const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'))
const { schemas } = readDocument().components
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType

/** Fields of the graph that no model of REST has. */
const OWN = ['Service.differences', ...Object.keys(ANSWERED)]
/** Codes in REST are records in the graph. */
const CODES: Record<string, string> = { 'Agency.malls': 'Mall', 'Agency.jurisdiction': 'Region', 'Calendar.supersedes': 'Calendar' }
const LINKS: Record<string, string> = { InstrumentLink: 'LegalInstrument', OfferingOfService: 'Offering', SiteOfMall: 'Site', FeeInput: 'FeeNumber' }
/** Maps are lists in the graph. */
const MAPS = ['Dataset.records']
/** What an editor wrote, of any noun. */
const CONTENTS = ['Change.previous']

interface Leaf extends Schema { type?: string | string[]; enum?: (string | null)[]; format?: string; pattern?: string; maxLength?: number; maximum?: number }
const nameIn = (reference: string) => reference.split('/').pop() as string
const kindsOf = ({ type }: Leaf): string[] => [type ?? []].flat().filter((kind) => kind !== 'null')
const isNullable = (model: Leaf): boolean => [model.type ?? []].flat().includes('null') || (model.anyOf ?? []).some((one) => (one as Leaf).type === 'null')
const PARTIAL = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'

function scalarOf(model: Leaf): string {
  const [kind] = kindsOf(model)
  if (kind === 'boolean') return 'Boolean'
  if (kind === 'number') return 'Float'
  if (kind === 'integer') return model.maximum === 1_000_000_000_000 ? 'Rupiah' : model.format === 'int32' ? 'Int' : 'Whole'
  if (model.format === 'uuid') return 'ID'
  if (model.format === 'date-time') return 'DateTime'
  if (model.pattern === PARTIAL) return 'PartialDate'
  if (model.pattern === '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$') return 'DayOrMinute'
  return model.pattern === '^[0-9]{2}:[0-9]{2}$' ? 'Time' : 'String'
}

const problems: string[] = []
const seen = new Set<string>()

function compareObject(type: GraphQLObjectType, model: Schema, path: string): void {
  const properties = Object.entries(model.properties ?? {})
  const fields = type.getFields()
  for (const [name, member] of properties) {
    const field = fields[name]
    if (field) compareField(type, field, member as Leaf, `${path}.${name}`)
    else problems.push(`${path}.${name} is missing in ${type.name}`)
  }
  for (const name of Object.keys(fields)) {
    if (!(name in (model.properties ?? {})) && !filterOf(type.name, name) && !OWN.includes(`${type.name}.${name}`)) problems.push(`${type.name}.${name} is in no model at ${path}`)
  }
}

function compareField(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, model: Leaf, path: string): void {
  if ([...MAPS, ...CONTENTS].includes(`${owner.name}.${field.name}`)) return
  if (isNonNullType(field.type) === isNullable(model)) problems.push(`${path}: ${String(field.type)}, but the model is ${isNullable(model) ? '' : 'not '}nullable`)
  const one = model.anyOf?.[0] as Leaf | undefined ?? model
  const type = getNullableType(field.type)
  if (isListType(type) !== kindsOf(one).includes('array')) problems.push(`${path}: ${String(field.type)} is a list on one side only`)
  else compareType(owner, field, isListType(type) ? type.ofType as GraphQLOutputType : type, (isListType(type) ? one.items as Leaf : one), path)
}

function compareType(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, given: GraphQLOutputType, model: Leaf, path: string): void {
  const type = getNamedType(given)
  const code = CODES[`${owner.name}.${field.name}`] ?? (field.name === 'source' ? 'Source' : undefined)
  if (code !== undefined) return void (type.name === code || problems.push(`${path} is ${type.name}, not ${code}`))
  if (model.$ref !== undefined) return compareReference(type as GraphQLObjectType, nameIn(model.$ref), path)
  if (kindsOf(model).includes('object')) return isObjectType(type) ? compareObject(type, model, path) : void problems.push(`${path} is no object`)
  if (model.enum) return compareWords(type as GraphQLEnumType, model.enum, path)
  const scalar = scalarOf(model)
  if (type.name !== scalar) problems.push(`${path} is ${type.name}, not ${scalar}`)
  const text = model.maxLength === 5000 && scalar === 'String'
  if (text && !field.args.some(({ name }) => name === 'lang')) problems.push(`${path} is a text without the argument lang`)
}

/** A link names a record, of which it shows some members; anything else is a part. */
function compareReference(type: GraphQLObjectType, component: string, path: string): void {
  const linked = LINKS[component] ?? (/(Link|Item)$/.test(component) ? component.replace(/(Link|Item)$/, '') : undefined)
  if (linked === undefined && type.name !== component) problems.push(`${path} is ${type.name}, not ${component}`)
  if (linked !== undefined && type.name !== linked) problems.push(`${path} is ${type.name}, not ${linked}`)
  const key = `${type.name} ${component}`
  if (seen.has(key)) return
  seen.add(key)
  const model = schemas[component] as Schema
  if (linked === undefined && !isRecord(type.name)) return compareObject(type, model, component)
  const shown = Object.entries(model.properties ?? {})
  for (const [name, member] of shown) {
    const field = type.getFields()[name]
    if (field) compareField(type, field, member as Leaf, `${component}.${name}`)
    else problems.push(`${component}.${name} is missing in ${type.name}`)
  }
}

function compareWords(type: GraphQLEnumType, words: readonly (string | null)[], path: string): void {
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
  const expected = words.flatMap((word) => (word === null ? [] : [nameOfWord(word)]))
  if (names.join() !== expected.join()) problems.push(`${path}: ${type.name} has ${names.join()}, not ${expected.join()}`)
}

const NOUNS = [...Object.keys(RECORDS).map((name) => [name, name]), ['Site', 'SiteOfMall'], ['Dataset', 'Dataset'], ['Vocabulary', 'Vocabulary'], ...['Due', 'Checklist', 'FeeAnswer', 'Opening', 'Path', 'Drift', 'Possible', 'StandardInTime', 'Change', 'SearchPage', 'Suggestion'].map((name) => [name, name])] as [string, string][]

t.test('every type has the members of the model that REST has: names, null, lists, words', async (t) => {
  for (const [type, component] of NOUNS) compareObject(typeOf(type), schemas[component] as Schema, component)
  t.same(problems, [])
  t.ok(seen.size > 20, 'parts were compared too')
})

t.test('every filter and order of REST is one of the graph, and no other', async (t) => {
  for (const [type, { collection }] of Object.entries({ ...RECORDS, Drift: { collection: DRIFTS } })) {
    const filter = schema.getType(`${type}Filter`) as GraphQLInputObjectType
    t.same(Object.keys(filter.getFields()).sort(), [...Object.keys(collection.filters), 'evidence', 'example', 'outOfForce', 'not'].sort(), `${type}Filter`)
    for (const [name, one] of Object.entries(collection.filters)) t.equal(String(filter.getFields()[name]?.type), inputOf(name, one), `${type}Filter.${name}`)
    const lists = Object.entries(collection.filters).filter(([name, one]) => inputOf(name, one).startsWith('['))
    t.same(Object.keys((schema.getType(`${type}Exclusion`) as GraphQLInputObjectType).getFields()).sort(), lists.map(([name]) => name).sort(), `${type}Exclusion`)
    const orders = Object.keys(collection.sorts).map((sort) => nameOfWord(sort.replace(/^-(.*)/, '$1Desc'))).concat('near' in collection.filters ? ['DISTANCE'] : []).concat('q' in collection.filters ? ['RELEVANCE'] : [])
    t.same((schema.getType(`${type}Sort`) as GraphQLEnumType).getValues().map(({ name }) => name).sort(), orders.sort(), `${type}Sort`)
  }
})

function inputOf(name: string, filter: Filter): string {
  const kinds = { atMost: 'Rupiah', within: 'Duration', updatedSince: 'Since', near: 'Near', name: 'String', words: 'String', openAt: 'OpenAt' } as const
  if (filter.kind !== 'facet') return kinds[filter.kind]
  if (filter.words?.join() === 'true,false') return 'Boolean'
  if (filter.words?.join() === 'true,false,unknown') return '[Ternary!]'
  const list = Object.entries(LISTS).find(([, words]) => words === filter.words)?.[0]
  return name === 'year' ? '[Int!]' : `[${list ?? 'String'}!]`
}

t.test('every enum of answers has the words of its closed list', async (t) => {
  for (const [name, words] of Object.entries(LISTS)) t.same((schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name), words.map(nameOfWord), name)
  const enums = Object.values(schema.getTypeMap()).filter((type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__')).map(({ name }) => name)
  t.same(enums.filter((name) => !LISTS[name] && !/Sort$|Asked$/.test(name)), [])
})

t.test('the schema is valid, and everything in it is described', async (t) => {
  t.same(validateSchema(schema), [])
  const bare: string[] = []
  const check = (path: string, { description }: { description?: string | null | undefined }) => { if (!description?.trim()) bare.push(path) }
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))) {
    check(type.name, type)
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value)
    if (isLeafType(type) || !('getFields' in type)) continue
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field)
      for (const given of 'args' in field ? field.args : []) check(`${type.name}.${field.name}(${given.name})`, given)
    }
  }
  t.same(bare, [])
})

/** What would break programs that were written for the schema of the last release. */
const breaking = (released: string) => findBreakingChanges(buildSchema(released), schema).map(({ type, description }) => `${type}: ${description}`)

t.test('nothing that the last release offered is gone or other', async (t) => {
  const folder = join(ROOT, 'docs', 'releases')
  const last = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort((one, other) => one.localeCompare(other, 'en', { numeric: true })).at(-1) as string
  const released = readFileSync(join(folder, last), 'utf8')
  t.same(breaking(released), [])
  t.same(breaking(released.replace('type Catalogue {', 'type Catalogue {\n  number: Int!')), ['FIELD_REMOVED: Catalogue.number was removed.'], 'and one that is gone is seen')
})
