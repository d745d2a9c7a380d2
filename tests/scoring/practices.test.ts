import { describe, expect, test } from 'vitest'
import { MOVE_SOURCE, NEED_SOURCE, REASON_SOURCE } from '../../src/scoring/rubric.ts'
import { cardOf } from './support/card.ts'

/** What a learner is sent back to, practice by practice: for what was done, what was missing, and the rest. */
const TAUGHT_BY = {
  'listen-apologise-solve': {
    moves: 'invite-story acknowledge-feeling paraphrase apologise commit-next-step check-agreement',
    needs: 'feeling their-account next-step agreement',
    reasons: 'too-early apology-again no-way-forward',
  },
  'stand-your-ground': { moves: 'decline-clearly', needs: 'clear-no', reasons: 'ended-without-cause' },
  'never-defensive': {
    moves: 'ask-clarify ask-expectation own-fault blame-customer deflect self-focus',
    needs: 'owning',
    reasons: 'explained-again',
  },
  'match-the-compensation': {
    moves: 'offer-compensation',
    needs: '',
    reasons: 'over-the-band too-little too-much wrong-kind',
  },
  'limit-abuse': {
    moves: 'set-limit warn-consequence ignore-abuse',
    needs: 'limit limit-ground limit-whole',
    reasons: 'end-unwarned abuse-unchecked',
  },
  'unrealistic-expectations': {
    moves: 'answer explain-reason cite-policy log-feedback over-promise',
    needs: 'way-forward',
    reasons: '',
  },
  'exceptions-set-precedents': { moves: 'offer-choice cave-in', needs: 'choice', reasons: '' },
  'own-authority': {
    moves: 'grant-exception back-colleague undermine',
    needs: 'yes-within-reach',
    reasons: 'escalated-without-cause not-handed-over',
  },
  'firm-and-humane': {
    moves: 'validate correct-tactfully use-history escalate end-contact part-ways',
    needs: 'kindness heard respect ground help',
    reasons: '',
  },
  'five-donts': {
    moves: 'dismiss argue command-calm sarcasm condescend threaten slur breach-privacy breach-values',
    needs: '',
    reasons: 'customer-left',
  },
}

const inForce = (sources: Readonly<Record<string, string>>) =>
  Object.entries(sources)
    .map(([what, practice]) => `${practice}: ${what}`)
    .toSorted()

const published = (part: 'moves' | 'needs' | 'reasons') =>
  Object.entries(TAUGHT_BY)
    .flatMap(([practice, taught]) =>
      taught[part]
        .split(' ')
        .filter(Boolean)
        .map(what => `${practice}: ${what}`),
    )
    .toSorted()

test('every move, every need and every other reason goes back to the practice that teaches it', () => {
  expect(inForce(MOVE_SOURCE)).toEqual(published('moves'))
  expect(inForce(NEED_SOURCE)).toEqual(published('needs'))
  expect(inForce(REASON_SOURCE)).toEqual(published('reasons'))
})

describe('a finding goes back to the practice', () => {
  const talk = `
    opening: demanding
      good = decline-clearly offer-choice validate -> done
      curt = decline-clearly validate -> done
      rude = decline-clearly offer-choice validate blame-customer -> done
      leave = decline-clearly offer-choice validate end-contact -> over
    done: resolved
    over: ended-by-you`
  const sources = (reply: string) =>
    cardOf(talk, reply, { scores: ['boundaries'] }).findings.map(({ source }) => source)

  test('of the move that did harm; where harm alone spoiled the boundary, it is standing one’s ground', () => {
    expect(sources('rude')).toEqual(['never-defensive', 'stand-your-ground'])
  })

  test('of what was missing', () => {
    expect(sources('curt')).toEqual(['exceptions-set-precedents'])
  })

  test('of the charge', () => {
    expect(sources('leave')).toEqual(['limit-abuse'])
  })
})
