import { COMPONENTS, type Component, type Scope } from '../../vocabulary.js'
import type { StandardRecord } from './record.js'

type ContentOf<C extends Component> = NonNullable<StandardRecord[C]>

/** A component as it holds: who set it, and what it says. Scope and content are null together: nobody has stated it. */
export interface EffectiveComponent<C extends Component = Component> {
  scope: Scope | null
  content: ContentOf<C> | null
  incomplete: boolean
}

export type EffectiveStandard = { [C in Component]: EffectiveComponent<C> }

/**
 * The norm overlaid by the local standard, component by component: what the local standard gives replaces the norm's whole
 * component, what it leaves out is taken over. Either may be missing. Nobody else merges standards.
 */
export function effectiveStandard(norm: StandardRecord | undefined, local: StandardRecord | undefined): EffectiveStandard {
  return Object.fromEntries(COMPONENTS.map((component) => [component, effective(component, norm, local)])) as EffectiveStandard
}

function effective(component: Component, norm: StandardRecord | undefined, local: StandardRecord | undefined): EffectiveComponent {
  const [scope, standard]: [Scope | null, StandardRecord | undefined] =
    local?.[component] !== undefined ? ['local', local] : norm?.[component] !== undefined ? ['national', norm] : [null, undefined]
  return { scope, content: standard?.[component] ?? null, incomplete: standard?.incomplete?.includes(component) ?? false }
}
