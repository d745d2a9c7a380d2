/** Two tabs, or two machines, that know of the same enrolment: nothing that either knows is lost. */
import { expect, test } from 'vitest'
import { mergedEnrolment } from '../../src/course/merged-enrolment.ts'
import { aProgramme, scored, tried, wayThrough } from './support/programmes.ts'

const compiled = aProgramme()
const common = wayThrough(compiled, { counter: [null] })
const [open] = common.begun
const done = { ...common, begun: common.begun.map(one => ({ ...one, result: scored(80) })) }
const further = tried(compiled, common, 'phone', scored(60))
const elsewhere = tried(compiled, common, 'lost')

test('what was begun in either is there, in the order of the first and then of the second', () => {
  expect(mergedEnrolment(further, elsewhere)).toEqual({
    ...common,
    begun: [open, further.begun[1], elsewhere.begun[1]],
  })
  expect(mergedEnrolment(common, common)).toEqual(common)
})

test('a result that one of them knows stands', () => {
  expect(mergedEnrolment(common, done)).toEqual(done)
  expect(mergedEnrolment(done, common)).toEqual(done)
  const other = { ...done, begun: done.begun.map(one => ({ ...one, result: scored(10) })) }
  expect(mergedEnrolment(done, other)).toEqual(done)
})

test('of two that were begun apart the first stays as it is', () => {
  expect(mergedEnrolment(common, { ...further, seed: 8 })).toBe(common)
  expect(mergedEnrolment(common, { ...further, programme: { ...common.programme, id: 'another' } })).toBe(
    common,
  )
  const updated = { ...further, programme: { ...common.programme, hash: 'another' } }
  expect(mergedEnrolment(common, updated)).toEqual({ ...further, programme: common.programme })
})
