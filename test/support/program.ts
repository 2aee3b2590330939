import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Test } from 'tap'
import { ROOT } from './run.js'

export interface Program {
  process: ChildProcess
  /** Everything written so far. */
  out: () => string
  err: () => string
  /** The first match in what it writes; fails when it ends without one. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Signals it, and waits for the end: the exit code, or the signal that ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals>
  ended: Promise<number | NodeJS.Signals>
}

export interface Start { env?: Record<string, string | undefined>; uid?: number; gid?: number; cwd?: string }

/** Starts a program as an operator would: without the loaders and settings that tap hands down. It is gone when the test ends. */
export function startProgram(t: Pick<Test, 'teardown'>, command: string[], { env = {}, uid, gid, cwd = ROOT }: Start = {}): Program {
  const { PATH, HOME, TMPDIR } = process.env
  const settings = Object.entries({ PATH, HOME, TMPDIR, ...env }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
  const child = spawn('env', ['-i', ...settings, ...command], { cwd, uid, gid, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  t.teardown(() => { child.kill('SIGKILL') })
  const out = collect(child.stdout)
  const err = collect(child.stderr)
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return { process: child, out, err, says: (pattern) => firstMatch(child, () => out() + err(), pattern), end, ended }
}

export const nodeProgram = (...path: string[]): string[] => [process.execPath, join(ROOT, ...path)]

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => { text += part })
  return () => text
}

function firstMatch(child: ChildProcess, text: () => string, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const found = pattern.exec(text())
      if (found) resolve(found)
      return found
    }
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look)
    child.once('close', () => { if (!look()) reject(new Error(`ended without ${String(pattern)}:\n${text()}`)) })
    look()
  })
}
