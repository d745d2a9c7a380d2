/** Sums of money: plain numbers of major units as people write them, whole minor units inside. */
import { decimals } from './currency.ts'
import type { Minor } from './scenario.ts'

/**
 * 12.5 of GBP is 1250; nothing where the sum has more decimals than the currency.
 *
 * It reads the shortest decimal that stands for the number, so that 1.15 is 115 and not 114.99….
 */
export function toMinor(amount: number, currency: string): Minor | undefined {
  const places = decimals(currency)
  const [, sign = '', units, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(amount)) ?? []
  if (units === undefined || fraction.length > places) return undefined
  const minor = Number(units + fraction.padEnd(places, '0'))
  return sign === '' || minor === 0 ? minor : -minor
}

/** The sum as it stands in a file: `310`, `12.50`. */
export function printAmount(minor: Minor, currency: string): string {
  const places = decimals(currency)
  const all = String(Math.abs(minor)).padStart(places + 1, '0')
  const sign = minor < 0 ? '-' : ''
  const units = all.slice(0, all.length - places)
  const fraction = all.slice(all.length - places)
  return sign + (/^0*$/.test(fraction) ? units : `${units}.${fraction}`)
}
