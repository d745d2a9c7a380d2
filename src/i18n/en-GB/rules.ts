/** What all rules say, by their code. */
import type { RuleCode } from '../../lint/rules/rules.ts'
import type { RuleWords } from '../rule-words.ts'
import { readingRules } from './rules-reading.ts'
import { repliesRules } from './rules-replies.ts'
import { scoringRules } from './rules-scoring.ts'
import { structureRules } from './rules-structure.ts'

export const ruleWords: Readonly<Record<RuleCode, RuleWords>> = {
  ...structureRules,
  ...scoringRules,
  ...repliesRules,
  ...readingRules,
}
