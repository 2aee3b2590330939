import type { StandardModel } from '../catalogue/standards/model.js'
import type { Day } from '../kernel/day.js'
import type { Scope } from '../vocabulary.js'

type Origin = StandardModel['national']

/** The standard that a component comes from; null: nobody has stated the component. */
export const originOf = ({ national, local }: Pick<StandardModel, 'national' | 'local'>, scope: Scope | null): Origin => (scope === 'national' ? national : scope === 'local' ? local : null)

/**
 * Whether standards are not known to have held on a day: nobody states the first day of one, and the day lies before all that is known of it. Where
 * nothing dates it, that is every day. A month or a year counts from its beginning.
 */
export function startNotes(origins: readonly Origin[], day: Day): 'start_unknown'[] {
  const isUnknown = (origin: Origin): boolean => origin !== null && origin.validFrom === null && (origin.knownFrom === null || day < origin.knownFrom)
  return origins.some(isUnknown) ? ['start_unknown'] : []
}
