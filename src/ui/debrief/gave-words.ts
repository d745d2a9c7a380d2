/** What was given in one offer, in words. */
import { say } from '../../i18n/debrief-speech.ts'
import { sum } from '../../i18n/page-speech.ts'
import type { Offer, Scenario } from '../../scenario/scenario.ts'

/** An author may have named the sum already. */
export function gaveWords(scenario: Scenario, { what, worth }: Offer): string {
  const given = sum(worth, scenario)
  return worth === 0 || what.includes(given) ? what : say('last.gave.one', { sum: given, what })
}
