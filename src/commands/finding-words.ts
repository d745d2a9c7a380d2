/** Why points were taken, in one sentence. */
import { harms, missing } from '../i18n/en-GB/command-findings.ts'
import { page } from '../i18n/en-GB/page.ts'
import { speechOf } from '../i18n/speech.ts'
import type { Finding } from '../scoring/score.ts'
import { say } from './say.ts'

export function reasonOf({ reason, move, missing: need }: Finding): string {
  if (reason === 'harm') {
    const speech = speechOf<string>('en-GB', harms)
    return move !== null && Object.hasOwn(harms, move) ? speech.say(move) : say('reason-harm')
  }
  if (reason === 'missed') {
    return need === null ? say('reason-missed') : speechOf('en-GB', missing).say(need)
  }
  return say(`reason-${reason}`)
}

/** The practice that the point goes back to, as the page names it. */
export function sourceOf({ source }: Finding): string {
  return speechOf('en-GB', page).say(`practice.${source}`)
}
