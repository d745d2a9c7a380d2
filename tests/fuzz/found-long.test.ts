/** What was read again and again for as long as it is: found by looking at hundreds of thousands of cases, each as the smallest one that shows it. */
import { describe, expect, test } from 'vitest'
import { readLaunch } from '../../src/course/cmi5-launch.ts'
import { crcOf } from '../../src/course/crc.ts'
import { fixed, varying } from '../../src/course/digits.ts'
import { looksLikeHead } from '../../src/course/head-text.ts'
import { CRC_SIGNS, HAS_RESULT } from '../../src/course/suspend.ts'
import { decodeSuspend } from '../../src/course/suspend-read.ts'
import { multikeyOf } from '../../src/credential/did-key.ts'
import { readDidDocument } from '../../src/credential/issuer-key.ts'
import { readStrictJson } from '../../src/credential/strict-json.ts'
import { DONE, LEFT } from './support/attempts.ts'
import { COURSE, REPORT, STATEMENTS } from './support/played.ts'
import { codesOf, idsIn } from './support/source-read.ts'

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
