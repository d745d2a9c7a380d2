/** Two talks beside each other: what was the same, where they part, and what came of each. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOver } from '../../src/dialogue/state.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import { beside, inTime, moodsByTurn, type Side, silencesBefore } from '../../src/practice/beside.ts'
import { score } from '../../src/scoring/score.ts'
import { played } from '../support/play.ts'
import { measured } from '../support/script.ts'

const BEATS = `
  opening: venting
    hear = acknowledge-feeling paraphrase -> asks
    rule = cite-policy cites:rule -> asks
    wait ~ 1
  asks: demanding
    no = decline-clearly offer-choice validate -> last
    give = offer-compensation £60 -> last
    part = end-contact -> gone
    wait ~ 1
  last: settling
    next = commit-next-step check-agreement -> agreed
    bye = self-focus -> agreed
  agreed: resolved
  gone: ended-by-you
  note: settling
    log = log-feedback commit-next-step
`
const { script, reference } = measured(BEATS)

function side(replies: string): Side {
  const { transcript, brokenAt } = replay(script, replies.split(' '))
  const card = score(script, reference, transcript)
  if (brokenAt !== null || !card) throw new Error(`${replies} is not a whole talk`)
  return { transcript, card }
}

/** As a person would tell it: how many turns were the same, then each that was not, side by side. */
function told(first: string, second: string) {
  const found = beside(side(first), side(second))
  const id = (turn: { said: { reply: { id: string } } } | undefined) => turn?.said.reply.id ?? 'over'
  return `${found?.same}: ${found?.apart.map(pair => `${pair.n} ${id(pair.first)}|${id(pair.second)}`).join(', ')}`
}

describe('two talks', () => {
  test.each([
    ['rule give bye log', 'rule no next log', '1: 2 give|no, 3 bye|next, 4 log|log'],
    ['rule give bye log', 'hear give bye log', '0: 1 rule|hear, 2 give|give, 3 bye|bye, 4 log|log'],
    ['rule part log', 'rule give bye log', '1: 2 part|give, 3 log|bye, 4 over|log'],
    ['- rule - give bye log', '- rule - no bye log', '1: 2 give|no, 3 bye|bye, 4 log|log'],
    ['rule - give bye log', 'rule give bye log', '1: 2 give|give, 3 bye|bye, 4 log|log'],
  ])('%s and %s', (first, second, expected) => {
    expect(told(first, second)).toBe(expected)
  })

  test('that are the same to the end are told as that', () => {
    expect(beside(side('- rule give bye log'), side('- rule give bye log'))).toMatchObject({
      alike: true,
      same: 4,
      apart: [],
    })
    expect(beside(side('- rule give bye log'), side('rule give bye log'))?.alike).toBe(false)
  })

  test('have each score compared, and overall last', () => {
    const [first, second] = [side('rule give bye log'), side('hear no next log')]
    const found = beside(first, second)
    expect(found?.changes.map(({ of }) => of)).toEqual(['empathy', 'boundaries', 'compensation', 'overall'])
    expect(found?.changes.at(-1)).toEqual({
      of: 'overall',
      first: first.card.overall,
      second: second.card.overall,
      by: second.card.overall - first.card.overall,
    })
  })

  test('with different people, or not over, have nothing to compare', () => {
    const other = { ...script, scenario: { ...script.scenario, id: 'another' } }
    const one = side('rule give bye log')
    expect(beside(one, { ...one, transcript: { ...one.transcript, script: other } })).toBeUndefined()
    const { transcript } = replay(script, ['rule'])
    expect(beside(one, { ...one, transcript })).toBeUndefined()
  })

  test('whatever is said in them, add up to all that was said in each', () => {
    const choices = fc.array(fc.record({ reply: fc.nat(5), silent: fc.nat(3) }), {
      minLength: 40,
      maxLength: 40,
    })
    fc.assert(
      fc.property(choices, choices, (one, other) => {
        const sides = [one, other].map((each): Side => {
          const transcript = played(script, each)
          const card = score(script, reference, transcript)
          if (!card || !isOver(transcript.state)) throw new Error('not over')
          return { transcript, card }
        }) as [Side, Side]
        const found = beside(...sides)
        if (!found) throw new Error('not compared')
        for (const [at, of] of (['first', 'second'] as const).entries()) {
          const turns = sides[at]?.transcript.happenings.filter(({ kind }) => kind === 'reply') ?? []
          expect(found.same + found.apart.flatMap(pair => pair[of] ?? []).length).toBe(turns.length)
        }
        expect(found.apart.map(({ n }) => n)).toEqual(found.apart.map((_, index) => found.same + index + 1))
      }),
    )
  })
})

describe('which came first', () => {
  const attempt = (id: string, started: string, from: string | null = null) => ({
    attempt: { id, started, from: from === null ? null : { attempt: from, turn: 1 } },
  })
  test.each([
    ['the one that was begun first', attempt('b', '2026-05-02'), attempt('a', '2026-05-01'), 'a b'],
    ['the one that the other comes from', attempt('b', '2026-05-01', 'a'), attempt('a', '2026-05-02'), 'a b'],
    ['the one that is named last, too', attempt('a', '2026-05-02'), attempt('b', '2026-05-01', 'a'), 'a b'],
  ])('%s', (_, one, other, order) => {
    expect(inTime(one, other).map(each => each.attempt.id)).toEqual(order.split(' '))
  })
})

test('moods stand by their turns, silences on the way to the next, and the note moves nobody', () => {
  const { transcript } = side('- - rule - give bye log')
  expect(moodsByTurn(transcript).map(({ at }) => Number(at.toFixed(2)))).toEqual([
    0, 0.33, 0.67, 1, 1.5, 2, 3,
  ])
  expect(moodsByTurn(transcript).at(-1)?.anger).toBe(transcript.state.anger)
})

test('silences are counted before the turn that they led to', () => {
  const { transcript } = side('- rule - - give bye log')
  expect([1, 2, 3, 4].map(turn => silencesBefore(transcript, turn))).toEqual([1, 2, 0, 0])
})
