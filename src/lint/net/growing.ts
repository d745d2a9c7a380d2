/** What is proven of a moment, while spot by spot is added to it. */
import type { WeighedReply } from '../../dialogue/script.ts'
import { TURN_DIMENSIONS, type TurnDimension } from '../../scoring/reference.ts'
import type { MomentProof } from '../proof.ts'
import { type GrowingMoment, momentOf, newMoment } from '../prove-beats.ts'
import type { Ground } from '../ways/ground.ts'
import type { Idle } from '../ways/idle.ts'

export interface Growing extends GrowingMoment {
  /** By the place of a reply, the places that it leads to: where they stand in what it `leadsTo`. */
  readonly goals: readonly Map<number, number>[]
  /** The harmful replies by which a dimension does not lose, by their places. */
  readonly pays: Readonly<Record<TurnDimension, Set<number>>>
  /** Flags that some state had not, by the place of the reply that sets them: `place flag`. */
  readonly fresh: Set<string>
  /** By the place of a reply with an offer: whether that can stand to the end. */
  readonly stands: Map<number, boolean>
  /** By the place of a reply: whether it is ever there. */
  readonly said: Uint8Array
}

/** A harmful reply that costs a dimension nothing in the end. */
export interface Harmless {
  readonly beat: string
  readonly reply: string
  readonly dimension: TurnDimension
}

export function newGrowing(replies: readonly WeighedReply[]): Growing {
  return {
    ...newMoment(replies),
    goals: replies.map(() => new Map()),
    pays: { empathy: new Set(), boundaries: new Set() },
    fresh: new Set(),
    stands: new Map(),
    said: new Uint8Array(replies.length),
  }
}

/** What is proven of a moment when all its spots were added. */
export interface Grown {
  readonly beat: string
  readonly proof: MomentProof
  readonly idle: readonly Idle[]
  readonly harmless: readonly Harmless[]
}

export function grownUp(ground: Ground, beat: string, moment: Growing): Grown {
  const { replies, goals, leadsTo, pays } = moment
  for (const [index, byPlace] of goals.entries()) {
    for (const [next] of [...byPlace].toSorted(([, a], [, b]) => a - b)) {
      const place = ground.places.all[next]
      if (place) leadsTo[index]?.add(place.ending ?? place.beat)
    }
  }
  const harmless = TURN_DIMENSIONS.flatMap(dimension =>
    replies.flatMap(({ reply }, index) =>
      pays[dimension].has(index) ? [{ beat, reply: reply.id, dimension }] : [],
    ),
  )
  return { beat, proof: momentOf(ground, moment), idle: idleAt(beat, moment), harmless }
}

/** Flags that are there already whenever the reply is said, and offers that another replaces on every way to the end. */
function idleAt(beat: string, { replies, fresh, said, stands }: Growing): Idle[] {
  const flags = replies.flatMap(({ reply: { id, sets } }, index) =>
    sets.flatMap((name): Idle[] =>
      said[index] === 1 && !fresh.has(`${index} ${name}`) ? [{ beat, reply: id, of: 'flag', name }] : [],
    ),
  )
  const offers = replies.flatMap(({ reply: { id, offer } }, index): Idle[] =>
    stands.get(index) === false ? [{ beat, reply: id, of: 'offer', name: offer?.id ?? '' }] : [],
  )
  return [...flags, ...offers]
}
