import type { App } from '../http/types.js'

/** Everything here is public: any page may read every answer with all its headers. */
export const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

/** What a browser asks before that is answered with the other methods. */
export function addCors(app: App): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(CORS)
    done()
  })
}
