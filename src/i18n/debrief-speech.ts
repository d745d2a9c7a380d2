/** What the debrief speaks with, on the page and in the terminal. */
import { debrief } from './en-GB/debrief.ts'
import { findings } from './en-GB/findings.ts'
import { speechOf } from './speech.ts'

const sentences = { ...debrief, ...findings }

export const { say } = speechOf('en-GB', sentences)

export type DebriefSentence = keyof typeof sentences

export function isDebriefSentence(id: string): id is DebriefSentence {
  return Object.hasOwn(sentences, id)
}
