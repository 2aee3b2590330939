import type { GovernmentOffice, GovernmentOrganization, WithContext } from 'schema-dts'
import type { OpeningModel } from '../../answers/opening/model.js'
import type { MallModel } from '../../catalogue/malls/model.js'
import type { SiteOfMall } from '../../catalogue/malls/sites.js'
import type { InWords } from '../../kernel/text.js'
import { specialHours, weekHours } from './opening.js'

type Leaf<T> = Exclude<T, string>
type Site = InWords<SiteOfMall>

/** Where something is, as far as it is known. A country is all that is known of every site. */
function whereOf({ address, point, region, province }: Site) {
  return {
    address: {
      '@type': 'PostalAddress' as const, ...(address ? { streetAddress: address.text } : {}), ...(region.level === 'province' ? {} : { addressLocality: region.name }), addressRegion: province.name, addressCountry: 'ID'
    },
    ...(point ? { geo: { '@type': 'GeoCoordinates' as const, latitude: point.latitude, longitude: point.longitude } } : {})
  }
}

/** A site of a mall with its hours. */
export function officeOf(site: Site, opening: InWords<OpeningModel>, url: string): Leaf<GovernmentOffice> {
  const week = weekHours(opening)
  const special = specialHours(opening)
  return {
    '@type': 'GovernmentOffice', name: site.kind === 'main' ? site.mall.name : `${site.mall.name}, ${site.name}`, identifier: site.code, url, ...whereOf(site),
    ...(week.length > 0 ? { openingHoursSpecification: week } : {}), ...(special.length > 0 ? { specialOpeningHoursSpecification: special } : {})
  }
}

export interface MallMaterial { mall: Pick<InWords<MallModel>, 'operator' | 'name'>; sites: readonly { site: Site; opening: InWords<OpeningModel> }[]; agencies: readonly { name: string }[]; url: string }

/** A mall: each of its sites is an office. */
export function mallDocuments({ mall, sites, agencies, url }: MallMaterial): WithContext<Leaf<GovernmentOffice>>[] {
  const departments = agencies.map(({ name }): Leaf<GovernmentOrganization> => ({ '@type': 'GovernmentOrganization', name }))
  return sites.map(({ site, opening }) => ({
    '@context': 'https://schema.org', ...officeOf(site, opening, url),
    ...(mall.operator ? { parentOrganization: { '@type': 'GovernmentOrganization' as const, name: mall.operator.name } } : {}),
    ...(site.kind === 'main' && departments.length > 0 ? { department: departments } : {})
  }))
}
