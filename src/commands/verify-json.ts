/** A verdict on a credential, as programs read it. */
import { sourceOf } from '../credential/said.ts'
import type { Verdict } from '../credential/verdict.ts'
import { say } from '../i18n/verify-speech.ts'

export function verdictJson({ valid, reason, args, badge }: Verdict): Readonly<Record<string, unknown>> {
  return {
    valid,
    reason,
    message: say(`reason.${reason}`, args),
    issuer: badge && badge.issuer,
    subject: badge && badge.subject,
    achievement: badge && { ...badge.achievement, programme: badge.programme },
    results: badge?.results ?? [],
    validFrom: badge?.validFrom ?? null,
    validUntil: badge?.validUntil ?? null,
    source: badge && sourceOf(badge),
    evidence: badge?.evidence ?? [],
    statusAsked: badge?.hasStatus === true ? false : null,
  }
}
