/** Players with one simple taste each: the naive ones that a good scenario defeats, and two sound ones that it must not. */
import { offered, withOffer } from '../../dialogue/memory.ts'
import { has } from '../../dialogue/move.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import type { Reference } from '../../scoring/reference.ts'
import { EDGE } from './edges.ts'
import { MOST_WAYS } from './follow.ts'
import { SILENT } from './options.ts'
import type { Place } from './places.ts'
import type { Walk } from './walk.ts'

/** By its own name: this is asked of every edge. */
const FATAL = EDGE.fatal

/** The naive players of the command line, in the order in which it lists them. */
export const NAIVE = [
  'first',
  'last',
  'longest',
  'shortest',
  'random',
  'pushover',
  'stonewaller',
  'apologist',
  'robot',
] as const
export type Naive = (typeof NAIVE)[number]

/** One of the replies that a player has before it. */
export interface Choice {
  readonly said: WeighedReply
  /** Its place among the replies of the moment. */
  readonly index: number
  readonly place: Place
  /** Whether it costs nothing, in its turn or by an ending, in any dimension, and is not fatal. */
  readonly losesNothing: boolean
}

/** How much a player likes a reply; it takes each of those that it likes best with equal chance. */
export type Taste = (choice: Choice) => number

/** The tastes that need no move to be named; `robotOf` has one a move. */
export const TASTES: Readonly<Record<Exclude<Naive, 'robot'>, Taste>> = {
  first: ({ index }) => -index,
  last: ({ index }) => index,
  longest: ({ said }) => said.reply.say.length,
  shortest: ({ said }) => -said.reply.say.length,
  random: () => 0,
  pushover: ({ said: { reply }, place }) => {
    const sum = offered(withOffer(place.standing, reply.offer))
    return 2 * sum + (reply.moves.includes('grant-exception') ? 1 : 0)
  },
  stonewaller: ({ said: { reply } }) => {
    const gives =
      reply.offer !== undefined || has(reply.moves, 'offer-compensation', 'grant-exception', 'offer-choice')
    if (gives) return 0
    return has(reply.moves, 'cite-policy', 'decline-clearly', 'deflect') ? 2 : 1
  },
  apologist: ({ said }) => (said.reply.moves.includes('apologise') ? 1 : 0),
}

/** One and the same move wherever it is there. */
export function robotOf(move: Move): Taste {
  return ({ said }) => (said.reply.moves.includes(move) ? 1 : 0)
}

/** Says the least, or the most, of what loses nothing in turn or ending; else the reference reply. */
function soundest(reference: Reference, sign: 1 | -1): Taste {
  return ({ said, index, losesNothing }) => {
    // Of equals in length the first is taken: a sound player does not toss coins.
    if (losesNothing) return sign * said.reply.say.length - index / 100
    const isReference = reference.measures.get(said.moment.id)?.reply === said
    return isReference ? -LONGER_THAN_ANY : -2 * LONGER_THAN_ANY
  }
}

const LONGER_THAN_ANY = 1e9

/** Two players of unlike temperament who both get it right. */
export const briefOf = (reference: Reference): Taste => soundest(reference, -1)
export const fullOf = (reference: Reference): Taste => soundest(reference, 1)

/** Lists the edges of a node that a player may take, and says how many; never a silence. None where the talk is over. */
export type Likes = (node: number, into: Int32Array) => number

export function likesIn(walk: Walk, taste: Taste): Likes {
  const { ground, places, first, count, reply, empathy, boundaries, bits } = walk
  /** By place, then by reply: how much it is liked where it loses something, and where it does not. */
  const known: (Float64Array | undefined)[] = []
  const ranksAt = (at: number): Float64Array => {
    const place = ground.places.all[at]
    const ranks = new Float64Array((place?.replies.length ?? 0) * 2)
    place?.replies.forEach((said, index) => {
      ranks[index * 2] = taste({ said, index, place, losesNothing: false })
      ranks[index * 2 + 1] = taste({ said, index, place, losesNothing: true })
    })
    return (known[at] = ranks)
  }
  return (node, into) => {
    const from = first[node] ?? 0
    const end = from + (count[node] ?? 0)
    if (from === end) return 0
    const place = places[node] ?? 0
    const ranks = known[place] ?? ranksAt(place)
    let top = -Infinity
    let many = 0
    for (let edge = from; edge < end; edge++) {
      const index = reply[edge] ?? SILENT
      if (index === SILENT) continue
      const losesNothing = empathy[edge] === 0 && boundaries[edge] === 0 && ((bits[edge] ?? 0) & FATAL) === 0
      const rank = ranks[losesNothing ? index * 2 + 1 : index * 2] ?? 0
      if (rank < top) continue
      if (rank > top) {
        top = rank
        many = 0
      }
      into[many++] = edge
    }
    return many
  }
}

/** The edges of a node that a player may take. */
export type Liked = (node: number) => readonly number[]

export function likedIn(walk: Walk, taste: Taste): Liked {
  const likes = likesIn(walk, taste)
  const ways = new Int32Array(MOST_WAYS)
  return node => [...ways.subarray(0, likes(node, ways))]
}
