import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Enrolment, Result } from '../../src/course/enrolment.ts'
import { mayDebrief } from '../../src/course/may-debrief.ts'
import { standingOf } from '../../src/course/standing.ts'
import { aProgramme, ASSESSED, FATAL, OUT_OF_TIME, scored, tried, wayThrough } from './support/programmes.ts'

const assessed = aProgramme(ASSESSED)
const MARK = 70
const standing = (enrolment: Enrolment | null, compiled = assessed) =>
  standingOf(compiled.programme, enrolment, MARK)
const placeIn = (enrolment: Enrolment | null, id: string, compiled = assessed) => {
  const places = standing(enrolment, compiled).stages.flatMap(stage => stage.places)
  const found = places.find(({ place }) => place.id === id)
  if (!found) throw new Error(`There is no place ${id}.`)
  return found
}
const openIn = (enrolment: Enrolment | null, compiled = assessed) =>
  standing(enrolment, compiled).stages.map(({ open }) => open)

describe('before anything is begun', () => {
  test('the first stage is open, and nothing is reached', () => {
    expect(openIn(null)).toEqual([true, false])
    expect(standing(null)).toMatchObject({ completed: false, progress: 0, result: null })
    expect(placeIn(null, 'counter')).toMatchObject({
      left: 2,
      mayBegin: true,
      counted: null,
      unfinished: null,
    })
    expect(placeIn(null, 'lost').mayBegin).toBe(false)
  })
})

describe('a stage', () => {
  const first = (counter: Result, phone: Result) =>
    wayThrough(assessed, { counter: [counter], phone: [phone] })

  test('opens when all that is required before it is finished, however well', () => {
    expect(openIn(wayThrough(assessed, { counter: [scored(100)] }))).toEqual([true, false])
    expect(openIn(wayThrough(assessed, { counter: [scored(100)], phone: [null] }))).toEqual([true, false])
    expect(openIn(first(scored(10), OUT_OF_TIME))).toEqual([true, true])
  })

  const passing = aProgramme(ASSESSED)
  const byMark = {
    ...passing,
    programme: {
      ...passing.programme,
      stages: passing.programme.stages.map((stage, index) =>
        index === 1 ? { ...stage, opens: 'when-passed' as const } : stage,
      ),
    },
  }

  test('that waits for a pass opens at the mark, by the mean of the stage before', () => {
    expect(openIn(first(scored(60), scored(79)), byMark)).toEqual([true, true])
    expect(openIn(first(scored(60), scored(78)), byMark)).toEqual([true, false])
    expect(openIn(first(scored(100), FATAL), byMark)).toEqual([true, false])
  })

  test('that somebody is in stays open, though a later attempt before it counts for less', () => {
    const last = { ...byMark, programme: { ...byMark.programme, counts: 'last' as const } }
    const inside = tried(last, first(scored(90), scored(90)), 'lost')
    const worse = tried(last, inside, 'counter', scored(10))
    expect(openIn(worse, last)).toEqual([true, true])
    expect(openIn(tried(last, first(scored(90), scored(90)), 'counter', scored(10)), last)).toEqual([
      true,
      false,
    ])
  })
})

describe('a place', () => {
  test('is gone on with before it is begun again', () => {
    const begun = wayThrough(assessed, { counter: [null] })
    expect(placeIn(begun, 'counter')).toMatchObject({ left: 1, mayBegin: false, unfinished: { n: 1 } })
  })

  test('allows as many attempts as the programme says', () => {
    const once = wayThrough(assessed, { counter: [scored(60)] })
    expect(placeIn(once, 'counter')).toMatchObject({ left: 1, mayBegin: true, counted: { n: 1 } })
    const twice = tried(assessed, once, 'counter', scored(80))
    expect(placeIn(twice, 'counter')).toMatchObject({ left: 0, mayBegin: false, counted: { n: 2 } })
  })

  test('has its attempts in the order in which they were begun, however they were kept', () => {
    const last = { ...assessed, programme: { ...assessed.programme, counts: 'last' as const } }
    const kept = wayThrough(last, { counter: [scored(60), scored(80)] })
    const turned = { ...kept, begun: kept.begun.toReversed() }
    expect(placeIn(turned, 'counter', last)).toMatchObject({ begun: [{ n: 1 }, { n: 2 }], counted: { n: 2 } })
  })

  test('of practice has no end', () => {
    const practice = aProgramme()
    const often = wayThrough(practice, { counter: Array.from({ length: 9 }, () => scored(50)) })
    expect(placeIn(often, 'counter', practice)).toMatchObject({ left: null, mayBegin: true })
  })
})

describe('the result', () => {
  const all = { counter: [scored(80, 80, 80)], phone: [scored(60, 90)], lost: [scored(70, 70, 70)] }

  test('comes when every required place is finished, and not before', () => {
    const { lost: _, ...two } = all
    expect(standing(wayThrough(assessed, two))).toMatchObject({
      completed: false,
      progress: 2 / 3,
      result: null,
    })
    expect(standing(wayThrough(assessed, all))).toMatchObject({
      completed: true,
      progress: 1,
      result: { scores: { empathy: 70, boundaries: 80, compensation: 75 }, overall: 70, passed: true },
    })
  })

  test('is held to the mark in force', () => {
    const { programme } = assessed
    expect(standingOf(programme, wayThrough(assessed, all), 71).result?.passed).toBe(false)
  })

  test('is not moved by what need not be had', () => {
    const more = wayThrough(assessed, { ...all, extra: [FATAL] })
    expect(standing(more).result).toEqual(standing(wayThrough(assessed, all)).result)
  })

  test('of practice has scores, and nobody passes by it', () => {
    const practice = aProgramme()
    const well = wayThrough(practice, { ...all, phone: [scored(100, 100)] })
    expect(standing(well, practice)).toMatchObject({
      completed: true,
      result: { overall: 75, passed: false },
    })
  })
})

const score = fc.integer({ min: 0, max: 100 })
const result = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(score, score, score).map(scores => scored(...scores)) },
  { weight: 1, arbitrary: fc.constantFrom(FATAL, OUT_OF_TIME, null) },
)
const steps = fc.array(fc.tuple(fc.constantFrom('counter', 'phone', 'lost', 'extra'), result), {
  maxLength: 10,
})

/** Somebody who takes every step that is open to them, and no other. */
function walked(taken: readonly (readonly [string, Result | null])[]): Enrolment | null {
  return taken.reduce<Enrolment | null>(
    (enrolment, [place, reached]) =>
      placeIn(enrolment, place).mayBegin ? tried(assessed, enrolment, place, reached) : enrolment,
    null,
  )
}

test('whatever is done, the standing holds together', () => {
  fc.assert(
    fc.property(steps, taken => {
      const enrolment = walked(taken)
      const { completed, progress, result: reached, stages } = standing(enrolment)
      expect(completed).toBe(progress === 1)
      expect(reached !== null).toBe(completed)
      const claimed = Object.values(reached?.scores ?? {}).filter(value => value !== null)
      expect(reached?.overall ?? 0).toBeLessThanOrEqual(Math.min(100, ...claimed))
      for (const place of stages.flatMap(({ places }) => places)) {
        expect(place.begun.length + (place.left ?? 0)).toBe(2)
        expect(place.begun.map(({ n }) => n)).toEqual(place.begun.map((_, index) => index + 1))
      }
    }),
    { numRuns: 60 },
  )
})

test('practice never counts: it changes nothing of where somebody stands', () => {
  fc.assert(
    fc.property(steps, fc.constantFrom('counter', 'phone', 'lost'), (taken, place) => {
      const enrolment = walked(taken)
      const practised = tried(assessed, enrolment, place, scored(100, 100, 100), 'practice')
      expect(standing(practised)).toEqual(standing(enrolment))
    }),
    { numRuns: 30 },
  )
})

describe('the debrief', () => {
  const first = (enrolment: Enrolment) => enrolment.begun[0]!
  const may = (enrolment: Enrolment, compiled = assessed) =>
    mayDebrief(compiled.programme, standing(enrolment, compiled), first(enrolment))

  test('comes after each talk where nothing is kept back', () => {
    const practice = aProgramme()
    expect(may(wayThrough(practice, { counter: [scored(50)] }), practice)).toBe(true)
    expect(may(wayThrough(practice, { counter: [null] }), practice)).toBe(false)
  })

  test('waits for the last attempt at its place where a second one would measure memory', () => {
    expect(may(wayThrough(assessed, { counter: [scored(50)] }))).toBe(false)
    expect(may(wayThrough(assessed, { counter: [scored(50), null] }))).toBe(false)
    expect(may(wayThrough(assessed, { counter: [scored(50), scored(90)] }))).toBe(true)
    expect(may(wayThrough(assessed, { counter: [scored(50)], phone: [scored(50), scored(50)] }))).toBe(false)
  })

  test('of a place that an update took away has nothing to give away', () => {
    const gone = wayThrough(assessed, { counter: [scored(50)] })
    const moved = { ...first(gone), place: 'till' }
    expect(mayDebrief(assessed.programme, standing(gone), moved)).toBe(true)
  })

  test('is never shown while another attempt at the same place may come', () => {
    fc.assert(
      fc.property(steps, taken => {
        const enrolment = walked(taken)
        const now = standing(enrolment)
        for (const begun of enrolment?.begun ?? []) {
          if (!mayDebrief(assessed.programme, now, begun)) continue
          expect(placeIn(enrolment, begun.place)).toMatchObject({
            mayBegin: false,
            unfinished: null,
            left: 0,
          })
        }
      }),
      { numRuns: 40 },
    )
  })
})
