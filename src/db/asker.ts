import { AsyncLocalStorage } from 'node:async_hooks'

/** The connection of a client. */
export interface Asker { readonly destroyed: boolean }

const asking = new AsyncLocalStorage<Asker>()
let isKnown = false

/** Does the work on behalf of a client. Knowing that everywhere slows all that is done: tell it only while it matters. */
export function onBehalfOf(asker: Asker, work: () => void): void {
  isKnown = true
  asking.run(asker, work)
}

/** Does what many wait for: it is not given up because one of them has gone away. */
export const onBehalfOfNobody = <T>(work: () => T): T => asking.exit(work)

/** On whose behalf this is done, where it was told. */
export const askerNow = (): Asker | undefined => (isKnown ? asking.getStore() : undefined)

export function forgetAskers(): void {
  if (isKnown) asking.disable()
  isKnown = false
}
