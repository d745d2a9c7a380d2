/** What every tongue gives back of what was played, to the digit. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import { latencyOf } from '../../src/course/latency.ts'
import { standing } from '../../src/dialogue/attempt.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { CALM } from './support/calm.ts'
import { figures, readBack, twoTalks } from './support/played-back.ts'
import { courseOf, type Player, playerOf } from './support/recorded.ts'
import { dataModel, moodleReport, statementsOf, tracked } from './support/told-in.ts'

/** What every tongue gives back of what was played. */
const TONGUES: Readonly<Record<string, (player: Player) => string>> = {
  'SCORM 1.2, Moodle’s report as it is downloaded': player =>
    moodleReport([tracked('1.2', player.report(), player.rows())]),
  'SCORM 1.2, Moodle’s report with everything in it': player =>
    moodleReport([tracked('1.2', player.report(), player.rows())], {
      question: true,
      right: true,
      result: true,
    }),
  'SCORM 1.2, as scorm-again keeps it': player =>
    dataModel('1.2', tracked('1.2', player.report(), player.rows())),
  'SCORM 2004, as scorm-again keeps it': player =>
    dataModel('2004', tracked('2004', player.report(), player.rows())),
  'SCORM 2004, as scorm-again keeps it in one level': player =>
    dataModel('2004', tracked('2004', player.report(), player.rows()), 'flattened'),
  'xAPI, the newest first': player =>
    JSON.stringify({ statements: statementsOf(player.rows()).toReversed(), more: '' }),
}

describe.each(Object.entries(TONGUES))('%s', (_, told) => {
  test('gives every attempt back, to the digit', () => {
    const { course, player } = twoTalks()
    const { taken, problems } = readBack(told(player), course)
    expect(problems).toEqual([])
    expect(taken.map(({ attempt }) => figures(attempt, course))).toEqual(
      player.played().map(attempt => figures(attempt, course)),
    )
    expect(taken.map(({ attempt }) => standing(attempt.events).map(({ beat }) => beat))).toEqual(
      player.played().map(({ events }) => standing(events).map(({ beat }) => beat)),
    )
  })

  test('says whose they are, where they stood, and how often the scenario was known', () => {
    const { course, player } = twoTalks()
    const programme = course.compiled.hash.slice(0, 12)
    expect(
      readBack(told(player), course).taken.map(({ learner, source, place, before }) => [
        learner?.name,
        source,
        place,
        before,
      ]),
    ).toEqual([
      ['Ada Test', 'lms', { programme, id: 'calm', n: 1 }, { played: 0, debriefed: 0 }],
      ['Ada Test', 'lms', { programme, id: 'calm', n: 2 }, { played: 1, debriefed: 1 }],
      ['Ada Test', 'lms', { programme, id: 'other', n: 1 }, { played: 0, debriefed: 0 }],
    ])
  })

  test('takes back what was taken back, across the end of a session too', () => {
    const course = courseOf([CALM])
    const player = playerOf(course)
    player.begin('calm')
    for (const word of ['rule', 'undo', '-']) player.say(word)
    player.relaunch()
    for (const word of ['undo', 'hear', 'no']) player.say(word)
    const [attempt] = player.played()
    const { taken, problems } = readBack(told(player), course)
    expect(problems).toEqual([])
    expect(taken.map(one => figures(one.attempt, course))).toEqual([attempt && figures(attempt, course)])
    expect(taken[0]?.attempt.events.map(({ kind }) => kind)).toEqual(attempt?.events.map(({ kind }) => kind))
  })

  test('an attempt whose time was over first says so', () => {
    const course = courseOf([CALM], 'mode: assessment\ntime-limit: 5\n')
    const player = playerOf(course)
    player.begin('calm')
    player.say('hear')
    player.runOut()
    player.relaunch()
    const [taken] = readBack(told(player), course).taken
    expect(taken?.outOfTime).toBe(true)
    expect(taken?.attempt.events.map(({ reply }) => reply)).toEqual(['hear'])
  })

  test('much that was carried comes back whole', () => {
    const course = courseOf([CALM])
    const player = playerOf(course)
    const carried = Array.from({ length: 40 }, (__, n) => `something-that-was-left-behind-${n}`)
    player.begin('calm', carried)
    player.say('hear')
    const { taken, problems } = readBack(told(player), course)
    expect(problems).toEqual([])
    expect(taken.map(({ attempt }) => attempt.carried)).toEqual([carried])
  })

  test('any way through any scenario comes back', () => {
    fc.assert(
      fc.property(anyScenario, anyChoices, fc.nat(20), fc.nat(400), (scenario, choices, closeAt, piece) => {
        const course = courseOf([scenario])
        const player = playerOf(course)
        player.begin(scenario.id)
        for (const [index, { reply, silent }] of choices.entries()) {
          if (index === closeAt) player.relaunch()
          if (!player.choose(silent === 0 ? 0 : reply + 1)) break
        }
        const [attempt] = player.played()
        const { taken, problems } = readBack(told(player), course, piece + 1)
        expect(problems).toEqual([])
        expect(taken.map(one => figures(one.attempt, course))).toEqual([attempt && figures(attempt, course)])
      }),
      { numRuns: 10 },
    )
  })
})

describe('Moodle’s report, however it was downloaded', () => {
  const { course, player } = twoTalks()
  const people = [
    tracked('1.2', player.report(), player.rows(), 'O’Neill, "Ada" & Söhne', 'ada@example.org'),
    tracked('1.2', player.report(), player.rows().slice(0, 5), 'Bo\tTest', ''),
  ]
  const expected = [...player.played(), ...player.played().slice(0, 1)].map(essenceHash)

  test.each([
    ['in German', { headings: ['Frage', 'Antwort', 'Richtige Antwort', 'Ergebnis'] as const }],
    [
      'with numbers in the middle',
      { headings: ['#. kérdés', '#. válasz', '#. helyes', '#. eredmény'] as const, question: true },
    ],
    ['with semicolons', { delimiter: ';' }],
    ['with commas', { delimiter: ',' }],
    ['with all columns', { question: true, right: true, result: true }],
    ['of three SCOs', { scos: 3, question: true }],
    ['of two SCOs, without questions', { scos: 2, result: true }],
  ])('%s', (_, wants) => {
    const text = moodleReport(people, wants)
    for (const written of [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`, text.trimEnd()]) {
      const { taken, problems } = readBack(written, course, 7)
      expect(problems).toEqual([])
      expect(taken.map(({ attempt }) => essenceHash(attempt))).toEqual(expected)
      expect(taken.map(({ learner }) => learner)).toEqual([
        ...[1, 2, 3].map(() => ({ id: 'ada@example.org', name: 'O’Neill, "Ada" & Söhne' })),
        { id: 'Bo\tTest', name: 'Bo\tTest' },
      ])
    }
  })

  test('whoever has not been there is passed over', () => {
    const nobody = { name: 'Nobody', email: '', elements: new Map<string, string>() }
    const { taken, problems } = readBack(moodleReport([nobody, ...people]), course)
    expect(problems).toEqual([])
    expect(taken).toHaveLength(4)
    expect(
      readBack(
        moodleReport([nobody, { ...nobody, elements: new Map([['cmi.interactions.0.id', 'q']]) }]),
        course,
      ).problems.map(({ code }) => code),
    ).toEqual(['source-no-rows'])
  })

  test('SCORM 2004, which it shows no responses of, is read from ids that say them', () => {
    const text = moodleReport([tracked('2004', player.report(), player.rows())], { question: true })
    expect(text).not.toContain('learner_response')
    const { taken, problems } = readBack(text, course)
    expect(problems).toEqual([])
    expect(taken.map(({ attempt }) => essenceHash(attempt))).toEqual(player.played().map(essenceHash))
  })

  test('tells no times, and none are made up', () => {
    const [taken] = readBack(moodleReport(people), course).taken
    expect(taken?.attempt.events.map(({ at }) => at)).toEqual([NaN, NaN, NaN, NaN])
  })
})

describe('how long each answer took', () => {
  test('comes back from an LRS, without the pauses', () => {
    const course = courseOf([CALM])
    const player = playerOf(course)
    player.begin('calm')
    player.say('-', 20)
    player.say('pause', 3)
    player.say('resume', 600)
    player.say('hear', 5)
    player.say('no', 2.5)
    expect(player.rows().flatMap(row => (row.kind === 'turn' ? [row.latency] : []))).toEqual([
      20_000, 8_000, 2_500,
    ])
    const { taken } = readBack(JSON.stringify(statementsOf(player.rows())), course)
    const { events } = taken[0]?.attempt ?? { events: [] }
    expect(events.map((_, index) => latencyOf(events, index))).toEqual([20_000, 8_000, 2_500])
  })
})
