/** What tells two talks apart: all that their course and marks depend on, and nothing else. */
import { describe, expect, test } from 'vitest'
import { sameOnes } from '../../src/lint/ways/same-ones.ts'
import { provenOf } from '../support/proven.ts'
import { type Circumstances, scripted } from '../support/script.ts'

/** Calm, so that the mood stays where it is. */
const CALM: Circumstances = { anger: 0, trust: 10, scores: ['boundaries'] }

const statesOf = (beats: string, about: Circumstances = {}) =>
  provenOf(scripted(beats, { ...CALM, ...about })).states

/** Two questions, a reply for each of these at the first, and this at the second. */
const two = (first: readonly string[], second = 'plain = answer -> done') => `
  opening: asking
    ${first.map((acts, at) => `r${at} = answer ${acts} -> later`).join('\n    ')}
  later: asking
    ${second}
  done: resolved`

test('a row of beats has one state each, the ending with them', () => {
  expect(statesOf(two(['']))).toBe(3)
  expect(statesOf(two(['', 'validate']))).toBe(3)
})

test('once a talk is over no mood tells it apart, and neither does the note', () => {
  const noted = (first: readonly string[]) =>
    statesOf(
      two(first).replace('done: resolved', 'note: asking\n log = answer\n no = dismiss\n done: resolved'),
    )
  // Two questions, the note and what comes after it.
  expect(noted([''])).toBe(4)
  expect(noted(['', 'dismiss'])).toBe(5)
})

test('a list that was there before is known again, among however many', () => {
  const same = sameOnes()
  for (const length of [1, 3, 2]) {
    same.begin(length)
    const lists = Array.from({ length: 500 }, (_, at) =>
      Int32Array.from({ length }, (__, n) => (n === 0 ? at : at % 7)),
    )
    expect(lists.map(list => same.of(list))).toEqual(lists.map((_, at) => at))
    expect(lists.map(list => same.of(list))).toEqual(lists.map((_, at) => at))
  }
})

describe('told apart', () => {
  test('are two moods, until the talk is over', () => {
    expect(statesOf(two(['', 'dismiss']))).toBe(4)
  })

  test('are talks with a flag and without, as long as something reads it', () => {
    expect(statesOf(two(['', 'sets:told']))).toBe(3)
    expect(statesOf(two(['', 'sets:told'], 'plain = answer -> done\n more = answer if:told -> done'))).toBe(4)
    expect(statesOf(two(['sets:told', 'sets:told'], 'plain = answer -> done when told | done'))).toBe(3)
  })

  test('are sums, where one is asked for or graded', () => {
    const sums = ['', 'offer-compensation £5', 'offer-compensation £6']
    const graded = (scores: Circumstances['scores']) =>
      statesOf(two(sums), { ...(scores && { scores }), case: { fault: 'ours', loss: 500 } })
    // At the end, too, three sums are three states.
    expect(graded(['compensation'])).toBe(7)
    // A player who likes to give goes by the sum on the way, and nobody does at the end.
    expect(graded(['boundaries'])).toBe(5)
    expect(statesOf(two(['', 'validate'], 'plain = answer -> done when offered > 0 | done'))).toBe(3)
  })

  test('is whether anyone listened, where a solution works better after it', () => {
    const solved = 'plan = commit-next-step -> done\n plain = answer -> done'
    expect(statesOf(two(['', 'paraphrase'], solved))).toBe(4)
    expect(statesOf(two(['', 'paraphrase']))).toBe(3)
  })

  test('are the times that one apologised, where another apology would count for less', () => {
    const sorry = 'sorry = apologise -> done\n plain = answer -> done'
    expect(statesOf(two(['', 'apologise'], sorry))).toBe(4)
    expect(statesOf(two(['', 'apologise']))).toBe(3)
  })

  test('is a limit that was set, where a warning follows', () => {
    const talk = (second: string) => `
      opening: abusive
        limit = set-limit validate offer-choice -> later
        again = set-limit validate offer-choice -> later
        out = escalate -> later
      later: asking
        ${second}
      done: resolved`
    const plain = statesOf(talk('plain = answer -> done'))
    expect(statesOf(talk('plain = answer -> done\n over = answer end-contact -> done'))).toBeGreaterThan(
      plain,
    )
  })

  test('is what was left before, where something asks for it', () => {
    expect(statesOf(two([''], 'plain = answer -> done\n more = answer if:left_kind -> done'))).toBe(5)
  })
})
