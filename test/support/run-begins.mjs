import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// The tests of the process start the compiled server, and so does the run itself.
const build = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [build, '--quick', '--if-stale'], { stdio: 'inherit' })
if (status !== 0) process.exit(1)

const { begin, clearAbandoned } = await import('./run.mjs')
await clearAbandoned()
await begin(Number(process.argv[2]))
