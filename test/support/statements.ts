import type pg from 'pg'

/** Every statement that requests send, in order: its text on one line, and its values. */
export interface Recorder { sent: { text: string; values: unknown[] }[]; during: <T>(work: () => Promise<T>) => Promise<{ result: T; sent: Recorder['sent'] }> }

/** Listens at the pool, which works as before. */
export function recordStatements(pool: pg.Pool): Recorder {
  const sent: Recorder['sent'] = []
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown
  pool.query = ((given: string | { text: string; values?: unknown[] }, values?: unknown[]) => {
    const { text, values: own } = typeof given === 'string' ? { text: given, values: undefined } : given
    sent.push({ text: text.replace(/\s+/g, ' ').trim(), values: own ?? values ?? [] })
    return values === undefined ? query(given) : query(given, values)
  }) as typeof pool.query
  const during = async <T>(work: () => Promise<T>) => {
    const before = sent.length
    const result = await work()
    return { result, sent: sent.slice(before) }
  }
  return { sent, during }
}
