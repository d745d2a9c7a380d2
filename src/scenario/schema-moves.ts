/** A reply's moves as written: each a name alone, or a name with the words that make it. */
import { z } from 'zod'
import { prose } from './fields.ts'
import { MOVES, type Move } from './vocabulary.ts'

/** What an editor shows beside each move. */
const MEANS: Record<Move, string> = {
  'invite-story': 'An open prompt that lets them tell it.',
  'ask-clarify': 'One specific question about a fact.',
  'ask-expectation': 'Asks what outcome they want.',
  'acknowledge-feeling': 'Names or mirrors the feeling; condolence too.',
  validate: 'Grants that it is legitimate, or the part that is true.',
  paraphrase: 'Says the case back to check.',
  apologise: 'Regret for the experience; right whoever is at fault.',
  'own-fault': 'Accepts responsibility, where it is ours.',
  answer: 'The fact that was asked for, right and plain.',
  'correct-tactfully': 'Says that they are mistaken, without blame.',
  'explain-reason': 'A plain reason.',
  'cite-policy': 'Names the rule.',
  'use-history': 'Facts of this customer’s record.',
  'decline-clearly': 'No, once, plainly.',
  'offer-choice': 'Real alternatives: what I can do.',
  'grant-exception': 'Departs from the rule, and says that it is once.',
  'offer-compensation': 'Money, goods, service or priority, with its worth.',
  'commit-next-step': 'Who does what, by when.',
  'check-agreement': 'Asks whether that settles it.',
  'log-feedback': 'Records it so that it is fixed.',
  'set-limit': 'Names the behaviour that must stop, with respect.',
  'warn-consequence': 'Says what will follow, if it goes on.',
  escalate: 'Hands over, with the context.',
  'end-contact': 'Ends the talk after a warning, leaving a way back.',
  'part-ways': 'Ends the relationship amicably, what is owed settled.',
  'back-colleague': 'Stands by what a colleague rightly decided.',
  dismiss: 'Harmful: waves the matter away.',
  argue: 'Harmful: disputes with the customer.',
  'blame-customer': 'Harmful: says that it is their own doing.',
  'command-calm': 'Harmful: tells them to calm down.',
  sarcasm: 'Harmful: mocks.',
  condescend: 'Harmful: talks down.',
  deflect: 'Harmful: a wall of policy, jargon, “not my department”.',
  'self-focus': 'Harmful: makes it about you.',
  'over-promise': 'Harmful: promises what may not be kept.',
  threaten: 'Harmful: threatens the customer.',
  slur: 'Harmful: insults who they are.',
  'breach-privacy': 'Harmful: gives away what is private.',
  'breach-values':
    'Harmful: lies, treats someone unequally, breaks a rule that protects others, buys silence or praise.',
  undermine: 'Harmful: blames or overrules a colleague before the customer.',
}

type Words = z.ZodOptional<ReturnType<typeof prose>>
const named = Object.fromEntries(MOVES.map(move => [move, prose(MEANS[move]).optional()])) as Record<
  Move,
  Words
>

export const replyMoves = z
  .array(
    z.union([
      z.enum(MOVES).meta({ enumDescriptions: MOVES.map(move => MEANS[move]) }),
      z
        .strictObject(named)
        .meta({ minProperties: 1, maxProperties: 1 })
        .describe('A move and the words of “say” that make it.'),
    ]),
  )
  .min(1)
  .describe('What the reply does: each a move, or a move and the words that make it.')

export type MovesDraft = z.infer<typeof replyMoves>
