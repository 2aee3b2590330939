import { answerAt, Failure, type Answer } from './answers.js'
import { requestOf, type Request } from './requests.js'
import type { Shell } from './shell.js'
import { textsIn, timeIn, type Language } from './texts.js'

/** The element, as its viewer sees it. */
export interface Host extends HTMLElement {
  readonly language: Language
  /** Whether what a visitor chooses is shown in the element, rather than where its link leads. */
  readonly opensInPlace: boolean
  /** The same as a fragment, in the look of the element. */
  asFragment(address: URL): string
}

interface Shown { address: URL; answer: Answer }
/** What something else was opened from; where the element began with that, only its address. */
interface Left { address: URL; shown?: Shown; nodes?: DocumentFragment; focus?: HTMLElement }

/** Goes from address to address within an element, as a visitor asks. */
export class Viewer {
  #shown: Shown | undefined
  #left: Left[] = []
  #again: (() => void) | undefined
  /** Only the latest question is shown when it is answered. */
  #turn = 0

  constructor(private readonly host: Host, private readonly shell: Shell) {
    for (const kind of ['click', 'submit']) shell.view.addEventListener(kind, (event) => { this.#follow(event) })
    shell.retry.addEventListener('click', () => { this.retry() })
    shell.back.addEventListener('click', () => { this.#goBack() })
  }

  /** Begins anew at an address, or at `first`, from where the way back leads to the address. */
  begin(address: URL, first: URL | undefined): void {
    this.#load(first ?? address, (shown) => {
      this.#left = first ? [{ address }] : []
      this.#show(shown)
    })
  }

  /** Asks again what was not answered. */
  retry(): void { this.#again?.() }

  /** Until the answer is there, what is shown stays. */
  #load(address: URL, arrive: (shown: Shown) => void): void {
    const turn = ++this.#turn
    const asked = this.host.asFragment(address)
    this.#again = undefined
    this.shell.wait(textsIn(this.host.language).loading)
    answerAt(asked).then((answer) => {
      if (turn !== this.#turn) return
      arrive({ address, answer })
      this.#tellOf(asked, answer.status)
    }, ({ status, message }: Failure) => {
      if (turn !== this.#turn) return
      this.#again = () => { this.#load(address, arrive) }
      this.#fail()
      this.#tell('mpp-error', { address: asked, status, message })
    })
  }

  #show(shown: Shown, nodes?: DocumentFragment): void {
    this.#shown = shown
    this.shell.put(nodes ?? shown.answer.html, { status: shown.answer.status, canGoBack: this.#left.length > 0 })
  }

  /** What was shown before stays, with the time of its answer. */
  #fail(): void {
    const { failed, stale } = textsIn(this.host.language)
    this.shell.fail(this.#shown ? stale(timeIn(this.host.language, this.#shown.answer.at)) : failed)
  }

  /** What is wrong with the attributes of the element is told to whoever wrote them. */
  #tellOf(address: string, status: number): void {
    if (status < 400) return void this.#tell('mpp-load', { address })
    const message = this.shell.complaint
    console.warn(`<${this.host.localName}> ${status} ${address}: ${message}`)
    this.#tell('mpp-error', { address, status, message })
  }

  #follow(event: Event): void {
    const request = requestOf(event)
    if (!request) return
    if (request.kind === 'same') {
      event.preventDefault()
      this.#turnTo(request)
    } else if (!this.#offer(request)) {
      event.preventDefault()
    } else if (this.host.opensInPlace) {
      event.preventDefault()
      this.#open(request)
    }
  }

  /** The page around may do something of its own with what is chosen. */
  #offer({ address, from }: Request): boolean {
    const { mpp: kind, code } = from.dataset
    return this.#tell('mpp-select', { kind, code, name: from.textContent?.trim(), address: address.href })
  }

  #turnTo({ address }: Request): void {
    const place = this.shell.placeOfFocus()
    this.#load(address, (shown) => {
      this.#show(shown)
      this.shell.focusOn(place)
    })
  }

  #open({ address, from }: Request): void {
    this.#load(address, (shown) => {
      const before = this.#shown as Shown
      this.#left.push({ address: before.address, shown: before, nodes: this.shell.take(), focus: from })
      this.#show(shown)
      this.shell.focusOn()
    })
  }

  #goBack(): void {
    const left = this.#left[this.#left.length - 1]
    if (!left) return
    const arrive = (shown: Shown): void => {
      this.#left.pop()
      this.#show(shown, left.nodes)
      this.shell.focusOn(left.focus)
    }
    if (!left.shown) return this.#load(left.address, arrive)
    this.#turn += 1 // what was asked meanwhile is not wanted any more
    this.#again = undefined
    arrive(left.shown)
  }

  #tell(name: string, detail: object): boolean {
    return this.host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }))
  }
}
