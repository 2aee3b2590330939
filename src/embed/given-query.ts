/** Forms send what was not filled in as empty. What others append to links that they share says nothing to us. */
export function givenIn(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name, value]) => value !== '' && !/^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid)$/.test(name)))
}
