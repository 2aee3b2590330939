import { pause } from '../../src/kernel/wait.js'

/** Far more than any machine takes: who waits so long waits in vain. */
const LONGEST_MS = 60_000

/** Whether it comes to be. Only where it does not does waiting take long. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const begun = Date.now(); Date.now() - begun < LONGEST_MS; await pause(10)) if (await condition()) return true
  return false
}

/** The same, for what the test only prepares. */
export async function untilSure(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
  if (!await until(condition)) throw new Error(`it did not come to be: ${what}`)
}
