/** What verifying a credential comes to. */
import type { OpenBadge } from './open-badge.ts'

/** Signed by the issuer that it names, within its dates; of the second it is not known who that issuer is. */
export const GOOD = ['valid', 'issuer-not-known'] as const

export const BAD = [
  'empty',
  'too-large',
  'too-deep',
  'not-json',
  'key-twice',
  'not-a-credential',
  'cut-off',
  'algorithm',
  'header',
  'key-of-another',
  'issuer-unreadable',
  'issuer-file-needed',
  'issuer-file-bad',
  'issuer-file-other',
  'key-not-there',
  'key-unfit',
  'no-proof',
  'proof-kind',
  'proof-purpose',
  'signature',
  'context',
  'shape',
  'claims',
  'not-yet',
  'expired',
  'other-issuer',
  'other-person',
  'no-crypto',
  'attempts-refused',
  'attempts-other-programme',
  'attempts-other',
  'attempts-scores',
] as const

export type Reason = (typeof GOOD)[number] | (typeof BAD)[number]

export interface Verdict {
  readonly valid: boolean
  readonly reason: Reason
  /** For the sentence that says it: a field, a date, an issuer. */
  readonly args: Readonly<Record<string, string>>
  /** What it says of itself, as far as it could be read; of one that is not valid nothing of it need be true. */
  readonly badge: OpenBadge | null
}

export function refused(
  reason: (typeof BAD)[number],
  args: Verdict['args'] = {},
  badge: OpenBadge | null = null,
): Verdict {
  return { valid: false, reason, args, badge }
}
