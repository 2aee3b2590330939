import { Shell } from './shell.js'
import { languageOf, textsIn, type Language } from './texts.js'
import { Viewer, type Host } from './viewer.js'

/** Where our server is: this file lies at `/embed/v1/` of it. */
const EMBED = new URL('../', import.meta.url)
/** Elements load when they are this near to the window. */
const NEAR = '300px'
const darkness = matchMedia('(prefers-color-scheme: dark)')

/** Shows what the server says at an address, in a tree of its own; until then, and where that fails, what stands inside. */
export abstract class FragmentElement extends HTMLElement implements Host {
  static readonly shared = ['lang', 'scheme', 'heading', 'link', 'detail']

  language: Language = 'id'
  readonly #shell = new Shell(this)
  readonly #viewer = new Viewer(this, this.#shell)
  readonly #nearness = new IntersectionObserver((entries) => { if (entries.some(({ isIntersecting }) => isIntersecting)) this.#begin() }, { rootMargin: NEAR })
  readonly #retry = (): void => { this.#viewer.retry() }
  readonly #paint = (): void => { this.#shell.paint() }
  #begun = false
  #changed = false

  /** What to show; undefined while the attribute that names it is missing. */
  protected abstract address(): URL | undefined
  /** What to show before it. */
  protected first(): URL | undefined { return undefined }
  protected at(folder: string, code: string, rest = ''): URL { return new URL(`${folder}/${encodeURIComponent(code)}${rest}`, EMBED) }

  get opensInPlace(): boolean { return this.getAttribute('detail') !== 'link' && !this.hasAttribute('link') }

  /** Always of the server that this file came from, whatever address it goes by in its links. */
  asFragment({ pathname, search }: URL): string {
    const address = new URL(pathname.slice(pathname.lastIndexOf('/embed/') + '/embed/'.length) + search, EMBED)
    const look = { fragment: '1', lang: this.language, heading: this.getAttribute('heading'), link: this.getAttribute('link') }
    for (const [name, value] of Object.entries(look)) if (value) address.searchParams.set(name, value)
    return address.href
  }

  connectedCallback(): void {
    this.#speak()
    this.#paint()
    if (!this.#begun) this.#nearness.observe(this)
    addEventListener('online', this.#retry)
    darkness.addEventListener('change', this.#paint)
  }

  disconnectedCallback(): void {
    this.#nearness.disconnect()
    removeEventListener('online', this.#retry)
    darkness.removeEventListener('change', this.#paint)
  }

  /** Attributes that change together are one change. */
  attributeChangedCallback(name: string): void {
    if (name === 'scheme') return this.#paint()
    if (!this.#begun || this.#changed) return
    this.#changed = true
    queueMicrotask(() => {
      this.#changed = false
      this.#speak()
      this.#start()
    })
  }

  #speak(): void {
    this.language = languageOf(this)
    this.#shell.speak(textsIn(this.language), this.language)
  }

  #begin(): void {
    this.#nearness.disconnect()
    this.#begun = true
    this.#start()
  }

  #start(): void {
    const address = this.address()
    if (address) return this.#viewer.begin(address, this.first())
    console.warn(`<${this.localName}> does not say what to show`)
    this.#shell.fail('')
  }
}
