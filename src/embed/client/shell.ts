import { markupOf } from './markup.js'
import type { Texts } from './texts.js'

/** The styles of the fragments and of the shell: the build puts them in. */
declare const STYLES: string

let styles: CSSStyleSheet | undefined
function sheet(): CSSStyleSheet {
  if (!styles) {
    styles = new CSSStyleSheet()
    styles.replaceSync(STYLES)
  }
  return styles
}

/** The shadow tree of an element: what the server sent, and what is said of it. */
export class Shell {
  readonly view = make('div', 'view')
  /** Stands at the beginning of what was opened from something else. */
  readonly back = make('button', 'back')
  readonly retry = make('button', 'retry')
  readonly #root: ShadowRoot
  readonly #frame = make('div', 'frame')
  readonly #status = make('p', 'status')
  readonly #notice = make('div', 'edge')
  readonly #words = make('p', 'words')

  constructor(private readonly host: HTMLElement) {
    const skeleton = make('div', 'skeleton')
    skeleton.setAttribute('aria-hidden', 'true')
    this.#status.setAttribute('role', 'status')
    this.back.type = this.retry.type = 'button'
    this.#notice.hidden = true
    const box = make('div', 'notice')
    box.append(this.#words, this.retry)
    this.#notice.append(box)
    this.#frame.append(this.#status, this.view, this.#notice, skeleton, make('slot', 'fallback'))
    this.#state = 'waiting'
    this.#keepSpace()
    this.#root = host.attachShadow({ mode: 'open' })
    this.#root.adoptedStyleSheets = [sheet()]
    this.#root.append(this.#frame)
    this.#frame.classList.add('mpp', 'mpp-scheme-auto')
    for (const button of [this.back, this.retry]) button.classList.add('mpp-button')
  }

  /** `failed`: with nothing to show. */
  set #state(state: 'waiting' | 'loaded' | 'failed') { this.#frame.dataset['state'] = state }

  speak({ retry, back }: Texts, language: string): void {
    this.#frame.lang = language
    this.retry.textContent = retry
    this.back.textContent = back
  }

  wait(words: string): void {
    this.view.setAttribute('aria-busy', 'true')
    this.#status.textContent = words
  }

  /** What stands inside the element is shown below what says that something is wrong. */
  put(content: string | DocumentFragment, { status, canGoBack }: { status: number; canGoBack: boolean }): void {
    this.#keepSpace()
    this.view.replaceChildren(...(canGoBack ? [this.back] : []), typeof content === 'string' ? markupOf(content) : content)
    this.paint()
    this.#state = status < 400 ? 'loaded' : 'failed'
    this.#settle(undefined)
    this.#status.textContent = this.view.querySelector('[role=status]')?.textContent ?? ''
    this.#releaseSpace()
  }

  /** Content that was put before stays. Without words there is nothing to try again. */
  fail(words: string): void {
    if (!this.view.hasChildNodes()) this.#state = 'failed'
    this.#settle(words || undefined)
    this.#status.textContent = words
  }

  /** What the server says is wrong. */
  get complaint(): string { return this.view.textContent?.trim().replace(/\s+/g, ' ') ?? '' }

  /** In the scheme of the attribute, else in that of the words around: where they are light, what is behind them is dark. */
  paint(): void {
    const scheme = this.host.getAttribute('scheme') ?? schemeAround(getComputedStyle(this.host).color)
    for (const one of this.#root.querySelectorAll('.mpp')) one.className = one.className.replace(/mpp-scheme-\w+/, `mpp-scheme-${scheme}`)
  }

  /** Takes the content out, to be put in again as it was. */
  take(): DocumentFragment {
    const content = document.createDocumentFragment()
    this.back.remove()
    content.append(...this.view.childNodes)
    return content
  }

  #settle(notice: string | undefined): void {
    const lost = notice === undefined && this.#root.activeElement === this.retry
    this.view.removeAttribute('aria-busy')
    this.#notice.hidden = notice === undefined
    this.#words.textContent = notice ?? ''
    if (lost) this.focusOn()
  }

  /** Where the keyboard is, said so that it is found again in a newer form of the content. */
  placeOfFocus(): string | undefined {
    const active = this.#root.activeElement
    const name = active?.getAttribute('name')
    return name ? `[name="${name}"]` : active?.localName === 'button' ? 'form[data-mpp] button' : undefined
  }

  /** Moves the keyboard and the window to a place in the content, or to its heading, unless the visitor has gone elsewhere meanwhile. */
  focusOn(place?: string | HTMLElement): void {
    const active = (this.host.getRootNode() as Document | ShadowRoot).activeElement
    if (active && active !== this.host && active !== document.body) return
    const found = typeof place === 'string' ? this.view.querySelector<HTMLElement>(place) : place
    const target = found ?? this.view.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? this.view
    if (!found) target.tabIndex = -1
    target.focus({ preventScroll: !found })
    if (target instanceof HTMLInputElement) target.setSelectionRange(target.value.length, target.value.length)
    if (!found && this.host.getBoundingClientRect().top < 0) this.host.scrollIntoView()
  }

  #keepSpace(): void { this.#frame.classList.add('shell-kept') }

  /** Gives the space back where nobody sees it: while the content reaches the lower edge of the window, what follows is out of sight. */
  #releaseSpace(): void {
    if (this.view.getBoundingClientRect().bottom >= innerHeight) this.#frame.classList.remove('shell-kept')
  }
}

/** Brightness from 0 to 255 (ITU-R BT.601); colours of other forms are left to the visitor's system. */
function schemeAround(color: string): 'auto' | 'light' | 'dark' {
  const [r = 0, g = 0, b = 0] = /^rgba?\(/.test(color) ? color.match(/[\d.]+/g)?.map(Number) ?? [] : []
  return color.startsWith('rgb') ? (0.299 * r + 0.587 * g + 0.114 * b > 140 ? 'dark' : 'light') : 'auto'
}

/** What pages may style, by its name as a part; the other elements of the shell are nobody's business. */
const PARTS = ['back', 'notice', 'retry', 'skeleton']

function make<K extends keyof HTMLElementTagNameMap>(tag: K, name: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = `shell-${name}`
  if (PARTS.includes(name)) element.setAttribute('part', name)
  return element
}
