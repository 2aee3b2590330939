import type { SiteModel } from '../../catalogue/malls/model.js'
import type { OfferingModel } from '../../catalogue/offerings/model.js'
import type { MALL_STATUSES } from '../../vocabulary.js'
import type { Static } from '@sinclair/typebox'
import type { KnownCalendar } from '../calendar.js'
import type { PlanOf } from './moment.js'
import { planNamed, type OfferingPlace } from './offering.js'
import type { DayPlan } from './rules.js'
import { planSite } from './site.js'

/** A site and, where the question is about one, the offering there, as they are published. */
export interface Place {
  site: Pick<Static<typeof SiteModel>, 'hours' | 'openedOn' | 'closedOn'> & { mall: { status: (typeof MALL_STATUSES)[number] } }
  offering: OfferingPlace & Pick<OfferingModel, 'evidence'> | null
}

/** Each day is planned once: answers look at many of them several times. `most` is how many are remembered. */
export function plansOf({ site, offering }: Place, calendar: KnownCalendar, most = Number.POSITIVE_INFINITY): PlanOf {
  const place = { ...site, mallStatus: site.mall.status }
  const planned = new Map<number, DayPlan>()
  return (day) => {
    const known = planned.get(day) ?? (offering ? planNamed(offering, place, calendar, day) : planSite(place, calendar, day))
    if (planned.size >= most) planned.clear()
    planned.set(day, known)
    return known
  }
}
