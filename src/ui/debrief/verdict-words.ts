/** How you did, in one or two sentences: the score, what it hangs on, and what passes. */
import { say } from '../../i18n/debrief-speech.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import type { Review } from './review.ts'

export function verdictWords({ card, script }: Review): string {
  const { overall, scores, fatal } = card
  const [flag] = fatal
  if (flag) return say('verdict.fatal', { why: fatalWords(script.scenario, flag) })
  const claimed = DIMENSIONS.filter(dimension => scores[dimension] !== null)
  const [lowest, ...others] = claimed.filter(dimension => scores[dimension] === overall)
  const values = { overall, mark: RUBRIC.passMark }
  return lowest && others.length === 0 && claimed.length > 1
    ? say('verdict.lowest', { ...values, dimension: say(`of.${lowest}`) })
    : say('verdict.plain', values)
}
