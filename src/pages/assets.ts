import { createHash } from 'node:crypto'
import { CSS } from './style.js'

/** A file of the pages. Its name holds its fingerprint, so that it can be kept for ever. */
export interface Asset { path: string; type: string; body: string; integrity: string }

export function asset(folder: string, name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest()
  return { path: `${folder}/${name}.${hash.toString('hex').slice(0, 12)}.${extension}`, type, body, integrity: `sha256-${hash.toString('base64')}` }
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#0f6b5c"/><path d="M6 13.5 16 7l10 6.5v1.7H6z" fill="#fff"/><path d="M8 17h3v6H8zm6.5 0h3v6h-3zm6.5 0h3v6h-3z" fill="#fff"/><path d="M6 24.5h20" stroke="#f2b84b" stroke-width="2.2"/>
</svg>
`

export const STYLE = asset('/assets', 'pages', 'css', 'text/css; charset=utf-8', CSS)
export const ICON = asset('/assets', 'mark', 'svg', 'image/svg+xml; charset=utf-8', SVG)
export const ASSETS = [STYLE, ICON]
