/** What a trainee has before their eyes at one moment, in words. */
import type { Moment } from '../../scenario/scenario.ts'
import { mostTogether } from './together.ts'
import { wordsOf } from './words.ts'

/** The line that the customer says, of several the longest, and what bystanders do. */
export function wordsSaid({ lines, seen }: Pick<Moment, 'lines' | 'seen'>): number {
  return Math.max(...lines.map(({ says }) => wordsOf(says).length)) + wordsOf(seen ?? '').length
}

/** All replies that can be there together. */
export function wordsToChooseFrom({ replies }: Moment): number {
  return mostTogether(replies, ({ say }) => wordsOf(say).length)
}
