/** The one source of everything that is said of a mall, an agency or its services: it says that they are invented. */
export const sourceOf = ({ code }) => `sumber-${code}`

export const cited = (owner, confidence = 'high') => ({ source: sourceOf(owner), confidence })

export const sourceRecord = (owner, name) => ({
  code: sourceOf(owner), title: `Data buatan untuk uji beban: ${name}`, publisher: 'mpp-catalog', seenOn: '2026-11-02', reading: 'text'
})
