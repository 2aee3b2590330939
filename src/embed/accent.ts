type Rgb = [number, number, number]

/** Relative luminance (WCAG 2.2). */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** From 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
/** What stands behind words in the two schemes: the less favourable of paper and card. */
const BEHIND = { light: [247, 247, 244], dark: [25, 33, 30] } as const satisfies Record<string, Rgb>
const ENOUGH = 4.6

const read = (hex: string): Rgb => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
const write = (color: Rgb): string => `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** The nearest mixture with black or white that can be read. */
function readable(color: Rgb, behind: Rgb, toward: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = color.map((part, at) => part + ((toward[at] as number) - part) * share) as Rgb
    if (contrast(mixed, behind) >= ENOUGH) return mixed
  }
  return toward
}

export type AccentColors = Record<keyof typeof BEHIND, { accent: string; onAccent: string }>

/** A colour of the host's choice, six hexadecimal digits: made darker or lighter as far as is needed to read words in it and on it. */
export function accentColors(hex: string): AccentColors {
  const inScheme = (scheme: keyof typeof BEHIND) => {
    const accent = readable(read(hex), BEHIND[scheme], scheme === 'light' ? BLACK : WHITE)
    return { accent: write(accent), onAccent: write(contrast(accent, WHITE) >= contrast(accent, BLACK) ? WHITE : BLACK) }
  }
  return { light: inScheme('light'), dark: inScheme('dark') }
}

/** The same as a stylesheet of our pages. */
export function accentStyle(hex: string): string {
  const colors = accentColors(hex)
  const declarations = (scheme: keyof AccentColors) => `--mpp-accent: ${colors[scheme].accent}; --mpp-on-accent: ${colors[scheme].onAccent};`
  return `:root { ${declarations('light')} }
@media (prefers-color-scheme: dark) { :root { ${declarations('dark')} } }
:root.mpp-scheme-light { ${declarations('light')} }
:root.mpp-scheme-dark { ${declarations('dark')} }
`
}
