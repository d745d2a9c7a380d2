/** Where a shift stands, by the attempts that were kept. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftBy } from '../../src/course/left.ts'
import { isFinished, type Played } from '../../src/course/played.ts'
import { shiftState } from '../../src/course/shift-state.ts'
import { FIRST, type Person, SECOND, talk } from './support/talks.ts'

const SISTERS = { scenarios: ['dana', 'jo'] }
const SALE = { carried: ['sale-price'] }

/** As a person would tell it: who is done (by talk), who is next with what, what was begun. */
function told(...talks: readonly Played[]) {
  const { done, next, again } = shiftState(SISTERS, talks)
  return {
    done: done.map(({ attempt }) => attempt.id).join(' '),
    next: next ? [next.scenario, ...next.carried].join(' ') : 'over',
    ...(next?.begun && { begun: next.begun.attempt.id }),
    ...(again && { again: again.attempt.id }),
  }
}

test('it begins with the first, who carries nothing', () => {
  expect(told()).toEqual({ done: '', next: 'dana' })
})

test('what the first leaves is carried to the next', () => {
  expect(told(talk('dana', 'cut bye log', { at: 0 }))).toEqual({ done: 'dana-0', next: 'jo sale-price' })
  expect(told(talk('dana', 'no bye log', { at: 0 }))).toEqual({ done: 'dana-0', next: 'jo' })
})

test('when the last is finished, it is over', () => {
  const dana = talk('dana', 'cut bye log')
  expect(told(dana, talk('jo', 'no bye log', { at: 9, ...SALE }))).toEqual({
    done: 'dana-0 jo-9',
    next: 'over',
  })
})

describe('a talk that does not count', () => {
  const dana = talk('dana', 'cut bye log', { at: 5 })
  test.each([
    ['carried nothing of what was left', talk('jo', 'no bye log', { at: 9 })],
    ['carried more than was left', talk('jo', 'no bye log', { at: 9, carried: ['sale-price', 'thanks'] })],
    ['was begun before', talk('jo', 'no bye log', { at: 4, ...SALE })],
    ['was begun at the same moment', talk('jo', 'no bye log', { at: 5, ...SALE })],
    ['is with someone else', talk('yuki', 'no bye log', { at: 9, ...SALE })],
  ])('%s', (_, other) => {
    expect(told(dana, other)).toEqual({ done: 'dana-5', next: 'jo sale-price' })
  })

  test('says a turn of the second differently, or one of the first', () => {
    expect(told(dana, talk('jo', 'no bye log', { at: 9, ...SALE, from: 'jo-8' }))).toEqual({
      done: 'dana-5',
      next: 'jo sale-price',
    })
    expect(told(dana, talk('dana', 'no bye log', { at: 9, from: 'dana-5' }))).toEqual({
      done: 'dana-5',
      next: 'jo sale-price',
    })
  })

  test('says a turn differently and is not finished', () => {
    const begun = [
      talk('jo', 'no', { at: 9, ...SALE, from: 'jo-8' }),
      talk('dana', 'no', { at: 9, from: 'dana-5' }),
    ]
    expect(told(dana, ...begun)).toEqual({ done: 'dana-5', next: 'jo sale-price' })
  })

  test('carried something into the first', () => {
    expect(told(talk('dana', 'no bye log', SALE))).toEqual({ done: '', next: 'dana' })
  })
})

test('what is begun and not finished is told, the latest of it', () => {
  const dana = talk('dana', 'cut bye log')
  const begun = [talk('jo', 'no', { at: 3, ...SALE }), talk('jo', '', { at: 2, ...SALE })]
  expect(told(dana, ...begun)).toEqual({ done: 'dana-0', next: 'jo sale-price', begun: 'jo-3' })
  expect(told(talk('dana', 'cut'))).toEqual({ done: '', next: 'dana', begun: 'dana-0' })
})

test('a talk that stands before its note is not finished', () => {
  expect(told(talk('dana', 'cut bye'))).toEqual({ done: '', next: 'dana', begun: 'dana-0' })
})

test('played again, the latest counts', () => {
  const first = [talk('dana', 'cut bye log', { at: 0 }), talk('jo', 'no bye log', { at: 1, ...SALE })]
  const jo = talk('jo', 'cut bye log', { at: 2, ...SALE })
  expect(told(...first, jo)).toEqual({ done: 'dana-0 jo-2', next: 'over' })
  expect(told(...first, talk('dana', 'no', { at: 3 }))).toEqual({
    done: 'dana-0 jo-1',
    next: 'over',
    again: 'dana-3',
  })
  expect(told(...first, talk('dana', 'no bye log', { at: 3 }))).toEqual({ done: 'dana-3', next: 'jo' })
})

/** Any talks with three people, in any order, that carried something or nothing. */
const anyTalk = fc
  .record({
    who: fc.constantFrom<Person>('dana', 'jo', 'yuki'),
    first: fc.constantFrom(...FIRST),
    second: fc.constantFrom(...SECOND),
    end: fc.constantFrom(' log', ' log', ''),
    carried: fc.subarray(['sale-price', 'thanks']),
  })
  .map(({ who, first, second, end, carried }) => ({ who, words: `${first} ${second}${end}`, carried }))

const anyTalks = fc
  .array(anyTalk, { maxLength: 14 })
  .map(all => all.map(({ who, words, carried }, at) => talk(who, words, { at, carried })))

const shift = { scenarios: ['dana', 'jo', 'yuki'] }

test('each encounter carried what those before it left, and nothing is carried that nothing left', () => {
  fc.assert(
    fc.property(anyTalks, talks => {
      const { done, next } = shiftState(shift, talks)
      const carried = [...done.map(({ attempt }) => attempt.carried), ...(next ? [next.carried] : [])]
      for (const [place, names] of carried.entries()) {
        const before = done.slice(0, place)
        const said = before.flatMap(({ transcript }) =>
          transcript.happenings.flatMap(one => (one.kind === 'reply' ? one.said.reply.leaves : [])),
        )
        expect(said).toEqual(expect.arrayContaining([...names]))
        const left = before.at(-1)
        expect(new Set(names)).toEqual(new Set(left ? leftBy(left.transcript) : []))
      }
    }),
  )
})

test('who is done is finished, in the order of the shift and of time', () => {
  fc.assert(
    fc.property(anyTalks, talks => {
      const { done, next } = shiftState(shift, talks)
      expect(done.every(isFinished)).toBe(true)
      expect([...done.map(({ attempt }) => attempt.scenario.id), ...(next ? [next.scenario] : [])]).toEqual(
        shift.scenarios.slice(0, done.length + (next ? 1 : 0)),
      )
      const starts = done.map(({ attempt }) => attempt.started)
      expect(starts).toEqual(starts.toSorted())
    }),
  )
})

test('the order in which attempts are found changes nothing', () => {
  fc.assert(
    fc.property(anyTalks, talks => {
      expect(shiftState(shift, talks.toReversed())).toEqual(shiftState(shift, talks))
    }),
  )
})

test('nothing before the talk that starts it counts', () => {
  fc.assert(
    fc.property(anyTalks, talks => {
      const state = shiftState(shift, talks)
      const [first] = state.done
      if (!first) return
      expect(shiftState(shift, talks.slice(talks.indexOf(first)))).toEqual(state)
    }),
  )
})
