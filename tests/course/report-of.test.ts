import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../../src/course/report-of.ts'
import { FIRST_LAUNCH } from '../../src/course/rows.ts'
import { looksLikeHead, readHead } from '../../src/course/head-text.ts'
import type { Row, TurnRow } from '../../src/course/report.ts'
import { replayed } from '../../src/dialogue/attempt.ts'
import { scoreSoFar } from '../../src/scoring/score.ts'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { scenarioOf } from '../support/script.ts'
import { courseOf, playerOf } from './support/recorded.ts'

const CALM = {
  ...scenarioOf(`
  opening: frustrated
    hear = acknowledge-feeling invite-story validate -> asks
    rule = cite-policy -> asks
    mock = sarcasm -> asks
    wait ~ 1
  asks: demanding
    no = decline-clearly offer-choice validate -> agreed
    give = offer-compensation £60/refund -> agreed
    beyond = offer-compensation £90/refund -> agreed
    slur = slur -> agreed
    shrug = answer -> agreed
    wait ~ 1
  agreed: resolved
  note: settling
    log = log-feedback commit-next-step
  `),
  id: 'calm',
}

function turnsIn(rows: readonly Row[]): readonly TurnRow[] {
  return rows.filter(row => row.kind === 'turn')
}

function said(words: string, more = 'mode: assessment\n') {
  const player = playerOf(courseOf([CALM], more))
  player.begin('calm')
  for (const word of words.split(' ').filter(Boolean)) player.say(word)
  return player
}

describe('a turn is', () => {
  test.each([
    ['hear', 'correct'],
    ['rule', 'neutral'],
    ['mock', 'wrong'],
    ['hear no', 'correct'],
    ['hear shrug', 'neutral'],
    // Found by the scorer, and not declared: a cave-in; beyond one's authority; fatal.
    ['hear give', 'wrong'],
    ['hear beyond', 'wrong'],
    ['hear slur', 'wrong'],
    ['-', 'neutral'],
    ['hear no log', 'correct'],
  ])('after %s: %s', (words, result) => {
    expect(turnsIn(said(words).rows()).at(-1)?.result).toBe(result)
  })

  test('wrong where it is fatal and nothing else: what is fair may be more than one may give', () => {
    const beyond = scenarioOf(
      'a: frustrated\n pay = offer-compensation £60/refund -> b\n hear = validate -> b\nb: resolved',
      {
        case: { fault: 'ours', loss: 6_000, law: 6_000, kept: false },
        give: 3_000,
      },
    )
    const player = playerOf(courseOf([{ ...beyond, id: 'beyond' }]))
    player.begin('beyond')
    player.say('pay')
    expect(player.enrolment().begun[0]?.result?.fatal).toBe(true)
    expect(turnsIn(player.rows()).map(row => row.result)).toEqual(['wrong'])
  })

  test('neutral for the least of points', () => {
    const sorry = 'decline-clearly offer-choice validate'
    const often = scenarioOf(
      `a: demanding\n no = ${sorry} -> b\n sorry = ${sorry} apologise -> b\nb: demanding\n no = ${sorry} -> c\n sorry = ${sorry} apologise -> c\nc: resolved`,
    )
    const player = playerOf(courseOf([{ ...often, id: 'often' }]))
    player.begin('often')
    player.say('sorry')
    player.say('sorry')
    expect(player.enrolment().begun[0]?.result?.scores.empathy).toBeGreaterThanOrEqual(95)
    expect(turnsIn(player.rows()).map(row => row.result)).toEqual(['correct', 'neutral'])
  })

  test('what it is at once, and what the ending takes later changes no row', () => {
    const leaves = courseOf([
      {
        ...scenarioOf(
          'a: demanding\n no = decline-clearly offer-choice validate -> c\n also = decline-clearly offer-choice validate -> left\nc: settling\n bye = commit-next-step -> d\nd: resolved\nleft: customer-left',
        ),
        id: 'gone',
      },
    ])
    const player = playerOf(leaves)
    player.begin('gone')
    player.say('also')
    const { result } = player.enrolment().begun[0] ?? {}
    expect(result?.overall).toBeLessThan(100)
    expect(turnsIn(player.rows()).map(row => row.result)).toEqual(['correct'])
  })

  test('never correct where it takes points or does harm, whatever was said before', () => {
    fc.assert(
      fc.property(anyScenario, anyChoices, (scenario, choices) => {
        const course = courseOf([scenario])
        const player = playerOf(course)
        player.begin(scenario.id)
        for (const { reply } of choices) if (!player.choose(reply + 1)) break
        const [attempt] = player.played()
        const graded = course.graded.get(scenario.id)
        if (!attempt || !graded) throw new Error('not played')
        const { findings } = scoreSoFar(
          graded.script,
          graded.reference,
          replayed(graded.script, attempt).transcript,
        )
        const results = turnsIn(player.rows()).map(row => row.result)
        // What the ending and the offers take has neither a move nor a need.
        const at = (turn: number) =>
          findings.filter(
            one => one.turn === turn && (one.move ?? one.missing ?? (one.reason === 'missed' || null)),
          )
        const fits = (result: string, turn: number) => {
          if (at(turn).some(({ reason }) => reason === 'harm')) return result === 'wrong'
          return result !== 'correct' || at(turn).every(({ points }) => points === 0)
        }
        expect(results.filter((result, index) => !fits(result, index + 1))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('rows', () => {
  test('say what was asked, what was answered, and where', () => {
    const [head, silence, turn] = said('- hear').rows()
    expect(head).toMatchObject({ kind: 'attempt', id: 'calm.1', index: 0, scenario: 'calm' })
    expect(silence).toMatchObject({
      id: 'calm.1.1',
      beat: 'opening',
      response: '_silence',
      asked: 'opening?',
      words: '',
    })
    expect(turn).toMatchObject({
      id: 'calm.1.2',
      index: 2,
      beat: 'opening',
      response: 'hear',
      asked: 'Hello?',
      words: 'I say hear.',
      latency: 4000,
    })
  })

  test('take back in practice what was said', () => {
    const rows = turnsIn(said('rule undo hear', '').rows())
    expect(rows.map(({ response, beat, result }) => [response, beat, result])).toEqual([
      ['rule', 'opening', 'neutral'],
      ['_undo', 'opening', 'neutral'],
      ['hear', 'opening', 'correct'],
    ])
  })

  test('are only ever added to, and each is written once', () => {
    const player = playerOf(courseOf([CALM], 'mode: assessment\nattempts: 3\n'))
    const before: Row[] = []
    const grown = () => {
      const rows = player.rows()
      expect(rows.slice(0, before.length)).toEqual(before)
      expect(rows.map(({ index }) => index)).toEqual(rows.map((_, at) => at))
      before.splice(0, before.length, ...rows)
    }
    for (const words of ['- rule no log', 'hear give log']) {
      player.begin('calm')
      grown()
      for (const word of words.split(' ')) {
        player.say(word)
        grown()
      }
      player.relaunch()
      grown()
    }
    expect(new Set(before.map(({ id }) => id)).size).toBe(before.length)
  })

  test('begin with a head that says how', () => {
    const [head] = said('').rows()
    if (head?.kind !== 'attempt') throw new Error('no head')
    expect(head.text).toMatch(/^[\w.-]{1,250}$/)
    expect(looksLikeHead(head.text)).toBe(true)
    expect(readHead([head.text])).toMatchObject({
      place: 'calm',
      n: 1,
      attempt: { scenario: { id: 'calm' }, seed: expect.any(Number) },
    })
    for (let at = 0; at < head.text.length; at++) {
      const other = head.text[at] === 'Q' ? 'R' : 'Q'
      expect(readHead([head.text.slice(0, at) + other + head.text.slice(at + 1)])).toBeUndefined()
      expect(readHead([head.text.slice(0, at)])).toBeUndefined()
    }
  })
})

describe('a report', () => {
  test('says where one is, and what was reached against the mark', () => {
    const open = said('hear')
    expect(open.report()).toMatchObject({
      location: 'calm/asks',
      completed: false,
      progress: 0,
      result: null,
    })
    const done = said('hear no log')
    expect(done.report()).toMatchObject({
      location: '',
      completed: true,
      progress: 1,
      result: { overall: 100, passed: true, scores: { empathy: 100, boundaries: 100, compensation: 100 } },
    })
    expect(said('mock slur log').report().result).toMatchObject({ overall: 0, passed: false })
  })

  test('of nothing is nothing', () => {
    const { compiled } = courseOf([CALM])
    const enrolment = {
      format: 1 as const,
      programme: { id: 'a-course', hash: compiled.hash },
      seed: 1,
      begun: [],
    }
    const report = reportOf({
      compiled,
      mark: 70,
      enrolment,
      attempts: [],
      scenarioOf: () => undefined,
      launched: FIRST_LAUNCH,
      told: [],
    })
    expect(report).toMatchObject({ rows: [], location: '', progress: 0, result: null })
  })
})
