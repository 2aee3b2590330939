import type { Config } from '../config.js'

const SECOND_MS = 1_000
/** Nothing but GraphQL queries has a body, and they have a limit of their own. */
const LARGEST_BODY = 100_000

/**
 * How a request must arrive, for the server of Node. There is no limit of connections: it would shut out health checks first, and an idle connection
 * costs some kilobytes. Proxies and the operating system have one.
 */
export function arrivalLimits({ requestTimeoutMs }: Pick<Config, 'requestTimeoutMs'>) {
  return {
    requestTimeout: requestTimeoutMs,
    http: { headersTimeout: Math.min(10 * SECOND_MS, requestTimeoutMs), connectionsCheckingInterval: Math.min(5 * SECOND_MS, requestTimeoutMs) },
    keepAliveTimeout: 72 * SECOND_MS, // longer than balancers keep theirs, which would otherwise send into a connection that is closing
    connectionTimeout: 120 * SECOND_MS, // without a byte in either direction: who does not take the answer gets no more of it
    maxRequestsPerSocket: 0, // the one past a limit would be refused by Node in words of its own
    bodyLimit: LARGEST_BODY
  }
}
