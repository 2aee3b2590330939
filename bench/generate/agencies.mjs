import { drawsFor } from './random.mjs'
import { cited } from './sources.mjs'
import { invented } from './text.mjs'

export function agencyRecord(agency, seed) {
  const { code, name, template, region } = agency
  const draws = drawsFor(seed, `record of ${code}`)
  return {
    code,
    name: invented(name),
    shortName: template.short,
    kind: template.kind,
    parent: template.parent ?? null,
    region: region.code,
    website: `https://${code}.example.invalid`,
    phone: `0800-0000-${draws.between(1000, 9999)} (contoh)`,
    complaintChannels: [{ kind: 'whatsapp', address: `0800-0000-${draws.between(1000, 9999)} (contoh)`, ...cited(agency) }],
    sources: [cited(agency)]
  }
}
