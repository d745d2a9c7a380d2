/** What a turn says of what was still possible: in plain words, and only where something was given away. */
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import type { Regret, Regrets } from '../../src/lint/still.ts'
import { Regretted } from '../../src/ui/debrief/regretted.tsx'
import { reviewOf, type TurnReview } from '../../src/ui/debrief/review.ts'
import { RegretsContext } from '../../src/ui/debrief/use-regrets.ts'
import { anAttempt } from '../host/attempt.ts'
import { scripted } from '../support/script.ts'

const TALK = `
  opening: venting
    hear = acknowledge-feeling paraphrase -> closing
    argue = argue -> closing
  closing: settling
    next = commit-next-step check-agreement -> done
  done: resolved`

/** The turns of a talk with two replies. */
function turns(first: 'hear' | 'argue'): readonly TurnReview[] {
  const script = scripted(TALK)
  const review = reviewOf({
    attempt: anAttempt(),
    script,
    transcript: replay(script, [first, 'next']).transcript,
  })
  if (!review) throw new Error('The talk is not over.')
  return review.turns
}

const regret = (turn: number | null, overall: readonly [number, number], empathy = overall): Regret => ({
  turn,
  overall: { before: overall[0], after: overall[1] },
  by: {
    empathy: { before: empathy[0], after: empathy[1] },
    boundaries: { before: 100, after: 100 },
  },
})

function told(of: TurnReview | undefined, all: readonly Regret[], exact = true): readonly string[] {
  if (!of) throw new Error('There is such a turn.')
  const regrets: Regrets = { exact, all }
  render(
    <RegretsContext value={regrets}>
      <Regretted of={of} />
    </RegretsContext>,
  )
  return screen.queryAllByText(/./, { selector: 'p' }).map(({ textContent }) => textContent)
}

test('a reply that gave something away says how much, overall and by score', () => {
  const [argue] = turns('argue')
  expect(told(argue, [regret(1, [100, 76]), regret(2, [76, 76])])).toEqual([
    'Before this reply an overall score of 100 was still possible. After it, 76.',
    'Empathy: 100 before it, 76 after it.',
  ])
})

test('one that lost no points of its own says that it closed the better ways', () => {
  const [hear] = turns('hear')
  expect(told(hear, [regret(1, [100, 90]), regret(2, [90, 90])]).at(-1)).toBe(
    'It lost no points of its own. It closed the better ways on.',
  )
})

test('where another score is the lowest anyway, the overall is said to have stayed', () => {
  const [argue] = turns('argue')
  expect(told(argue, [regret(1, [60, 60], [100, 88]), regret(2, [60, 60])])).toEqual([
    'The best overall score that was still possible stayed at 60.',
    'Empathy: 100 before it, 88 after it.',
  ])
})

test('nothing is said where nothing was given away', () => {
  const [hear] = turns('hear')
  expect(told(hear, [regret(1, [100, 100]), regret(2, [100, 100])])).toEqual([])
})

test('what is only a bound is told as one', () => {
  const [argue] = turns('argue')
  expect(told(argue, [regret(1, [100, 76]), regret(2, [76, 76])], false)[0]).toBe(
    'Before this reply an overall score of 100 may still have been possible. After it, 76 at most.',
  )
})

test('a silence is told at the reply after it, and at the last turn where none came', () => {
  const all = [regret(null, [100, 95]), regret(1, [95, 95]), regret(2, [95, 95]), regret(null, [95, 40])]
  const [first, last] = turns('hear')
  expect(told(first, all)).toEqual([
    'You let a silence pass before it. That alone took the overall score still possible from 100 to 95.',
  ])
  expect(told(last, all).at(-1)).toBe(
    'Then you let a silence pass. That took the overall score still possible from 95 to 40.',
  )
})
