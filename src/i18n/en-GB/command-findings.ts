/** Why a turn lost points, in one sentence each, as the command line says it. */
import type { Need } from '../../dialogue/call.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import type { FoundMove } from '../../scenario/vocabulary.ts'

/** What a harmful move did. */
export const harms = {
  dismiss: 'It waved the matter away.',
  argue: 'It argued instead of listening.',
  'blame-customer': 'It put the blame on the customer.',
  'command-calm': 'It told the customer to calm down.',
  sarcasm: 'It mocked.',
  condescend: 'It talked down to the customer.',
  deflect: 'It hid behind a rule, or another department.',
  'self-focus': 'It made the talk about you.',
  'over-promise': 'It promised what may not be kept.',
  threaten: 'It threatened the customer.',
  slur: 'It insulted who the customer is.',
  'breach-privacy': 'It gave away what is private.',
  'breach-values': 'It broke a rule that protects others.',
  undermine: 'It put down a colleague in front of the customer.',
  'cave-in': 'It gave way to pressure, not to a reason.',
  'ignore-abuse': 'It let abuse pass without a word.',
} satisfies Partial<Record<Move | FoundMove, string>>

/** What the moment needed and did not get. */
export const missing: Readonly<Record<Need, string>> = {
  'way-forward': 'They asked something, and got no answer or way forward.',
  kindness: 'A kind word was missing.',
  feeling: 'Nobody said how this must feel, or that it is fair to mind.',
  'their-account': 'They were not asked for their side, or shown that it was heard.',
  owning: 'An apology was due.',
  heard: 'The demand was answered, and the person behind it was not heard.',
  respect: 'A limit may be kind too: a feeling named, a choice, a next step.',
  'next-step': 'It was left open who does what, by when.',
  agreement: 'Nobody asked whether that settles it, or wrote it down.',
  'clear-no': 'A plain no was needed.',
  choice: 'They were not told what you can do.',
  ground: 'The no came without a reason or a sign of being heard.',
  'yes-within-reach': 'A fair yes was within reach.',
  limit: 'A limit was needed.',
  'limit-ground': 'The limit came without a reason.',
  'limit-whole': 'The limit came without a kind word, a choice or a plan.',
  help: 'This was the moment to bring in help, or to end the talk.',
}
