/** Remembers the values used last, up to a number. */
export class Kept<K, V> {
  readonly #held = new Map<K, V>()

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const value = this.#held.get(key)
    if (value !== undefined) this.set(key, value)
    return value
  }

  set(key: K, value: V): void {
    this.#held.delete(key)
    this.#held.set(key, value)
    if (this.#held.size > this.most) this.#held.delete(this.#held.keys().next().value as K)
  }

  forget(key: K): void {
    this.#held.delete(key)
  }
}
