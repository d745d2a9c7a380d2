/** The two or three turns that decided a talk: by what they gave away, what they cost, and how far they moved the customer. */
import type { Turn } from '../../dialogue/transcript.ts'
import { givenAway, type Regrets, type Still } from '../../lint/still.ts'
import type { Mood } from '../../scenario/scenario.ts'
import { type Dimension, DIMENSIONS } from '../../scenario/vocabulary.ts'
import { type Fatal, fatalIn } from '../../scoring/fatal.ts'
import type { Finding } from '../../scoring/score.ts'
import { isFlawless } from './flawless.ts'
import type { Review, TurnReview } from './review.ts'

export interface TurningPoint {
  readonly of: TurnReview
  readonly why: readonly Why[]
}

/** Why a turn is one of them; in the order in which it is told. */
export type Why =
  | { readonly kind: 'fatal'; readonly flag: Fatal }
  | { readonly kind: 'cost'; readonly parts: readonly Cost[]; readonly most: boolean }
  /** What most of the points went for. */
  | { readonly kind: 'main'; readonly finding: Finding }
  | { readonly kind: 'left' }
  /** What was still possible overall, before it and after it. */
  | { readonly kind: 'regret'; readonly still: Still; readonly most: boolean }
  | {
      readonly kind: 'moved'
      readonly of: keyof Mood
      readonly from: number
      readonly to: number
      readonly most: boolean
      /** It soothed at a cost, and won no trust. */
      readonly flat: boolean
    }
  /** Anger fell, and no offer had been made. */
  | { readonly kind: 'nothing-given' }

export interface Cost {
  readonly dimension: Dimension
  readonly points: number
}

/** Points from which a second costly turn is one of those that decided. */
const COSTLY = 15

/** Whole points of anger or trust in one turn. */
const FAR = 1

/** The least that a mood moves by: enough to tell of a reply where nothing went wrong. */
const SOME = 0.5

/** A turn that gave away less than this part of what the worst did decided little beside it. */
const LEAST_PART = 0.2

/**
 * In the order of the talk; none where nothing was lost and nobody was moved. Those that gave away most come before all
 * others, once it is known what was given away.
 */
export function turningPoints(review: Review, regrets?: Regrets): readonly TurningPoint[] {
  const extremes = extremesOf(review, regrets)
  if (isFlawless(review)) {
    const worked = workedIn(review).toSorted((a, b) => a.turn.n - b.turn.n)
    return worked.map(of => ({ of, why: whyOf(review, of, extremes, SOME) }))
  }
  const { regretted, fatal, dearest, second, calmed, calmedNext, angered, lost, won } = extremes
  const { length } = review.turns
  const most = length < 2 ? 1 : length < 4 ? 2 : 3
  const others = [dearest, calmed, second, angered, lost, won]
  const chosen = new Set(
    [fatal, ...regretted, ...(regretted.length < 2 ? others : [])].filter(of => of !== undefined),
  )
  // One alone decides little: of equals the talk has two.
  if (chosen.size < 2 && calmedNext) chosen.add(calmedNext)
  return [...chosen]
    .slice(0, most)
    .toSorted((a, b) => a.turn.n - b.turn.n)
    .map(of => ({ of, why: whyOf(review, of, extremes) }))
}

/** What a turn took from each score, the dearest first. */
export function costsOf({ findings }: Pick<TurnReview, 'findings'>): readonly Cost[] {
  return DIMENSIONS.map(dimension => ({
    dimension,
    points: findings.reduce((sum, f) => (f.dimension === dimension ? sum + f.points : sum), 0),
  }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

export function costOf({ findings }: Pick<TurnReview, 'findings'>): number {
  return findings.reduce((sum, { points }) => sum + points, 0)
}

/** What most of a turn's points went for; undefined where it lost none. */
export function mainFinding({ findings }: Pick<TurnReview, 'findings'>): Finding | undefined {
  return findings.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)[0]
}

/** Where nothing was lost: the three replies at most that soothed and won most, the first of equals. */
function workedIn({ turns }: Review): readonly TurnReview[] {
  const won = ({ turn: { before, after } }: TurnReview) =>
    before.anger - after.anger + (after.trust - before.trust)
  return turns
    .filter(of => !of.isNote && won(of) >= SOME)
    .toSorted((a, b) => won(b) - won(a))
    .slice(0, turns.length < 2 ? 1 : turns.length < 4 ? 2 : 3)
}

interface Extremes {
  /** Those that gave away most, the worst first. */
  readonly regretted: readonly TurnReview[]
  readonly stillOf: (of: TurnReview) => Still | undefined
  /** The first turn that makes the whole talk count 0. */
  readonly fatal: TurnReview | undefined
  readonly dearest: TurnReview | undefined
  readonly second: TurnReview | undefined
  readonly calmed: TurnReview | undefined
  readonly calmedNext: TurnReview | undefined
  readonly angered: TurnReview | undefined
  readonly won: TurnReview | undefined
  readonly lost: TurnReview | undefined
}

function extremesOf({ script, turns }: Review, regrets: Regrets | undefined): Extremes {
  // The note is written when the customer is gone: it moves no one.
  const spoken = turns.filter(({ isNote }) => !isNote)
  const [dearest, next] = turns.filter(of => costOf(of) > 0).toSorted((a, b) => costOf(b) - costOf(a))
  const farthest = (by: (turn: Turn) => number) =>
    spoken.filter(({ turn }) => by(turn) >= FAR).toSorted((a, b) => by(b.turn) - by(a.turn))
  const [calmed, calmedNext] = farthest(({ before, after }) => before.anger - after.anger)
  const [angered] = farthest(({ before, after }) => after.anger - before.anger)
  const [won] = farthest(({ before, after }) => after.trust - before.trust)
  const [lost] = farthest(({ before, after }) => before.trust - after.trust)
  const stillOf = ({ turn: { n } }: TurnReview) => regrets?.all.find(({ turn }) => turn === n)?.overall
  const worst = Math.max(0, ...turns.map(of => given(stillOf(of))))
  return {
    regretted: turns
      .filter(of => given(stillOf(of)) > worst * LEAST_PART)
      .toSorted((a, b) => given(stillOf(b)) - given(stillOf(a))),
    stillOf,
    fatal: turns.find(({ turn: { before, said, after } }) => fatalIn(script, before, said, after).length > 0),
    dearest,
    second: next && costOf(next) >= COSTLY ? next : undefined,
    calmed,
    calmedNext,
    angered,
    won,
    lost,
  }
}

/** While it is not known, nothing. */
function given(still: Still | undefined): number {
  return still ? givenAway(still) : 0
}

function whyOf({ script, turns }: Review, of: TurnReview, extremes: Extremes, far = FAR): readonly Why[] {
  const { turn, isNote, findings } = of
  const { before, said, after } = turn
  const why: Why[] = []
  if (of === extremes.fatal) {
    why.push(...fatalIn(script, before, said, after).map(flag => ({ kind: 'fatal', flag }) as const))
  }
  const parts = costsOf(of)
  const most = of === extremes.dearest && turns.some(other => other !== of && costOf(other) > 0)
  if (parts.length > 0) why.push({ kind: 'cost', parts, most })
  const main = mainFinding(of)
  if (main && of !== extremes.fatal) why.push({ kind: 'main', finding: main })
  if (main && main.reason !== 'customer-left' && findings.some(({ reason }) => reason === 'customer-left')) {
    why.push({ kind: 'left' })
  }
  const still = extremes.stillOf(of)
  if (still && given(still) > 0) {
    const others = extremes.regretted.filter(other => other !== of)
    const alone = others.every(other => given(extremes.stillOf(other)) < given(still))
    why.push({ kind: 'regret', still, most: others.length > 0 && alone })
  }
  if (isNote) return why
  const anger = after.anger - before.anger
  const trust = after.trust - before.trust
  const moved = (mood: keyof Mood, farthest: boolean, flat = false) =>
    why.push({ kind: 'moved', of: mood, from: before[mood], to: after[mood], most: farthest && !most, flat })
  if (Math.abs(anger) >= far) {
    const farthest = of === extremes.calmed || of === extremes.angered
    moved('anger', farthest, parts.length > 0 && anger < 0 && trust <= 0)
  }
  const farTrust = of === extremes.won || of === extremes.lost
  if ((farTrust || (far < FAR && trust >= far)) && Math.abs(anger) < far) moved('trust', farTrust)
  if (anger <= -far && parts.length === 0 && after.memory.standing.length === 0) {
    why.push({ kind: 'nothing-given' })
  }
  return why
}
