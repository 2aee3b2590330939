import type { IncomingHttpHeaders } from 'node:http'

/** Requests with them may be answered otherwise than others: nothing of theirs is kept, and none is answered with what is kept. Cookies are none: the server knows no cookies. */
export const hasCredentials = (headers: IncomingHttpHeaders): boolean => headers.authorization !== undefined || headers['x-api-key'] !== undefined
