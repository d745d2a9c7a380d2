import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import { crcOf } from '../../src/course/crc.ts'
import { fixed } from '../../src/course/digits.ts'
import { reportOf } from '../../src/course/report-of.ts'
import { placesOf } from '../../src/course/places.ts'
import { decodeSuspend, type Resumed, scenariosIn } from '../../src/course/suspend-read.ts'
import { encodeSuspend, MOST_SIGNS } from '../../src/course/suspend.ts'
import { FIRST_LAUNCH } from '../../src/course/rows.ts'
import { readProgramme } from '../../src/scenario/read.ts'
import { readFileSync } from 'node:fs'
import { anyChoices, anyScenario } from '../support/generate.ts'
import { SHIPPED } from '../support/shipped.ts'
import { scenarioOf } from '../support/script.ts'
import { longestTalk } from './support/longest-talk.ts'
import { courseOf, courseWith, type Course, playerOf } from './support/recorded.ts'

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

function decoded(text: string, { compiled, graded }: Course) {
  return decodeSuspend(text, compiled, id => graded.get(id))
}

function resumed(text: string, course: Course): Resumed {
  const read = decoded(text, course)
  if (!('enrolment' in read)) throw new Error(read.kind)
  return read
}

/** Some way through `calm`: one finished and superseded, one that counts, one in the middle of `other`. */
function inTheMiddle(course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 3\n')) {
  const player = playerOf(course)
  player.begin('calm')
  for (const word of ['rule', 'give']) player.say(word)
  player.begin('calm')
  for (const word of ['hear', '-', 'no']) player.say(word)
  player.begin('other', ['sale-price', 'gossip'])
  player.say('-')
  player.say('hear')
  return { course, player, text: player.report().suspend }
}

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

describe('what cannot be read is told apart', () => {
  const { course, text } = inTheMiddle()
  const signed = (body: string) => body + fixed(crcOf(body), 6)

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['bookmark=3;score=80', 'foreign'],
    ['{"v":1}', 'foreign'],
    ['EK', 'damaged'],
    ['EK1', 'damaged'],
    [text.slice(0, -1), 'damaged'],
    [text.slice(0, 40), 'damaged'],
    [text.toLowerCase(), 'foreign'],
    [`${text}x`, 'damaged'],
    [text.replace('other', 'Other'), 'damaged'],
    [signed('EK2abc'), 'newer'],
    [signed('EK1'), 'foreign'],
    [signed('EK1zzz'), 'foreign'],
    [signed(text.slice(0, -7)), 'damaged'],
    ['é€\u0000😀', 'foreign'],
  ])('%.20s', (given, kind) => {
    expect(decoded(given, course).kind).toBe(kind)
    expect(decoded(` ${text}\n`, course).kind).toBe('ok')
  })

  test('another programme’s is foreign', () => {
    const another = courseWith({ ...course.compiled.programme, id: 'another' }, [CALM, OTHER])
    expect(decoded(text, another).kind).toBe('foreign')
  })

  test('a sign that was changed, left out or doubled is found, wherever it stands', () => {
    for (let at = 2; at < text.length; at++) {
      const other = text[at] === 'Q' ? 'R' : 'Q'
      const spoilt = [
        text.slice(0, at) + other + text.slice(at + 1),
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + (text[at] ?? '') + text.slice(at),
      ].filter(one => one !== text)
      for (const one of spoilt) expect(decoded(one, course).kind).toBe('damaged')
    }
  })

  test('whatever is signed as ours, nothing is thrown', () => {
    const body = fc.string({ unit: fc.constantFrom(...text), maxLength: 80 })
    fc.assert(
      fc.property(fc.nat(text.length), body, (length, more) => {
        const read = decoded(signed(text.slice(0, Math.max(6, length)) + more), course)
        expect(['ok', 'older-programme', 'damaged', 'foreign', 'newer']).toContain(read.kind)
      }),
      { numRuns: 300 },
    )
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

describe('how long it gets', () => {
  test('no way through the programme that ships, however often it is tried, is too long for SCORM 1.2', () => {
    const { programme } = readProgramme(readFileSync('scenarios/programme.yaml'))
    if (!programme) throw new Error('It cannot be read.')
    const talks = new Map(SHIPPED.map(one => [one.scenario.id, longestTalk(one)]))
    const longest = (attempts: number) => {
      const course = courseWith(
        { ...programme, mode: 'assessment', attempts },
        SHIPPED.map(({ scenario }) => scenario),
      )
      const player = playerOf(course, 0xffff_ffff)
      let most = 0
      for (const { id } of placesOf(programme)) {
        for (let n = 0; n < attempts; n++) {
          player.begin(id)
          const begun = player.enrolment().begun.at(-1)
          const talk = talks.get(begun?.scenario.id ?? '')
          for (const word of talk?.words ?? []) player.say(word, 3600)
          most = Math.max(most, player.report().suspend.length)
        }
      }
      expect(resumed(player.report().suspend, course).enrolment).toEqual(player.enrolment())
      return most
    }
    expect(longest(programme.attempts ?? 2)).toBeLessThanOrEqual(MOST_SIGNS)
  })

  test('where it would be longer, scores that do not count go first, and how often each was tried is still known', () => {
    const course = courseOf([CALM, OTHER])
    const player = playerOf(course)
    for (let n = 0; n < 3; n++) {
      player.begin('calm')
      for (const word of n === 1 ? ['hear', 'no'] : ['rule', 'give']) player.say(word)
    }
    const { begun } = player.enrolment()
    const [first, best, last] = begun
    if (!first || !best || !last) throw new Error('not begun')
    const many = [
      ...begun,
      ...Array.from({ length: 600 }, (_, index) => ({
        ...first,
        place: 'other',
        scenario: { ...first.scenario, id: 'other' },
        n: 1 + index,
        attempt: `${index}`,
      })),
    ]
    const enrolment = { ...player.enrolment(), begun: many }
    const attempts = player.played().filter(({ id }) => id === best.attempt)
    const text = encodeSuspend({ enrolment, attempts, rows: 0, launched: FIRST_LAUNCH }, ({ id }) =>
      course.graded.get(id),
    )
    expect(text.length).toBeLessThanOrEqual(MOST_SIGNS)
    const read = resumed(text, course)
    expect(read.enrolment.begun).toHaveLength(603)
    // What counts, and the last at each place, as they were; the earliest of all the others is known by number alone.
    expect(read.enrolment.begun.slice(1, 3)).toEqual([best, last])
    expect(read.enrolment.begun[0]).toMatchObject({ n: 1, result: { scores: { empathy: null }, overall: 0 } })
    expect(read.enrolment.begun.at(-1)?.result).toEqual(first.result)
    expect(read.attempts.map(essenceHash)).toEqual(attempts.map(essenceHash))
  })
})
