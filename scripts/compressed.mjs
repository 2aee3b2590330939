// Files that the server sends as they are lie in dist beside their compressed copies, made once and as small as they get.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Copies a file and adds `.br` and `.gz`. */
export function putCompressed (file, from) {
  copyFileSync(from, file)
  addCompressed(file)
}

export function addCompressed (file) {
  const body = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }))
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }))
}
