import type { LocalizedText } from './text.js'

/** What was wrong with one part of a request. */
export interface ErrorDetail {
  /** Name of the parameter, or path within a body. */
  field: string
  problem: string
  allowed?: string | undefined
  nearest?: string | undefined
}

/** The closed list of errors: status, title and sentence of each code. `{name}` stands for a value of the error. */
export const ERRORS = {
  unknown_parameter: [400, 'Unknown parameter', 'The request has a parameter that is not known here.'],
  invalid_parameter: [400, 'Invalid parameter', 'A parameter has a value that is not allowed.'],
  invalid_cursor: [400, 'Invalid cursor', 'The cursor is not one that this list gave for these parameters. Start again without `after`.'],
  malformed_request: [400, 'Malformed request', 'The request cannot be read.'],
  malformed_query: [400, 'Malformed query', 'The text is no GraphQL query.'],
  invalid_query: [400, 'Invalid query', 'The query does not fit the schema, or a variable its type.'],
  query_limit: [400, 'Query limit exceeded', 'The query goes beyond the limit of {limit}: {given}, where {allowed} are allowed.'],
  persisted_query_not_found: [400, 'Persisted query not found', 'No query with this hash is known here. Send it once with its text.'],
  unknown_key: [401, 'Unknown key', 'The key is not one that this server knows. Without a key the limit of addresses holds.'],
  query_not_registered: [403, 'Query not registered', 'This server answers registered queries only.'],
  not_found: [404, 'Not found', 'There is nothing at {path}.'],
  region_not_found: [404, 'Region not found', 'There is no region {code}.'],
  mall_not_found: [404, 'Mall not found', 'There is no mall {code}.'],
  site_not_found: [404, 'Site not found', 'There is no site {code}.'],
  agency_not_found: [404, 'Agency not found', 'There is no agency {code}.'],
  service_not_found: [404, 'Service not found', 'There is no service {code}.'],
  reference_service_not_found: [404, 'Reference service not found', 'There is no reference service {code}.'],
  offering_not_found: [404, 'Offering not found', 'There is no offering {code}.'],
  document_not_found: [404, 'Document not found', 'There is no document {code}.'],
  legal_instrument_not_found: [404, 'Legal instrument not found', 'There is no legal instrument {code}.'],
  calendar_not_found: [404, 'Calendar not found', 'There is no calendar {code}.'],
  dataset_not_found: [404, 'Data set not found', 'There is no data set {code}.'],
  vocabulary_not_found: [404, 'Vocabulary not found', 'There is no vocabulary {code}.'],
  method_not_allowed: [405, 'Method not allowed', 'This address does not take {method}.'],
  not_acceptable: [406, 'Not acceptable', 'This address answers in {offered} only.'],
  request_timeout: [408, 'Request timeout', 'The request did not arrive in time.'],
  withdrawn: [410, 'Withdrawn', 'The {noun} {code} was withdrawn in revision {revision}. Its code is never given to another.'],
  revision_passed: [412, 'Revision has passed', 'Records of this kind are not known as they are in revision {asked}: the catalogue is at {revision}, and last changed them in {changed}. Begin anew.'],
  payload_too_large: [413, 'Payload too large', 'The body is larger than this address takes.'],
  uri_too_long: [414, 'Address too long', 'The address has more than {limit} characters.'],
  unsupported_media_type: [415, 'Unsupported media type', 'The body has a type that this address does not take.'],
  rate_limited: [429, 'Too many requests', 'This client has asked more often than allowed. Try again in {seconds} seconds.'],
  headers_too_large: [431, 'Headers too large', 'The headers of the request are larger than the server takes.'],
  internal: [500, 'Internal error', 'Something went wrong here. The log holds the cause under the request id.'],
  overloaded: [503, 'Overloaded', 'More is being asked than the server can answer in time. Try again shortly.'],
  revision_not_reached: [503, 'Revision not reached', 'The catalogue is not known to have reached revision {revision} yet. Try again shortly.'],
  exports_busy: [503, 'Exports are busy', 'As many exports are under way as this server allows. Try again in {seconds} seconds.'],
  unavailable: [503, 'Unavailable', 'The database does not answer, or took too long. Try again shortly.']
} as const satisfies Record<string, readonly [number, string, string]>

export type ErrorCode = keyof typeof ERRORS
export interface ErrorValues {
  [name: string]: string | number | LocalizedText | null | undefined
  /** In all languages in which it was given. */
  reason?: LocalizedText | null
}

/** The one error that carries something for the client. Anything else that is thrown is `internal`. */
export class CatalogueError extends Error {
  override name = 'CatalogueError'
  constructor(readonly code: ErrorCode, readonly values: ErrorValues = {}, readonly details: readonly ErrorDetail[] = []) {
    super(code)
  }
}

export interface Description {
  code: ErrorCode
  status: number
  title: string
  detail: string
  errors: readonly ErrorDetail[]
  values: ErrorValues
}

export function describeError(error: CatalogueError): Description {
  const [status, title, sentence] = ERRORS[error.code]
  const detail = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(error.values[name] ?? '?'))
  return { code: error.code, status, title, detail, errors: error.details, values: error.values }
}

export const invalidParameter = (field: string, problem: string, allowed?: string, nearest?: string) =>
  new CatalogueError('invalid_parameter', {}, [{ field, problem, allowed, nearest }])

/** Does all of it, and throws at once whatever was wrong with any of the parameters. */
export function together<T extends readonly unknown[]>(...works: { [K in keyof T]: () => T[K] }): T {
  const wrong: ErrorDetail[] = []
  const results = works.map((work) => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof CatalogueError && error.code === 'invalid_parameter')) throw error
      wrong.push(...error.details)
      return undefined
    }
  })
  if (wrong.length > 0) throw new CatalogueError('invalid_parameter', {}, wrong)
  return results as unknown as T
}
