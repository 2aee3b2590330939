/** Puts the parts of one page in place of those of another. What the keyboard is in stays, and the preview goes on as the element that it is. */
export function swapParts(shown: Document, page: Document): void {
  for (const part of page.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = part.dataset['part'] as string
    const old = shown.querySelector<HTMLElement>(`[data-part="${name}"]`)
    if (!old) continue // within a part that was swapped whole
    if (name === 'preview') preview(old, part)
    else if (old !== part && old.innerHTML !== part.innerHTML && !(isTypedInto(old, shown.activeElement) && sameFields(old, part))) keepOpen(old, part)
  }
  const showing = page.querySelector<HTMLInputElement>('[name=shown]')
  const hidden = shown.querySelector<HTMLInputElement>('[name=shown]')
  if (showing && hidden) hidden.value = showing.value
}

const isTypedInto = (part: Element, active: Element | null): boolean => active instanceof HTMLInputElement && part.contains(active)
const fieldsOf = (part: Element): string => [...part.querySelectorAll('input, select')].map((one) => `${one.localName} ${one.getAttribute('name')}`).join()
const sameFields = (old: Element, part: Element): boolean => fieldsOf(old) === fieldsOf(part)

/** Sections that were opened stay open. */
function keepOpen(old: HTMLElement, part: HTMLElement): void {
  const open = [...old.querySelectorAll('details')].map((one) => one.open)
  old.replaceChildren(...part.childNodes)
  for (const [at, one] of [...old.querySelectorAll('details')].entries()) one.open = open[at] ?? one.open
}

function preview(old: HTMLElement, part: HTMLElement): void {
  const [before, after] = [old.firstElementChild, part.firstElementChild]
  if (before && after && before.localName === after.localName) sameAttributes(before, after)
  else old.replaceChildren(...part.childNodes)
  const shown = old.firstElementChild as HTMLElement | null
  for (const [name, value] of [['--mpp-accent', shown?.dataset['accent']], ['--mpp-on-accent', shown?.dataset['onAccent']]] as const) shown?.style.setProperty(name, value ?? '')
}

function sameAttributes(before: Element, after: Element): void {
  for (const { name } of [...before.attributes]) if (name !== 'style' && !after.hasAttribute(name)) before.removeAttribute(name)
  for (const { name, value } of after.attributes) if (before.getAttribute(name) !== value) before.setAttribute(name, value)
}
