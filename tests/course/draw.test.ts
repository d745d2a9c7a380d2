import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningAt } from '../../src/course/draw.ts'
import { enrol } from '../../src/course/enrol.ts'
import { placesOf } from '../../src/course/places.ts'
import { aProgramme, tried } from './support/programmes.ts'

const compiled = aProgramme()
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest()

test('the places of a programme are its talks in the order of the stages, a pool being one', () => {
  expect(placesOf(compiled.programme).map(({ id }) => id)).toEqual(['counter', 'phone', 'lost', 'extra'])
})

test('an attempt’s seed and id are the first of a hash, so that no record need hold them', () => {
  const enrolment = tried(compiled, enrol(compiled, 4711), 'counter')
  expect(beginningAt(compiled, enrolment, 'counter')).toEqual({
    scenario: 'counter',
    n: 2,
    seed: sha256([4711, 'counter', 2]).readUInt32BE(),
    attempt: sha256(['calm', 4711, 'counter', 2]).toString('hex').slice(0, 32),
  })
})

test('whoever tries again meets somebody new in a pool, while there is anybody new', () => {
  fc.assert(
    fc.property(seeds, seed => {
      let enrolment = enrol(compiled, seed)
      const met: string[] = []
      for (let n = 1; n <= 6; n++) {
        const beginning = beginningAt(compiled, enrolment, 'lost')
        expect(beginning.n).toBe(n)
        met.push(beginning.scenario)
        enrolment = tried(compiled, enrolment, 'lost')
      }
      expect(met.slice(0, 3).toSorted()).toEqual(['coat', 'keys', 'parcel'])
      expect(met.slice(3).toSorted()).toEqual(['coat', 'keys', 'parcel'])
    }),
    { numRuns: 20 },
  )
})

test('a pool gives each of its scenarios to about as many people', () => {
  const met = Array.from(
    { length: 900 },
    (_, seed) => beginningAt(compiled, enrol(compiled, seed), 'lost').scenario,
  )
  for (const scenario of ['parcel', 'coat', 'keys'])
    expect(Math.abs(met.filter(one => one === scenario).length - 300)).toBeLessThan(50)
})

test('two attempts never share an id, whoever makes them and wherever', () => {
  const ids = [1, 2].flatMap(seed => {
    const enrolment = enrol(compiled, seed)
    const again = tried(compiled, enrolment, 'counter')
    return [
      beginningAt(compiled, enrolment, 'counter'),
      beginningAt(compiled, enrolment, 'phone'),
      beginningAt(compiled, again, 'counter'),
    ].map(({ attempt }) => attempt)
  })
  expect(new Set(ids).size).toBe(6)
})

test('what an attempt begins with does not hang on what else was begun', () => {
  const enrolment = enrol(compiled, 12)
  const elsewhere = tried(compiled, tried(compiled, enrolment, 'phone'), 'counter')
  expect(beginningAt(compiled, elsewhere, 'lost')).toEqual(beginningAt(compiled, enrolment, 'lost'))
})

test('a place that the programme does not have cannot be begun', () => {
  expect(() => beginningAt(compiled, enrol(compiled, 1), 'nowhere')).toThrow('“nowhere”')
})
