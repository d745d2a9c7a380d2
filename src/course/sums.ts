/** Sums of money by currency: pounds and yen are never added up. */
import type { Minor } from '../scenario/scenario.ts'

export interface Sum {
  readonly currency: string
  readonly minor: Minor
}

/** One a currency, in the order in which they first come; what comes to nothing is left out. */
export function addedUp(sums: readonly Sum[]): readonly Sum[] {
  const totals = new Map<string, Minor>()
  for (const { currency, minor } of sums) totals.set(currency, (totals.get(currency) ?? 0) + minor)
  return [...totals].map(([currency, minor]) => ({ currency, minor })).filter(({ minor }) => minor !== 0)
}
