/** The rules on what a trainee has to choose from, in the order in which they are listed. */
import { bestIsFirst } from './best-is-first.ts'
import { bestIsLongest } from './best-is-longest.ts'
import { guessable } from './guessable.ts'
import { lengthRatio } from './length-ratio.ts'
import { noWrongTime } from './no-wrong-time.ts'
import { strawMan } from './straw-man.ts'
import { twoRepliesOnly } from './two-replies-only.ts'
import { twoTheSame } from './two-the-same.ts'
import { wordsThatGiveAway } from './words-that-give-away.ts'

export const REPLIES = [
  twoRepliesOnly,
  twoTheSame,
  strawMan,
  noWrongTime,
  lengthRatio,
  bestIsLongest,
  bestIsFirst,
  wordsThatGiveAway,
  guessable,
] as const
