import type { PageLanguage } from '../pages/language.js'
import type { OwnerNoun } from './services/read.js'
import { wordsIn } from './words.js'

export const listTitle = (noun: OwnerNoun, name: string, language: PageLanguage): string => (noun === 'region' ? wordsIn(language).servicesIn(name) : wordsIn(language).servicesOf(name))
export const serviceTitle = ({ name, agency }: { name: string; agency: { name: string } }): string => `${name} · ${agency.name}`
