/** Any site may show these in a frame. They load their style and one small script from here, and nothing from elsewhere; they set no cookies. */
export const HEADERS = {
  'content-security-policy': "default-src 'none';style-src 'self';script-src 'self';img-src 'self';base-uri 'none';form-action 'self';frame-ancestors *",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
} as const
