/** What the screens speak with, and the command line where it says the same. */
import { decimals } from '../scenario/currency.ts'
import type { Minor, Scenario } from '../scenario/scenario.ts'
import { page } from './en-GB/page.ts'
import { speechOf } from './speech.ts'

const speech = speechOf('en-GB', page)

export const { say, number, date } = speech
export { locale } from './language.ts'

/** A sum in the currency of a scenario: £40, £7.50. */
export function sum(minor: Minor, { currency }: Pick<Scenario, 'currency'>): string {
  return speech.money(minor, currency, decimals(currency))
}
