import { Type, type Static } from '@sinclair/typebox'
import { Enum, Nullable, ref, refOrNull, WholeBetween } from '../../kernel/schema.js'
import { HIT_REASONS, SEARCH_FACETS, SEARCHED_NOUNS } from '../../vocabulary.js'
import { AgencyItem } from '../agencies/model.js'
import { DocumentItem } from '../documents/model.js'
import { Many, PublicCode, PublicLine, PublicText, ReferenceServiceLink } from '../links.js'
import { MallItem } from '../malls/model.js'
import { ReferenceServiceItem } from '../reference-services/model.js'
import { ServiceItem } from '../services/model.js'

const score = Type.Number({ minimum: 0, maximum: 1, description: 'How well it answers the words: 1 is a name of it, word by word. Scores are comparable within one answer' })

export const SearchReason = Type.Object({
  kind: Enum(HIT_REASONS, { description: 'name: its name says so; alias: another name; old_name: a name that it had, or that of a service whose place it took; translation: in another language; everyday: what people say for it; misspelling: a name, once slips were put right; keyword: what is told about it' }),
  words: PublicLine('The name or words by which it was found, as the catalogue has them'),
  successorOf: refOrNull(ReferenceServiceLink, 'The service that was asked for and is gone, whose place this one took; null: none'),
  answer: Nullable(PublicText('The plain answer to somebody who asks for the service that is gone; null: none'))
}, { $id: 'SearchReason', description: 'Why a record is a hit' })
export type SearchReason = Static<typeof SearchReason>

const ServicesBeneath = Type.Object({
  items: Type.Array(ref(ServiceItem), { maxItems: 20, description: 'The first of them: those in the asked region, or the nearest, then by name' }),
  total: WholeBetween(0, 1_000_000_000, { description: 'Number of all that fit' })
}, { $id: 'ServicesBeneath', description: 'Services that are forms of a concept' })

export const SearchHit = Type.Object({
  noun: Enum(SEARCHED_NOUNS, { description: 'What it is: the member of that name holds it' }),
  code: PublicCode(),
  score,
  reason: ref(SearchReason),
  highlight: Type.String({ maxLength: 10_000, description: 'Its name as HTML: what was asked for stands within `<mark>`, everything else is escaped' }),
  referenceService: refOrNull(ReferenceServiceItem, 'The concept; null where the hit is something else'),
  service: refOrNull(ServiceItem, 'The service; null where the hit is something else'),
  mall: refOrNull(MallItem, 'The mall; null where the hit is something else'),
  agency: refOrNull(AgencyItem, 'The agency; null where the hit is something else'),
  document: refOrNull(DocumentItem, 'The document; null where the hit is something else'),
  services: refOrNull(ServicesBeneath, 'Services beneath a concept; null for other hits, and with `form=flat`')
}, { $id: 'SearchHit', description: 'A record that answers the words' })
export type SearchHit = Static<typeof SearchHit>

const SearchFacetValue = Type.Object({
  value: PublicLine('Value, as the filter of that name takes it'),
  count: WholeBetween(0, 1_000_000_000, { description: 'Services that fit, with all other filters, and with this value' })
}, { $id: 'SearchFacetValue', description: 'A value of a filter, with what it would leave' })
export const SearchFacet = Type.Object({
  facet: Enum(SEARCH_FACETS, { description: 'Name of the filter' }),
  values: Type.Array(ref(SearchFacetValue), { maxItems: 50, description: 'The most frequent values, the most frequent first. The filter itself does not count, so that every value can be exchanged for another' })
}, { $id: 'SearchFacet', description: 'How the services that fit spread over the values of a filter' })
export type SearchFacet = Static<typeof SearchFacet>

const Understood = Type.Object({
  text: Nullable(PublicLine('The words with slips put right; null: there were none')),
  regions: Type.Array(Type.Object({ code: PublicCode('Kemendagri code'), name: PublicText('Name') }), { maxItems: 20, description: 'Regions that the words name: what is there stands first' })
}, { $id: 'Understood', description: 'How the words were understood' })
const Guess = Type.Object({ noun: Enum(SEARCHED_NOUNS, { description: 'What it is' }), code: PublicCode(), name: PublicText('Name') }, { $id: 'SearchGuess', description: 'A record that may have been meant' })

export const SearchPage = Type.Object({
  items: Type.Array(ref(SearchHit), { maxItems: 100, description: 'Hits, the best first' }),
  next: Nullable(Type.String({ maxLength: 1000, description: 'Cursor of the next page, for `after`; null: this is the last' })),
  understood: ref(Understood),
  didYouMean: Type.Array(ref(Guess), { maxItems: 5, description: 'Where nothing answers: records that may have been meant. None of them is an answer' }),
  facets: Nullable(Many(ref(SearchFacet)), { description: 'Counts by the filters that `facets` names; null where it names none' })
}, { $id: 'SearchPage', description: 'A page of hits' })
export type SearchPage = Static<typeof SearchPage>

export const Suggestion = Type.Object({
  text: PublicLine('Words to put into the search'),
  noun: Enum(SEARCHED_NOUNS, { description: 'What it is' }),
  code: PublicCode(),
  name: PublicText('Its name'),
  highlight: Type.String({ maxLength: 10_000, description: '`text` as HTML: what was typed stands within `<mark>`, everything else is escaped' })
}, { $id: 'Suggestion', description: 'Something that may be meant by what was typed so far' })
export type Suggestion = Static<typeof Suggestion>
export const SuggestionList = Type.Object({ items: Type.Array(ref(Suggestion), { maxItems: 10, description: 'The likeliest first' }) }, { $id: 'SuggestionList', description: 'What may be meant' })

export const SEARCH_COMPONENTS = [SearchReason, ServicesBeneath, SearchHit, SearchFacetValue, SearchFacet, Understood, Guess, SearchPage, Suggestion, SuggestionList]
