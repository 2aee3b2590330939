import { INTERNAL_COMPONENTS, PUBLISHED_COMPONENTS, type Component } from '../../vocabulary.js'
import type { StandardModel } from './model.js'

export const DIFFERENCE_KINDS = ['added', 'changed', 'repeated'] as const
/** What a local standard makes of one component of the norm. */
export interface Difference { component: Component; kind: (typeof DIFFERENCE_KINDS)[number] }

type Standard = Pick<StandardModel, 'published' | 'internal'>

/** The components that the agency states itself, and how each stands to the norm: by what is stated, whoever states it. */
export function differencesOf(local: Standard, norm: Standard): Difference[] {
  const theirs = componentsOf(norm)
  return [...componentsOf(local)].flatMap(([component, { scope, content }]): Difference[] => {
    if (scope !== 'local') return []
    const stated = theirs.get(component)?.content ?? null
    if (stated === null) return [{ component, kind: 'added' }]
    return [{ component, kind: statement(stated) === statement(content) ? 'repeated' : 'changed' }]
  })
}

interface Stated { scope: string | null; content: unknown }

function componentsOf({ published, internal }: Standard): Map<Component, Stated> {
  return new Map([...PUBLISHED_COMPONENTS.map((name): [Component, Stated] => [name, published[name]]), ...INTERNAL_COMPONENTS.map((name): [Component, Stated] => [name, internal[name]])])
}

/** Who says so is not what is said. */
const OF_THE_SOURCE = new Set(['source', 'confidence', 'locator', 'note', 'asOf'])
const statement = (content: unknown): string => JSON.stringify(content, (member, value: unknown) => (OF_THE_SOURCE.has(member) ? undefined : value))
