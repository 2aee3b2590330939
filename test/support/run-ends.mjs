import { end } from './run.mjs'

await end(Number(process.argv[2]))
