/** Credentials for tests: a provider with a key, and what it signs. */
import { compiledProgramme } from '../../../src/course/compiled-programme.ts'
import type { Earned } from '../../../src/credential/earned.ts'
import { didOf, privateKey, type PrivateKey } from '../../../src/credential/key-file.ts'
import { type Award, claimsOf, makeBadge } from '../../../src/credential/make-badge.ts'
import { identityOf, whoOf } from '../../../src/credential/identity.ts'
import type { Algorithm } from '../../../src/credential/public-key.ts'
import type { Programme } from '../../../src/scenario/programme.ts'
import { newPair } from '../../../src/signing/new-pair.ts'
import { signed } from '../../../src/signing/sign.ts'

export const NOW = Date.UTC(2026, 3, 11, 9, 30)

export const PROGRAMME: Programme = {
  format: 1,
  id: 'steady',
  title: 'Steady with people',
  provider: { name: 'Harbour Academy', address: 'https://harbour.example/' },
  pass: 70,
  mode: 'assessment',
  attempts: 2,
  counts: 'best',
  debrief: 'scores-only-until-last',
  timeLimit: null,
  wellbeing: { breather: true, help: null },
  theme: null,
  languages: [],
  certificate: {
    title: 'Steady with people: certificate',
    text: 'Kept three difficult talks on an even keel.',
    signedBy: null,
    address: 'https://harbour.example/credentials/',
    validMonths: 24,
  },
  stages: [
    {
      id: 'one',
      title: 'One',
      opens: 'at-once',
      scenarios: ['cake'],
      places: [{ id: 'cake', title: null, draws: ['cake'], required: true }],
    },
  ],
  shifts: [],
  rules: [],
}

export const COMPILED = compiledProgramme(PROGRAMME, { cake: 'ab'.repeat(32) })

const EARNED: Earned = {
  places: [
    {
      place: { id: 'cake', title: null, draws: ['cake'], required: true },
      scenario: 'cake',
      n: 1,
      of: 1,
      overall: 88,
      essence: 'cd'.repeat(32),
      before: { played: 0, debriefed: 0 },
    },
  ],
  scores: { empathy: 92, boundaries: 88, compensation: null },
  overall: 88,
  mark: 70,
  source: 'lms',
  on: NOW,
}

export async function aKey(algorithm: Algorithm = 'EdDSA', did: string | null = null): Promise<PrivateKey> {
  return privateKey(await newPair(algorithm), did, 'key-1')
}

export function award(key: PrivateKey, more: Partial<Award> = {}): Award {
  const who = whoOf('Jo Bloggs')
  return {
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    subject: 'urn:uuid:00000000-0000-4000-8000-000000000002',
    identities: who?.kind === 'known-by' ? [identityOf(who, '5a17')] : [],
    issuer: didOf(key),
    compiled: COMPILED,
    earned: EARNED,
    source: 'lms',
    code: 'ABCDEFGHJK',
    now: NOW,
    words: {
      criteria: 'Each talk was had, and 70 reached.',
      source: 'From the record of a learning management system.',
      measured: {
        empathy: 'Empathy',
        boundaries: 'Boundaries',
        compensation: 'Fair compensation',
        overall: 'Overall',
      },
      evidence: ({ scenario }) => ({ name: scenario, narrative: 'Never played before.' }),
    },
    ...more,
  }
}

/** The payload of a token, with whatever a test wants otherwise. */
export function payloadOf(one: Award): Record<string, unknown> {
  return { ...makeBadge(one), ...claimsOf(makeBadge(one), one) }
}

export async function credential(key: PrivateKey, more: Partial<Award> = {}): Promise<string> {
  return signed(payloadOf(award(key, more)), key)
}
