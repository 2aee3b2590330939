import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { abandonedRuns, ROOT, writeRun } from './run.js'
import { endRun, startRun } from './server.js'

// Tests of the process start the compiled server.
const built = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs'), '--if-stale'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
for (const tap of abandonedRuns()) await endRun(tap)
writeRun(await startRun())
