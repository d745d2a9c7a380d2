import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import { latencyOf } from '../../src/course/latency.ts'
import { sourceReader } from '../../src/course/source.ts'
import type { SourceProblem } from '../../src/course/source-problem.ts'
import type { Taken } from '../../src/course/taken.ts'
import { type Attempt, standing } from '../../src/dialogue/attempt.ts'
import { graded as gradedOf } from '../../src/scoring/derive.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { scenarioOf } from '../support/script.ts'
import { type Course, courseOf, type Player, playerOf } from './support/recorded.ts'
import { dataModel, moodleReport, statementsOf, tracked } from './support/told-in.ts'

const CALM = {
  ...scenarioOf(`
  opening: frustrated
    hear = acknowledge-feeling invite-story -> asks
    rule = cite-policy -> asks
    wait ~ 1
  asks: demanding
    no = decline-clearly offer-choice validate -> agreed
    give = offer-compensation £60/refund -> agreed
    wait ~ 1
  agreed: resolved
  `),
  id: 'calm',
}
const OTHER = { ...CALM, id: 'other' }

interface Read {
  readonly taken: readonly Taken[]
  readonly problems: readonly SourceProblem[]
}

/** Read in pieces of so many characters. */
function read(text: string, course?: Course, piece = 1000): Read {
  const taken: Taken[] = []
  const problems: SourceProblem[] = []
  const reader = sourceReader(
    one => taken.push(one),
    problem => problems.push(problem),
    ({ id, plays }) => {
      const found = course?.graded.get(id)
      return found?.fingerprint.plays === plays ? found.script : undefined
    },
  )
  for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
  reader.end()
  return { taken, problems }
}

/** Scores, findings and all that a credential stands on. */
function figures(attempt: Attempt, course: Course): unknown {
  const found = course.graded.get(attempt.scenario.id)
  if (!found) throw new Error('no scenario')
  const { derived } = gradedOf(found.script, found.reference, attempt)
  const { id, seed, carried, scenario, rules, mode, started, language } = attempt
  return {
    derived,
    essence: essenceHash(attempt),
    id,
    seed,
    carried,
    scenario,
    rules,
    mode,
    started,
    language,
  }
}

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

function twoTalks(course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 2\n')) {
  const player = playerOf(course, 4_000_000_000)
  player.begin('calm', ['sale-price'])
  for (const word of ['-', 'rule', '-', 'give']) player.say(word)
  player.relaunch()
  player.begin('calm')
  player.say('hear')
  player.relaunch()
  player.say('no')
  player.begin('other', ['sale-price', 'gossip'])
  player.say('rule')
  return { course, player }
}

describe.each(Object.entries(TONGUES))('%s', (_, told) => {
  test('gives every attempt back, to the digit', () => {
    const { course, player } = twoTalks()
    const { taken, problems } = read(told(player), course)
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
      read(told(player), course).taken.map(({ learner, source, place, before }) => [
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
    const { taken, problems } = read(told(player), course)
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
    const [taken] = read(told(player), course).taken
    expect(taken?.outOfTime).toBe(true)
    expect(taken?.attempt.events.map(({ reply }) => reply)).toEqual(['hear'])
  })

  test('much that was carried comes back whole', () => {
    const course = courseOf([CALM])
    const player = playerOf(course)
    const carried = Array.from({ length: 40 }, (__, n) => `something-that-was-left-behind-${n}`)
    player.begin('calm', carried)
    player.say('hear')
    const { taken, problems } = read(told(player), course)
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
        const { taken, problems } = read(told(player), course, piece + 1)
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
      const { taken, problems } = read(written, course, 7)
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
    const { taken, problems } = read(moodleReport([nobody, ...people]), course)
    expect(problems).toEqual([])
    expect(taken).toHaveLength(4)
    expect(
      read(
        moodleReport([nobody, { ...nobody, elements: new Map([['cmi.interactions.0.id', 'q']]) }]),
        course,
      ).problems.map(({ code }) => code),
    ).toEqual(['source-no-rows'])
  })

  test('SCORM 2004, which it shows no responses of, is read from ids that say them', () => {
    const text = moodleReport([tracked('2004', player.report(), player.rows())], { question: true })
    expect(text).not.toContain('learner_response')
    const { taken, problems } = read(text, course)
    expect(problems).toEqual([])
    expect(taken.map(({ attempt }) => essenceHash(attempt))).toEqual(player.played().map(essenceHash))
  })

  test('tells no times, and none are made up', () => {
    const [taken] = read(moodleReport(people), course).taken
    expect(taken?.attempt.events.map(({ at }) => at)).toEqual([NaN, NaN, NaN, NaN])
  })
})

describe('rows that were retried, lost or mixed', () => {
  const { course, player } = twoTalks()
  const rows = player.rows()
  const report = player.report()
  const ids = (taken: readonly Taken[]) => taken.map(({ attempt }) => essenceHash(attempt))
  const all = player.played().map(essenceHash)

  test('of a row that came twice the later counts', () => {
    const [head, first, second, ...rest] = rows
    if (head?.kind !== 'attempt' || first?.kind !== 'turn' || !second) throw new Error('no rows')
    const garbled = { ...first, response: 'garbled' }
    const told = moodleReport(
      [tracked('1.2', report, [head, garbled, first, second, head, second, ...rest])],
      { question: true },
    )
    expect(ids(read(told, course).taken)).toEqual(all)
  })

  test('in any order, from an LRS', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), shuffled => {
        const { taken, problems } = read(
          JSON.stringify(statementsOf([...shuffled, ...shuffled.slice(0, 3)])),
          course,
        )
        expect(problems).toEqual([])
        expect(ids(taken).toSorted()).toEqual(all.toSorted())
      }),
      { numRuns: 20 },
    )
  })

  test('a row that is missing is told, and the other attempts are taken', () => {
    for (const [missing, code, attempt] of [
      [2, 'source-gap', 'calm.1'],
      [0, 'source-no-head', 'calm.1'],
    ] as const) {
      const { taken, problems } = read(
        JSON.stringify(statementsOf(rows.filter((_, at) => at !== missing))),
        course,
      )
      expect(problems.map(problem => [problem.code, problem.args['attempt'], problem.args['who']])).toEqual([
        [code, attempt, 'Ada Test'],
      ])
      expect(ids(taken)).toEqual(all.slice(1))
    }
  })

  test('a head that was cut off or changed is told', () => {
    const spoilt = rows.map((row, at) =>
      at === 0 && row.kind === 'attempt' ? { ...row, text: row.text.slice(0, -1) } : row,
    )
    const { taken, problems } = read(JSON.stringify(statementsOf(spoilt)), course)
    expect(problems.map(({ code }) => code)).toEqual(['source-damaged-head'])
    expect(taken).toHaveLength(2)
    const { problems: inTable } = read(moodleReport([tracked('1.2', report, spoilt)]), course)
    expect(inTable.map(({ code }) => code)).toEqual(['source-damaged-head'])
  })

  test('two attempts gone on with in turn are told apart by their ids alone', () => {
    const both = playerOf(course)
    both.begin('calm')
    both.say('hear')
    both.begin('other')
    both.say('rule')
    both.turnTo('calm')
    both.say('no')
    const table = (wants: object) =>
      read(moodleReport([tracked('1.2', both.report(), both.rows())], wants), course)
    expect(table({}).problems.map(({ code }) => code)).toEqual(['source-mixed', 'source-mixed'])
    expect(ids(table({ question: true }).taken)).toEqual(both.played().map(essenceHash))
  })

  test('a programme that was begun anew is another, with the same ids', () => {
    const again = playerOf(course, 99)
    again.begin('calm')
    again.say('rule')
    const later = again.rows().map(row => ({ ...row, at: row.at + 86_400_000 }))
    const { taken, problems } = read(JSON.stringify(statementsOf([...rows, ...later])), course)
    expect(problems).toEqual([])
    expect(ids(taken).toSorted()).toEqual([...all, ...again.played().map(essenceHash)].toSorted())
  })

  test('a talk that had to be begun again, its scenario having changed, counts once', () => {
    const older = playerOf(courseOf([{ ...CALM, case: { ...CALM.case, price: 20_000 } }, OTHER]), 5)
    older.begin('calm')
    older.say('rule')
    const newer = playerOf(course, 5)
    newer.begin('calm')
    newer.say('hear')
    const later = newer.rows().map(row => ({ ...row, at: row.at + 86_400_000 }))
    const both = [...older.rows(), ...later]
    for (const text of [
      JSON.stringify(statementsOf(both)),
      moodleReport([tracked('1.2', report, both)]),
      moodleReport([tracked('1.2', report, both)], { question: true }),
    ]) {
      const { taken, problems } = read(text, course)
      expect(problems).toEqual([])
      expect(ids(taken)).toEqual(newer.played().map(essenceHash))
    }
  })

  test('people are told apart, and so are their registrations', () => {
    const told = [
      ...statementsOf(rows, 'Ada'),
      ...statementsOf(rows, 'Bo'),
      ...statementsOf(rows, 'Bo', 'r2'),
    ]
    const { taken } = read(JSON.stringify(told), course)
    expect(taken.map(({ learner }) => learner?.name)).toEqual(
      ['Ada', 'Bo', 'Bo'].flatMap(name => [name, name, name]),
    )
  })

  test('what a scenario does not allow comes back as it was said, to be graded as edited', () => {
    const changed = rows.map((row, at) =>
      at === 2 && row.kind === 'turn' ? { ...row, response: 'never-said' } : row,
    )
    const [first] = read(JSON.stringify(statementsOf(changed)), course).taken
    expect(first?.attempt.events.map(({ beat, reply }) => [beat, reply])).toEqual([
      ['opening', null],
      ['opening', 'never-said'],
      ['', null],
      ['', 'give'],
    ])
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
    const { taken } = read(JSON.stringify(statementsOf(player.rows())), course)
    const { events } = taken[0]?.attempt ?? { events: [] }
    expect(events.map((_, index) => latencyOf(events, index))).toEqual([20_000, 8_000, 2_500])
  })
})
