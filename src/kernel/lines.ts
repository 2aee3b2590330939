const LINE_FEED = 0x0a

/** Each line of the bytes, without its end, as `write` tells it. What comes in one piece goes out in one. */
export async function* linesBy(pieces: AsyncIterable<Buffer>, write: (line: string) => string): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(LINE_FEED)
    if (end < 0) begun.push(piece)
    else {
      const whole = Buffer.concat([...begun, piece.subarray(0, end)]).toString('utf8')
      begun = [piece.subarray(end + 1)]
      yield Buffer.from(whole.split('\n').map(write).join(''))
    }
  }
}
