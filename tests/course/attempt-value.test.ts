/** An attempt out of anybody's JSON: taken as it is, or told which part of it is not as it should be. */
import { describe, expect, test } from 'vitest'
import { attemptIn, isFields } from '../../src/course/attempt-value.ts'
import { anAttempt } from '../host/attempt.ts'

const ONE = {
  ...anAttempt({ replies: ['hear', 'no'] }),
  carried: ['sale-price'],
  from: { attempt: 'before', turn: 2 },
}

function problem(value: unknown) {
  const read = attemptIn(value, 3)
  if (!('code' in read)) throw new Error('It was taken.')
  return read
}

describe('an attempt', () => {
  test('is taken with nothing but what belongs to it', () => {
    const [first] = ONE.events
    const more = { ...ONE, derived: 7, events: [{ ...first, more: 1 }, ...ONE.events.slice(1)] }
    expect(attemptIn(more, 1)).toEqual(ONE)
    expect(attemptIn({ ...ONE, from: null, events: [], carried: [] }, 1)).toMatchObject({
      from: null,
      events: [],
      carried: [],
    })
    const silence = { n: 1, at: 0, kind: 'silence', beat: '', reply: null }
    expect(attemptIn({ ...ONE, events: [silence] }, 1)).toMatchObject({ events: [silence] })
  })

  test.each<readonly [string, object, string]>([
    ['id', { id: '' }, 'text'],
    ['scenario', { scenario: null }, 'fields'],
    ['scenario › id', { scenario: { ...ONE.scenario, id: '' } }, 'text'],
    ['scenario › plays', { scenario: { ...ONE.scenario, plays: 7 } }, 'text'],
    ['scenario › words', { scenario: { ...ONE.scenario, words: null } }, 'text'],
    ['rules', { rules: 7 }, 'text'],
    ['engine', { engine: null }, 'text'],
    ['language', { language: [] }, 'text'],
    ['mode', { mode: 'exam' }, 'practice, assessment'],
    ['seed', { seed: -1 }, 'whole'],
    ['seed', { seed: 1.5 }, 'whole'],
    ['seed', { seed: '7' }, 'whole'],
    ['carried', { carried: 'sale-price' }, 'list'],
    ['carried › 2', { carried: ['a', 7] }, 'text'],
    ['earlier', { earlier: -1 }, 'whole'],
    ['from', { from: 7 }, 'fields'],
    ['from › attempt', { from: { attempt: '', turn: 2 } }, 'text'],
    ['from › turn', { from: { attempt: 'a', turn: -2 } }, 'whole'],
    ['started', { started: '2026-02-31T10:00:00.000Z' }, 'date'],
    ['started', { started: 7 }, 'date'],
    ['events', { events: {} }, 'list'],
  ])('whose “%s” is wrong is told so: %j', (field, wrong, wanted) => {
    const { code, args, range } = problem({ ...ONE, ...wrong })
    expect([code, args, range.start.line]).toEqual(['attempt-shape', { field, wanted }, 3])
  })

  test.each<readonly [string, object]>([
    ['n', { n: 1.5 }],
    ['at', { at: 'soon' }],
    ['at', { at: 1e300 }],
    ['kind', { kind: 'shout' }],
    ['beat', { beat: null }],
    ['reply', { reply: 7 }],
  ])('says of an event whose “%s” is wrong which one it is: %j', (field, wrong) => {
    const [first, second] = ONE.events
    expect(problem({ ...ONE, events: [first, { ...second, ...wrong }] }).args).toMatchObject({
      field: `events › 2 › ${field}`,
    })
    expect(problem({ ...ONE, events: [first, 'hear'] }).args).toMatchObject({ field: 'events › 2' })
  })

  test('of another format is older or newer, and without one it is none', () => {
    expect(problem({ ...ONE, format: 2 })).toMatchObject({
      code: 'attempt-newer',
      args: { format: 2, known: 1 },
    })
    expect(problem({ ...ONE, format: 0 })).toMatchObject({
      code: 'attempt-older',
      args: { format: 0, known: 1 },
    })
    for (const none of [{ ...ONE, format: '1' }, {}, [], null, 'attempt', 7]) {
      expect(problem(none).code).toBe('source-no-attempt')
    }
  })
})

test('fields are those of an object, and of nothing else', () => {
  expect([{}, { a: 1 }].every(isFields)).toBe(true)
  expect([null, [], 'text', 7, undefined, () => 7].some(isFields)).toBe(false)
})
