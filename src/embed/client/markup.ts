interface Policy { createHTML(text: string): string }

/** Pages with `require-trusted-types-for 'script'` allow this policy by name: `trusted-types mpp`. */
const policy = (window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy('mpp', { createHTML: (text) => text })

/** Markup of our server. It escapes every value, and scripts in it would not run. */
export function markupOf(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = policy ? policy.createHTML(html) : html
  return template.content
}
