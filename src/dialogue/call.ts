/** What each moment calls for, and how far a reply meets it: the call q of docs/scoring.md, in hundredths. */
import type { Move, Tone } from '../scenario/vocabulary.ts'
import { EMPATHY, has, isHarmful, LIMITS } from './move.ts'

/** What a moment can need; a shortfall names one of these. */
export const NEEDS = [
  'way-forward',
  'kindness',
  'feeling',
  'their-account',
  'owning',
  'heard',
  'respect',
  'next-step',
  'agreement',
  'clear-no',
  'choice',
  'ground',
  'yes-within-reach',
  'limit',
  'limit-ground',
  'limit-whole',
  'help',
] as const
export type Need = (typeof NEEDS)[number]

/** One thing that a moment needs: any of `moves` meets it, and it weighs `weight` hundredths. */
export interface Group {
  readonly need: Need
  readonly weight: number
  readonly moves: readonly Move[]
}

/** How far a reply meets a moment in one dimension. */
export interface Call {
  /** Hundredths, 0..100. */
  readonly q: number
  /** The groups that were met, heaviest first as the table lists them. */
  readonly met: readonly Group[]
}

/** What the call knows of the case: never the history, or provoking would pay. */
export interface CallFacts {
  /** Half of the fault or more is ours. */
  readonly ours: boolean
  /** The reply grants what the customer may rightly have: see `reach.ts`. */
  readonly grantsWithinReach: boolean
  /** What they ask for is owed to them, and this beat puts the demand. */
  readonly demandIsDue: boolean
}

const FEELING: Group = { need: 'feeling', weight: 50, moves: ['acknowledge-feeling', 'validate'] }

const EMPATHY_CALLS: Readonly<Record<Tone, readonly Group[]>> = {
  asking: [
    {
      need: 'way-forward',
      weight: 60,
      moves: [
        'answer',
        'ask-clarify',
        'ask-expectation',
        'explain-reason',
        'commit-next-step',
        'use-history',
      ],
    },
    {
      need: 'kindness',
      weight: 40,
      moves: ['validate', 'acknowledge-feeling', 'paraphrase', 'offer-choice'],
    },
  ],
  frustrated: [
    FEELING,
    {
      need: 'their-account',
      weight: 35,
      moves: ['paraphrase', 'ask-expectation', 'invite-story', 'ask-clarify'],
    },
    { need: 'owning', weight: 15, moves: ['own-fault', 'apologise'] },
  ],
  venting: [FEELING, { need: 'their-account', weight: 50, moves: ['invite-story', 'paraphrase'] }],
  demanding: [{ need: 'heard', weight: 50, moves: EMPATHY }],
  abusive: [
    {
      need: 'respect',
      weight: 30,
      moves: ['acknowledge-feeling', 'validate', 'offer-choice', 'commit-next-step'],
    },
  ],
  threatening: [],
  settling: [
    { need: 'next-step', weight: 40, moves: ['commit-next-step'] },
    { need: 'agreement', weight: 20, moves: ['check-agreement', 'log-feedback'] },
  ],
}

/** Where half of the fault or more is ours, owning it outweighs everything else. */
const FRUSTRATED_BY_US: readonly Group[] = [
  { need: 'owning', weight: 45, moves: ['own-fault', 'apologise'] },
  { ...FEELING, weight: 30 },
  {
    need: 'their-account',
    weight: 25,
    moves: ['paraphrase', 'ask-expectation', 'invite-story', 'ask-clarify'],
  },
]

const CLEAR_NO: Group = {
  need: 'clear-no',
  weight: 40,
  moves: ['decline-clearly', 'escalate', 'part-ways', 'back-colleague'],
}
const CHOICE: Group = { need: 'choice', weight: 35, moves: ['offer-choice'] }
const GROUND: Group = {
  need: 'ground',
  weight: 25,
  moves: ['acknowledge-feeling', 'validate', 'explain-reason', 'paraphrase'],
}
const WITHIN_REACH: Group = { need: 'yes-within-reach', weight: 100, moves: [] }
const LIMIT: Group = { need: 'limit', weight: 50, moves: LIMITS }
const LIMIT_GROUND: Group = {
  need: 'limit-ground',
  weight: 25,
  moves: ['explain-reason', 'offer-choice', ...EMPATHY, 'commit-next-step', 'escalate'],
}
const LIMIT_WHOLE: Group = {
  need: 'limit-whole',
  weight: 25,
  moves: ['offer-choice', ...EMPATHY, 'commit-next-step', 'escalate'],
}
const HELP: Group = { need: 'help', weight: 100, moves: ['escalate', 'end-contact'] }

/** Without a no, choice and ground alone leave the demand standing. */
const WITHOUT_A_NO = 20
const RULE_ALONE = 25
const RULE_WITH_REASON = 40
/** A refusal of what is owed. */
const OWED_REFUSED = 20
/** A harmful move spoils whatever boundary was drawn beside it. */
const HARM_CAP = 25

/** The groups of a tone for empathy, in the order of the table. */
export function empathyGroups(tone: Tone, ours: boolean): readonly Group[] {
  return tone === 'frustrated' && ours ? FRUSTRATED_BY_US : EMPATHY_CALLS[tone]
}

/** How far these moves meet the moment for empathy. */
export function empathyCall(tone: Tone, moves: readonly Move[], facts: CallFacts): Call {
  // Owning a fault that is not ours is no comfort: it meets nothing.
  const counted = facts.ours ? moves : moves.filter(move => move !== 'own-fault')
  return sum(empathyGroups(tone, facts.ours).filter(group => has(counted, ...group.moves)))
}

/** How far these moves meet the moment for boundaries. */
export function boundariesCall(tone: Tone, moves: readonly Move[], facts: CallFacts): Call {
  const call = boundariesBeforeHarm(tone, moves, facts)
  return moves.some(isHarmful) ? atMost(call, HARM_CAP) : call
}

function boundariesBeforeHarm(tone: Tone, moves: readonly Move[], facts: CallFacts): Call {
  switch (tone) {
    case 'demanding':
      return demandingCall(moves, facts)
    case 'abusive':
      return sum(
        has(moves, ...LIMITS) ? [LIMIT, LIMIT_GROUND, LIMIT_WHOLE].filter(g => has(moves, ...g.moves)) : [],
      )
    case 'threatening':
      return sum([HELP].filter(group => has(moves, ...group.moves)))
    default:
      return sum([])
  }
}

function demandingCall(moves: readonly Move[], facts: CallFacts): Call {
  if (facts.grantsWithinReach) return sum([WITHIN_REACH])
  const met = [CLEAR_NO, CHOICE, GROUND].filter(group => has(moves, ...group.moves))
  let call = sum(met)
  if (!met.includes(CLEAR_NO)) {
    // A rule that is cited stands in for the no, though a poor one.
    if (has(moves, 'cite-policy'))
      call = { q: has(moves, 'explain-reason') ? RULE_WITH_REASON : RULE_ALONE, met }
    else call = atMost(call, WITHOUT_A_NO)
  }
  const refused = facts.demandIsDue && has(moves, 'decline-clearly', 'part-ways', 'cite-policy')
  return refused ? atMost(call, OWED_REFUSED) : call
}

function sum(met: readonly Group[]): Call {
  return {
    q: Math.min(
      100,
      met.reduce((total, group) => total + group.weight, 0),
    ),
    met,
  }
}

function atMost(call: Call, most: number): Call {
  return { q: Math.min(call.q, most), met: call.met }
}

/** Boundaries rows name moves that no group of theirs lists: a cited rule, an exception, a reason beside a limit. */
const NAMED_BY_BOUNDARIES: Readonly<Partial<Record<Tone, readonly Move[]>>> = {
  demanding: [...CLEAR_NO.moves, ...CHOICE.moves, ...GROUND.moves, 'grant-exception', 'cite-policy'],
  abusive: [...LIMITS, ...LIMIT_GROUND.moves],
  threatening: HELP.moves,
}

/** Whether the moment asks for this move, for either dimension, claimed or not. */
export function isCalledFor(move: Move, tone: Tone, ours: boolean): boolean {
  if (isHarmful(move)) return false
  if (ours && move === 'apologise' && (tone === 'venting' || tone === 'asking')) return true
  if (move === 'own-fault' && !ours) return false
  return namedFor(tone, 'empathy', ours).includes(move) || namedFor(tone, 'boundaries', ours).includes(move)
}

/** The moves that the row of a tone names for a dimension. */
export function namedFor(tone: Tone, dimension: 'empathy' | 'boundaries', ours: boolean): readonly Move[] {
  if (dimension === 'boundaries') return NAMED_BY_BOUNDARIES[tone] ?? []
  return empathyGroups(tone, ours).flatMap(group => group.moves)
}

/** Everything above as data, for whoever prints it or hashes it. */
export const CALLS_TABLE = {
  empathy: EMPATHY_CALLS,
  frustratedByUs: FRUSTRATED_BY_US,
  demanding: [CLEAR_NO, CHOICE, GROUND],
  abusive: [LIMIT, LIMIT_GROUND, LIMIT_WHOLE],
  threatening: [HELP],
  caps: { WITHOUT_A_NO, RULE_ALONE, RULE_WITH_REASON, OWED_REFUSED, HARM_CAP },
} as const
