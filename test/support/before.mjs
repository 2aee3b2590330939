import { runApart } from './apart.mjs'

runApart('run-begins.mjs')
