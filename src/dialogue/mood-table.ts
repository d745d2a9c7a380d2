/** How each move moves a customer: the published table of anger and trust, and what it is multiplied by. */
import type { Move, Temper, Tone } from '../scenario/vocabulary.ts'

/** A change of anger and trust, in points of 0..10. */
export interface Swing {
  readonly anger: number
  readonly trust: number
}

const swing = (anger: number, trust: number): Swing => ({ anger, trust })

/** What a move does where nothing beside it matters. */
export const SWINGS: Readonly<Record<Move, Swing>> = {
  'invite-story': swing(-0.3, 0.2),
  'ask-clarify': swing(-0.2, 0.1),
  'ask-expectation': swing(-0.2, 0.2),
  'acknowledge-feeling': swing(-0.5, 0.3),
  validate: swing(-0.4, 0.4),
  paraphrase: swing(-0.4, 0.5),
  apologise: swing(-0.4, 0.2),
  'own-fault': swing(-0.4, 0.6),
  answer: swing(-0.3, 0.3),
  'correct-tactfully': swing(0.3, 0),
  'explain-reason': swing(-0.2, 0.2),
  'cite-policy': swing(0.5, -0.5),
  'use-history': swing(-0.2, 0.4),
  'decline-clearly': swing(0.5, 0.1),
  'offer-choice': swing(-0.5, 0.4),
  'grant-exception': swing(-0.8, 0.2),
  'offer-compensation': swing(-0.7, 0.2),
  'commit-next-step': swing(-0.5, 0.5),
  'check-agreement': swing(-0.2, 0.3),
  'log-feedback': swing(-0.2, 0.3),
  'set-limit': swing(0.6, -0.2),
  'warn-consequence': swing(0.6, -0.2),
  escalate: swing(-0.3, 0),
  'end-contact': swing(0, 0),
  'part-ways': swing(0.2, 0.1),
  'back-colleague': swing(0.2, 0.2),
  dismiss: swing(1.2, -1),
  argue: swing(1.2, -0.8),
  'blame-customer': swing(1.5, -1.2),
  'command-calm': swing(1.2, -0.6),
  sarcasm: swing(1.6, -1.2),
  condescend: swing(1.2, -1),
  deflect: swing(1, -0.8),
  'self-focus': swing(0.6, -0.4),
  'over-promise': swing(-0.6, 0.2),
  threaten: swing(2, -1.5),
  slur: swing(2.5, -2),
  'breach-privacy': swing(0.6, -1.5),
  'breach-values': swing(-0.6, 0.2),
  undermine: swing(-0.3, -0.3),
}

/** What these moves do instead where something beside them, or before them, matters. */
export const SWINGS_IN_CONTEXT = {
  /** A rule with its reason or a choice beside it. */
  'cite-policy': { softened: swing(0.1, 0) },
  /** A no with empathy, a reason, a choice or a plan beside it. */
  'decline-clearly': { softened: swing(0.2, 0.1) },
  /** A parting with a choice or a plan beside it. */
  'part-ways': { softened: swing(-0.2, 0.2) },
  /** To an abusive line, whole (empathy, reason, choice or plan beside it) or bare. */
  'set-limit': { whole: swing(-0.6, 0), bare: swing(0.1, 0) },
  /** To an abusive line, after a limit was set or before. */
  'warn-consequence': { afterLimit: swing(-0.4, 0), beforeLimit: swing(0.3, 0) },
} as const

/** How much soothing reaches a customer in each tone: listening, owning, solving (explaining counts as solving). */
export const TONE_FACTORS: Readonly<Record<Tone, { listen: number; own: number; solve: number }>> = {
  asking: { listen: 0.7, own: 0.7, solve: 1.2 },
  frustrated: { listen: 1, own: 1, solve: 0.6 },
  venting: { listen: 1.3, own: 0.8, solve: 0.2 },
  demanding: { listen: 0.8, own: 0.4, solve: 1 },
  abusive: { listen: 0.5, own: 0.2, solve: 0.4 },
  threatening: { listen: 0.3, own: 0.2, solve: 0.2 },
  settling: { listen: 0.6, own: 0.6, solve: 1 },
}

/** What anger rises by when a moment is not met and nothing else was done. */
export const NOT_MET: Readonly<Record<Tone, number>> = {
  asking: 0.2,
  frustrated: 0.4,
  venting: 0.2,
  demanding: 0.5,
  abusive: 0.6,
  threatening: 0.6,
  settling: 0,
}

export const TEMPER_FACTORS: Readonly<Record<Temper, number>> = { slow: 0.8, even: 1, quick: 1.25 }

export const MOOD = {
  /** A solution before any listening sounds like being got rid of. */
  solveUnheard: 0.5,
  /** Apologies by their count in the record: full, half, a quarter. */
  apologyFades: [1, 0.5, 0.25, 0.25],
  /** Less soothing than this leaves a moment unmet. */
  met: 0.2,
  /** Abuse that goes unlimited grows by this. */
  abuseUnlimited: 0.4,
  /** Soothing works worst on the very angry, and has little to do on the calm. */
  ease: { above8: 0.7, from4: 1, from2: 0.6, below2: 0.3 },
  /** What one turn can do at most. */
  angerFalls: 1.5,
  angerRises: 2.5,
  trustFalls: 2,
  trustRises: 0.5,
  /** The customer leaves at this anger, or at the lower one with hardly any trust. */
  limitAnger: 10,
  limitAngerDistrusting: 8.5,
  limitTrust: 0.5,
} as const
