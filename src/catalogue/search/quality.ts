/** A query with what answers it: codes of reference services, any of which is right; none where nothing does. */
export interface Judged { query: string; expected: readonly string[]; kind: string }

/** What the search answered: codes of its hits, the best first. */
export interface Answered extends Judged { given: readonly string[] }

export interface Figures { queries: number; at1: number; at3: number; reciprocal: number; /** Queries that nothing answers, and those of them that got no hit. */ unanswerable: number; unanswered: number }

/** Lines of `query,expected_service_code,kind`; codes with `|` between, `-` for none. Throws a sentence that names the line. */
export function readJudged(text: string): Judged[] {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/).filter((line) => line.trim() !== '')
  if (head.trim() !== 'query,expected_service_code,kind') throw new Error(`line 1 is not "query,expected_service_code,kind" but "${head.slice(0, 80)}"`)
  return lines.map((line, at) => {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"').trim()) ?? []
    const [query = '', codes = '', kind = ''] = cells
    if (query === '' || codes === '' || kind === '') throw new Error(`line ${at + 2} has not all three columns`)
    return { query, expected: codes === '-' ? [] : codes.split('|'), kind }
  })
}

/** Where the first right hit stands, from 1; undefined: nowhere. */
export function rankOf({ expected, given }: Answered): number | undefined {
  const at = given.findIndex((code) => expected.includes(code))
  return at === -1 ? undefined : at + 1
}

export const isRight = (one: Answered): boolean => (one.expected.length === 0 ? one.given.length === 0 : rankOf(one) === 1)

export function figuresOf(all: readonly Answered[]): Figures {
  const answerable = all.filter(({ expected }) => expected.length > 0)
  const none = all.filter(({ expected }) => expected.length === 0)
  const ranks = answerable.map((one) => rankOf(one) ?? Infinity)
  const share = (count: number) => (answerable.length === 0 ? NaN : count / answerable.length)
  return {
    queries: all.length, at1: share(ranks.filter((rank) => rank === 1).length), at3: share(ranks.filter((rank) => rank <= 3).length), reciprocal: share(ranks.reduce((sum, rank) => sum + 1 / rank, 0)),
    unanswerable: none.length, unanswered: none.filter(({ given }) => given.length === 0).length
  }
}

/** Figures of all, then of each kind in the order of the file. */
export function figuresByKind(all: readonly Answered[]): [string, Figures][] {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return [['all', figuresOf(all)], ...kinds.map((kind): [string, Figures] => [kind, figuresOf(all.filter((one) => one.kind === kind))])]
}
