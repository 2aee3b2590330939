import type { ChangeKind, Noun } from '../../vocabulary.js'
import type { PublishedNoun } from '../published/draft.js'
import { isNorm, mayBeShown, noTargets, OWNERS, type Touched } from '../publishing/targets.js'
import type { Row } from './rows.js'

/** What an import has written. Of what is new, and shown by nothing yet, nothing but ids is kept: a large catalogue is mostly new. */
export class Written {
  /** Records to be published for them, beside those that follow from `touched`. */
  readonly targets = noTargets()
  /** Those that others may show, and norms, which documents and concepts tell of. */
  readonly touched: Touched[] = []
  readonly counts = new Map<Noun, Map<ChangeKind, number>>()

  add({ noun, id, code, content, columns }: Row, kind: ChangeKind): void {
    this.#count(noun, kind)
    if (isNorm({ noun, code })) this.touched.push({ noun, id, code, kind, content })
    else if (mayBeShown({ kind, noun })) this.touched.push({ noun, id, code, kind })
    else this.#publish(noun, id, columns)
  }

  #count(noun: Noun, kind: ChangeKind): void {
    const counts = this.counts.get(noun) ?? new Map<ChangeKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    this.counts.set(noun, counts)
  }

  #publish(noun: Noun, id: string, columns: Row['columns']): void {
    this.targets.get(noun as PublishedNoun)?.add(id)
    for (const { part, owner, column } of OWNERS) {
      if (part !== noun) continue
      const ownerId = columns[column] as string | null | undefined
      if (ownerId === undefined) throw new Error(`${noun} has no column ${column}`)
      if (ownerId !== null) this.targets.get(owner)?.add(ownerId)
    }
  }
}
