/** What each mistake costs, and which practice it goes back to: the charges and constants of the score, as one table. */
import type { Need } from '../dialogue/call.ts'
import type { FoundMove, Move, Practice } from '../scenario/vocabulary.ts'

/** What a mistake costs in each dimension, in hundredths of a charge; `RUBRIC.charge` says what a whole one takes. */
export interface Cost {
  readonly empathy?: number
  readonly boundaries?: number
}

/** The moves that always cost something, whoever hears them. */
export const HARM: Readonly<Partial<Record<Move | FoundMove, Cost>>> = {
  dismiss: { empathy: 100 },
  argue: { empathy: 100, boundaries: 50 },
  'command-calm': { empathy: 100 },
  condescend: { empathy: 100, boundaries: 50 },
  'blame-customer': { empathy: 120 },
  sarcasm: { empathy: 130 },
  deflect: { empathy: 80 },
  'self-focus': { empathy: 70 },
  threaten: { empathy: 150, boundaries: 150 },
  slur: { empathy: 150 },
  'over-promise': { boundaries: 100 },
  'breach-privacy': { boundaries: 150 },
  'cave-in': { boundaries: 120 },
  undermine: { boundaries: 120 },
  'breach-values': { boundaries: 120 },
  'ignore-abuse': { boundaries: 80 },
}

/** Charges that depend on what came before. */
export const CONTEXT_CHARGES = [
  'too-early',
  'apology-again',
  'explained-again',
  'end-unwarned',
  'abuse-unchecked',
  'over-the-band',
] as const
export type ContextCharge = (typeof CONTEXT_CHARGES)[number]

export const CONTEXT = {
  /** Rules, reasons, money or a no before the customer was heard. */
  tooEarly: 40,
  tooEarlyMoves: [
    'cite-policy',
    'explain-reason',
    'correct-tactfully',
    'offer-compensation',
    'decline-clearly',
  ],
  /** Each apology that was not called for makes the next dearer, up to a point. */
  apologyAgain: 15,
  apologyAgainAtMost: 45,
  explainedAgain: 30,
  endUnwarned: 50,
  abuseUnchecked: 40,
  overTheBand: 60,
} as const satisfies Record<string, number | readonly Move[]>

export const RUBRIC = {
  /** Points for a whole charge. */
  charge: 12,
  /** Hundredths of a call under which a scenario's weight is not counted down: U = min(50, 100 / N). */
  leastWeight: 200,
  passMark: 70,
  compensation: {
    /** A shortfall that they kept the goods through counts by its square; with nothing in hand, one and a half fold. */
    notKept: 1.5,
    /**
     * Where neither fault nor law is on their side, too little weighs less. By the shares that FAIRNESS has nothing is owed
     * there, so nothing is too little, and this weighs only where a share is edited to lie between nothing and a half.
     */
    lightWeight: 0.6,
    /** Over the band: the first step to double costs this much, the rest the remainder. */
    overStep: 0.6,
    overRest: 0.4,
    later: 0.85,
    misfit: 0.7,
    /** Smallest yardsticks, as parts of the price, so that tiny bands do not divide by nothing. */
    leastLow: 0.05,
    leastHigh: 0.1,
    /** Nothing owed, and no way forward put in the whole talk. */
    noWayForward: 50,
  },
} as const

/** Why a finding was made. */
export const REASONS = [
  'harm',
  ...CONTEXT_CHARGES,
  'missed',
  'customer-left',
  'escalated-without-cause',
  'ended-without-cause',
  'too-little',
  'too-much',
  'not-handed-over',
  'wrong-kind',
  'no-way-forward',
] as const
export type Reason = (typeof REASONS)[number]

/** The practice that each move goes back to. */
export const MOVE_SOURCE: Readonly<Record<Move | FoundMove, Practice>> = {
  'invite-story': 'listen-apologise-solve',
  'ask-clarify': 'never-defensive',
  'ask-expectation': 'never-defensive',
  'acknowledge-feeling': 'listen-apologise-solve',
  validate: 'firm-and-humane',
  paraphrase: 'listen-apologise-solve',
  apologise: 'listen-apologise-solve',
  'own-fault': 'never-defensive',
  answer: 'unrealistic-expectations',
  'correct-tactfully': 'firm-and-humane',
  'explain-reason': 'unrealistic-expectations',
  'cite-policy': 'unrealistic-expectations',
  'use-history': 'firm-and-humane',
  'decline-clearly': 'stand-your-ground',
  'offer-choice': 'exceptions-set-precedents',
  'grant-exception': 'own-authority',
  'offer-compensation': 'match-the-compensation',
  'commit-next-step': 'listen-apologise-solve',
  'check-agreement': 'listen-apologise-solve',
  'log-feedback': 'unrealistic-expectations',
  'set-limit': 'limit-abuse',
  'warn-consequence': 'limit-abuse',
  escalate: 'firm-and-humane',
  'end-contact': 'firm-and-humane',
  'part-ways': 'firm-and-humane',
  'back-colleague': 'own-authority',
  dismiss: 'five-donts',
  argue: 'five-donts',
  'blame-customer': 'never-defensive',
  'command-calm': 'five-donts',
  sarcasm: 'five-donts',
  condescend: 'five-donts',
  deflect: 'never-defensive',
  'self-focus': 'never-defensive',
  'over-promise': 'unrealistic-expectations',
  threaten: 'five-donts',
  slur: 'five-donts',
  'breach-privacy': 'five-donts',
  'breach-values': 'five-donts',
  undermine: 'own-authority',
  'cave-in': 'exceptions-set-precedents',
  'ignore-abuse': 'limit-abuse',
}

/** The practice that each need of a moment goes back to. */
export const NEED_SOURCE: Readonly<Record<Need, Practice>> = {
  'way-forward': 'unrealistic-expectations',
  kindness: 'firm-and-humane',
  feeling: 'listen-apologise-solve',
  'their-account': 'listen-apologise-solve',
  owning: 'never-defensive',
  heard: 'firm-and-humane',
  respect: 'firm-and-humane',
  'next-step': 'listen-apologise-solve',
  agreement: 'listen-apologise-solve',
  'clear-no': 'stand-your-ground',
  choice: 'exceptions-set-precedents',
  ground: 'firm-and-humane',
  'yes-within-reach': 'own-authority',
  limit: 'limit-abuse',
  'limit-ground': 'limit-abuse',
  'limit-whole': 'limit-abuse',
  help: 'firm-and-humane',
}

/** The practice that each charge of context, and each finding on a whole talk, goes back to. */
export const REASON_SOURCE: Readonly<Record<Exclude<Reason, 'harm' | 'missed'>, Practice>> = {
  'too-early': 'listen-apologise-solve',
  'apology-again': 'listen-apologise-solve',
  'explained-again': 'never-defensive',
  'end-unwarned': 'limit-abuse',
  'abuse-unchecked': 'limit-abuse',
  'over-the-band': 'match-the-compensation',
  'customer-left': 'five-donts',
  'escalated-without-cause': 'own-authority',
  'ended-without-cause': 'stand-your-ground',
  'too-little': 'match-the-compensation',
  'too-much': 'match-the-compensation',
  'not-handed-over': 'own-authority',
  'wrong-kind': 'match-the-compensation',
  'no-way-forward': 'listen-apologise-solve',
}
