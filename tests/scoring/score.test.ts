/** Which scores a talk has, and what makes nothing of them all. */
import { expect, test } from 'vitest'
import { cardOf as scores, findings } from './support/card.ts'
import { TWO_DEMANDS } from './support/two-demands.ts'

test('a dimension that is not claimed has no score, and its charges go to the other, the larger only', () => {
  const card = scores(TWO_DEMANDS, 'hear rude no', { scores: ['boundaries'] })
  expect(card.scores).toEqual({ empathy: null, boundaries: expect.any(Number) as number, compensation: null })
  expect(findings(card)[0]).toBe('2 boundaries harm condescend 12')
})

test('a threat, a slur, a breach of privacy and a sum beyond your authority are fatal; the three scores stand', () => {
  for (const move of ['threaten', 'slur', 'breach-privacy']) {
    const card = scores(TWO_DEMANDS.replace('snub = dismiss', `snub = ${move}`), 'snub no no')
    expect(card).toMatchObject({ fatal: [move], overall: 0, passed: false })
    expect(card.scores.compensation).toBe(100)
  }
  expect(scores(TWO_DEMANDS, 'hear cave no', { give: 5_999 }).fatal).toEqual(['beyond-your-authority'])
  // All of it is still one's own to give.
  expect(scores(TWO_DEMANDS, 'hear cave no', { give: 6_000 }).fatal).toEqual([])
})
