import type { Test } from 'tap'

/** Stops the clock by which the process measures how long something takes, until the test ends or `goOn` is called: nobody has waited too long for what a slow machine is still doing. */
export function stopClock(t: Pick<Test, 'teardown'>): { goOn: () => void } {
  const at = performance.now()
  Object.defineProperty(performance, 'now', { value: () => at, configurable: true })
  const goOn = () => { delete (performance as { now?: () => number }).now } // what it hides is in the prototype
  t.teardown(goOn)
  return { goOn }
}
