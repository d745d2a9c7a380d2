/** What a report becomes in SCORM, by the types that the standard gives its elements. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begun12, recorded12 } from '../../src/course/scorm12.ts'
import { begun2004, choiceIn, recorded2004 } from '../../src/course/scorm2004.ts'
import type { Held, Said } from '../../src/course/scorm-record.ts'
import { decimal, fitted, instant2004, span12, span2004, timeOfDay12 } from '../../src/course/scorm-values.ts'
import { aReport, finishedWith, HEAD, turn } from '../support/report.ts'

const NOTHING: Held = { interactions: 0, objectives: [], finished: false, passedBefore: false }
const any = { numRuns: 100 }

describe('values', () => {
  test.each([
    [0, '0'],
    [100, '100'],
    [1e-9, '0'],
    [66.5, '66.5'],
    [1 / 3, '0.3333'],
    [20, '20'],
    [-0.25, '-0.25'],
    [NaN, '0'],
    [Infinity, '0'],
  ])('%s is the plain decimal %s', (value, text) => expect(decimal(value)).toBe(text))

  test('a number is never written with an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), value => {
        expect(decimal(value)).toMatch(/^-?\d{1,5}(\.\d{1,4})?$/)
        expect(Number(decimal(value))).toBeCloseTo(value, 3)
      }),
      any,
    )
  })

  test('a time has two decimals, and no minute of sixty seconds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -5, max: 4e12 }), fc.double()), milliseconds => {
        expect(span12(milliseconds)).toMatch(/^\d{2,4}:[0-5]\d:[0-5]\d\.\d\d$/)
        expect(span2004(milliseconds)).toMatch(/^PT\d+H[0-5]?\dM[0-5]?\d\.\d\dS$/)
        expect(timeOfDay12(milliseconds)).toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d\d$/)
        expect(instant2004(milliseconds)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/)
      }),
      any,
    )
  })

  test.each([
    [0, '00:00:00.00', 'PT0H0M0.00S'],
    [999, '00:00:00.99', 'PT0H0M0.99S'],
    [3_723_450, '01:02:03.45', 'PT1H2M3.45S'],
    [360_000_000, '100:00:00.00', 'PT100H0M0.00S'],
    [100_000_000_000, '9999:59:59.00', 'PT27777H46M40.00S'],
  ])('%d milliseconds are %s and %s', (milliseconds, in12, in2004) => {
    expect([span12(milliseconds), span2004(milliseconds)]).toEqual([in12, in2004])
  })

  test('an instant keeps exactly two decimals', () => {
    expect(instant2004(Date.UTC(2026, 10, 22, 10, 0, 0, 120))).toBe('2026-11-22T10:00:00.12Z')
    expect(instant2004(Date.UTC(2026, 10, 22, 10, 0, 0, 0))).toBe('2026-11-22T10:00:00.00Z')
  })

  test('a text is one line, and never ends in half a character', () => {
    expect(fitted(' one\r\n two\u0000three\t', 250)).toBe('one two three')
    expect(fitted('🙂🙂🙂', 4)).toBe('🙂…')
    expect(fitted('four', 4)).toBe('four')
    expect(fitted('a\ud800b', 250)).toBe('ab')
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (text, most) => {
          expect(fitted(text, most).length).toBeLessThanOrEqual(most)
          expect(fitted(text, most)).not.toMatch(/\p{Cs}|\p{Cc}/u)
        },
      ),
      any,
    )
  })
})

const LEGAL: readonly (readonly [element: string, value: RegExp])[] = [
  ['.id', /^[!-~]{1,255}$/],
  ['.description', /^[^{].{0,249}$/],
  ['_response', /^[^{].{0,3999}$/],
]

/** The value of an element that is set once. */
const valueIn = (said: readonly Said[], element: string) => {
  const found = said.filter(([name]) => name === element)
  if (found.length > 1) throw new Error(`${element} is set more than once.`)
  return found[0]?.[1]
}

describe.each([
  ['1.2', recorded12, begun12, 'cmi.core.lesson_status', 'cmi.core.score'],
  ['2004', recorded2004, begun2004, 'cmi.completion_status', 'cmi.score'],
] as const)('SCORM %s', (version, recorded, begun, status, score) => {
  test('is come back to, whatever happens, and not completed by being opened', () => {
    expect(begun(NOTHING)).toEqual([
      [status, 'incomplete'],
      [version === '1.2' ? 'cmi.core.exit' : 'cmi.exit', 'suspend'],
    ])
    expect(begun({ finished: true })).toHaveLength(1)
  })

  test('has the interactions of this launch after those that stood there', () => {
    const said = recorded(aReport({ rows: [HEAD, turn(1)] }), { ...NOTHING, interactions: 41 })
    expect(valueIn(said, 'cmi.interactions.41.id')?.split('/')[0]).toBe('closing-time.1')
    expect(valueIn(said, 'cmi.interactions.41.type')).toBe('fill-in')
    expect(valueIn(said, 'cmi.interactions.42.id')?.split('/')[0]).toBe('closing-time.1.1')
  })

  test('has the objectives of this course after those of the manifest', () => {
    const said = recorded(finishedWith(80), { ...NOTHING, objectives: ['whole', 'boundaries'] })
    expect(valueIn(said, 'cmi.objectives.1.id')).toBe('boundaries')
    expect(valueIn(said, 'cmi.objectives.2.id')).toBe('empathy')
    expect(valueIn(said, 'cmi.objectives.2.score.raw')).toBe('80')
    expect(said.filter(([name]) => name.startsWith('cmi.objectives.0'))).toEqual([])
  })

  test('sets an id before anything else of its list, and the status last', () => {
    const names = recorded(finishedWith(80, { rows: [HEAD, turn(1)] }), NOTHING).map(([name]) => name)
    for (const list of ['interactions.0', 'interactions.1', 'objectives.0', 'objectives.1']) {
      expect(names.find(name => name.startsWith(`cmi.${list}.`))).toBe(`cmi.${list}.id`)
    }
    expect(names.at(-1)).toBe(status)
    expect(names.indexOf(`${score}.raw`)).toBeGreaterThan(names.indexOf(`${score}.max`))
  })

  test('only ever adds to the interactions, so that what was told stays as it was', () => {
    const shorter = recorded(aReport({ rows: [HEAD, turn(1)] }), NOTHING)
    const longer = recorded(aReport({ rows: [HEAD, turn(1), turn(2)] }), NOTHING)
    const interactions = (said: readonly Said[]) => said.filter(([name]) => name.includes('interactions'))
    expect(interactions(longer).slice(0, interactions(shorter).length)).toEqual(interactions(shorter))
  })

  test('judges each dimension by the mark in force', () => {
    const result = {
      scores: { empathy: 71, boundaries: 69, compensation: 70 },
      overall: 69,
      passed: false,
    }
    const said = recorded(finishedWith(69, { result }), NOTHING)
    const part = version === '1.2' ? 'status' : 'success_status'
    const statuses = [0, 1, 2].map(n => valueIn(said, `cmi.objectives.${n}.${part}`))
    expect(statuses).toEqual(['passed', 'failed', 'passed'])
  })

  test('has no ids with spaces, whatever is said, and nothing on two lines', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 600 })
    fc.assert(
      fc.property(texts, texts, (asked, words) => {
        const said = recorded(aReport({ rows: [turn(1, { asked, words })] }), NOTHING)
        const illegal = said.filter(([name, value]) =>
          LEGAL.some(([of, allowed]) => name.endsWith(of) && !allowed.test(value)),
        )
        expect(illegal).toEqual([])
      }),
      any,
    )
  })
})

test('in 1.2 a response is the reply alone, in no more than 255 characters', () => {
  const said = recorded12(aReport({ rows: [HEAD, turn(1, { response: 'well-i-never' })] }), NOTHING)
  expect(valueIn(said, 'cmi.interactions.1.student_response')).toBe('well-i-never')
  expect(valueIn(said, 'cmi.interactions.0.student_response')?.length).toBeLessThanOrEqual(255)
})

test('in 2004 a response begins with the reply, and can be told from the words by it', () => {
  const said = (more: Parameters<typeof turn>[1]) =>
    valueIn(
      recorded2004(aReport({ rows: [turn(1, more)] }), NOTHING),
      'cmi.interactions.0.learner_response',
    ) ?? ''
  expect(choiceIn(said({ response: 'say-so', words: 'Look: it is: so' }))).toBe('say-so')
  expect(choiceIn(said({ response: '_silence', words: '' }))).toBe('_silence')
  expect(choiceIn(said({ response: 'long', words: 'x'.repeat(9000) }))).toBe('long')
  expect(said({ response: 'long', words: 'x'.repeat(9000) })).toHaveLength(4000)
})

test('in 2004 the progress is a share, and what is finished does not go back', () => {
  const half = recorded2004(aReport({ progress: 1 / 3 }), NOTHING)
  expect(valueIn(half, 'cmi.progress_measure')).toBe('0.3333')
  const again = recorded2004(aReport({ progress: 0.2 }), { ...NOTHING, finished: true })
  expect(valueIn(again, 'cmi.progress_measure')).toBeUndefined()
  expect(valueIn(again, 'cmi.completion_status')).toBeUndefined()
})

test('no version sends what could not be kept whole', () => {
  const longest = (report: typeof recorded12, length: number) =>
    valueIn(report(aReport({ suspend: 'x'.repeat(length) }), NOTHING), 'cmi.suspend_data')?.length
  expect([longest(recorded12, 4096), longest(recorded12, 4097)]).toEqual([4096, undefined])
  expect([longest(recorded2004, 64_000), longest(recorded2004, 64_001)]).toEqual([64_000, undefined])
})
