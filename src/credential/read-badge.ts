/** Reads what is told of a credential out of its JSON. */
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { hashInName } from './hash-name.ts'
import type { Identity } from './identity.ts'
import {
  type BadgeEvidence,
  type BadgeResult,
  GENRES,
  type Measured,
  type OpenBadge,
  PROGRAMME_ID,
} from './open-badge.ts'
import { inside, listOf, type Raw, textOf } from './raw.ts'

/** Of one that has no fault. */
export function readBadge(raw: Raw): OpenBadge {
  const subject = inside(raw['credentialSubject'])
  const achievement = inside(subject['achievement'])
  const described = listOf(achievement['resultDescription']).map(inside)
  const { issuer } = raw
  const hash = hashInName(String(achievement['id']))
  const other = listOf(achievement['otherIdentifier'])
    .map(inside)
    .find(({ identifierType }) => textOf(identifierType) === PROGRAMME_ID)
  const programme = textOf(other?.['identifier'])
  return {
    id: String(raw['id']),
    name: textOf(raw['name']),
    issuer:
      typeof issuer === 'string'
        ? { id: issuer, name: null, url: null }
        : {
            id: String(inside(issuer)['id']),
            name: textOf(inside(issuer)['name']),
            url: textOf(inside(issuer)['url']),
          },
    subject: {
      id: textOf(subject['id']),
      identities: listOf(subject['identifier']).map(identifier => identityIn(inside(identifier))),
    },
    achievement: {
      id: String(achievement['id']),
      name: String(achievement['name']),
      description: String(achievement['description']),
      criteria: textOf(inside(achievement['criteria'])['narrative']),
    },
    programme: hash !== null && programme !== null ? { id: programme, hash } : null,
    code: textOf(subject['licenseNumber']),
    results: listOf(subject['result']).map(result =>
      resultIn(inside(result), described, String(achievement['id'])),
    ),
    evidence: onceEach(listOf(raw['evidence']).map(inside)).map(evidenceIn),
    validFrom: String(raw['validFrom']),
    validUntil: textOf(raw['validUntil']),
    hasStatus: raw['credentialStatus'] !== undefined,
  }
}

function resultIn(result: Raw, described: readonly Raw[], achievement: string): BadgeResult {
  const named = textOf(result['resultDescription'])
  const of = described.find(({ id }) => id === named)
  const id = textOf(of?.['id'])
  const measures = id?.startsWith(`${achievement}#`) ? id.slice(achievement.length + 1) : null
  return {
    measures: isMeasured(measures) ? measures : null,
    name: textOf(of?.['name']),
    value: textOf(result['value']),
    required: textOf(of?.['requiredValue']),
  }
}

/** A salt may be anything: one that is no text is none that a name was hashed with. */
function identityIn({ hashed, identityHash, identityType, salt }: Raw): Identity {
  const salted = textOf(salt)
  return {
    type: 'IdentityObject',
    hashed: hashed === true,
    identityHash: String(identityHash),
    identityType: String(identityType),
    ...(salted !== null && { salt: salted }),
  }
}

/** What stands there twice is one thing: a proof holds for it as for the one. */
function onceEach(all: readonly Raw[]): readonly Raw[] {
  const known = new Set<unknown>()
  return all.filter(({ id }) => {
    const isNew = id === undefined || !known.has(id)
    known.add(id)
    return isNew
  })
}

function evidenceIn({ id, name, narrative, genre }: Raw): BadgeEvidence {
  const source = (['lms', 'learner'] as const).find(one => GENRES[one] === textOf(genre))
  return {
    essence: hashInName(textOf(id) ?? ''),
    name: textOf(name),
    narrative: textOf(narrative),
    source: source ?? null,
  }
}

function isMeasured(value: string | null): value is Measured {
  return value === 'overall' || DIMENSIONS.some(dimension => dimension === value)
}
