/** What is proven of a scenario by walking every way through it. */
import type { Script } from '../dialogue/script.ts'
import type { Dimension, Move } from '../scenario/vocabulary.ts'
import type { Reference } from '../scoring/reference.ts'
import type { Arrivals } from './ways/arrivals.ts'
import type { Fare } from './ways/fares.ts'
import type { Idle } from './ways/idle.ts'
import type { Loop } from './ways/loops.ts'
import type { Naive } from './ways/players.ts'
import type { Way } from './ways/ways-through.ts'

/** The least and the most; whole points. */
export interface Span {
  readonly min: number
  readonly max: number
}

export interface Proof {
  readonly script: Script
  readonly reference: Reference
  /** The states that a talk can be in, told apart by all that its course and marks depend on. */
  readonly states: number
  /** Of the talks to which nothing was carried, then of those with each set that earlier encounters can leave. */
  readonly talks: readonly Talks[]
  /** Moods, shares of all ways, what is come to and both sides of each condition; silences are not walked here. */
  readonly arrivals: Arrivals
  /** By id, those that are come to. */
  readonly endings: ReadonlyMap<string, EndingProof>
  /** By id, the moments that are come to; the note is `note`. */
  readonly moments: ReadonlyMap<string, MomentProof>
  /** Where the timer is on: null where no customer waits in vain. */
  readonly withSilences: Silenced | null
  readonly strategies: ReadonlyMap<StrategyName, StrategyProof>
  /** Naive players who pass where something was carried: how they fare with nothing carried is in `strategies`. */
  readonly passers: readonly (Pick<StrategyProof, 'chance' | 'move'> & {
    readonly carried: readonly string[]
    readonly name: Naive
  })[]
  /** What `brief` and `full` say, by `beat.reply`. */
  readonly temperaments: { readonly brief: readonly string[]; readonly full: readonly string[] }
  /** What replies do in vain. */
  readonly idle: readonly Idle[]
  /** Where talks can go round for ever. */
  readonly loops: readonly Loop[]
  /** Harmful replies after which the best still to be had is no worse than after a clean one. */
  readonly harmThatPays: readonly {
    readonly beat: string
    readonly reply: string
    readonly dimension: Dimension
  }[]
}

/** The talks that open in one way. */
export interface Talks {
  readonly carried: readonly string[]
  /** null: without end. */
  readonly ways: bigint | null
  /** By dimension claimed. */
  readonly scores: Readonly<Partial<Record<Dimension, Span>>>
  /** `exact` is false where the best overall is known only to lie at `max` or under. */
  readonly overall: Span & { readonly exact: boolean }
  /** undefined where every way is fatal, or none ends. */
  readonly best: Way | undefined
  readonly worst: Way | undefined
}

export interface EndingProof {
  /** Of the talks to which nothing was carried; null: without end. */
  readonly ways: bigint | null
  /** The best overall of the talks that end here; null where all are fatal, or it is not known. */
  readonly best: number | null
}

export interface MomentProof {
  /** The best overall that can still be had on arrival with a clean record, over all that can arrive; null: not known. */
  readonly attainable: Span | null
  /** Whether some way on ends neither with a customer who left nor with an end without cause. */
  readonly endsWell: boolean
  /** By id, in the order of the file, those that can be there. */
  readonly replies: ReadonlyMap<string, ReplyProof>
}

export interface ReplyProof {
  /** Where it can lead, an outburst included. */
  readonly leadsTo: readonly string[]
  /** What it gives away of the best that could still be had, by dimension: over all states in which it is there. */
  readonly regret: Readonly<Partial<Record<Dimension, Span>>>
  /** The same of the overall score; null: not known. */
  readonly overallRegret: Span | null
  /** Whether no pass is left after it, whatever came before. */
  readonly lost: boolean
  /** Whether it is ever charged with harm. */
  readonly harmful: boolean
}

export interface Silenced {
  readonly states: number
  readonly ways: bigint | null
  readonly scores: Readonly<Partial<Record<Dimension, Span>>>
  readonly arrivals: Arrivals
}

export type StrategyName = Naive | 'best' | 'worst' | 'brief' | 'full'

export interface StrategyProof extends Fare {
  /** Whether more than 5 plays in 100 pass. */
  readonly passed: boolean
  /** The move of the robot that passes most often. */
  readonly move?: Move
}

/** Too many states to walk: what makes them so many, and what is known all the same. */
export interface TooLarge {
  readonly states: number
  /** What tells most of them apart. */
  readonly by: 'flags' | 'offers' | 'moods' | 'records'
  /** The flag or the offer id of which there are most, where there is one. */
  readonly name: string | null
  /** By dimension claimed: the true range lies within, and is this one where it is exact. */
  readonly bounds: Readonly<Partial<Record<Dimension, Bound>>>
}

export interface Bound extends Span {
  readonly exact: boolean
}
