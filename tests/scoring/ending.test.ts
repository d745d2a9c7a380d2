/** Which endings a talk has to answer for, and what the whole of it is worth then. */
import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { derive } from '../../src/scoring/derive.ts'
import { endingReason } from '../../src/scoring/ending.ts'
import { score, scoreSoFar } from '../../src/scoring/score.ts'
import { type Circumstances, measured, scripted } from '../support/script.ts'
import { cardOf, findings } from './support/card.ts'

/** Two demands are left undone by whoever goes at the first moment, which the reference stays at. */
const going = (tone: string) => `
  opening: ${tone}
    stay = validate set-limit -> first
    hand-over = validate set-limit escalate if:told -> handed-over
    hang-up = validate set-limit end-contact if:told -> ended
  first: demanding
    no = decline-clearly offer-choice validate -> second
  second: demanding
    no = decline-clearly offer-choice validate -> done
  done: resolved
  handed-over: escalated
  ended: ended-by-you`

/** The same behind a moment at which something was told, so that no reference goes. */
const told = (tone: string) => `
  hello: asking
    tell = answer validate sets:told -> opening
  ${going(tone)}`

/** Why each dimension lost what was left undone, in a talk of these replies. */
function undone(talk: string, replies: string, about: Circumstances = {}): string[] {
  return findings(cardOf(talk, replies, { scores: ['boundaries'], ...about })).filter(line =>
    /-without-cause|customer-left/.test(line),
  )
}

describe('handing over', () => {
  test.each(['threatening', 'abusive'])('from a %s line has its cause, whatever is left undone', tone => {
    expect(undone(told(tone), 'tell hand-over')).toEqual([])
  })

  test('from any other line leaves undone what the reference would still have done', () => {
    expect(undone(told('frustrated'), 'tell hand-over')).toEqual(['2 boundaries escalated-without-cause 100'])
    expect(undone(told('demanding'), 'tell hand-over')).toHaveLength(1)
  })

  test('has its cause where more is due than is yours to give, to the penny', () => {
    const owed = (give: number): Circumstances => ({
      give,
      case: { fault: 'ours', price: 10_000, loss: 4_000, law: 4_000, trouble: 0 },
    })
    expect(undone(told('frustrated'), 'tell hand-over', owed(3_999))).toEqual([])
    expect(undone(told('frustrated'), 'tell hand-over', owed(4_000))).toHaveLength(1)
  })
})

test('a talk that is over before anything was said loses nothing by its ending', () => {
  expect(findings(cardOf('left: customer-left', ''))).toEqual(['0 compensation no-way-forward 50'])
})

describe('hanging up', () => {
  test('on a threat has its cause', () => {
    expect(undone(told('threatening'), 'tell hang-up')).toEqual([])
  })

  test('on abuse has none before a limit was set', () => {
    expect(undone(told('abusive'), 'tell hang-up')).toEqual(['2 boundaries ended-without-cause 67'])
  })
})

test('what is left undone counts the talk, not the note that would have followed it', () => {
  const noted = (note: string) => `${told('frustrated')}${note}`
  const note = `
    note: settling
      plan = commit-next-step check-agreement -> x
      bare = commit-next-step check-agreement use-history -> x`
  const lost = (talk: string, replies: string) =>
    findings(cardOf(talk, replies, { scores: ['empathy'] })).filter(line => line.includes('without-cause'))
  // Two demands heard, half a call each. The calls of the way with its note are 3.1, without it 2.5.
  expect(lost(noted(''), 'tell hand-over')).toEqual(['2 empathy escalated-without-cause 40'])
  expect(lost(noted(note), 'tell hand-over plan')).toEqual(['2 empathy escalated-without-cause 32'])
})

test('a talk that goes on has no ending to answer for, and no scorecard', () => {
  const talk = told('frustrated')
  const { script, reference } = measured(talk)
  const { transcript } = replay(script, ['tell', 'stay'])
  expect(endingReason(script, transcript)).toBeUndefined()
  expect(score(script, reference, transcript)).toBeUndefined()
  // Nothing was lost by its turns, and what is still undone is not lost yet.
  expect(scoreSoFar(script, reference, transcript).findings).toEqual([])
  expect(derive(script, reference, transcript)).toMatchObject({ ending: null, overall: null, passed: null })
})

test.each(['resolved', 'partly'])('a talk that is %s has none to answer for', outcome => {
  const script = scripted(`opening: asking\n it = answer -> done\n done: ${outcome}`)
  expect(endingReason(script, replay(script, ['it']).transcript)).toBeUndefined()
})

test('a talk is passed with seventy, and not with a point less', () => {
  const overall = (offer: string) =>
    cardOf(
      `opening: asking
         it = answer validate ${offer} -> done
         better = answer validate £40/other -> done
       done: resolved`,
      'it',
      {
        scores: ['compensation'],
        policies: [],
        case: { fault: 'ours', price: 10_000, loss: 4_000, trouble: 0, goodwill: 500 },
      },
    )
  expect(overall('£40 misfit')).toMatchObject({ overall: 70, passed: true })
  expect(overall('£68.25')).toMatchObject({ overall: 69, passed: false })
})

test('a talk counts as well as its lowest dimension', () => {
  const { scores, overall } = cardOf(
    `opening: demanding
       good = decline-clearly offer-choice validate commit-next-step -> done
       half = decline-clearly offer-choice commit-next-step -> done
     done: resolved`,
    'half',
  )
  expect(scores).toEqual({ empathy: 75, boundaries: 87, compensation: 100 })
  expect(overall).toBe(75)
})
