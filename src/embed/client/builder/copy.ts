const SHOWN_MS = 2000

/** Copies the code beside a button; where the browser does not let us, selects it. */
export async function copyFrom(button: HTMLButtonElement): Promise<void> {
  const code = button.parentElement?.querySelector('code')
  const words = button.closest<HTMLElement>('[data-copied]')?.dataset
  if (!code || !words) return
  const copied = await navigator.clipboard?.writeText(code.textContent ?? '').then(() => true, () => false) ?? false
  if (!copied) getSelection()?.selectAllChildren(code)
  const before = button.textContent
  button.textContent = (copied ? words['copied'] : words['selected']) ?? ''
  setTimeout(() => { button.textContent = before }, SHOWN_MS)
}
