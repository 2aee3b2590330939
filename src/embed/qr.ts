import qrcode from 'qrcode-generator'
import { html, type Html } from '../pages/html.js'
import { as } from './names.js'

/** Light modules around the code, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4

/** A QR code of an address as a drawing, black on white in every colour scheme. */
export function qrCode(address: string, label: string): Html {
  const code = qrcode(0, 'M')
  code.addData(address)
  code.make()
  const size = code.getModuleCount()
  const rows = Array.from({ length: size }, (_, row) => runsOf(Array.from({ length: size }, (_, column) => code.isDark(row, column))).map(([from, length]) => `M${from + QUIET} ${row + QUIET}h${length}v1h-${length}z`).join(''))
  const whole = size + 2 * QUIET
  return html`<svg ${as('qr')} role="img" aria-label="${label}" viewBox="0 0 ${whole} ${whole}" width="132" height="132" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path fill="#000" d="${rows.join('')}"/></svg>`
}

/** Where dark modules stand side by side: the first of them, and how many. */
function runsOf(dark: readonly boolean[]): [from: number, length: number][] {
  const runs: [number, number][] = []
  dark.forEach((one, at) => {
    const last = runs[runs.length - 1]
    if (one && last && last[0] + last[1] === at) last[1]++
    else if (one) runs.push([at, 1])
  })
  return runs
}
