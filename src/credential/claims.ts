/** Whether what a token claims beside its credential says the same as the credential, as Open Badges 3.0 asks for. */
import { timeOf } from './instant.ts'
import type { OpenBadge } from './open-badge.ts'

/** The first claim that is missing or says otherwise; null where all agree. */
export function claimFault(
  { iss, sub, jti, nbf, exp, vc }: Readonly<Record<string, unknown>>,
  { id, issuer, subject, validFrom, validUntil }: OpenBadge,
): string | null {
  // The older form keeps the credential in here: then two would stand side by side.
  if (vc !== undefined) return 'vc'
  if (iss !== issuer.id) return 'iss'
  if (jti !== id) return 'jti'
  if (sub !== (subject.id ?? undefined)) return 'sub'
  if (nbf !== seconds(validFrom)) return 'nbf'
  if (exp !== (validUntil === null ? undefined : seconds(validUntil))) return 'exp'
  return null
}

function seconds(iso: string): number | null {
  const instant = timeOf(iso)
  return instant === null ? null : Math.floor(instant / 1000)
}
