import type { Config } from '../config.js'
import type { App } from './types.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Path under which people reach the server: empty, or `/katalog` behind a proxy that cuts it off. Links begin with it. */
    base: string
  }
}

export const baseOf = ({ publicUrl }: Pick<Config, 'publicUrl'>): string => (publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : '')

export function addBase(app: App, config: Pick<Config, 'publicUrl'>): void {
  app.decorate('base', baseOf(config))
}
