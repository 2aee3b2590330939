/** Of a count that grows by leaps: whether it has passed another multiple of `many` since it was last told. A count that begins again is another. */
export function everySo(many: number): (done: number) => boolean {
  let said = 0
  return (done) => {
    const steps = Math.floor(done / many)
    const isAnother = steps > said
    said = steps
    return isAnother
  }
}
