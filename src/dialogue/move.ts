/** What kind of act each move is. */
import type { Move } from '../scenario/vocabulary.ts'

export type Family = 'listen' | 'own' | 'explain' | 'solve' | 'limit' | 'harmful'

export const FAMILY: Readonly<Record<Move, Family>> = {
  'invite-story': 'listen',
  'ask-clarify': 'listen',
  'ask-expectation': 'listen',
  'acknowledge-feeling': 'listen',
  validate: 'listen',
  paraphrase: 'listen',
  apologise: 'own',
  'own-fault': 'own',
  answer: 'explain',
  'correct-tactfully': 'explain',
  'explain-reason': 'explain',
  'cite-policy': 'explain',
  'use-history': 'explain',
  'decline-clearly': 'solve',
  'offer-choice': 'solve',
  'grant-exception': 'solve',
  'offer-compensation': 'solve',
  'commit-next-step': 'solve',
  'check-agreement': 'solve',
  'log-feedback': 'solve',
  'set-limit': 'limit',
  'warn-consequence': 'limit',
  escalate: 'limit',
  'end-contact': 'limit',
  'part-ways': 'limit',
  'back-colleague': 'limit',
  dismiss: 'harmful',
  argue: 'harmful',
  'blame-customer': 'harmful',
  'command-calm': 'harmful',
  sarcasm: 'harmful',
  condescend: 'harmful',
  deflect: 'harmful',
  'self-focus': 'harmful',
  'over-promise': 'harmful',
  threaten: 'harmful',
  slur: 'harmful',
  'breach-privacy': 'harmful',
  'breach-values': 'harmful',
  undermine: 'harmful',
}

/** Shows that the person was heard. */
export const EMPATHY: readonly Move[] = ['acknowledge-feeling', 'validate', 'paraphrase']

/** Answers abuse with something other than silence about it. */
export const LIMITS: readonly Move[] = [
  'set-limit',
  'warn-consequence',
  'end-contact',
  'escalate',
  'part-ways',
]

/** Explanations that tire when nobody asked for them. */
export const EXPLANATIONS: readonly Move[] = ['explain-reason', 'cite-policy', 'correct-tactfully']

export function isHarmful(move: Move): boolean {
  return FAMILY[move] === 'harmful'
}

/** Whether any of `wanted` is among `moves`. */
export function has(moves: readonly Move[], ...wanted: readonly Move[]): boolean {
  return wanted.some(move => moves.includes(move))
}
