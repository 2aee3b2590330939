import type { App } from '../http/types.js'

/** Headers of an answer that pages of other sites may read, beside those that the Fetch standard lets them read anyway. */
const EXPOSED = 'etag, link, content-language, request-id, retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset'

export const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED }

/** Everything here is public: any page may read every answer. What a browser asks before that is answered with the other methods. */
export function addCors(app: App): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(CORS)
    done()
  })
}
