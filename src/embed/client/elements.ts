import { FragmentElement } from './fragment-element.js'

/** Whose services are listed: the first of these that is given. Those after it narrow the list. */
const OWNERS = { region: 'regions', mall: 'malls', agency: 'agencies' }
const FILTERS = ['mall', 'agency', 'site', 'sector', 'q']
const SHAPES = { layout: 'layout', 'group-by': 'groupBy', limit: 'limit' }
/** On unless their value says no. */
const SWITCHES = ['search', 'filters']
const NO = /^(0|no|off|false)$/i

export class ServicesElement extends FragmentElement {
  static observedAttributes = [...FragmentElement.shared, 'service', 'region', ...FILTERS, ...Object.keys(SHAPES), ...SWITCHES]

  protected address(): URL | undefined {
    const [owner, folder] = Object.entries(OWNERS).find(([name]) => this.getAttribute(name)) ?? []
    if (!owner) return undefined
    const address = this.at(folder as string, this.getAttribute(owner) as string, '/services')
    const given = [...FILTERS.filter((name) => name !== owner).map((name) => [name, name] as const), ...Object.entries(SHAPES)]
    for (const [attribute, parameter] of given) {
      const value = this.getAttribute(attribute)
      if (value) address.searchParams.set(parameter, value)
    }
    for (const name of SWITCHES) if (NO.test(this.getAttribute(name) ?? '')) address.searchParams.set(name, '0')
    return address
  }

  protected override first(): URL | undefined {
    const code = this.getAttribute('service')
    return code ? this.at('services', code) : undefined
  }
}

export class ServiceElement extends FragmentElement {
  static observedAttributes = [...FragmentElement.shared, 'code', 'case']

  protected address(): URL | undefined {
    const code = this.getAttribute('code')
    const address = code ? this.at('services', code) : undefined
    const given = this.getAttribute('case')
    if (given) address?.searchParams.set('case', given)
    return address
  }
}

export class MallElement extends FragmentElement {
  static observedAttributes = [...FragmentElement.shared, 'mall']

  protected address(): URL | undefined {
    const code = this.getAttribute('mall')
    return code ? this.at('malls', code) : undefined
  }
}
