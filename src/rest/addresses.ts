import type { IncomingMessage } from 'node:http'

/**
 * The address as routes know it. The codes of offerings (`service@mall/site`) and of sites (`mall/site`) hold a slash: they may stand in a path
 * as they are, also before a further part of the path. Written as `%2F` the slash means the same.
 */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  if (!BEFORE_SLASHES.some((beginning) => url.startsWith(beginning))) return url
  const end = url.indexOf('?')
  const [path, query] = end === -1 ? [url, ''] : [url.slice(0, end), url.slice(end)]
  return joined(path.split('/')).join('/') + query
}

const BEFORE_SLASHES = ['/v1/offerings/', '/v1/malls/', '/v1/sites/']

/** `['', 'v1', noun, …]`. A part that is not whole without the next is joined with it. */
function joined(parts: string[]): string[] {
  if (parts[2] === 'offerings') return joinedAt(parts, 3, /@|%40/)
  if (parts[2] === 'sites') return joinedAt(parts, 3, /^mpp-/)
  return parts[4] === 'sites' ? joinedAt(parts, 5, /^mpp-/) : parts
}

function joinedAt(parts: string[], at: number, begins: RegExp): string[] {
  const [part = '', next = ''] = parts.slice(at)
  return next !== '' && begins.test(part) && !/%2f/i.test(part) ? [...parts.slice(0, at), `${part}%2F${next}`, ...parts.slice(at + 2)] : parts
}
