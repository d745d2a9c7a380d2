/** Why a whole talk counts 0, in one sentence. */
import type { Scenario } from '../scenario/scenario.ts'
import type { Fatal } from '../scoring/fatal.ts'
import { say } from './debrief-speech.ts'
import { calledBy } from './names.ts'
import { sum } from './page-speech.ts'

export function fatalWords(scenario: Scenario, flag: Fatal): string {
  const { customer, youMay } = scenario
  return say(`fatal.${flag}`, { name: calledBy(customer.name), give: sum(youMay.give, scenario) })
}
