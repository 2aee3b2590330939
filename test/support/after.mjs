import { runApart } from './apart.mjs'

runApart('run-ends.mjs')
