/** What the report on a proven scenario speaks with. */
import { report } from './en-GB/report.ts'
import { speechOf } from './speech.ts'

export const { say, number } = speechOf('en-GB', report)

/** So narrow that it parts the digits and not the number, and no line breaks there. */
const THIN_SPACE = '\u202F'

/** A whole number of any length, its digits in threes. */
export function counted(value: bigint | number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+(?!\d))/g, THIN_SPACE)
}

/** Plays of a hundred, to a tenth; the least there is is never rounded to none. */
export function playsOf(chance: number): string {
  const plays = 100 * chance
  return number(plays > 0 && plays < 0.1 ? 0.1 : plays)
}
