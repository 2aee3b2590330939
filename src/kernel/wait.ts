export const pause = (milliseconds: number) => new Promise<void>((resolve) => { setTimeout(resolve, milliseconds) })

/** Waits for `work`, but not for ever. */
export async function within(milliseconds: number, work: PromiseLike<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise((resolve) => { timer = setTimeout(resolve, milliseconds) })
  await Promise.race([work, tooLong]).finally(() => { clearTimeout(timer) })
}
