/** An enrolment is read back as it was written, or not at all. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enrol } from '../../src/course/enrol.ts'
import { readEnrolment } from '../../src/course/read-enrolment.ts'
import { aProgramme, OUT_OF_TIME, scored, wayThrough } from './support/programmes.ts'

const whole = wayThrough(aProgramme(), {
  counter: [scored(80), OUT_OF_TIME],
  phone: [scored(60, 70)],
  lost: [null],
})
const [first] = whole.begun

test('what was written is read, and what does not belong to it is left out', () => {
  expect(readEnrolment(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
  expect(
    readEnrolment({ ...whole, more: 1, begun: whole.begun.map(begun => ({ ...begun, more: 1 })) }),
  ).toEqual(whole)
  const last = enrol(aProgramme(), 2 ** 32 - 1)
  expect(readEnrolment(last)).toEqual(last)
})

test.each<[string, unknown]>([
  ['nothing', null],
  ['another format', { ...whole, format: 2 }],
  ['a seed past all seeds', { ...whole, seed: 2 ** 32 }],
  ['a seed below nought', { ...whole, seed: -1 }],
  ['no hash', { ...whole, programme: { id: 'calm' } }],
  ['a mode that there is not', { ...whole, begun: [{ ...first, mode: 'exam' }] }],
  ['scores that are words', { ...whole, begun: [{ ...first, result: { ...first?.result, overall: '80' } }] }],
  [
    'a dimension that is missing',
    { ...whole, begun: [{ ...first, result: { ...first?.result, scores: { empathy: 1 } } }] },
  ],
  ['an attempt with no name', { ...whole, begun: [{ ...first, attempt: '' }] }],
])('%s is none', (_, value) => {
  expect(readEnrolment(value)).toBeUndefined()
})

test('whatever else it is given is none, and it never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (value, begun) => {
      const found = [readEnrolment(value), readEnrolment({ ...whole, begun: [begun] })]
      expect(found).toEqual([undefined, undefined])
    }),
    { numRuns: 100 },
  )
})
