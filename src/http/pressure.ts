import underPressure from '@fastify/under-pressure'
import { getHeapStatistics } from 'node:v8'
import type { Config } from '../config.js'
import { CatalogueError } from '../kernel/errors.js'
import { isUncounted } from './rate-limit.js'
import type { App } from './types.js'

/** Of the heap that Node may take. Above it, collecting garbage takes more time than answering. */
const FULL_HEAP = 0.9

export interface PressureCounts { event_loop: number; heap: number }

/** Refuses requests while the process cannot follow, or has little memory left. What is answered ahead of the app costs too little to be refused. */
export function addPressure(app: App, { maxEventLoopDelayMs }: Pick<Config, 'maxEventLoopDelayMs'>, mostHeap = getHeapStatistics().heap_size_limit * FULL_HEAP): PressureCounts {
  const refused: PressureCounts = { event_loop: 0, heap: 0 }
  app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs, maxHeapUsedBytes: Math.floor(mostHeap),
    pressureHandler: async ({ url }, _reply, type) => {
      if (isUncounted(url)) return
      refused[type === 'eventLoopDelay' ? 'event_loop' : 'heap'] += 1
      throw new CatalogueError('overloaded')
    }
  })
  return refused
}
