/** What a turn costs: its shortfall, its harm, and which of them each point is put down to. */
import { describe, expect, test } from 'vitest'
import { shareOut } from '../../src/scoring/turn.ts'
import { cardOf as scores, findings } from './support/card.ts'
import { TWO_DEMANDS } from './support/two-demands.ts'

describe('a turn', () => {
  test('that meets its moment as the reference does costs nothing', () => {
    const card = scores(TWO_DEMANDS, 'hear no no')
    expect(card).toMatchObject({ scores: { empathy: 100, boundaries: 100, compensation: 100 }, overall: 100 })
    expect(card.findings).toEqual([])
  })

  test('costs its shortfall, named by the heaviest thing that was missing', () => {
    expect(findings(scores(TWO_DEMANDS, 'half no no'))).toEqual(['1 empathy missed their-account 25'])
    expect(findings(scores(TWO_DEMANDS, 'hear curt no'))).toEqual([
      '2 empathy missed heard 25',
      '2 boundaries missed choice 30',
    ])
  })

  test('shares its points among what it is charged for and what it missed', () => {
    // 50 × 1 shortfall + 12 × .4 too early = 54.8
    expect(findings(scores(TWO_DEMANDS, 'early no no'))).toEqual([
      '1 empathy too-early cite-policy 5',
      '1 empathy missed feeling 50',
    ])
    // 12 × 1 dismiss + 50
    expect(findings(scores(TWO_DEMANDS, 'snub no no'))).toEqual([
      '1 empathy harm dismiss 12',
      '1 empathy missed feeling 50',
    ])
  })

  test('that is spoiled by harm loses its boundary, and names no missing move where none was missing', () => {
    expect(findings(scores(TWO_DEMANDS, 'hear rude no'))).toEqual([
      '2 empathy harm condescend 12',
      '2 boundaries harm condescend 6',
      '2 boundaries missed 38',
    ])
  })

  test('takes what is left and no more', () => {
    const card = scores(
      TWO_DEMANDS.replace('snub = dismiss', 'snub = dismiss argue sarcasm slur'),
      'snub cave cave',
    )
    expect(card.scores.empathy).toBe(0)
    expect(card.findings.filter(f => f.dimension === 'empathy').reduce((sum, f) => sum + f.points, 0)).toBe(
      100,
    )
  })
})

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [5, 0, 2], [5, 0, 2]],
  [3, [1, 2], [1, 2]],
  [0, [3, 4], [0, 0]],
  [5, [0, 0], [0, 0]],
])('%i points shared by %j are %j', (points, shares, whole) => {
  expect(shareOut(points, shares)).toEqual(whole)
})
