/** What the server sent, and when. `status` is 200, or one of 400 and above whose markup says what is wrong with the address. */
export interface Answer { html: string; status: number; at: Date }

/** Nothing answered, not to the end, or that it cannot now. */
export class Failure extends Error {
  constructor(readonly status: number, message: string) { super(message) }
}

const LONGEST_WAIT_MS = 20_000
/** As long as the server lets its answers be kept. */
const KEPT_MS = 60_000
/** Request timeout, too many requests. */
const MAYBE_LATER = new Set([408, 429])
const asked = new Map<string, Promise<Answer>>()

/** Elements that ask the same within a minute share one request. What failed is asked again. */
export function answerAt(address: string): Promise<Answer> {
  const known = asked.get(address)
  if (known) return known
  const answer = ask(address)
  const forget = () => { asked.delete(address) }
  asked.set(address, answer)
  answer.then(() => setTimeout(forget, KEPT_MS), forget)
  return answer
}

/** Sends neither cookies nor the address of the page. */
async function ask(address: string): Promise<Answer> {
  const waiting = new AbortController()
  const timer = setTimeout(() => { waiting.abort() }, LONGEST_WAIT_MS)
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: waiting.signal })
    const { status } = response
    if (status >= 500 || MAYBE_LATER.has(status)) throw new Failure(status, response.statusText)
    return { html: await response.text(), status, at: new Date() }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(0, String(error))
  } finally {
    clearTimeout(timer)
  }
}
