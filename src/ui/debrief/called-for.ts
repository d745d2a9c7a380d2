/** What a moment called for, in plain words, by its tone and by the case. */
import { isDemandDue, isWithin } from '../../dialogue/reach.ts'
import type { Script } from '../../dialogue/script.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import type { Moment } from '../../scenario/scenario.ts'

export function calledFor(script: Script, moment: Moment): string {
  const { scenario, bands, ours } = script
  const name = calledBy(scenario.customer.name)
  switch (moment.tone) {
    case 'frustrated':
      return say(ours ? 'calls.frustrated.ours' : 'calls.frustrated')
    case 'demanding': {
      if (isDemandDue(moment, scenario, bands.plain)) return say('calls.demanding.due', { name })
      const { worth } = scenario.case.wants
      const reach = moment.newFact && worth > 0 && isWithin(worth, { lo: 0, hi: bands.plain.hi })
      return say(reach ? 'calls.demanding.reach' : 'calls.demanding')
    }
    default:
      return say(`calls.${moment.tone}`)
  }
}
