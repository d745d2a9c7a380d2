import { expect, test } from 'vitest'
import { CONTEXT, HARM, RUBRIC } from '../../src/scoring/rubric.ts'

/** As the rules are published: another figure here is another version of the rules, and never an accident. */
const PUBLISHED = `
  empathy     dismiss 1 · argue 1 · command-calm 1 · condescend 1 · blame-customer 1.2 · sarcasm 1.3 · deflect .8
  empathy     self-focus .7 · threaten 1.5 · slur 1.5
  boundaries  over-promise 1 · threaten 1.5 · breach-privacy 1.5 · argue .5 · condescend .5 · cave-in 1.2
  boundaries  undermine 1.2 · breach-values 1.2 · ignore-abuse .8`

/** “dimension move cost”, in whole charges, in the order of the alphabet. */
function published(): string[] {
  return PUBLISHED.trim()
    .split('\n')
    .flatMap(line => {
      const [dimension = '', ...rest] = line.trim().split(/\s+/)
      return rest
        .join(' ')
        .split(' · ')
        .map(charge => {
          const [move = '', cost = ''] = charge.split(' ')
          return `${dimension} ${move} ${Number(cost)}`
        })
    })
    .toSorted()
}

test('every harmful move costs what is published', () => {
  const inForce = Object.entries(HARM).flatMap(([move, costs]) =>
    Object.entries(costs).map(([dimension, cost]) => `${dimension} ${move} ${Number(cost) / 100}`),
  )
  expect(inForce.toSorted()).toEqual(published())
})

test('so does what depends on what came before', () => {
  const { tooEarlyMoves, ...costs } = CONTEXT
  expect(costs).toEqual({
    tooEarly: 40,
    apologyAgain: 15,
    apologyAgainAtMost: 45,
    explainedAgain: 30,
    endUnwarned: 50,
    abuseUnchecked: 40,
    overTheBand: 60,
  })
  expect([...tooEarlyMoves].toSorted()).toEqual(
    [
      'cite-policy',
      'correct-tactfully',
      'decline-clearly',
      'explain-reason',
      'offer-compensation',
    ].toSorted(),
  )
})

test('a charge takes twelve points, a call fifty at most, and seventy is the pass mark', () => {
  expect(RUBRIC).toMatchObject({ charge: 12, leastWeight: 200, passMark: 70 })
})
