/** What the debrief speaks with, on the page and in the terminal. */
import { debrief } from './en-GB/debrief.ts'
import { speechOf } from './speech.ts'

export const { say } = speechOf('en-GB', debrief)

export type DebriefSentence = keyof typeof debrief

export function isDebriefSentence(id: string): id is DebriefSentence {
  return Object.hasOwn(debrief, id)
}
