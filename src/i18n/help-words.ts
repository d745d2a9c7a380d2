/** What someone needs help with, in a few words. */
import type { HelpPoint } from '../cohort/help.ts'
import { say } from './cohort-speech.ts'
import { nameOf } from './move-names-speech.ts'

export function pointWords({ reason, move, missing }: HelpPoint): string {
  switch (reason) {
    case 'harm':
      return move ? nameOf(move) : say('missing.spoiled')
    case 'missed':
      return missing ? say('missing', { what: say(`need.${missing}`) }) : say('missing.spoiled')
    default:
      return say(`reason.${reason}`)
  }
}
