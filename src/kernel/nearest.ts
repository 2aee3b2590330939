import { closest, distance } from 'fastest-levenshtein'

/** The known word most like the wrong one, unless nothing is like it. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || wrong.length > 240) return undefined
  const best = closest(wrong, known as string[])
  return distance(wrong, best) <= Math.max(2, Math.ceil(wrong.length / 3)) ? best : undefined
}
