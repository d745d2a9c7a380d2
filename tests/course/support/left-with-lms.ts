/** What a course leaves with the LMS between two launches, and what is found there. */
import { decodeSuspend, type Resumed } from '../../../src/course/suspend-read.ts'
import { CALM, OTHER } from './calm.ts'
import { type Course, courseOf, playerOf } from './recorded.ts'

export function decoded(text: string, { compiled, graded }: Course) {
  return decodeSuspend(text, compiled, id => graded.get(id))
}

export function resumed(text: string, course: Course): Resumed {
  const read = decoded(text, course)
  if (!('enrolment' in read)) throw new Error(read.kind)
  return read
}

/** Some way through `calm`: one finished and superseded, one that counts, one in the middle of `other`. */
export function inTheMiddle(course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 3\n')) {
  const player = playerOf(course)
  player.begin('calm')
  for (const word of ['rule', 'give']) player.say(word)
  player.begin('calm')
  for (const word of ['hear', '-', 'no']) player.say(word)
  player.begin('other', ['sale-price', 'gossip'])
  player.say('-')
  player.say('hear')
  return { course, player, text: player.report().suspend }
}
