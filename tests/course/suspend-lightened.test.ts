/** What is left out where an LMS has no room for all of it, and in which order. */
import { expect, test } from 'vitest'
import type { Begun, Enrolment, Result } from '../../src/course/enrolment.ts'
import { attemptId } from '../../src/course/draw.ts'
import { decodeSuspend } from '../../src/course/suspend-read.ts'
import type { Kept } from '../../src/course/suspend-kept.ts'
import { encodeSuspend, MOST_SIGNS } from '../../src/course/suspend.ts'
import { aProgramme, ASSESSED, FATAL, OUT_OF_TIME, scored } from './support/programmes.ts'

const compiled = aProgramme(ASSESSED)
const SEED = 7
const id = (place: string, n: number) => attemptId(compiled.programme.id, SEED, place, n)

function begun(place: string, n: number, result: Result | null = null): Begun {
  return {
    place,
    n,
    attempt: id(place, n),
    scenario: { id: place, plays: 'abcdef', words: '' },
    mode: 'assessment',
    before: { played: n, debriefed: 1 },
    result,
  }
}

/** Choices that take about so many signs, and a name of their own. */
function talk(name: string, signs: number, said = 3): Kept {
  return {
    started: Date.UTC(2026, 10, 22, 10),
    spent: 100,
    language: 'en-GB',
    engine: '0.1.0',
    rules: 'abcdef',
    carried: [`${name}-`.padEnd(signs, 'x')],
    turns: said,
    choices: Array.from({ length: said }, () => 0),
  }
}

function left(all: readonly Begun[], talks: ReadonlyMap<string, Kept>) {
  const enrolment: Enrolment = {
    format: 1,
    programme: { id: compiled.programme.id, hash: compiled.hash },
    seed: SEED,
    begun: all,
  }
  const launched = { rows: 12, attempts: new Map(), unread: talks }
  const text = encodeSuspend({ enrolment, attempts: [], rows: 12, launched }, () => undefined)
  const read = decodeSuspend(text, compiled, () => undefined)
  if (!('enrolment' in read)) throw new Error(read.kind)
  const places = new Map(read.enrolment.begun.map(one => [one.attempt, `${one.place}.${one.n}`]))
  return {
    text,
    begun: read.enrolment.begun,
    talks: [...read.launched.unread.keys()].map(attempt => places.get(attempt)),
    unread: read.launched.unread,
    rows: read.launched.rows,
  }
}

test('where there is room, everything comes back as it was', () => {
  const all = [
    begun('counter', 1, scored(80, 70, 60)),
    begun('counter', 2, FATAL),
    begun('phone', 1, OUT_OF_TIME),
    begun('phone', 2),
  ]
  const talks = new Map([
    [id('counter', 2), talk('a', 300, 70)],
    [id('phone', 2), talk('b', 300)],
  ])
  const { begun: read, unread, rows } = left(all, talks)
  expect(read).toEqual(all)
  expect([...unread]).toEqual([...talks])
  expect(rows).toBe(12)
})

test('what was said goes first where the talk is over, the earliest first; a talk that is not over stays', () => {
  const all = [
    begun('counter', 1),
    begun('phone', 1, scored(50)),
    begun('extra', 1, scored(60)),
    begun('lost', 1),
  ]
  const talks = new Map([
    [id('counter', 1), talk('a', 1000, 9)],
    [id('phone', 1), talk('b', 1000)],
    [id('extra', 1), talk('c', 1000)],
    [id('lost', 1), talk('d', 1000)],
  ])
  const { text, begun: read, talks: kept } = left(all, talks)
  expect(text.length).toBeLessThanOrEqual(MOST_SIGNS)
  expect(kept).toEqual(['counter.1', 'extra.1', 'lost.1'])
  expect(read).toEqual(all)
})

test('of talks that are not over the longest goes first', () => {
  const all = [begun('counter', 1), begun('phone', 1), begun('extra', 1)]
  const talks = new Map([
    [id('counter', 1), talk('a', 1800, 3)],
    [id('phone', 1), talk('b', 1800, 9)],
    [id('extra', 1), talk('c', 1800, 5)],
  ])
  const { begun: read, talks: kept } = left(all, talks)
  expect(kept).toEqual(['counter.1', 'extra.1'])
  expect(read).toEqual(all)
})

test('scores that do not count go before anything that was said, the earliest first, and how many there were is still known', () => {
  const all = [
    begun('counter', 1, scored(10)),
    begun('phone', 1, scored(90)),
    begun('counter', 2, scored(20)),
    begun('counter', 3, scored(30)),
    begun('extra', 1),
  ]
  const talks = (signs: number) =>
    new Map([
      [id('counter', 3), talk('a', signs)],
      [id('extra', 1), talk('b', signs)],
    ])
  const known = (signs: number) =>
    left(all, talks(signs)).begun.map(({ place, n, before }) => [`${place}.${n}`, before.played])
  // Names of two signs more are two signs more of text for each of the two talks.
  const spare = MOST_SIGNS - left(all, talks(1500)).text.length
  const [, phone, second, third, extra] = all.map(({ place, n }) => [`${place}.${n}`, n])
  const signs = 1500 + Math.floor(spare / 2)
  expect(known(signs)).toEqual([['counter.1', 1], phone, second, third, extra])
  expect(known(signs + 1)).toEqual([phone, ['counter.1', 0], second, third, extra])
  expect(known(signs + 16)).toEqual([phone, ['counter.1', 0], ['counter.2', 0], third, extra])
  const { text, talks: kept, begun: read } = left(all, talks(signs + 16))
  expect(text.length).toBeLessThanOrEqual(MOST_SIGNS)
  expect(kept).toEqual(['counter.3', 'extra.1'])
  expect(read[1]?.result).toEqual({
    scores: { empathy: null, boundaries: null, compensation: null },
    overall: 0,
    fatal: false,
    outOfTime: false,
  })
})

test('what is unknown already is not written down as known', () => {
  const unknown: Result = { ...scored(0), scores: { empathy: null, boundaries: null, compensation: null } }
  const { begun: read } = left([begun('counter', 1, unknown), begun('counter', 2, scored(40))], new Map())
  expect(
    read.map(({ n, before, result }) => [n, before.played, result?.overall, result?.scores.empathy]),
  ).toEqual([
    [1, 0, 0, null],
    [2, 2, 40, 40],
  ])
})

test('where nothing is left to leave out, the places and their scores are written all the same', () => {
  const long = (letter: string) => letter.repeat(1000)
  const all = ['a', 'b', 'c', 'd', 'e'].map(letter => begun(long(letter), 1, scored(50)))
  const { text, begun: read } = left(all, new Map())
  expect(text.length).toBeGreaterThan(MOST_SIGNS)
  expect(read).toEqual(all)
})
