/** What a visitor asks for within a fragment: the same list or service otherwise, or something else to be opened in its place. */
export interface Request { kind: 'same' | 'other'; address: URL; from: HTMLElement }

/** Nothing, where the browser itself is to follow: ordinary links, new tabs and windows. */
export function requestOf(event: Event): Request | undefined {
  if (event.defaultPrevented) return undefined
  if (event.type === 'submit') return submitted(event.target as HTMLFormElement)
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-mpp]')
  if (!link || !isPlain(event as MouseEvent)) return undefined
  return { kind: link.dataset['mpp'] === 'page' ? 'same' : 'other', address: new URL(link.href), from: link }
}

const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey

/** As the browser would send it, without the fields that were left empty. */
function submitted(form: HTMLFormElement): Request | undefined {
  if (!form.dataset['mpp']) return undefined
  const address = new URL(form.getAttribute('action') as string) // a field may be called `action`, which would stand in the way of `form.action`
  const fields = [...new FormData(form)].filter((field): field is [string, string] => field[1] !== '')
  address.search = new URLSearchParams(fields).toString()
  return { kind: 'same', address, from: form }
}
