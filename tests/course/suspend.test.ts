/** What is left with the LMS brings everything back. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import { reportOf } from '../../src/course/report-of.ts'
import { decodeSuspend, scenariosIn } from '../../src/course/suspend-read.ts'
import { encodeSuspend, MOST_SIGNS } from '../../src/course/suspend.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { CALM, OTHER } from './support/calm.ts'
import { inTheMiddle, resumed } from './support/left-with-lms.ts'
import { courseOf, playerOf } from './support/recorded.ts'

describe('what is left with the LMS', () => {
  test('brings everything back that counts or is not over, and the scores of the rest', () => {
    const { course, player, text } = inTheMiddle()
    const { kind, enrolment, attempts, launched } = resumed(text, course)
    expect(kind).toBe('ok')
    expect(enrolment).toEqual(player.enrolment())
    const [, counted, open] = player.played()
    expect(attempts.map(essenceHash)).toEqual([counted, open].map(one => one && essenceHash(one)))
    expect(
      attempts.map(({ id, seed, started, rules, language, engine, carried }) => [
        id,
        seed,
        started,
        rules,
        language,
        engine,
        carried,
      ]),
    ).toEqual(
      [counted, open].map(one => [
        one?.id,
        one?.seed,
        one?.started,
        one?.rules,
        one?.language,
        one?.engine,
        one?.carried,
      ]),
    )
    expect(launched.rows).toBe(player.rows().length)
  })

  test('has no sign that an LMS could spoil', () => {
    expect(inTheMiddle().text).toMatch(/^[A-Za-z0-9._-]+$/)
  })

  test('names the scenarios that have to be at hand', () => {
    const { course, text } = inTheMiddle()
    expect(scenariosIn(text, course.compiled)).toEqual(['calm', 'other'])
    expect(scenariosIn('EKx', course.compiled)).toEqual([])
  })

  test('goes on from there as if the page had never been closed', () => {
    const { player } = inTheMiddle()
    const { course } = inTheMiddle()
    const closed = playerOf(course)
    closed.begin('other')
    player.say('no')
    closed.say('-')
    closed.relaunch()
    closed.say('hear')
    closed.relaunch()
    closed.say('no')
    const [attempt] = closed.played()
    const { attempts } = resumed(closed.report().suspend, course)
    expect(attempts.map(essenceHash)).toEqual([attempt && essenceHash(attempt)])
    expect(closed.rows().map(({ id }) => id)).toEqual(['other.1', 'other.1.1', 'other.1.2', 'other.1.3'])
    expect(closed.rows().map(({ index }) => index)).toEqual([0, 1, 2, 3])
  })

  test('what was taken back is gone, and its rows are counted on', () => {
    const course = courseOf([CALM])
    const player = playerOf(course)
    player.begin('calm')
    for (const word of ['rule', 'undo', '-', 'hear']) player.say(word)
    player.relaunch()
    player.say('undo')
    player.say('rule')
    player.say('no')
    expect(player.rows().map(({ id }) => id)).toEqual([
      'calm.1',
      ...[1, 2, 3, 4, 5, 6, 7].map(turn => `calm.1.${turn}`),
    ])
    const [attempt] = player.played()
    expect(resumed(player.report().suspend, course).attempts.map(essenceHash)).toEqual([
      attempt && essenceHash(attempt),
    ])
  })

  test('keeps choices whose scenario could not be loaded', () => {
    const { course, player, text } = inTheMiddle()
    const without = decodeSuspend(text, course.compiled, id =>
      id === 'calm' ? course.graded.get(id) : undefined,
    )
    if (!('enrolment' in without)) throw new Error(without.kind)
    expect(without.attempts).toHaveLength(1)
    const again = encodeSuspend(
      {
        enrolment: without.enrolment,
        attempts: without.attempts,
        rows: without.launched.rows,
        launched: without.launched,
      },
      ({ id }) => course.graded.get(id),
    )
    expect(resumed(again, course).attempts.map(essenceHash)).toEqual(
      player.played().slice(1).map(essenceHash),
    )
  })
})

describe('after the programme was changed', () => {
  const changed = (scenario: typeof CALM) => ({
    ...scenario,
    youMay: { ...scenario.youMay, give: scenario.youMay.give + 100 },
  })

  test('by its words alone, everything is still there', () => {
    const { text, player } = inTheMiddle()
    const course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 2\n')
    const { kind, enrolment, attempts } = resumed(text, course)
    expect(kind).toBe('older-programme')
    expect(course.compiled.hash.startsWith(enrolment.programme.hash)).toBe(false)
    expect(enrolment.begun).toEqual(player.enrolment().begun)
    expect(attempts).toHaveLength(2)
  })

  test('scores stand, and talks of scenarios that play otherwise are not gone on with', () => {
    const { text } = inTheMiddle()
    const course = courseOf([CALM, changed(OTHER)], 'mode: assessment\nattempts: 3\n')
    const { kind, enrolment, attempts } = resumed(text, course)
    expect(kind).toBe('older-programme')
    expect(enrolment.begun.map(({ place, result }) => [place, result?.overall])).toEqual([
      ['calm', 0],
      ['calm', 100],
      ['other', undefined],
    ])
    expect(attempts.map(({ scenario }) => scenario.id)).toEqual(['calm'])
    expect(enrolment.begun[2]?.scenario.plays).not.toBe(course.compiled.plays['other'])
  })
})

describe('a talk that begins again', () => {
  test('has its own head and its own turns, though it is called the same', () => {
    const { course, text } = inTheMiddle()
    const { enrolment, attempts, launched } = resumed(text, course)
    const [counted, open] = attempts
    if (!counted || !open) throw new Error('not there')
    const again = {
      ...open,
      started: '2026-12-24T10:00:00.000Z',
      carried: [],
      events: open.events.slice(0, 1),
    }
    const { rows, suspend } = reportOf({
      compiled: course.compiled,
      mark: 70,
      enrolment,
      attempts: [counted, again],
      scenarioOf: ({ id }) => course.graded.get(id),
      launched,
      told: [],
    })
    expect(rows.map(({ id, index }) => [id, index])).toEqual([
      ['other.1', launched.rows],
      ['other.1.1', launched.rows + 1],
    ])
    expect(resumed(suspend, course).attempts.map(({ started }) => started)).toEqual([
      counted.started,
      again.started,
    ])
  })
})

test('every way through every scenario comes back as it was', () => {
  fc.assert(
    fc.property(anyScenario, anyChoices, anyChoices, fc.nat(40), (scenario, first, second, closeAt) => {
      const course = courseOf([scenario])
      const player = playerOf(course)
      for (const choices of [first, second]) {
        player.begin(scenario.id)
        for (const [index, { reply, silent }] of choices.entries()) {
          if (index === closeAt) player.relaunch()
          if (!player.choose(silent === 0 ? 0 : reply + 1)) break
        }
      }
      const { suspend } = player.report()
      expect(suspend.length).toBeLessThanOrEqual(MOST_SIGNS)
      const { enrolment, attempts } = resumed(suspend, course)
      expect(enrolment).toEqual(player.enrolment())
      const byId = new Map(player.played().map(one => [one.id, one]))
      for (const attempt of attempts) {
        expect(essenceHash(attempt)).toBe(essenceHash(byId.get(attempt.id) ?? attempt))
      }
    }),
    { numRuns: 25 },
  )
})
