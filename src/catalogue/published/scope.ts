import { scopeOfFacet, scopeOfNoun, scopeOfRecord } from '../changes/scopes.js'
import type { Condition, Selection } from './filter.js'
import type { PublishedNoun } from './draft.js'

/** Facets that few records have, the fewest first. */
const NARROWEST = ['service', 'site', 'any-site', 'agency', 'operator', 'mall', 'any-mall', 'referenceService', 'product', 'document', 'instrument', 'region', 'any-region']
const rankOf = (facet: string): number => {
  const rank = NARROWEST.indexOf(facet.slice(0, facet.indexOf(':')))
  return rank === -1 ? NARROWEST.length : rank
}

type ByFacets = Extract<Condition, { kind: 'anyOf' }>

/**
 * What a list rests on. Whatever enters, leaves or changes within it has one of the facets that it is filtered by, before or after: the filter by the rarest will do.
 * What is open at a moment, and what words mean, is noted where it is found out.
 */
export function scopesOf(noun: PublishedNoun, { conditions }: Pick<Selection, 'conditions'>): string[] {
  const byFacets = conditions.filter((one): one is ByFacets => one.kind === 'anyOf').sort((a, b) => rankOf(a.facets[0] as string) - rankOf(b.facets[0] as string))[0]
  const own = byFacets ? byFacets.facets.map((facet) => scopeOfFacet(noun, facet)) : [scopeOfNoun(noun)]
  return [...own, ...conditions.flatMap((one) => (one.kind === 'exampleOf' ? [scopeOfRecord(one.noun, one.code)] : []))]
}
