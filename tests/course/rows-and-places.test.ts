/** What stands in the rows of a talk that was taken back, left or cut short, and where a person is said to be. */
import { describe, expect, test } from 'vitest'
import { languagesOf } from '../../src/course/row-languages.ts'
import { reportOf } from '../../src/course/report-of.ts'
import { FIRST_LAUNCH } from '../../src/course/rows.ts'
import { resultOf, resultOutOfTime } from '../../src/course/result-of.ts'
import { keptOf } from '../../src/course/suspend-kept.ts'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { scenarioOf } from '../support/script.ts'
import { CALM, OTHER } from './support/calm.ts'
import { courseOf, playerOf } from './support/recorded.ts'

const course = courseOf([CALM, OTHER], 'mode: practice\n')
const graded = course.graded.get('calm')
if (!graded) throw new Error('no scenario')

function said(words: string, of = course) {
  const player = playerOf(of)
  player.begin('calm')
  for (const word of words.split(' ').filter(Boolean)) player.say(word)
  return player
}

describe('rows', () => {
  test('of what was taken back say so, whatever had been said before it', () => {
    const turns = said('rule no undo give').rows().slice(1)
    expect(
      turns.map(row => row.kind === 'turn' && [row.response, row.beat, row.asked, row.words, row.result]),
    ).toEqual([
      ['rule', 'opening', 'opening?', 'I say rule.', 'neutral'],
      ['no', 'asks', 'asks?', 'I say no.', 'correct'],
      ['_undo', 'asks', 'agreed.', '', 'neutral'],
      ['give', 'asks', 'asks?', 'I say give.', 'wrong'],
    ])
  })

  test('of what was taken back twice go on from where it began', () => {
    const turns = said('hear no undo undo rule give').rows().slice(1)
    expect(turns.map(row => row.kind === 'turn' && [row.response, row.asked])).toEqual([
      ['hear', 'opening?'],
      ['no', 'asks?'],
      ['_undo', 'agreed.'],
      ['_undo', 'asks?'],
      ['rule', 'opening?'],
      ['give', 'asks?'],
    ])
  })

  test('tell of a time that was over in a later session too, and once', () => {
    const late = said('hear', courseOf([CALM], 'mode: assessment\ntime-limit: 5\n'))
    late.relaunch()
    late.runOut()
    expect(late.rows().map(({ id }) => id)).toEqual(['calm.1', 'calm.1.1', 'calm.1.2'])
    late.relaunch()
    late.report()
    expect(late.rows()).toHaveLength(3)
  })

  test('end with one for the time that was over, at the last thing that was done', () => {
    const timed = courseOf([CALM], 'mode: assessment\ntime-limit: 5\n')
    const late = said('hear', timed)
    late.runOut()
    const [head, turn, last] = late.rows()
    expect(last).toEqual({
      kind: 'turn',
      id: 'calm.1.2',
      index: 2,
      scenario: 'calm',
      beat: 'asks',
      response: '_time-over',
      asked: 'asks?',
      words: '',
      result: 'wrong',
      latency: 0,
      at: turn?.at,
    })
    expect(turn?.at).toBeGreaterThan(head?.at ?? Infinity)
    late.relaunch()
    late.report()
    expect(late.rows()).toHaveLength(3)
    const silent = said('', timed)
    silent.runOut()
    const [begun, over] = silent.rows()
    expect(over).toMatchObject({ id: 'calm.1.1', response: '_time-over', at: begun?.at })
  })

  test('of a talk that was over before its time was have none for it', () => {
    const done = said('hear no')
    done.runOut()
    expect(done.rows()).toHaveLength(3)
  })
})

describe('where a person is', () => {
  const { compiled } = course
  const locationOf = (player: ReturnType<typeof said>, change: (attempt: Attempt) => Attempt = one => one) =>
    reportOf({
      compiled,
      mark: 70,
      enrolment: player.enrolment(),
      attempts: player.played().map(change),
      scenarioOf: ({ id }) => course.graded.get(id),
      launched: FIRST_LAUNCH,
      told: [],
    }).location

  test('is in the talk that was last gone on with', () => {
    const both = said('hear')
    both.begin('other')
    expect(both.report().location).toBe('other/opening')
    both.turnTo('calm')
    both.say('-')
    expect(both.report().location).toBe('calm/asks')
    both.relaunch()
    expect(both.report().location).toBe('other/opening')
  })

  test('is nowhere once it was left, is over, or its time is', () => {
    expect(locationOf(said('hear'))).toBe('calm/asks')
    const left = locationOf(said('hear'), one => ({
      ...one,
      events: [...one.events, { n: 2, at: 9000, kind: 'leave', beat: 'asks', reply: null }],
    }))
    expect(left).toBe('')
    expect(locationOf(said('hear no'))).toBe('')
    const late = said('hear')
    late.runOut()
    expect(late.report().location).toBe('')
  })

  test('fits into what SCORM has room for', () => {
    const [place, beat] = ['a'.repeat(200), 'b'.repeat(100)]
    const there = courseOf([{ ...scenarioOf(`${beat}: asking\n x = answer -> b\nb: resolved`), id: place }])
    const player = playerOf(there)
    player.begin(place)
    expect(player.report().location).toBe(`${place}/${beat}`.slice(0, 255))
  })
})

describe('what an attempt came to', () => {
  const [attempt] = said('hear no').played()
  if (!attempt) throw new Error('not played')

  test('is its scores once it is over', () => {
    expect(resultOf(graded.script, graded.reference, attempt)).toMatchObject({
      overall: expect.any(Number),
      fatal: false,
      outOfTime: false,
    })
    const open = { ...attempt, events: attempt.events.slice(0, 1) }
    expect(resultOf(graded.script, graded.reference, open)).toBeNull()
    const [first, second] = attempt.events
    if (!first || !second) throw new Error('nothing was said')
    const changed = { ...attempt, events: [{ ...first, reply: 'never' }, second] }
    expect(resultOf(graded.script, graded.reference, changed)).toBeNull()
  })

  test('is nothing where its time was over, and nothing is said of what is not claimed', () => {
    const { script } = graded
    const some = { ...script, scenario: { ...script.scenario, scores: ['empathy', 'boundaries'] as const } }
    expect(resultOutOfTime(some)).toEqual({
      scores: { empathy: 0, boundaries: 0, compensation: null },
      overall: 0,
      fatal: false,
      outOfTime: true,
    })
    const other = { ...script, scenario: { ...script.scenario, scores: ['compensation'] as const } }
    expect(resultOutOfTime(other).scores).toEqual({ empathy: null, boundaries: null, compensation: 0 })
  })

  test('is kept as its choices, unless one of them is none of its scenario', () => {
    const kept = keptOf(attempt, graded, 9)
    expect(kept).toMatchObject({
      choices: [0, 0],
      turns: 9,
      spent: Math.round((attempt.events[1]?.at ?? 0) / 100),
    })
    const [first, second] = attempt.events
    if (!first || !second) throw new Error('nothing was said')
    for (const wrong of [{ reply: 'never' }, { beat: 'nowhere' }]) {
      expect(keptOf({ ...attempt, events: [{ ...first, ...wrong }, second] }, graded, 9)).toBeUndefined()
    }
    expect(keptOf({ ...attempt, events: [], engine: '0.1.0+x' }, graded, 0)).toMatchObject({
      spent: 0,
      choices: [],
      engine: '0.1.0-x',
    })
  })

  test('is kept under the name that a reply has now', () => {
    const now = scenarioOf('opening: frustrated\n hear = validate -> agreed\nagreed: resolved')
    const { opening } = now.beats
    if (!opening || !('replies' in opening)) throw new Error('no moment')
    const replies = opening.replies.map(reply => ({ ...reply, was: ['listen'] }))
    const renamed = { ...now, beats: { ...now.beats, opening: { ...opening, replies } } }
    const found = courseOf([{ ...renamed, id: 'calm' }]).graded.get('calm')
    const event = { n: 1, at: 0, kind: 'reply' as const, beat: 'opening', reply: 'listen' }
    expect(found && keptOf({ ...attempt, events: [event] }, found, 1)?.choices).toEqual([0])
  })
})

test('the language of a row is that of its attempt’s head, whatever the order', () => {
  const player = said('hear')
  const rows = player.rows()
  const languageOf = languagesOf(rows.toReversed())
  expect(rows.map(languageOf)).toEqual(['en-GB', 'en-GB'])
  expect(languagesOf([])(rows[0]!)).toBe('und')
  // Another attempt's head is none of its parts.
  player.begin('other')
  expect(player.rows().map(languagesOf(player.rows()))).toEqual(['en-GB', 'en-GB', 'en-GB'])
})
