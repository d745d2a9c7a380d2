/** A scenario made ready to be talked through: what each reply amounts to, worked out once. */
import type { Ending, Moment, Offer, Reply, Scenario } from '../scenario/scenario.ts'
import { boundariesCall, type Call, empathyCall, isCalledFor } from './call.ts'
import { fairBand, isOurs } from './fairness.ts'
import { moodWeight, type MoodWeight } from './mood.ts'
import { EXPLANATIONS, FAMILY, has, isHarmful, LIMITS } from './move.ts'
import {
  allReplies,
  type Bands,
  grantsWithinReach,
  isAllowedException,
  isDemandDue,
  isUnallowedException,
} from './reach.ts'

export interface Script {
  readonly scenario: Scenario
  readonly bands: Bands
  /** Half of the fault or more is ours. */
  readonly ours: boolean
  readonly moments: ReadonlyMap<string, WeighedMoment>
  readonly endings: ReadonlyMap<string, Ending>
  readonly note: WeighedMoment | undefined
  /** What any reply offers, in the order of the file: what is poorer is only poorer beside something better. */
  readonly onOffer: readonly Offer[]
}

export interface WeighedMoment {
  readonly moment: Moment
  readonly replies: readonly WeighedReply[]
  /** Whether any reply is there on a condition only. */
  readonly conditional: boolean
}

/** A reply with all that can be said of it before the talk. */
export interface WeighedReply {
  readonly reply: Reply
  readonly moment: Moment
  readonly empathy: Call
  readonly boundaries: Call
  readonly mood: MoodWeight
  readonly harmful: boolean
  readonly listens: boolean
  readonly limits: boolean
  /** An apology that the moment did not call for. */
  readonly apologisesUncalled: boolean
  /** Explanations that the moment did not call for, in the order of the file. */
  readonly explanationsUncalled: readonly Reply['moves'][number][]
  readonly allowedException: boolean
  readonly unallowedException: boolean
  readonly wayForward: boolean
}

/** Weighs every reply of a checked scenario. A millisecond for a long one; keep the result. */
export function scriptOf(scenario: Scenario): Script {
  const bands: Bands = { plain: fairBand(scenario, false), remedied: fairBand(scenario, true) }
  const ours = isOurs(scenario.case)
  const moments = new Map<string, WeighedMoment>()
  const endings = new Map<string, Ending>()
  const weighed = (moment: Moment): WeighedMoment => ({
    moment,
    replies: moment.replies.map(reply => weigh(scenario, reply, moment, bands, ours)),
    conditional: moment.replies.some(reply => reply.if.length > 0),
  })
  for (const beat of Object.values(scenario.beats)) {
    if (beat.kind === 'ending') endings.set(beat.id, beat)
    else moments.set(beat.id, weighed(beat))
  }
  return {
    scenario,
    bands,
    ours,
    moments,
    endings,
    note: scenario.note && weighed(scenario.note),
    onOffer: allReplies(scenario).flatMap(({ offer }) => (offer ? [offer] : [])),
  }
}

/** Weighs one reply at its moment. */
export function weigh(
  scenario: Scenario,
  reply: Reply,
  moment: Moment,
  bands: Bands,
  ours: boolean,
): WeighedReply {
  const { moves } = reply
  const { tone } = moment
  const facts = {
    ours,
    grantsWithinReach: grantsWithinReach(reply, moment, scenario, bands),
    demandIsDue: isDemandDue(moment, scenario, bands.plain),
  }
  const allowedException = isAllowedException(reply, scenario.youMay.policies)
  return {
    reply,
    moment,
    empathy: empathyCall(tone, moves, facts),
    boundaries: boundariesCall(tone, moves, facts),
    mood: moodWeight(moves, tone),
    harmful: moves.some(isHarmful),
    listens: moves.some(move => FAMILY[move] === 'listen'),
    limits: has(moves, ...LIMITS),
    apologisesUncalled: moves.includes('apologise') && !isCalledFor('apologise', tone, ours),
    explanationsUncalled: moves.filter(move => EXPLANATIONS.includes(move) && !isCalledFor(move, tone, ours)),
    allowedException,
    unallowedException: isUnallowedException(reply, scenario.youMay.policies),
    wayForward:
      reply.offer !== undefined ||
      allowedException ||
      has(moves, 'offer-choice', 'offer-compensation', 'commit-next-step'),
  }
}
