/** What `grade` tells a person of one attempt. */
import { say as sayInDebrief } from '../i18n/debrief-speech.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import type { Derived } from '../scoring/derive.ts'
import type { GradedOne } from './grade-source.ts'
import { painter, widthOf, wrap } from './paper.ts'
import { nameOf } from './paths.ts'
import { say } from './say.ts'
import type { World } from './world.ts'

export function gradeReport({ path, from, attempt, verdict, derived }: GradedOne, world: World): string {
  const paint = painter(world)
  const width = widthOf(world)
  const words = say(`verdict-${verdict}`, { scenario: attempt.scenario.id })
  const name = from ? `${nameOf(path)}:${from.line}` : nameOf(path)
  const { learner, place } = from?.taken ?? { learner: null, place: null }
  const whose = [learner?.name, place && `${place.id}.${place.n}`].filter(Boolean).map(one => `  ${one}`)
  return [
    `${paint('bold', name)}${whose.join('')}  ${attempt.scenario.id}  ${paint(verdict === 'same' ? 'green' : 'yellow', verdict)}`,
    wrap(scoresOf(derived), width, 2),
    wrap(words, width, 2),
    '',
    '',
  ].join('\n')
}

function scoresOf({ scores, overall, passed }: Derived): string {
  if (scores === null || overall === null) return say('grade-not-over')
  const list = DIMENSIONS.flatMap(dimension => {
    const points = scores[dimension]
    return points === null ? [] : [`${sayInDebrief(`dimension.${dimension}`).toLowerCase()} ${points}`]
  })
  return say('grade-scores', { scores: list.join(', '), overall, passed: passed ? 'yes' : 'no' })
}
