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

/** What is known of each key. What is not is read together, and forgotten again if that fails; keys of which nothing is read are left out. */
export async function obtainAll<K, V>(known: Kept<K, Promise<V | undefined>>, keys: readonly K[], read: (missing: readonly K[]) => Promise<ReadonlyMap<K, V>>): Promise<Map<K, V>> {
  const values = keys.map((key) => known.get(key))
  const missing = keys.filter((_, at) => values[at] === undefined)
  if (missing.length > 0) {
    const reading = read(missing)
    for (const [at, key] of keys.entries()) {
      const value = values[at] ??= reading.then((all) => all.get(key))
      known.set(key, value)
    }
    reading.catch(() => { for (const key of missing) known.forget(key) })
  }
  const found = new Map<K, V>()
  for (const [at, value] of (await Promise.all(values)).entries()) if (value !== undefined) found.set(keys[at] as K, value)
  return found
}
