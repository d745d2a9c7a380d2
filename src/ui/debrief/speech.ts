/** What the debrief speaks with. */
import { debrief } from '../../i18n/en-GB/debrief.ts'
import { speechOf } from '../../i18n/speech.ts'

export const { say } = speechOf('en-GB', debrief)

export type DebriefSentence = keyof typeof debrief

export function isDebriefSentence(id: string): id is DebriefSentence {
  return Object.hasOwn(debrief, id)
}
