import { StartError } from './config.js'
import type { Log } from './kernel/log.js'
import { within } from './kernel/wait.js'

const LONGEST_CLOSE_MS = 45_000

type Signals = readonly NodeJS.Signals[]
export type End = (reason: string, code: number) => void

/** What a person can put right is one line; anything else comes with the place where it happened. */
export function reportFailure(error: unknown, log?: Log): void {
  process.exitCode = 1
  if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
  else if (log) log.fatal({ err: error }, 'failed')
  else console.error(error)
}

/**
 * Closes once, at the first signal. Under npm, Ctrl-C reaches a program twice, so further signals change nothing;
 * the time limit makes sure that it ends. Returns how to end for another reason.
 */
export function closeOnSignals(close: () => Promise<void>, log: Log, signals: Signals = ['SIGINT', 'SIGTERM', 'SIGHUP']): End {
  let closing: Promise<void> | undefined
  const end: End = (reason, code) => {
    closing ??= finish(reason, code, close, log)
  }
  for (const signal of signals) process.on(signal, () => { end(signal, 0) })
  closeWithNpm(() => { end('npm ended', 0) })
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'unexpected failure')
    end('failure', 1)
  })
  return end
}

/** A signal to npm ends the shell that npm started us with, and not us: the shell's end is then the signal. */
function closeWithNpm(end: () => void): void {
  const shell = process.ppid
  if (process.env.npm_lifecycle_event) setInterval(() => { if (process.ppid !== shell) end() }, 200).unref()
}

async function finish(reason: string, code: number, close: () => Promise<void>, log: Log): Promise<void> {
  log.info(`Closing (${reason})`)
  await within(LONGEST_CLOSE_MS, close()).catch((error: unknown) => { log.error({ err: error }, 'closing failed') })
  process.exit(process.exitCode ?? code)
}
