import type { GovernmentService, ItemList, Offer, ServiceChannel, WithContext } from 'schema-dts'
import type { FeeAnswer } from '../../answers/fee/model.js'
import type { OpeningModel } from '../../answers/opening/model.js'
import type { SiteOfMall } from '../../catalogue/malls/sites.js'
import type { ServiceModel } from '../../catalogue/services/model.js'
import type { FeeSummary } from '../../catalogue/standards/model.js'
import type { InWords } from '../../kernel/text.js'
import { SECTOR_NAMES, wordIn } from '../../labels.js'
import type { Language } from '../../vocabulary.js'
import { officeOf } from './office.js'

type Leaf<T> = Exclude<T, string>
type Service = InWords<ServiceModel>

export interface ServiceMaterial {
  service: Service
  fee: InWords<FeeAnswer>
  places: readonly { site: InWords<SiteOfMall>; opening: InWords<OpeningModel> }[]
  url: string
  /** Of the page of a mall. */
  mallUrl: (code: string) => string
  language: Language
}

/** A service. What is not known is left out: nothing is free because nobody has stated a fee. */
export function serviceDocument({ service, fee, places, url, mallUrl, language }: ServiceMaterial): WithContext<Leaf<GovernmentService>> {
  const channels = [...webChannels(service), ...places.map(({ site, opening }): Leaf<ServiceChannel> => ({ '@type': 'ServiceChannel', serviceLocation: officeOf(site, opening, mallUrl(site.mall.code)) }))]
  const offers = offersOf(fee, service.cases)
  const products = (service.standard.published.products.content ?? []).map(({ name }) => ({ '@type': 'Thing' as const, name }))
  return {
    '@context': 'https://schema.org', '@type': 'GovernmentService', name: service.name, identifier: service.code, url, serviceType: wordIn(SECTOR_NAMES[service.sector], language),
    provider: { '@type': 'GovernmentOrganization', name: service.agency.name },
    ...(service.description === null ? {} : { description: service.description }), ...(service.aliases.length > 0 ? { alternateName: service.aliases } : {}),
    ...(service.region ? { areaServed: { '@type': 'AdministrativeArea' as const, name: service.region.name } } : {}),
    ...(channels.length > 0 ? { availableChannel: channels } : {}), ...(offers.length > 0 ? { offers } : {}), ...(products.length > 0 ? { produces: products } : {})
  }
}

function webChannels({ name, standard }: Service): Leaf<ServiceChannel>[] {
  const channels = standard.published.procedure.content?.channels ?? []
  return channels.flatMap((channel) => (channel.address !== null && /^https?:\/\//.test(channel.address) ? [{ '@type': 'ServiceChannel' as const, name: channel.name ?? name, serviceUrl: channel.address }] : []))
}

/**
 * The ordinary lines of the price whose amount is known, each for whom it holds. What holds under a condition only would be taken for the price, and
 * what stands beside the price is no offer of the service.
 */
function offersOf({ lines }: Pick<InWords<FeeAnswer>, 'lines'>, cases: Service['cases']): Leaf<Offer>[] {
  return (lines ?? []).filter(({ part, fee }) => part === 'price' && fee.when === null).flatMap(({ fee: { kind, name, amount, amountMax, unit, cases: codes } }): Leaf<Offer>[] => {
    const price = kind === 'free' ? 0 : amount
    if (price === null) return []
    const about = [name, ...codes.map((code) => cases.find((one) => one.code === code)?.name)].filter((one) => one != null).join('; ')
    return [{ '@type': 'Offer', ...(about === '' ? {} : { description: about }), ...pricing(price, amountMax, unit) }]
  })
}

const IDR = { priceCurrency: 'IDR' } as const

function pricing(price: number, most: number | null, unit: string | null) {
  if (unit !== null) return { priceSpecification: { '@type': 'UnitPriceSpecification' as const, ...IDR, price, unitText: unit, ...(most === null ? {} : { maxPrice: most }) } }
  if (most !== null) return { priceSpecification: { '@type': 'PriceSpecification' as const, ...IDR, minPrice: price, maxPrice: most } }
  return { ...IDR, price }
}

export interface ListMaterial { name: string; total: number; items: readonly { name: string; url: string; agency: { name: string }; fee: FeeSummary }[] }

/** A page of a list of services. */
export function listDocument({ name, total, items }: ListMaterial): WithContext<Leaf<ItemList>> {
  return {
    '@context': 'https://schema.org', '@type': 'ItemList', name, numberOfItems: total,
    itemListElement: items.map((item, at) => ({
      '@type': 'ListItem', position: at + 1,
      item: { '@type': 'GovernmentService', name: item.name, url: item.url, provider: { '@type': 'GovernmentOrganization', name: item.agency.name }, ...(item.fee.status === 'free' ? { offers: { '@type': 'Offer', price: 0, ...IDR } } : {}) }
    }))
  }
}
