/** Players with one simple taste each: the naive ones that a good scenario defeats, and two sound ones that it must not. */
import { offered, withOffer } from '../dialogue/memory.ts'
import { has } from '../dialogue/move.ts'
import type { WeighedReply } from '../dialogue/script.ts'
import type { Move } from '../scenario/vocabulary.ts'
import type { Graph, Place } from './graph.ts'
import type { Measured } from './ledger.ts'

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

/** How much a player likes each reply of a place; it takes each of those that it likes best with equal chance. */
export type Taste = (said: WeighedReply, place: Place, graph: Graph) => number

/** The tastes that need no move to be named; `robotOf` has one a move. */
export const TASTES: Readonly<Record<Exclude<Naive, 'robot'>, Taste>> = {
  first: (said, { replies }) => -replies.indexOf(said),
  last: (said, { replies }) => replies.indexOf(said),
  longest: ({ reply }) => reply.say.length,
  shortest: ({ reply }) => -reply.say.length,
  random: () => 0,
  pushover: ({ reply }, { entry }) => {
    const sum = offered(withOffer(entry.state.memory.standing, reply.offer))
    return 2 * sum + (reply.moves.includes('grant-exception') ? 1 : 0)
  },
  stonewaller: ({ reply }) => {
    const gives =
      reply.offer !== undefined || has(reply.moves, 'offer-compensation', 'grant-exception', 'offer-choice')
    if (gives) return 0
    return has(reply.moves, 'cite-policy', 'decline-clearly', 'deflect') ? 2 : 1
  },
  apologist: ({ reply }) => (reply.moves.includes('apologise') ? 1 : 0),
}

/** One and the same move wherever it is there. */
export function robotOf(move: Move): Taste {
  return ({ reply }) => (reply.moves.includes(move) ? 1 : 0)
}

/** Says the least, or the most, of what loses nothing in turn or ending; else the reference reply. */
function soundest(measured: Measured, sign: 1 | -1): Taste {
  return (said, place, graph) => {
    const after = graph[place.leadsTo[place.replies.indexOf(said)] ?? -1]?.entry
    const { entry } = place
    const losesNothing =
      after?.empathy === entry.empathy && after.boundaries === entry.boundaries && after.fatal === entry.fatal
    // Of equals in length the first is taken: a sound player does not toss coins.
    if (losesNothing) return sign * said.reply.say.length - place.replies.indexOf(said) / 100
    const isReference = measured.reference.measures.get(entry.state.beat)?.reply === said
    return isReference ? -LONGER_THAN_ANY : -2 * LONGER_THAN_ANY
  }
}

const LONGER_THAN_ANY = 1e9

/** Two players of unlike temperament who both get it right. */
export const briefOf = (measured: Measured): Taste => soundest(measured, -1)
export const fullOf = (measured: Measured): Taste => soundest(measured, 1)

/** The replies that a taste likes best at a place, as indexes into its replies. */
export function liked(taste: Taste, place: Place, graph: Graph): readonly number[] {
  const ranks = place.replies.map(said => taste(said, place, graph))
  const top = Math.max(...ranks)
  return ranks.flatMap((rank, index) => (rank === top ? [index] : []))
}
