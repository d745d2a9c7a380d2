/** The credential itself, before it is signed: Open Badges 3.0 as a W3C verifiable credential 2.0. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { BADGE_CONTEXT, VC_CONTEXT } from './contexts.ts'
import type { Earned, EarnedPlace } from './earned.ts'
import { hashName } from './hash-name.ts'
import type { Identity } from './identity.ts'
import { monthsLater, stampOf, timeOf } from './instant.ts'
import { GENRES, type Measured, PROGRAMME_ID, type Source } from './open-badge.ts'

export interface Award {
  /** URIs: of the credential, and of whoever earned it. */
  readonly id: string
  readonly subject: string
  readonly identities: readonly Identity[]
  /** A DID. */
  readonly issuer: string
  readonly compiled: CompiledProgramme
  readonly earned: Earned
  readonly source: Source
  /** What stands on the certificate, see course/certificate-code.ts. */
  readonly code: string
  /** Milliseconds since 1970. */
  readonly now: number
  readonly words: AwardWords
}

/** The sentences in it, of which this folder has none. */
export interface AwardWords {
  readonly criteria: string
  /** Where its attempts came from, and what that means. */
  readonly source: string
  readonly measured: Readonly<Record<Measured, string>>
  readonly evidence: (place: EarnedPlace) => { readonly name: string; readonly narrative: string }
}

export interface BadgeDocument {
  readonly [name: string]: unknown
  readonly id: string
  readonly validFrom: string
  readonly validUntil?: string
}

/** `json` is what is signed as it stands; its claims come beside it (`claimsOf`). */
export function makeBadge(award: Award): BadgeDocument {
  const { compiled, earned, words, now } = award
  const { programme, hash } = compiled
  const { provider, certificate } = programme
  const achievement = hashName(hash)
  const until = endOf(compiled, earned)
  const title = certificate?.title ?? programme.title
  const from = Math.floor(now / 1000) * 1000
  const measured = [...DIMENSIONS.filter(dimension => earned.scores[dimension] !== null), 'overall' as const]
  return {
    '@context': [VC_CONTEXT, BADGE_CONTEXT],
    id: award.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    description: words.source,
    issuer: {
      id: award.issuer,
      type: ['Profile'],
      ...(provider && { name: provider.name }),
      ...(provider?.address && { url: provider.address }),
    },
    validFrom: stampOf(from),
    ...(until !== null && { validUntil: stampOf(until) }),
    credentialSubject: {
      id: award.subject,
      type: ['AchievementSubject'],
      ...(award.identities.length > 0 && { identifier: award.identities }),
      licenseNumber: award.code,
      achievement: {
        id: achievement,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: programme.title,
        description: certificate?.text ?? programme.title,
        criteria: { narrative: words.criteria },
        otherIdentifier: [
          { type: 'IdentifierEntry', identifier: programme.id, identifierType: PROGRAMME_ID },
        ],
        resultDescription: measured.map(what => ({
          id: `${achievement}#${what}`,
          type: ['ResultDescription'],
          name: words.measured[what],
          resultType: 'RawScore',
          valueMin: '0',
          valueMax: '100',
          ...(what === 'overall' && { requiredValue: String(earned.mark) }),
        })),
      },
      result: measured.map(what => ({
        type: ['Result'],
        resultDescription: `${achievement}#${what}`,
        value: String(what === 'overall' ? earned.overall : earned.scores[what]),
      })),
    },
    evidence: earned.places.map(place => ({
      id: hashName(place.essence),
      type: ['Evidence'],
      ...words.evidence(place),
      genre: GENRES[award.source],
    })),
  }
}

/** From the day that it was earned, as on the printed certificate: signing it later makes it last no longer. */
export function endOf({ programme }: CompiledProgramme, { on }: Pick<Earned, 'on'>): number | null {
  const months = programme.certificate?.validMonths ?? null
  return months === null ? null : monthsLater(on, months)
}

/** What Open Badges 3.0 wants of a token beside the credential that it is. */
export function claimsOf(
  { id, validFrom, validUntil }: BadgeDocument,
  { issuer, subject }: Pick<Award, 'issuer' | 'subject'>,
): object {
  return {
    iss: issuer,
    sub: subject,
    jti: id,
    nbf: secondsOf(validFrom),
    ...(validUntil !== undefined && { exp: secondsOf(validUntil) }),
  }
}

function secondsOf(stamp: string): number {
  return Math.floor((timeOf(stamp) ?? 0) / 1000)
}
