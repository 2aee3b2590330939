import type { Static } from '@sinclair/typebox'
import type { DocumentLink, ReferenceServiceLink, ServiceLink } from '../../catalogue/links.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { RequirementGroupModel } from '../../catalogue/standards/model.js'
import type { Owner } from '../applicability/facts.js'

type Group = Static<typeof RequirementGroupModel>

/** A service that may be gone to, with the requirements that apply in any case. */
export interface PathNode {
  code: string
  service: ServiceLink | null
  referenceService: ReferenceServiceLink | null
  case: string | null
  owner: Owner & { standard: Pick<ServiceModel['standard'], 'national' | 'local'> }
  needs: readonly Group[]
  open: number
  products: ReadonlySet<string>
}

/** Services by code, and for each document the codes of those that issue it or a special case of it. */
export interface PathGraph { nodes: ReadonlyMap<string, PathNode>; issuers: ReadonlyMap<string, readonly string[]>; held: ReadonlyMap<string, string>; links: ReadonlyMap<string, DocumentLink> }

/** What leads back to its beginning costs more than any real way. */
const ASTRAY = 1000

/** How many steps each service takes at least, itself counted: from above, until nothing gets shorter. What the goal issues cannot be a step on the way to it. */
export function stepsTo(goal: PathNode, { nodes, issuers, held }: PathGraph): ReadonlyMap<string, number> {
  const cost = new Map([...nodes.keys()].map((code) => [code, ASTRAY]))
  const ofDocument = (code: string): number => {
    if (held.has(code)) return 0
    const from = issuers.get(code) ?? []
    if (from.length === 0) return 0
    return goal.products.has(code) ? ASTRAY : Math.min(ASTRAY, ...from.map((one) => cost.get(one) ?? ASTRAY))
  }
  const ofNode = ({ needs }: PathNode) => needs.reduce((sum, { items }) => Math.min(ASTRAY, sum + Math.min(...preferred(items, issuers, held).map(ofDocument))), 1)
  for (let shorter = true; shorter;) {
    shorter = false
    for (const [code, node] of nodes) {
      const now = ofNode(node)
      if (now < (cost.get(code) as number)) { cost.set(code, now); shorter = true }
    }
  }
  return cost
}

/** Of alternatives: one that is held, else those that a service issues, else any. */
export function preferred(items: Group['items'], issuers: PathGraph['issuers'], held: PathGraph['held']): string[] {
  const codes = items.map(({ document }) => document.code)
  const own = codes.filter((code) => held.has(code))
  const issued = codes.filter((code) => (issuers.get(code) ?? []).length > 0)
  return own.length > 0 ? own : issued.length > 0 ? issued : codes
}
