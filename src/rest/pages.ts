import type { Config } from '../config.js'
import type { Db } from '../db/client.js'
import type { Day } from '../kernel/day.js'
import type { App } from './types.js'

/** `/`: a small page for people, an index for machines. */
export function addPages(app: App, _context: { db: Db; config: Config; today: () => Day }): void {
  app.get('/', { schema: { hide: true } }, async () => ({ name: 'mpp-catalog' }))
}
