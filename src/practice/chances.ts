/** The chances of a talk: where a moment called for a move, and whether it was used then. */
import type { Group } from '../dialogue/call.ts'
import { isDemandDue } from '../dialogue/reach.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import { type Transcript, type Turn, turnsOf } from '../dialogue/transcript.ts'
import type { Move } from '../scenario/vocabulary.ts'
import type { Measure, Reference, TurnDimension } from '../scoring/reference.ts'
import { reckon } from '../scoring/turn.ts'

/**
 * One chance of one move.
 *
 * A moment asks for groups, and any move of a group meets it (docs/scoring.md). So that an equal alternative is never
 * counted as a miss:
 *
 * - a group that the reply met is a taken chance of each move that met it, and of no other move of that group;
 * - a group is missed only where the score took points for not meeting the moment, in a dimension that the scenario
 *   claims, and the reference reply met it; the heaviest first, until what fell short is accounted for. It is one
 *   missed chance of one move: the first of the group that the reference reply makes. That reply was always on offer;
 * - a move has at most one chance a turn, however many groups it meets, and a taken one outweighs a missed one.
 *
 * A refusal of what is owed is nobody's chance, nor is owning a fault that is not ours; silences are no turns. A harmful
 * move spoils a turn's points but not what else was said in it: those chances are taken all the same.
 */
export interface Chance {
  readonly move: Move
  /** Counted from 1, silences left out. */
  readonly turn: number
  readonly beat: string
  readonly taken: boolean
}

/** The chances of each turn that was had, in the order of the talk; within a turn the taken ones first. */
export function chancesOf(script: Script, reference: Reference, transcript: Transcript): readonly Chance[] {
  return turnsOf(transcript).flatMap(turn => chancesAt(script, reference, turn))
}

function chancesAt(script: Script, reference: Reference, { n, said, before }: Turn): readonly Chance[] {
  const measure = reference.measures.get(said.moment.id)
  if (!measure) return []
  const counts = countsHere(script, said)
  const { shortfall } = reckon(script, reference, before, said)
  const taken = new Set<Move>()
  const missed = new Set<Move>()
  for (const dimension of reference.claimed) {
    for (const group of said[dimension].met) {
      for (const move of said.reply.moves) if (counts(move) && meets(move, group)) taken.add(move)
    }
    for (const group of groupsMissed(measure, said, dimension, shortfall[dimension])) {
      const move = movesOf(group).find(
        of => counts(of) && measure.reply.reply.moves.includes(of) && !said.reply.moves.includes(of),
      )
      if (move) missed.add(move)
    }
  }
  const chance = (move: Move, isTaken: boolean): Chance => ({
    move,
    turn: n,
    beat: before.beat,
    taken: isTaken,
  })
  return [
    ...[...taken].map(move => chance(move, true)),
    ...[...missed].filter(move => !taken.has(move)).map(move => chance(move, false)),
  ]
}

/** What the reference met and this reply did not, the heaviest first, as far as it explains the shortfall. */
function groupsMissed(
  { reply }: Measure,
  said: WeighedReply,
  dimension: TurnDimension,
  shortfall: number,
): readonly Group[] {
  const met = said[dimension].met.map(({ need }) => need)
  const missing = reply[dimension].met.filter(({ need }) => !met.includes(need))
  const groups: Group[] = []
  let rest = shortfall
  for (const group of missing.toSorted((a, b) => b.weight - a.weight)) {
    if (rest <= 0) break
    groups.push(group)
    rest -= group.weight
  }
  return groups
}

/** What refuses a demand; where the demand is due this is a mistake, though the row of the tone names it. */
const REFUSALS: readonly Move[] = ['decline-clearly', 'part-ways']

function countsHere(script: Script, { moment }: WeighedReply): (move: Move) => boolean {
  const due = isDemandDue(moment, script.scenario, script.bands.plain)
  return move => !(move === 'own-fault' && !script.ours) && !(due && REFUSALS.includes(move))
}

/** A yes within reach is met by what was given, not by a word: these two moves give. */
export const GIVING: readonly Move[] = ['grant-exception', 'offer-compensation']

function movesOf({ need, moves }: Group): readonly Move[] {
  return need === 'yes-within-reach' ? GIVING : moves
}

function meets(move: Move, group: Group): boolean {
  return movesOf(group).includes(move)
}
