/** Players with one simple taste each: the naive ones that a good scenario defeats, and two sound ones that it must not. */
import { offered, withOffer } from '../dialogue/memory.ts'
import { has } from '../dialogue/move.ts'
import type { WeighedReply } from '../dialogue/script.ts'
import { isOver } from '../dialogue/state.ts'
import { available } from '../dialogue/step.ts'
import { type Move, MOVES } from '../scenario/vocabulary.ts'
import { closeLedger, enter, type Entry, entryKey, type Measured, openLedger, passes } from './ledger.ts'

/** The naive players of commands.md, in its order. */
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

/** The replies that a taste likes best of those that are there; it takes each with equal chance. */
export type Taste = (
  measured: Measured,
  entry: Entry,
  replies: readonly WeighedReply[],
) => readonly WeighedReply[]

/** The tastes that need no move to be named; `robot` has one a move. */
export const TASTES: Readonly<Record<Exclude<Naive, 'robot'>, Taste>> = {
  first: (_, __, replies) => replies.slice(0, 1),
  last: (_, __, replies) => replies.slice(-1),
  longest: (_, __, replies) => most(replies, said => said.reply.say.length),
  shortest: (_, __, replies) => most(replies, said => -said.reply.say.length),
  random: (_, __, replies) => replies,
  pushover: (_, { state }, replies) =>
    most(replies, ({ reply }) => {
      const sum = offered(withOffer(state.memory.standing, reply.offer))
      return 2 * sum + (reply.moves.includes('grant-exception') ? 1 : 0)
    }),
  stonewaller: (_, __, replies) => most(replies, stonewalls),
  apologist: (_, __, replies) => most(replies, ({ reply }) => (reply.moves.includes('apologise') ? 1 : 0)),
}

/** One and the same move wherever it is there. */
export function robotOf(move: Move): Taste {
  return (_, __, replies) => most(replies, ({ reply }) => (reply.moves.includes(move) ? 1 : 0))
}

function stonewalls({ reply }: WeighedReply): number {
  const gives =
    reply.offer !== undefined || has(reply.moves, 'offer-compensation', 'grant-exception', 'offer-choice')
  if (gives) return 0
  return has(reply.moves, 'cite-policy', 'decline-clearly', 'deflect') ? 2 : 1
}

function most(
  replies: readonly WeighedReply[],
  rank: (said: WeighedReply) => number,
): readonly WeighedReply[] {
  const top = Math.max(...replies.map(rank))
  return replies.filter(said => rank(said) === top)
}

/** The sound player who says the least of what loses nothing, and the one who says the most. */
export const brief: Taste = (measured, entry, replies) => soundest(measured, entry, replies, -1)
export const full: Taste = (measured, entry, replies) => soundest(measured, entry, replies, 1)

/** The shortest or longest of the replies that lose nothing in turn or ending, else the reference. */
function soundest(measured: Measured, entry: Entry, replies: readonly WeighedReply[], sign: number) {
  const sound = replies.filter(said => {
    const next = enter(measured, entry, said)
    return (
      next.empathy === entry.empathy && next.boundaries === entry.boundaries && next.fatal === entry.fatal
    )
  })
  const reference = measured.reference.measures.get(entry.state.beat)?.reply
  if (sound.length === 0 && reference) return [reference]
  return most(sound, ({ reply }) => sign * reply.say.length).slice(0, 1)
}

/** How a player fares over all plays. */
export interface Fare {
  /** The expected overall score. */
  readonly mean: number
  /** The chance of passing, 0..1. */
  readonly chance: number
}

/** A player passes a scenario when more than 5 plays in 100 pass. */
export const PASSES_ABOVE = 0.05

/** Plays in a scenario with a loop are followed this long; what is still going on then counts as not passed. */
const MOST_TURNS = 500

/** How a taste fares: exact, by carrying the chance of every ledger from turn to turn. */
export function fareOf(measured: Measured, taste: Taste): Fare {
  let mean = 0
  let chance = 0
  let open = new Map([['', { entry: openLedger(measured), share: 1 }]])
  for (let turn = 0; open.size > 0 && turn < MOST_TURNS; turn++) {
    const next: typeof open = new Map()
    for (const { entry, share } of open.values()) {
      if (isOver(entry.state)) {
        const { overall } = closeLedger(measured, entry)
        mean += share * overall
        if (passes(overall)) chance += share
        continue
      }
      const liked = taste(measured, entry, available(measured.script, entry.state))
      for (const said of liked) {
        const after = enter(measured, entry, said)
        const key = entryKey(after)
        const at = next.get(key)
        next.set(key, { entry: after, share: (at?.share ?? 0) + share / liked.length })
      }
    }
    open = next
  }
  return { mean, chance }
}

/** How a naive player fares; of the robots the one that passes most often, then the one with the best mean. */
export function fareOfNaive(measured: Measured, name: Naive): Fare & { readonly move?: Move } {
  if (name !== 'robot') return fareOf(measured, TASTES[name])
  const used = new Set(
    [...measured.script.moments.values()].flatMap(({ replies }) => replies.flatMap(r => r.reply.moves)),
  )
  let top: (Fare & { move: Move }) | undefined
  for (const move of MOVES) {
    if (!used.has(move)) continue
    const fare = { ...fareOf(measured, robotOf(move)), move }
    if (!top || fare.chance > top.chance || (fare.chance === top.chance && fare.mean > top.mean)) top = fare
  }
  return top ?? { mean: 0, chance: 0 }
}
