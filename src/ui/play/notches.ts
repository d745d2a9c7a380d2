/** A sum of money as notches that can be counted at a glance. */
import { decimals } from '../../scenario/currency.ts'
import type { Minor } from '../../scenario/scenario.ts'

/** More than this is no longer counted, but guessed. */
const MOST = 16

/** What one notch stands for, in major units, times a power of ten. */
const UNITS = [1, 2, 5]

/** How many notches there are, and how many still stand; a notch that is begun still stands. */
export function notchesOf(give: Minor, left: Minor, currency: string): { all: number; full: number } {
  if (give <= 0) return { all: 0, full: 0 }
  const one = 10 ** decimals(currency)
  let unit = one
  for (let size = 0; give / unit > MOST; size++) {
    unit = one * (UNITS[size % UNITS.length] ?? 1) * 10 ** Math.floor(size / UNITS.length)
  }
  return { all: Math.ceil(give / unit), full: Math.max(0, Math.ceil(left / unit)) }
}
