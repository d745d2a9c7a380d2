import { expect, test } from 'vitest'
import { enrol, withBegun, withResult } from '../../src/course/enrol.ts'
import { aProgramme, scored, tried } from './support/programmes.ts'

const compiled = aProgramme()

test('an enrolment says which programme it was begun with, and holds nothing yet', () => {
  expect(enrol(compiled, 7)).toEqual({
    format: 1,
    programme: { id: 'calm', hash: compiled.hash },
    seed: 7,
    begun: [],
  })
  expect(enrol(compiled, -1).seed).toBe(2 ** 32 - 1)
})

test('an attempt that is told of twice stands in it once', () => {
  const once = tried(compiled, null, 'counter')
  expect(withBegun(once, once.begun[0]!)).toEqual(once)
})

test('a result goes to its own attempt, and to no other', () => {
  const two = tried(compiled, tried(compiled, null, 'counter'), 'phone')
  const [counter, phone] = two.begun
  const over = withResult(two, phone!.attempt, scored(80))
  expect(over.begun).toEqual([counter, { ...phone, result: scored(80) }])
  expect(withResult(two, 'unknown', scored(80))).toEqual(two)
})
