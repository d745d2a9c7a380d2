/** What was found by looking at hundreds of thousands of cases, each as the smallest one that shows it. */
import { describe, expect, test } from 'vitest'
import { correctedStatement } from '../../src/cohort/corrected-statement.ts'
import { readCorrections } from '../../src/cohort/correction.ts'
import { readLaunch } from '../../src/course/cmi5-launch.ts'
import { crcOf } from '../../src/course/crc.ts'
import { fixed, varying } from '../../src/course/digits.ts'
import { headTexts, looksLikeHead, readHead } from '../../src/course/head-text.ts'
import { readEnrolment } from '../../src/course/read-enrolment.ts'
import { sourceReader } from '../../src/course/source.ts'
import { CRC_SIGNS, HAS_RESULT } from '../../src/course/suspend.ts'
import { decodeSuspend } from '../../src/course/suspend-read.ts'
import { multikeyOf } from '../../src/credential/did-key.ts'
import { readDidDocument } from '../../src/credential/issuer-key.ts'
import { readProof } from '../../src/credential/proof.ts'
import { readBadge } from '../../src/credential/read-badge.ts'
import { readStrictJson } from '../../src/credential/strict-json.ts'
import { readToken } from '../../src/credential/token.ts'
import { toBase64url } from '../../src/credential/base64url.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { readAttempt } from '../../src/dialogue/read-attempt.ts'
import { hearing } from '../../src/host/embed-hearing.ts'
import { tabFor } from '../../src/host/lms/cmi5-tab.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import { readDrilled } from '../../src/practice/read-drilled.ts'
import { readRating } from '../../src/practice/read-rating.ts'
import { DONE, LAMP, LEFT } from './support/attempts.ts'
import { DOCUMENT } from './support/credentials.ts'
import { ENROLLED } from './support/enrolled.ts'
import { COURSE, REPORT, STATEMENTS } from './support/played.ts'

/** No date has a day like that, and some machines read it as another one. */
const NO_DATES = [
  '2026-99-99T10:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-06-01T25:00:00Z',
  '2026-06-01T24:30:00Z',
  '2026-06-01T10:00:60Z',
  '2026-06-01T:::Z',
]

describe('a date that there is not', () => {
  test.each(NO_DATES)('%s is none of an attempt, a rating, a drilled moment', started => {
    expect(readStoredAttempt({ ...LEFT, started })).toEqual({ reason: 'damaged' })
    expect(readAttempt(JSON.stringify({ ...LEFT, started }))).toMatchObject({
      problem: { code: 'attempt-shape' },
    })
    expect(codesOf(JSON.stringify({ ...LEFT, started }))).toEqual(['attempt-shape'])
    expect(readRating({ attempt: 'a', at: started, guesses: null, differently: '' }, 'a')).toBeUndefined()
    expect(readDrilled({ id: 'd', at: started, attempt: 'a', turn: 1, reply: 'r' })).toBeUndefined()
  })

  test('is none of a customer’s record', () => {
    const record = [{ on: '2026-02-30', what: 'Bought a lamp.' }]
    const scenario = { ...LAMP, customer: { ...LAMP.customer, record } }
    expect(readCompiled({ scenario, ...fingerprint(scenario) })).toBeUndefined()
  })

  test('is none of an attempt that began after the year 9999, which no machine writes out', () => {
    const [text = ''] = headTexts({
      attempt: LEFT,
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead([text])?.attempt.id).toBe(LEFT.id)
    const late = headTexts({
      attempt: { ...LEFT, started: '9999-12-31T23:59:59Z' },
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead(late)?.attempt.started).toBe('9999-12-31T23:59:59.000Z')
  })

  test('an event so late that its end is no date is none', () => {
    const events = [{ n: 1, at: 1e300, kind: 'reply', beat: 'asks', reply: 'rule' }]
    expect(readStoredAttempt({ ...LEFT, events })).toEqual({ reason: 'damaged' })
    expect(codesOf(JSON.stringify({ ...LEFT, events }))).toEqual(['attempt-shape'])
  })
})

describe('JSON that is none', () => {
  test.each(['["\\x"]', '{"\\x":1}', '{"a":"\\u12"}', '"\\u"'])('%s is said to be none', text => {
    expect(readAttempt(text)).toMatchObject({ problem: { code: 'attempt-not-json' } })
    expect(readStrictJson(text)).toEqual({ fault: 'not-json' })
  })

  test('a line that goes on opening brackets is too deep, also where it is whole', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(codesOf(`${JSON.stringify(LEFT).slice(0, -1)},"derived":${deep}}\n`)).toEqual(['source-too-deep'])
  })
})

describe('a sign of another alphabet', () => {
  // Its lower byte is that of an x, and of no more than that the checksum knows.
  const swapped = (text: string, at: number) =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) + 0x100) + text.slice(at + 1)

  test('is none of a suspend string', () => {
    const { compiled } = COURSE
    const kinds = Array.from(
      REPORT.suspend,
      (_, at) => decodeSuspend(swapped(REPORT.suspend, at), compiled, () => undefined).kind,
    )
    expect(new Set(kinds)).toEqual(new Set(['foreign', 'newer', 'damaged']))
  })

  test('is none of an attempt’s beginning', () => {
    const attempt = { ...LEFT, carried: ['x'.repeat(200)] }
    const [first = '', more = ''] = headTexts({
      attempt,
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead([first, more])?.attempt.carried).toEqual(attempt.carried)
    expect(readHead([first, swapped(more, 9)])).toBeUndefined()
  })
})

/** Where each takes the square of its length, none of these ends while anybody waits. */
describe('what is long is read once', () => {
  const MANY = 2_000_000

  test('a text that is almost the beginning of an attempt', () => {
    expect(looksLikeHead(`1${'_'.repeat(MANY)}!`)).toBe(false)
    expect(looksLikeHead(`1${'a'.repeat(MANY)}`)).toBe(false)
  })

  test('an address with slashes', () => {
    const endpoint = encodeURIComponent(`https://lms.example${'/'.repeat(MANY / 4)}x`)
    expect(
      readLaunch(`endpoint=${endpoint}&fetch=https://a.b/c&actor={}&activityId=a:b&registration=r`),
    ).not.toBeNull()
  })

  test('pages of an answer that stand in one list', () => {
    const pages = [{ statements: STATEMENTS.slice(0, 3) }, { statements: STATEMENTS.slice(3) }]
    expect(idsIn(JSON.stringify(pages))).toEqual(idsIn(JSON.stringify(STATEMENTS)))
    expect(idsIn(JSON.stringify([{ attempts: [LEFT] }, { attempts: [DONE] }]))).toEqual([LEFT.id, DONE.id])
  })

  test('many values on one line', () => {
    expect(codesOf(`${'{}'.repeat(MANY / 20)}\n`)).toHaveLength(1000)
    expect(codesOf('{}'.repeat(MANY / 20))).toHaveLength(1000)
  })

  test('a name as long as a credential may be, with as many fields within', () => {
    const text = `{"${'n'.repeat(120_000)}":[${'1,'.repeat(60_000)}1]}`
    expect(readStrictJson(text)).toHaveProperty('value')
    expect(readStrictJson('{"a":[{"b":1,"b":2}]}')).toEqual({ fault: 'key-twice' })
  })

  test('a platform that keeps a place for every attempt that there never was', () => {
    const { programme } = COURSE.compiled
    const places = Array.from({ length: 300 }, (_, index) => `p${index}`)
    const entries = places.map(
      (_, index) => fixed(HAS_RESULT, 1) + varying(index) + varying(9000) + 'A'.repeat(14),
    )
    const text = [
      REPORT.suspend.slice(0, 6),
      fixed(0, 8),
      fixed(7, 6),
      varying(0),
      varying(places.length),
      ...places.map(place => varying(place.length) + place),
      varying(entries.length),
      ...entries,
    ].join('')
    const decoded = decodeSuspend(
      text + fixed(crcOf(text), CRC_SIGNS),
      { ...COURSE.compiled, programme },
      () => undefined,
    )
    expect('enrolment' in decoded && decoded.enrolment.begun.length).toBeLessThanOrEqual(2_300)
  })

  test('an issuer with thousands of keys', () => {
    const id = 'did:web:a.example'
    const key = multikeyOf({
      kty: 'EC',
      crv: 'P-256',
      x: 'axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY',
      y: 'T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU',
    })
    const verificationMethod = Array.from({ length: 3000 }, () => ({
      id: '#k',
      controller: id,
      publicKeyMultibase: key,
    }))
    const document = readDidDocument({ id, verificationMethod, assertionMethod: ['#k'] })
    expect(document?.keys.length).toBeLessThanOrEqual(100)
  })
})

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

function idsIn(text: string): readonly string[] {
  const ids: string[] = []
  const reader = sourceReader(
    ({ attempt }) => ids.push(attempt.id),
    () => undefined,
  )
  reader.push(text)
  reader.end()
  return ids
}

function codesOf(text: string): readonly string[] {
  const codes: string[] = []
  const reader = sourceReader(
    () => undefined,
    ({ code }) => codes.push(code),
  )
  reader.push(text)
  reader.end()
  return codes
}
