import { copyFrom } from './copy.js'
import { swapParts } from './parts.js'

/** Without script the page works as a form; with it, what was chosen shows at once. */
const form = document.querySelector<HTMLFormElement>('#builder')
const WAIT_WHILE_TYPING_MS = 400

let turn = 0
let typing: ReturnType<typeof setTimeout> | undefined

function addressOf(choices: HTMLFormElement, pressed: HTMLElement | null = null): URL {
  const fields = [...new FormData(choices, pressed)].filter((field): field is [string, string] => field[1] !== '')
  const address = new URL(choices.action)
  address.search = new URLSearchParams(fields).toString()
  return address
}

/** The page as the server makes it of the choices; its parts take the places of those that are there. */
async function show(address: URL): Promise<void> {
  const now = ++turn
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok || now !== turn) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (now !== turn) return
  history.replaceState(null, '', address)
  swapParts(document, page)
}

function start(choices: HTMLFormElement): void {
  document.documentElement.classList.add('scripted')
  swapParts(document, document)
  choices.addEventListener('submit', (event) => {
    event.preventDefault()
    void show(addressOf(choices, event.submitter))
  })
  choices.addEventListener('input', (event) => {
    clearTimeout(typing)
    const { type } = event.target as HTMLInputElement
    typing = setTimeout(() => { if (choices.reportValidity()) void show(addressOf(choices)) }, type === 'search' || type === 'number' || type === 'color' ? WAIT_WHILE_TYPING_MS : 0)
  })
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-copy]')
    if (button) void copyFrom(button)
  })
}

if (form) start(form)
