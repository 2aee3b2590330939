import { endRun } from './server.js'

await endRun(process.ppid)
