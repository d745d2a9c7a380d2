/** Whether a credential is within its dates, by somebody’s clock. */
import { timeOf } from './instant.ts'
import type { OpenBadge } from './open-badge.ts'

/** Milliseconds by which two honest clocks may differ. */
export const SKEW = 5 * 60_000

export function dateFault(
  { validFrom, validUntil }: Pick<OpenBadge, 'validFrom' | 'validUntil'>,
  now: number,
): 'not-yet' | 'expired' | null {
  if ((timeOf(validFrom) ?? Infinity) > now + SKEW) return 'not-yet'
  if (validUntil !== null && (timeOf(validUntil) ?? -Infinity) < now - SKEW) return 'expired'
  return null
}
