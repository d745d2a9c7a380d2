/** What is due, and what is proposed for it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeOf } from '../../src/practice/grade.ts'
import { levelOf } from '../../src/practice/level.ts'
import { type Ground, planOf } from '../../src/practice/plan.ts'
import { dueAfter } from '../../src/practice/spacing.ts'
import { isDue, standingsOf } from '../../src/practice/standing.ts'
import { DAY } from '../../src/practice/day.ts'
import { anyTalks, daysAgo, moment, NOW, shelved, talk } from './support/done.ts'

const SHELF = [
  shelved('a', 'no choice feeling'),
  shelved('b', 'no no feeling'),
  shelved('c', 'limit limit', { level: 2 }),
]

function ground(about: Partial<Ground>): Ground {
  return { talks: [], moments: [], shelf: SHELF, shifts: [], now: NOW, ...about }
}

function dueOf(talks: Ground['talks'], moments: Ground['moments'] = []) {
  return new Map(standingsOf({ talks, moments }, NOW).map(({ move, due }) => [move, due]))
}

describe('what a talk says of a move', () => {
  test.each([
    ['again', 0, 1],
    ['again', 1, 5],
    ['hard', 1, 2],
    ['hard', 2, 3],
    ['good', 1, 1],
    ['good', 2, 2],
    ['good', 3, 4],
    ['easy', 3, 3],
  ] as const)('%s: %i of %i', (grade, taken, of) => {
    expect(gradeOf(taken, of)).toBe(grade)
  })
})

describe('when a move is due', () => {
  test('missed in a talk, at once', () => {
    expect(planOf(ground({ talks: [talk('no 1/5')] })).due).toMatchObject([
      { move: 'decline-clearly', of: 5, taken: 1 },
    ])
  })

  test('taken, after some days', () => {
    const talks = [talk('no 2/2', { at: daysAgo(1) })]
    expect(planOf(ground({ talks })).due).toEqual([])
    expect(planOf(ground({ talks, now: NOW + 10 * DAY })).due).toMatchObject([{ move: 'decline-clearly' }])
  })

  test('taken again and again, after more and more of them', () => {
    const once = dueAfter([{ at: 0, grade: 'good' }]) ?? 0
    const twice = dueAfter([
      { at: 0, grade: 'good' },
      { at: once, grade: 'good' },
    ])
    expect((twice ?? 0) - once).toBeGreaterThan(2 * once)
  })

  test('taken in a drill, no longer', () => {
    const talks = [talk('no 0/2', { at: daysAgo(1) })]
    expect(planOf(ground({ talks, moments: [moment('no 1/1')] })).due).toEqual([])
  })

  test('said right a moment later, with the better words just read, it is still due today', () => {
    const missed = talk('no 0/1', { at: daysAgo(0.02) })
    const differently = talk('no 2/2', { forked: true })
    const { due } = planOf(ground({ talks: [missed, differently] }))
    expect(due).toMatchObject([{ move: 'decline-clearly', of: 3, taken: 2 }])
    // A talk of its own, a drill, or the same on another day proves more.
    expect(planOf(ground({ talks: [missed, { ...differently, forked: false }] })).due).toEqual([])
    expect(planOf(ground({ talks: [missed, differently], moments: [moment('no 1/1')] })).due).toEqual([])
    expect(planOf(ground({ talks: [{ ...missed, at: daysAgo(2) }, differently] })).due).toEqual([])
  })

  test('said wrong once more, it is due all the same', () => {
    const talks = [talk('no 1/1', { at: daysAgo(0.02) }), talk('no 0/1', { forked: true })]
    expect(planOf(ground({ talks })).due).toMatchObject([{ move: 'decline-clearly' }])
  })

  test('what was missed most presses most', () => {
    const { due } = planOf(ground({ talks: [talk('feeling 1/3 no 0/3')] }))
    expect(due.map(({ move }) => move)).toEqual(['decline-clearly', 'acknowledge-feeling'])
  })

  test('a talk is one review, however many chances were in it', () => {
    expect(dueOf([talk('no 2/2')])).toEqual(dueOf([talk('no 1/1')]))
  })

  test('a chance missed that was taken before never makes it later', () => {
    fc.assert(
      fc.property(anyTalks, fc.nat(), fc.nat(), (talks, which, where) => {
        const worse = talks.map((one, index) =>
          index === which % Math.max(1, talks.length)
            ? {
                ...one,
                chances: one.chances.map((chance, place) =>
                  place === where % Math.max(1, one.chances.length) ? { ...chance, taken: false } : chance,
                ),
              }
            : one,
        )
        const before = dueOf(talks)
        for (const [move, due] of dueOf(worse)) expect(due).toBeLessThanOrEqual(before.get(move) ?? 0)
      }),
    )
  })

  test('one more talk that failed never makes it later', () => {
    fc.assert(
      fc.property(anyTalks, talks => {
        const move = 'decline-clearly'
        const before = dueOf(talks).get(move) ?? NOW
        const due = dueOf([...talks, talk('no 0/1', { attempt: 'z', at: NOW })]).get(move)
        // A talk of no known date is as old as the newest that has one, which is this one now.
        expect(due).toBeLessThanOrEqual(Math.max(before, NOW))
      }),
    )
  })

  test('a clock that was years ahead for a day keeps nothing from being due', () => {
    const { due } = planOf(ground({ talks: [talk('no 0/2', { at: NOW + 4000 * DAY })] }))
    expect(due).toHaveLength(1)
    const later = planOf(ground({ talks: [talk('no 3/3', { at: NOW + 4000 * DAY })], now: NOW + 60 * DAY }))
    expect(later.due).toHaveLength(1)
  })
})

describe('the plan', () => {
  test('is the same for the same ground, in whatever order it comes', () => {
    fc.assert(
      fc.property(anyTalks, talks => {
        const plan = planOf(ground({ talks }))
        expect(planOf(ground({ talks: talks.toReversed() }))).toEqual(plan)
        expect(plan.proposals.length).toBeGreaterThan(0)
        expect(plan.proposals.length).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('begins with the first scenario of the lowest level', () => {
    expect(planOf(ground({})).proposals).toEqual([{ kind: 'first', scenario: 'a' }])
  })

  test('has nothing to propose from an empty shelf', () => {
    expect(planOf(ground({ shelf: [] })).proposals).toEqual([])
  })

  test('proposes what is due as a drill, and as the scenario that asks for most of it', () => {
    const talks = [talk('no 0/3', { scenario: 'c' })]
    const because = { move: 'decline-clearly', of: 3, taken: 0 }
    expect(planOf(ground({ talks })).proposals).toMatchObject([
      { kind: 'drill', because },
      { kind: 'talk', scenario: 'b', because, asks: 2, others: 0 },
    ])
  })

  test('does not propose the same scenario again where another does nearly as well', () => {
    const shelf = [shelved('a', 'no choice'), shelved('b', 'no choice')]
    const talks = [talk('', { scenario: 'a', at: daysAgo(3) }), talk('no 0/1', { scenario: 'b' })]
    expect(planOf(ground({ shelf, talks })).proposals).toContainEqual(
      expect.objectContaining({ kind: 'talk', scenario: 'a' }),
    )
  })

  test('proposes the same one again where no other asks for it', () => {
    const talks = [talk('choice 0/2', { scenario: 'a' })]
    expect(planOf(ground({ talks })).proposals).toContainEqual(
      expect.objectContaining({ kind: 'talk', scenario: 'a' }),
    )
  })

  test('after a talk about setting limits hearing comes first, all else equal', () => {
    const shelf = [shelved('a', 'feeling'), shelved('b', 'no')]
    const due = [talk('feeling 0/1', { scenario: 'd', at: daysAgo(2) })]
    const talks = [...due, talk('no 0/1 choice 1/1', { scenario: 'e', at: daysAgo(1) })]
    expect(planOf(ground({ shelf, talks })).proposals).toContainEqual(
      expect.objectContaining({ kind: 'talk', scenario: 'a' }),
    )
  })

  test('proposes someone new where nothing is due, and then whom one met longest ago', () => {
    const good = { at: daysAgo(0.5) }
    const one = [talk('no 3/3', { ...good, scenario: 'a' })]
    expect(planOf(ground({ talks: one })).proposals).toEqual([{ kind: 'new', scenario: 'b', level: 1 }])
    const both = [...one, talk('no 3/3', { at: NOW, scenario: 'b' })]
    expect(planOf(ground({ talks: both })).proposals).toEqual([{ kind: 'again', scenario: 'a', level: 1 }])
  })

  test('proposes a shift whose people are not too hard, until it was played', () => {
    const shifts = [{ id: 'two', scenarios: ['a', 'b'] }]
    const a = talk('no 3/3', { scenario: 'a', at: daysAgo(1) })
    const kinds = (talks: Ground['talks']) =>
      planOf(ground({ talks, shifts })).proposals.map(({ kind }) => kind)
    expect(kinds([a])).toContain('shift')
    expect(kinds([a, talk('no 3/3', { scenario: 'b' })])).not.toContain('shift')
    const hard = [{ id: 'two', scenarios: ['a', 'c'] }]
    expect(planOf(ground({ talks: [a], shifts: hard })).proposals.map(({ kind }) => kind)).not.toContain(
      'shift',
    )
  })
})

describe('the level', () => {
  const pass = (level = 1) => talk('', { level, passed: true, overall: 90 })
  const fail = (level = 1) => talk('', { level, overall: 30 })
  const close = (level = 1) => talk('', { level, overall: 65 })
  const levels = [1, 2, 3]

  test.each([
    ['begins at the lowest', [], 1],
    ['rises after two in a row that passed', [pass(), pass()], 2],
    ['not after one', [pass()], 1],
    ['not where a close one came between', [pass(), close(), pass()], 1],
    ['rises a level at a time', [pass(), pass(), pass(2), pass(2)], 3],
    ['not by what is easier than the level', [pass(), pass(), pass(1), pass(1)], 2],
    ['falls after two that failed by far', [pass(), pass(), fail(2), fail(2)], 1],
    ['not after two that were close', [pass(), pass(), close(2), close(2)], 2],
    ['not by what is harder than the level', [fail(3), fail(3)], 1],
    ['never under the lowest', [fail(), fail(), fail(), fail()], 1],
  ])('%s', (_, talks, level) => {
    expect(levelOf(talks, levels)).toBe(level)
  })

  test('is not moved by forks: their customer was known', () => {
    expect(levelOf([pass(), { ...pass(), forked: true }], levels)).toBe(1)
  })
})

test('what is due by tonight is due today', () => {
  const standing = { move: 'answer', due: NOW + DAY / 3, last: NOW, of: 1, taken: 1 } as const
  expect(isDue(standing, NOW)).toBe(true)
  expect(isDue({ ...standing, due: NOW + DAY }, NOW)).toBe(false)
})
