export const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

/** Waits for `work`, but not for ever. */
export async function within(milliseconds: number, work: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise((resolve) => { timer = setTimeout(resolve, milliseconds) })
  await Promise.race([work, tooLong]).finally(() => { clearTimeout(timer) })
}

/**
 * What comes of `work`; fails when nothing has by then. After a process has been held up, its timers run before it reads what has arrived meanwhile: that is
 * waited for.
 */
export async function inTime<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => setImmediate(() => setImmediate(reject, new Error(`no answer within ${milliseconds} ms`))), milliseconds)
  })
  return Promise.race([work, tooLate]).finally(() => { clearTimeout(timer) })
}
