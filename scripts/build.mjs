// `npm run build` checks the types; installing only translates (--quick), which takes a fifth of the time. With --if-stale nothing is
// done when dist is newer than src.
import { build, isFresh } from './compiler.mjs'

const has = (option) => process.argv.includes(option)
process.exit(has('--if-stale') && isFresh() ? 0 : await build({ quick: has('--quick') }))
