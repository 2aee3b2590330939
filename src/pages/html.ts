import { escapeMarkup } from '../kernel/markup.js'

/** Markup that is safe to send. Only `html` makes it, so that nothing comes onto a page unescaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Content = Html | string | number | null | undefined | readonly Content[]

/** Values are escaped, markup and lists of it are taken in as they are, null and undefined are nothing. Put attributes in double quotes. */
export function html(parts: TemplateStringsArray, ...values: Content[]): Html {
  return new Html(parts.reduce((text, part, at) => text + textOf(values[at - 1]) + part))
}

function textOf(value: Content): string {
  if (value == null) return ''
  if (value instanceof Html) return value.text
  return Array.isArray(value) ? value.map(textOf).join('') : escapeMarkup(String(value))
}
