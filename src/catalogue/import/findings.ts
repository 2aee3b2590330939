import type { Path } from '../records/path.js'

/** One mistake in an import folder: where it stands, what is wrong, what is allowed. */
export interface Finding {
  /** Relative to the folder. */
  file: string
  /** Counted from 1. */
  line: number
  /** `standards[0].fees[2].amount`; empty for the whole record. */
  path: string
  problem: string
  allowed?: string | undefined
  nearest?: string | undefined
}

export const showPath = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')

export function showFinding({ file, line, path, problem, allowed, nearest }: Finding): string {
  return [`${file}:${line}`, path && `${path}:`, problem, allowed && `(allowed: ${allowed})`, nearest && `did you mean "${nearest}"?`].filter(Boolean).join(' ')
}
