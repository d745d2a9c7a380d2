/** Which moments a drill serves, and in what order. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, MOMENTS, momentsFor } from '../../src/practice/moments.ts'
import type { MoveStanding } from '../../src/practice/standing.ts'
import { NOW } from './support/done.ts'

function candidate(place: string, about: Partial<Candidate> = {}): Candidate {
  const [scenario = '', beat = ''] = place.split(' ')
  return {
    attempt: 'one',
    turn: 1,
    scenario,
    beat,
    at: NOW,
    moves: ['decline-clearly'],
    lost: 5,
    mended: false,
    ...about,
  }
}

function due(...moves: readonly MoveStanding['move'][]): readonly MoveStanding[] {
  return moves.map(move => ({ move, due: NOW, last: NOW, of: 1, taken: 0 }))
}

function places(moments: readonly Candidate[]): readonly string[] {
  return moments.map(({ scenario, beat }) => `${scenario} ${beat}`)
}

const anyCandidates = fc
  .array(
    fc.record({
      scenario: fc.constantFrom('a', 'b', 'c'),
      beat: fc.constantFrom('p', 'q', 'r', 's'),
      at: fc.integer({ min: 0, max: 5 }),
      lost: fc.constantFrom(0, 0, 7),
      mended: fc.boolean(),
      moves: fc.subarray(['decline-clearly', 'offer-choice', 'validate'] as const),
    }),
    { maxLength: 20 },
  )
  .map(all => all.map((one, index): Candidate => ({ ...one, attempt: `t${index}`, turn: 1 })))

describe('the moments of a drill', () => {
  test('what cost points comes before what did not, and before what was mended since', () => {
    const moments = momentsFor(
      [candidate('a p', { lost: 0 }), candidate('a q', { mended: true }), candidate('b p')],
      [],
      1,
    )
    expect(places(moments)[0]).toBe('b p')
  })

  test('what is due comes before what is not', () => {
    const moments = momentsFor(
      [candidate('a p', { moves: ['validate'] }), candidate('a q', { moves: ['offer-choice'] })],
      due('offer-choice'),
      1,
    )
    expect(places(moments)).toEqual(['a q', 'a p'])
  })

  test('a beat comes once, as it was met last', () => {
    const moments = momentsFor(
      [candidate('a p', { attempt: 'new', at: NOW, lost: 0 }), candidate('a p', { at: NOW - 1 })],
      [],
      1,
    )
    expect(moments).toMatchObject([{ attempt: 'new' }])
  })

  test('scenarios take turns as far as they can', () => {
    const moments = momentsFor(
      ['a p', 'a q', 'b p', 'b q'].map(place => candidate(place)),
      [],
      3,
    )
    const scenarios = moments.map(({ scenario }) => scenario)
    expect(scenarios).toHaveLength(4)
    for (const [at, scenario] of scenarios.entries()) expect(scenario).not.toBe(scenarios[at + 1])
  })

  test('moves take turns within one scenario', () => {
    const moments = momentsFor(
      [
        candidate('a p'),
        candidate('a q'),
        candidate('a r', { moves: ['validate'] }),
        candidate('a s', { moves: ['validate'] }),
      ],
      [],
      3,
    )
    const moves = moments.map(of => of.moves[0])
    for (const [at, move] of moves.entries()) expect(move).not.toBe(moves[at + 1])
  })

  test('are the same for the same seed, whatever order they were found in; no more than there is time for, none twice', () => {
    fc.assert(
      fc.property(anyCandidates, fc.nat(), (candidates, seed) => {
        const moments = momentsFor(candidates, due('validate'), seed)
        expect(momentsFor(candidates.toReversed(), due('validate'), seed)).toEqual(moments)
        expect(moments.length).toBeLessThanOrEqual(MOMENTS)
        expect(new Set(places(moments)).size).toBe(moments.length)
        const open = moments.map(({ lost, mended }) => lost > 0 && !mended)
        expect(open).toEqual(open.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  test('come in another order with another seed', () => {
    const candidates = ['p', 'q', 'r', 's', 't', 'u'].map(beat => candidate(`a ${beat}`))
    const orders = new Set([1, 2, 3, 4, 5].map(seed => places(momentsFor(candidates, [], seed)).join()))
    expect(orders.size).toBeGreaterThan(1)
  })
})
