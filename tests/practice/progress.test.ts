/** What progress reckons from many talks. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { guessesOver } from '../../src/practice/guesses.ts'
import { harmsSaid, HELPFUL, movesUsed } from '../../src/practice/moves-used.ts'
import { PRACTICE_MOVES } from '../../src/practice/practice-moves.ts'
import { practicesMet } from '../../src/practice/practices.ts'
import { type PractisedTalk, practisedTalkOf } from '../../src/practice/practised-talk.ts'
import { scoresOverTime, seriesOf } from '../../src/practice/scores-over-time.ts'
import { FEWEST, trendOf } from '../../src/practice/trend.ts'
import { type FoundMove, type Move, PRACTICES } from '../../src/scenario/vocabulary.ts'
import { MOVE_SOURCE } from '../../src/scoring/rubric.ts'
import { measured } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

const BEATS = `
  opening: venting
    hear = acknowledge-feeling paraphrase -> asks
    argue = argue cite-policy -> asks
  asks: demanding
    no = decline-clearly offer-choice validate -> over
    shut = decline-clearly -> over
  over: resolved
`

interface About {
  readonly id?: string
  readonly started?: string
  readonly mode?: 'practice' | 'assessment'
  /** The turn that it was forked at. */
  readonly from?: number
}

function talk(
  replies: readonly string[],
  { id = 'one', started = '2026-05-01T10:00:00.000Z', mode = 'practice', from }: About = {},
): PractisedTalk {
  const { script, reference } = measured(BEATS)
  const found = practisedTalkOf(
    script,
    reference,
    {
      id,
      started,
      mode,
      scenario: { id: 'test', plays: '', words: '' },
      from: from === undefined ? null : { attempt: 'another', turn: from },
    },
    replay(script, replies).transcript,
  )
  if (!found) throw new Error('The talk is not over.')
  return found
}

const GOOD = ['hear', 'no']
const POOR = ['argue', 'shut']

function countOf(talks: readonly PractisedTalk[], move: Move): string | undefined {
  const found = movesUsed(talks).find(used => used.move === move)
  return found && `${found.taken} of ${found.chances.length}`
}

describe('a move over many talks', () => {
  test('was used so often of so many chances', () => {
    const talks = [talk(GOOD, { id: 'a' }), talk(POOR, { id: 'b' }), talk(GOOD, { id: 'c' })]
    expect(countOf(talks, 'paraphrase')).toBe('2 of 3')
    expect(countOf(talks, 'decline-clearly')).toBe('3 of 3')
    expect(countOf(talks, 'set-limit')).toBe('0 of 0')
    expect(movesUsed(talks)[0]?.taken).toBe(2)
  })

  test('said when nothing called for it is counted beside', () => {
    expect(movesUsed([talk(POOR)]).find(({ move }) => move === 'cite-policy')?.beside).toBe(1)
  })

  test('counts a fork only from where it parted', () => {
    const talks = [talk(POOR, { id: 'a' }), talk(['argue', 'no'], { id: 'b', from: 2 })]
    expect(countOf(talks, 'paraphrase')).toBe('0 of 1')
    expect(countOf(talks, 'offer-choice')).toBe('1 of 2')
    expect(harmsSaid(talks)).toMatchObject([{ move: 'argue', turns: 1, talks: 1 }])
  })

  test('an unfinished talk gives none', () => {
    const { script, reference } = measured(BEATS)
    const attempt = { id: 'a', started: '', mode: 'practice', from: null } as const
    const { transcript } = replay(script, ['hear'])
    const scenario = { id: 'test', plays: '', words: '' }
    expect(practisedTalkOf(script, reference, { ...attempt, scenario }, transcript)).toBeUndefined()
  })
})

/** Talks of all shipped scenarios as their walkthroughs go, some of them forks. */
const WALKED: readonly PractisedTalk[] = SHIPPED.flatMap(({ name, script, reference, walkthroughs }, place) =>
  walkthroughs.flatMap(({ replies }, way) => {
    const attempt = {
      id: `${name}-${way}`,
      started: `2026-05-${10 + ((place * 7 + way) % 19)}T10:00:00.000Z`,
      mode: way % 2 === 0 ? ('practice' as const) : ('assessment' as const),
      scenario: { id: name, plays: '', words: '' },
      from: way % 4 === 3 ? { attempt: `${name}-0`, turn: 2 } : null,
    }
    return practisedTalkOf(script, reference, attempt, replay(script, replies).transcript) ?? []
  }),
)

test('in whatever order the talks come, everything is the same, and adds up', () => {
  expect(WALKED.length).toBeGreaterThan(30)
  const chances = WALKED.flatMap(each => each.chances)
  fc.assert(
    fc.property(fc.shuffledSubarray([...WALKED], { minLength: WALKED.length }), shuffled => {
      const moves = movesUsed(shuffled)
      expect(moves).toEqual(movesUsed(WALKED))
      expect(practicesMet(shuffled)).toEqual(practicesMet(WALKED))
      expect(scoresOverTime(shuffled, 'empathy')).toEqual(scoresOverTime(WALKED, 'empathy'))
      expect(moves.map(({ move }) => move).toSorted()).toEqual(HELPFUL.toSorted())
      expect(moves.reduce((sum, used) => sum + used.chances.length, 0)).toBe(chances.length)
      expect(moves.reduce((sum, { taken }) => sum + taken, 0)).toBe(
        chances.filter(({ taken }) => taken).length,
      )
      for (const { taken, chances: had } of moves) expect(taken).toBeLessThanOrEqual(had.length)
    }),
    { numRuns: 20 },
  )
})

describe('a practice', () => {
  test('was met in the talks whose scenario trains it; a fork is no talk of its own', () => {
    const own = WALKED.filter(({ fork }) => !fork)
    for (const { practice, talks, last } of practicesMet(WALKED)) {
      const training = own.filter(({ teaches }) => teaches.includes(practice))
      expect(talks).toBe(training.length)
      expect(last === null).toBe(talks === 0)
    }
  })

  test('every one is met in what ships, and shows something there', () => {
    for (const met of practicesMet(WALKED)) {
      expect([met.practice, met.talks > 0]).toEqual([met.practice, true])
      expect([met.practice, met.chances > 0 || met.spoiled !== null]).toEqual([met.practice, true])
    }
  })

  test('every move that the score gives back to a practice stands in its row, or in what it is without', () => {
    const missing = (Object.keys(MOVE_SOURCE) as (Move | FoundMove)[]).filter(move => {
      const { moves, without } = PRACTICE_MOVES[MOVE_SOURCE[move]]
      return ![...moves, ...without].includes(move)
    })
    expect(missing).toEqual([])
    expect(Object.keys(PRACTICE_MOVES)).toEqual(PRACTICES)
  })
})

describe('scores over time', () => {
  test('stand in the order of the talks, without forks, and by person and mode', () => {
    const talks = [
      talk(GOOD, { id: 'b', started: '2026-05-03T10:00:00.000Z' }),
      talk(POOR, { id: 'a', started: '2026-05-01T10:00:00.000Z' }),
      talk(POOR, { id: 'c', started: '2026-05-02T10:00:00.000Z', mode: 'assessment' }),
      talk(GOOD, { id: 'd', from: 1 }),
    ]
    const scored = scoresOverTime(talks, 'empathy')
    expect(scored.map(each => each.talk)).toEqual(['a', 'c', 'b'])
    expect(seriesOf(scored).map(({ mode, places }) => [mode, places])).toEqual([
      ['practice', [0, 2]],
      ['assessment', [1]],
    ])
  })
})

describe('a trend', () => {
  test('is not spoken of under five talks', () => {
    expect(FEWEST).toBe(5)
    expect(trendOf([10, 30, 60, 100])).toEqual({ kind: 'too-few' })
  })

  test.each([
    ['rising', [40, 50, 55, 66, 80]],
    ['falling', [80, 66, 55, 50, 40]],
    ['unclear', [40, 80, 40, 80, 40]],
    ['unclear', [70, 70, 70, 70, 70, 70]],
    // All the way up, and still less than one reply more or less would do.
    ['unclear', [70, 71, 72, 73, 74]],
    // One bad talk does not turn it.
    ['rising', [40, 46, 52, 58, 0, 70, 76, 82]],
  ])('is %s over %j', (kind, scores) => {
    expect(trendOf(scores).kind).toBe(kind)
  })

  test('begins and ends within the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 20 }), scores => {
        const trend = trendOf(scores)
        if (trend.kind !== 'rising' && trend.kind !== 'falling') return
        expect(trend.from).toBeGreaterThanOrEqual(0)
        expect(trend.to).toBeLessThanOrEqual(100)
        expect(trend.to > trend.from).toBe(trend.kind === 'rising')
      }),
    )
  })

  test.each([5, 6, 7])('of %i talks in no order fewer than one in twenty rises', length => {
    const orders = permutations(Array.from({ length }, (_, place) => place * 10))
    const rising = orders.filter(order => trendOf(order).kind === 'rising').length
    expect(rising).toBeGreaterThan(0)
    expect(rising / orders.length).toBeLessThan(0.05)
  })
})

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]]
  return values.flatMap((value, place) =>
    permutations(values.toSpliced(place, 1)).map(rest => [value, ...rest]),
  )
}

test('guesses stand beside the scores of their talks; what was skipped is left out', () => {
  const talks = [talk(GOOD, { id: 'a' }), talk(POOR, { id: 'b' }), talk(POOR, { id: 'c', from: 1 })]
  const about = { at: '2026-05-01T10:00:00.000Z', differently: '' }
  const ratings = [
    { attempt: 'a', guesses: { empathy: 70 }, ...about },
    { attempt: 'b', guesses: null, ...about },
    { attempt: 'c', guesses: { empathy: 20 }, ...about },
    { attempt: 'gone', guesses: { empathy: 20 }, ...about },
  ]
  expect(guessesOver(talks, ratings)).toMatchObject([
    { talk: 'a', dimension: 'empathy', guess: 70, score: 100 },
  ])
})
