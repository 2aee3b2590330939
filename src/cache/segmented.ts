import { LRUCache } from 'lru-cache'

/** The share of the room for what was asked for once. */
const ONCE = 0.2
/** No single value takes more of its room than this share. */
const LARGEST = 0.25

export interface Sized { readonly size: number }

/**
 * Values by key, up to so many bytes. What is asked for again moves to where only such values push each other out: whoever walks through the whole catalogue, asking for
 * everything once, does not push out what people ask for.
 */
export class Segmented<V extends Sized> {
  readonly #once: LRUCache<string, V>
  readonly #often: LRUCache<string, V>
  evicted = 0

  constructor(bytes: number) {
    const roomOf = (share: number) => ({
      maxSize: Math.max(1, Math.floor(bytes * share)), maxEntrySize: Math.max(1, Math.floor(bytes * share * LARGEST)), sizeCalculation: ({ size }: V, key: string) => size + 2 * key.length
    })
    this.#once = new LRUCache({ ...roomOf(ONCE), dispose: (_value, _key, reason) => { if (reason === 'evict') this.evicted += 1 } })
    this.#often = new LRUCache({ ...roomOf(1 - ONCE), dispose: (value, key, reason) => { if (reason === 'evict') this.#once.set(key, value) } })
  }

  get bytes(): number { return this.#once.calculatedSize + this.#often.calculatedSize }
  get count(): number { return this.#once.size + this.#often.size }

  get(key: string): V | undefined {
    const often = this.#often.get(key)
    if (often !== undefined) return often
    const once = this.#once.peek(key)
    if (once === undefined) return undefined
    this.#once.delete(key)
    this.#often.set(key, once)
    return once
  }

  /** A new value begins among those asked for once; one that takes the place of another, or has grown, stays where that was. */
  set(key: string, value: V): void {
    (this.#often.has(key) ? this.#often : this.#once).set(key, value)
  }

  delete(key: string): void {
    this.#once.delete(key)
    this.#often.delete(key)
  }
}
