import type { Query, WordsCondition } from '../published/filter.js'
import { scoreOf } from './hits.js'
import { checkedText, examplesIn, questionOf } from './question.js'
import type { SearchIndex } from './searching.js'
import { textQueryOf } from './text-query.js'

/** What words mean as a condition of a list. */
export function wordsConditionOf(index: SearchIndex, q: string, query: Query): WordsCondition {
  const { answers, names, regions } = questionOf(index, checkedText(q), examplesIn(query))
  return { kind: 'words', concepts: answers.map(({ code }) => code), scores: answers.map(({ score }) => scoreOf(score)), query: names && textQueryOf(names.all), beside: names?.beside ? textQueryOf(names.beside) : null, regions: regions.map(({ code }) => `region:${code}`), count: names?.all.length ?? 0 }
}
