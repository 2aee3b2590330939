import { localized } from '../../kernel/text.js'
import { everyLanguageOf } from '../published/draft.js'
import type { Contents } from '../records/stored.js'

/** What an agency calls its service, where that is not what the concept is called. */
export const ownNamesOf = ({ name, aliases = [] }: Contents['service']): string[] => [...(name == null ? [] : everyLanguageOf(localized(name))), ...aliases]
