/** What was found by looking at hundreds of thousands of cases, each as the smallest one that shows it. */
import { describe, expect, test } from 'vitest'
import { correctedStatement } from '../../src/cohort/corrected-statement.ts'
import { readCorrections } from '../../src/cohort/correction.ts'
import { readEnrolment } from '../../src/course/read-enrolment.ts'
import { readProof } from '../../src/credential/proof.ts'
import { readBadge } from '../../src/credential/read-badge.ts'
import { readToken } from '../../src/credential/token.ts'
import { toBase64url } from '../../src/credential/base64url.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { hearing } from '../../src/host/embed-hearing.ts'
import { tabFor } from '../../src/host/lms/cmi5-tab.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { LAMP } from './support/attempts.ts'
import { DOCUMENT } from './support/credentials.ts'
import { ENROLLED } from './support/enrolled.ts'
import { STATEMENTS } from './support/played.ts'

describe('what cannot be made a text of', () => {
  const ODD = { toString: null, valueOf: null }

  test('is no algorithm, no kind of token, no kind of proof', () => {
    const part = (value: unknown) => toBase64url(new TextEncoder().encode(JSON.stringify(value)))
    const token = (header: object) => `${part(header)}.${part({})}.${'A'.repeat(86)}`
    expect(readToken(token({ alg: ODD }))).toMatchObject({ refused: 'algorithm' })
    expect(readToken(token({ alg: 'EdDSA', typ: ODD }))).toMatchObject({ refused: 'header' })
    expect(readProof({ proof: { type: ODD } })).toMatchObject({ refused: 'proof-kind' })
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-rdfc-2022',
      proofPurpose: 'assertionMethod',
    }
    const signed = { ...proof, verificationMethod: 'did:key:z#z', proofValue: 'z' }
    expect(readProof({ proof: { ...signed, expires: ODD } })).toMatchObject({ refused: 'shape' })
  })

  test('is no message', () => {
    expect(hearing('n', () => 0)({ type: ODD, version: 1, nonce: 'n' })).toBeUndefined()
  })
})

test('an enrolment has no score below nought or above a hundred, which would make a result of the programme', () => {
  const [begun] = ENROLLED.begun
  for (const points of [-1, 101, 1e300]) {
    const result = { ...begun?.result, overall: points }
    expect(readEnrolment({ ...ENROLLED, begun: [{ ...begun, result }] })).toBeUndefined()
    const scores = { empathy: points, boundaries: null, compensation: null }
    const other = { ...begun?.result, scores }
    expect(readEnrolment({ ...ENROLLED, begun: [{ ...begun, result: other }] })).toBeUndefined()
  }
  expect(readEnrolment(ENROLLED)).toEqual(ENROLLED)
})

test('what a credential says is read alike where a list of one says it, for which its proof holds too', () => {
  const listed = JSON.stringify(DOCUMENT)
    .replaceAll(/("(?:requiredValue|value|resultDescription|narrative|genre)"):("[^"]*")/g, '$1:[$2]')
    .replace(
      '"narrative":["Each talk was had, and 70 reached."]',
      '"narrative":"Each talk was had, and 70 reached."',
    )
  expect(readBadge(JSON.parse(listed) as Record<string, unknown>)).toEqual(readBadge(DOCUMENT))
  expect(readBadge(DOCUMENT).results.at(-1)).toMatchObject({
    measures: 'overall',
    value: '88',
    required: '70',
  })
})

test('a kept scenario leads somewhere from everywhere, whatever was said before', () => {
  const never = [{ kind: 'flag', name: 'never', not: false }]
  const changed = JSON.parse(
    JSON.stringify(LAMP).replaceAll('"when":[]', `"when":${JSON.stringify(never)}`),
  ) as typeof LAMP
  expect(readCompiled({ scenario: changed, ...fingerprint(changed) })).toBeUndefined()
  const started = { ...LAMP, start: changed.start }
  expect(readCompiled({ scenario: started, ...fingerprint(started) })).toBeUndefined()
  expect(readCompiled({ scenario: LAMP, ...fingerprint(LAMP) })?.scenario).toEqual(LAMP)
})

test('half a character in the name of an attempt can be corrected, and told of', () => {
  const line = JSON.stringify({
    format: 1,
    attempt: '\uD83D',
    essence: 'e',
    scenario: 'lamp',
    learner: { id: 'ada@example.org', name: 'Ada' },
    mark: 'overall',
    from: 1,
    to: 2,
    because: 'b',
    by: 't',
    at: '2026-06-03T10:00:00.000Z',
  })
  const [correction] = readCorrections(line).corrections
  if (correction) correctedStatement(correction, { activityId: 'https://a.example', homePage: undefined })
  expect(readCorrections(line).faulty).toEqual([1])
})

test('what a tab kept of statements is sent on only where it is some', () => {
  const kept = {
    fetch: 'f',
    token: 't',
    pending: [null, 7, {}, { id: 's', verb: null }, ...STATEMENTS.slice(0, 1)],
  }
  const tab = tabFor('r', () => ({ getItem: () => JSON.stringify(kept) }) as unknown as Storage).read()
  expect(tab?.pending).toEqual(STATEMENTS.slice(0, 1))
})
