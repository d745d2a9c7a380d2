/** The rules on what a trainee has to read, in the order in which they are listed. */
import { minutesAsSaid } from './minutes-as-said.ts'
import { readingAgeRule } from './reading-age.ts'
import { timeToRead } from './time-to-read.ts'
import { wordsAReply } from './words-a-reply.ts'
import { wordsAScreen } from './words-a-screen.ts'
import { wordsASentence } from './words-a-sentence.ts'

export const READING = [
  wordsAReply,
  wordsASentence,
  wordsAScreen,
  readingAgeRule,
  timeToRead,
  minutesAsSaid,
] as const
