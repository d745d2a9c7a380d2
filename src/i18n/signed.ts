/** A change with its sign, as a table shows it. */
import { number } from './page-speech.ts'

/** +.5 as “+0.5”, 0 as “0”; the minus is a true one, as wide as the plus. */
export function signed(value: number): string {
  return value === 0 ? number(0) : `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`
}
