const PATTERN = /^P(?!$)(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?)?$/
const MINUTES = [43_200, 10_080, 1440, 60, 1]

/** Minutes of the calendar of an ISO 8601 duration such as `PT30M`, `P1D` or `P2W`; a month counts thirty days. Undefined: it is none. */
export function minutesOfDuration(text: string): number | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const minutes = MINUTES.reduce((sum, factor, at) => sum + factor * Number(match[at + 1] ?? 0), 0)
  return minutes <= 2_000_000_000 ? minutes : undefined
}
