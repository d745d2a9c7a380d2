/** Which moves and scores show that a practice was used: one table, with the reason of each row. */
import type { Dimension, FoundMove, Move, Practice } from '../scenario/vocabulary.ts'

export interface PracticeShown {
  /** The moves that it consists of, as a moment can call for them. */
  readonly moves: readonly Move[]
  /** What must not be said. */
  readonly without: readonly (Move | FoundMove)[]
  readonly dimensions: readonly Dimension[]
}

export const PRACTICE_MOVES: Readonly<Record<Practice, PracticeShown>> = {
  // Its three steps in their order: hear and say back, be sorry, then who does what and whether that settles it.
  'listen-apologise-solve': {
    moves: [
      'invite-story',
      'acknowledge-feeling',
      'paraphrase',
      'apologise',
      'commit-next-step',
      'check-agreement',
    ],
    without: [],
    dimensions: ['empathy'],
  },
  // Politely no, with what can be done instead, and a name for what must stop.
  'stand-your-ground': {
    moves: ['decline-clearly', 'offer-choice', 'set-limit'],
    without: ['cave-in'],
    dimensions: ['boundaries'],
  },
  // Someone who lost hold of a parcel wants to be heard and a way to it; someone with a review in hand wants it by lever.
  'lost-package-and-review': {
    moves: ['validate', 'ask-expectation', 'use-history', 'decline-clearly', 'offer-choice'],
    without: ['cave-in'],
    dimensions: ['empathy', 'boundaries'],
  },
  // Ask first, then own it, or say so and offer something else; it is undone by every way of pushing it off oneself.
  'never-defensive': {
    moves: ['ask-clarify', 'ask-expectation', 'own-fault', 'offer-choice'],
    without: ['argue', 'blame-customer', 'deflect', 'self-focus'],
    dimensions: ['empathy'],
  },
  // The sum is its own score; resolving now, or saying when, is what can be heard.
  'match-the-compensation': {
    moves: ['offer-compensation', 'commit-next-step'],
    without: [],
    dimensions: ['compensation'],
  },
  // A limit, then what follows: the score asks for either at each insult.
  'limit-abuse': {
    moves: ['set-limit', 'warn-consequence'],
    without: ['ignore-abuse'],
    dimensions: ['boundaries'],
  },
  // Know the product and the rule, give the reason, and pass on what would prevent the next one.
  'unrealistic-expectations': {
    moves: ['answer', 'explain-reason', 'cite-policy', 'log-feedback'],
    without: ['over-promise'],
    dimensions: ['empathy'],
  },
  // An exception within the rule, or what works for both in its place.
  'exceptions-set-precedents': {
    moves: ['decline-clearly', 'offer-choice', 'grant-exception'],
    without: ['cave-in'],
    dimensions: ['boundaries', 'compensation'],
  },
  // What is yours to give is given, and what a colleague rightly decided is stood by.
  'own-authority': {
    moves: ['grant-exception', 'back-colleague'],
    without: ['undermine'],
    dimensions: ['boundaries'],
  },
  // Kind in what is granted, tactful in what is not, with the record in hand; and a good end where it must end.
  'firm-and-humane': {
    moves: ['validate', 'correct-tactfully', 'use-history', 'escalate', 'end-contact', 'part-ways'],
    without: [],
    dimensions: ['empathy', 'boundaries'],
  },
  // Don'ts are shown by what was not said: waving away, giving up values, stirring it up, leaving staff alone, giving in.
  'five-donts': {
    moves: [],
    without: [
      'dismiss',
      'argue',
      'command-calm',
      'sarcasm',
      'condescend',
      'threaten',
      'slur',
      'breach-privacy',
      'breach-values',
      'undermine',
      'cave-in',
    ],
    dimensions: [],
  },
}
