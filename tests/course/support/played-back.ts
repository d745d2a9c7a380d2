/** Attempts that were played to be read back, and what of them must come back to the digit. */
import { essenceHash } from '../../../src/course/essence.ts'
import type { Attempt } from '../../../src/dialogue/attempt.ts'
import { graded as gradedOf } from '../../../src/scoring/derive.ts'
import { CALM, OTHER } from './calm.ts'
import { type Read, readSource } from './read-source.ts'
import { type Course, courseOf, playerOf } from './recorded.ts'

/** In small pieces, as a long file comes. */
export function readBack(text: string, course?: Course, piece = 1000): Read {
  return readSource(text, course, piece)
}

/** Scores, findings and all that a credential stands on. */
export function figures(attempt: Attempt, course: Course): unknown {
  const found = course.graded.get(attempt.scenario.id)
  if (!found) throw new Error('no scenario')
  const { derived } = gradedOf(found.script, found.reference, attempt)
  const { id, seed, carried, scenario, rules, mode, started, language } = attempt
  return {
    derived,
    essence: essenceHash(attempt),
    id,
    seed,
    carried,
    scenario,
    rules,
    mode,
    started,
    language,
  }
}

/** One talk of a programme with waits, begun again and gone on with; and the beginning of another. */
export function twoTalks(course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 2\n')) {
  const player = playerOf(course, 4_000_000_000)
  player.begin('calm', ['sale-price'])
  for (const word of ['-', 'rule', '-', 'give']) player.say(word)
  player.relaunch()
  player.begin('calm')
  player.say('hear')
  player.relaunch()
  player.say('no')
  player.begin('other', ['sale-price', 'gossip'])
  player.say('rule')
  return { course, player }
}
