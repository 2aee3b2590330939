import type { StandardRecord } from './record.js'

export const documentsAskedBy = (standard: StandardRecord): string[] => (standard.requirements ?? []).flatMap((group) => group.items.map((item) => item.document))
export const documentsIssuedBy = (standard: StandardRecord): string[] => (standard.products ?? []).flatMap((product) => product.document ?? [])
