import type { LocalizedText } from '../../kernel/text.js'
import type { RegionLevel } from '../../vocabulary.js'
import { wordsOf } from './fold.js'

export interface Region { code: string; name: LocalizedText; otherNames: readonly string[]; level: RegionLevel }

/** Words that only tell what kind of a region is meant. */
const LEVELS: Readonly<Record<string, readonly RegionLevel[]>> = {
  kabupaten: ['regency'], kab: ['regency'], regency: ['regency'], kota: ['city'], city: ['city'], provinsi: ['province'], prov: ['province'], propinsi: ['province'], province: ['province']
}
const LONGEST_NAME = 4

/** Where words name regions: `from` and `to` are the first and the last of them, and `name` the first of the bare name. */
export interface Placed { regions: readonly Region[]; from: number; name: number; to: number }

/** The regions by their names, as they are typed: with or without their kind, in one word or in several. */
export class Places {
  readonly #byName = new Map<string, Region[]>()

  constructor(regions: readonly Region[]) {
    for (const region of regions) {
      for (const name of [...Object.values(region.name), ...region.otherNames]) {
        const words = wordsOf(name)
        const bare = words.filter((word) => !(word in LEVELS))
        const own = words.slice((words[0] as string) in LEVELS ? 1 : 0) // Kabupaten Lima Puluh Kota
        for (const key of new Set([bare.join(' '), bare.join(''), own.join(' ')])) if (key !== '') this.#byName.set(key, [...(this.#byName.get(key) ?? []).filter((one) => one !== region), region])
      }
    }
  }

  /** The longest name of a region among the words. `isOther` tells words that mean something else first: Pati is a regency, and Batu a city. */
  find(words: readonly string[], isOther: (word: string) => boolean): Placed | undefined {
    for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        const named = this.#byName.get(words.slice(at, at + length).join(' '))
        if (!named || (length === 1 && isOther(words[at] as string))) continue
        const levels = LEVELS[words[at - 1] ?? '']
        const regions = levels ? named.filter(({ level }) => levels.includes(level)) : named
        if (regions.length > 0) return { regions, from: levels ? at - 1 : at, name: at, to: at + length - 1 }
      }
    }
    return undefined
  }
}
