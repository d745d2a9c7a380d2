/** What a talk scored, in one line: “Empathy 70, boundaries 45. Overall 45, not passed.” */
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/fork-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import type { Grade } from '../history/kept-talk.ts'

export function scoreWords(grade: Grade | undefined): string {
  if (!grade) return say('unscored')
  const overall = say('overall', { score: number(grade.overall), passed: grade.passed ? 'yes' : 'no' })
  const scores = DIMENSIONS.flatMap(of => {
    const score = grade.scores[of]
    return score === null
      ? []
      : [say('score', { dimension: sayInDebrief(`dimension.${of}`), score: number(score) })]
  })
  const [first, ...others] = scores
  if (first === undefined) return overall
  return say('tree.scores', {
    scores: others.reduce((before, score) => say('score.more', { before, score }), first),
    overall,
  })
}
