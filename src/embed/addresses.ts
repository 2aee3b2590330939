import type { FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import type { Asked } from './context.js'

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i

/** Under which people reach the server. Without the setting it is what they wrote, if that can be a host. */
export function originOf(request: FastifyRequest, { publicUrl }: Pick<Config, 'publicUrl'>): string {
  return publicUrl ?? (HOST.test(request.host) ? `${request.protocol}://${request.host}` : '')
}

/** Parameters of the look, which every link within an embed keeps. */
const LOOK = ['lang', 'scheme', 'accent'] as const

type Changes = Readonly<Record<string, string | undefined>>

const withQuery = (path: string, parameters: Record<string, string | undefined>): string => {
  const query = new URLSearchParams(Object.entries(parameters).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '')).toString()
  return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** The same address with other parameters. Never as a fragment: whoever follows a link wants a page. */
export const sameWith = ({ base, path, given }: Asked, changes: Changes): string => withQuery(`${base}${path}`, { ...given, fragment: undefined, heading: undefined, link: undefined, action: undefined, ...changes })

/** Another page in the same look. */
export function pageAt({ base, given }: Asked, path: string, parameters: Changes = {}): string {
  return withQuery(`${base}${path}`, { ...Object.fromEntries(LOOK.map((name) => [name, given[name]])), ...parameters })
}

/** The address of a page for others to keep: of its language, without a look. */
export const wholeAddress = ({ origin, language }: Asked, path: string): string => withQuery(`${origin}${path}`, language === 'id' ? {} : { lang: language })

export const servicePath = (code: string): string => `/embed/services/${encodeURIComponent(code)}`
export const mallPath = (code: string): string => `/embed/malls/${encodeURIComponent(code)}`

/** Where the name of a service leads. */
export const serviceAddress = (asked: Asked, code: string): string =>
  (asked.query.link === undefined ? pageAt(asked, servicePath(code)) : asked.query.link.replaceAll('{code}', encodeURIComponent(code)))

/** A path of the host's own site, with parameters. */
export const hostAddress = withQuery
