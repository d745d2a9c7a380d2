/** What an LMS was told by cmi5, and what is due to be told now. */
import { describe, expect, test } from 'vitest'
import { dueFrom, isYounger, type Kept, readKept, scoresOf, type Told } from '../../src/course/cmi5-told.ts'
import type { Report } from '../../src/course/report.ts'

const KEPT: Kept = {
  suspend: 'EK1',
  told: { completed: true, passed: false, failed: 60, scores: '60 60 - -' },
  owed: 60,
  earlier: 1_000,
  spent: 2_000,
  session: 's1',
  launch: 3,
  since: 4_000,
}
const AT_FIRST: Kept = {
  suspend: '',
  told: { completed: false, passed: false, failed: null, scores: '' },
  owed: null,
  earlier: 0,
  spent: 0,
  session: '',
  launch: 0,
  since: 0,
}

describe('what is kept of a session', () => {
  test('is read as it was written', () => {
    expect(readKept(JSON.stringify(KEPT))).toEqual(KEPT)
    expect(readKept(JSON.stringify(AT_FIRST))).toEqual(AT_FIRST)
    for (const owed of [0, 100]) expect(readKept(JSON.stringify({ ...KEPT, owed })).owed).toBe(owed)
  })

  test.each(['', 'null', '7', '[]', '{}', '{"told":[]}', '{"told":7}', '{"suspend":"EK1"'])(
    'is as it is at first where %j stands there',
    text => {
      expect(readKept(text)).toEqual(AT_FIRST)
    },
  )

  test.each<[keyof Kept, unknown]>([
    ['suspend', 7],
    ['owed', '60'],
    ['owed', -1],
    ['owed', 101],
    ['earlier', -1],
    ['earlier', '1'],
    ['spent', -1],
    ['spent', '1'],
    ['session', 1],
    ['launch', -1],
    ['launch', '3'],
    ['since', '4'],
  ])('has %s as at first where it is %j, and all else as it stands', (field, wrong) => {
    expect(readKept(JSON.stringify({ ...KEPT, [field]: wrong }))).toEqual({
      ...KEPT,
      [field]: AT_FIRST[field],
    })
  })

  test.each<[keyof Told, unknown]>([
    ['completed', 1],
    ['passed', 'true'],
    ['failed', '60'],
    ['scores', 60],
  ])('was told of %s as at first where it is %j', (field, wrong) => {
    const told = { ...KEPT.told, passed: true }
    expect(readKept(JSON.stringify({ ...KEPT, told: { ...told, [field]: wrong } })).told).toEqual({
      ...told,
      [field]: AT_FIRST.told[field],
    })
  })
})

describe('of two sessions the younger', () => {
  const session = (name: string, launch: number, since: number): Kept => ({
    ...AT_FIRST,
    session: name,
    launch,
    since,
  })

  test('is never the same one', () => {
    expect(isYounger(session('a', 2, 9), session('a', 1, 1))).toBe(false)
  })

  test('is that of the later launch, whatever the clocks say', () => {
    expect(isYounger(session('b', 2, 1), session('a', 1, 9))).toBe(true)
    expect(isYounger(session('b', 1, 9), session('a', 2, 1))).toBe(false)
  })

  test('is the one that began later, where both were launched from the same', () => {
    expect(isYounger(session('b', 1, 9), session('a', 1, 1))).toBe(true)
    expect(isYounger(session('b', 1, 1), session('a', 1, 1))).toBe(false)
    expect(isYounger(session('b', 1, 1), session('a', 1, 9))).toBe(false)
  })
})

describe('what is due', () => {
  type Outcome = NonNullable<Report['result']>
  const result = (overall: number, passed: boolean): Outcome => ({
    scores: { empathy: overall, boundaries: null, compensation: 100 },
    overall,
    passed,
  })
  const report = (of: Outcome | null, mode: Report['mode'] = 'assessment', completed = true): Report => ({
    programme: { id: 'calm', title: 'Calm', hash: 'h' },
    mode,
    mark: 70,
    progress: 1,
    completed,
    settled: completed,
    result: of,
    location: '',
    suspend: '',
    rows: [],
  })
  const told = (more: Partial<Told> = {}): Told => ({ ...AT_FIRST.told, ...more })

  test('is nothing before it is completed', () => {
    const nothing = { scores: false, completed: false, verdict: null }
    expect(dueFrom(report(null), null, told())).toEqual(nothing)
    expect(dueFrom(report(result(80, true), 'assessment', false), null, told())).toEqual(nothing)
  })

  test('is all of it, once', () => {
    expect(dueFrom(report(result(80, true)), null, told())).toEqual({
      scores: true,
      completed: true,
      verdict: 'passed',
    })
    const all = told({ completed: true, passed: true, scores: '80 80 - 100' })
    expect(dueFrom(report(result(80, true)), null, all)).toEqual({
      scores: false,
      completed: false,
      verdict: null,
    })
  })

  test('is failed again with another score only, and never after passed', () => {
    const verdict = (overall: number, before: Partial<Told>) =>
      dueFrom(report(result(overall, false)), null, told(before)).verdict
    expect(verdict(60, {})).toBe('failed')
    expect(verdict(60, { failed: 60 })).toBeNull()
    expect(verdict(65, { failed: 60 })).toBe('failed')
    expect(verdict(60, { passed: true })).toBeNull()
  })

  test('is judged by the mastery score of the LMS, where it has one', () => {
    expect(dueFrom(report(result(60, false)), 0.6, told()).verdict).toBe('passed')
    expect(dueFrom(report(result(80, true)), 0.9, told()).verdict).toBe('failed')
  })

  test('is no verdict in practice', () => {
    expect(dueFrom(report(result(80, false), 'practice'), 0.5, told())).toEqual({
      scores: true,
      completed: true,
      verdict: null,
    })
  })

  test('names each score, and what is not claimed', () => {
    expect(scoresOf(report(result(80, true)))).toBe('80 80 - 100')
    expect(scoresOf(report(null))).toBe('')
  })
})
