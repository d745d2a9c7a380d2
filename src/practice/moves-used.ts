/** Each helpful move over many talks: how often it was called for, and how often it was used then. */
import { CALLS_TABLE } from '../dialogue/call.ts'
import { isHarmful } from '../dialogue/move.ts'
import { type FoundMove, type Move, MOVES } from '../scenario/vocabulary.ts'
import { GIVING } from './chances.ts'
import { byDate, type PractisedTalk } from './practised-talk.ts'

export interface MoveUsed {
  readonly move: Move
  /** One a chance, the earliest first: whether it was taken. */
  readonly chances: readonly boolean[]
  readonly taken: number
  /** Turns in which it was used though the moment did not call for it. */
  readonly beside: number
}

export const HELPFUL: readonly Move[] = MOVES.filter(move => !isHarmful(move))

/** Whether any moment can ask for a move by itself; some are only ever allowed. */
export const ASKED_FOR: ReadonlySet<Move> = new Set([
  ...[...Object.values(CALLS_TABLE.empathy), CALLS_TABLE.frustratedByUs].flat().flatMap(({ moves }) => moves),
  ...[...CALLS_TABLE.demanding, ...CALLS_TABLE.abusive, ...CALLS_TABLE.threatening].flatMap(
    ({ moves }) => moves,
  ),
  ...GIVING,
])

/** Every helpful move, those first that were taken least often for the chances that there were; then those without one. */
export function movesUsed(talks: readonly PractisedTalk[]): readonly MoveUsed[] {
  const chances = new Map<Move, boolean[]>(HELPFUL.map(move => [move, []]))
  const beside = new Map<Move, number>()
  for (const talk of byDate(talks)) {
    for (const { move, taken } of talk.chances) chances.get(move)?.push(taken)
    for (const move of talk.beside) beside.set(move, (beside.get(move) ?? 0) + 1)
  }
  return HELPFUL.map((move): MoveUsed => {
    const had = chances.get(move) ?? []
    return { move, chances: had, taken: had.filter(Boolean).length, beside: beside.get(move) ?? 0 }
  }).toSorted(fewestFirst)
}

function fewestFirst(a: MoveUsed, b: MoveUsed): number {
  const [of, ofOther] = [a.chances.length, b.chances.length]
  if (of === 0 || ofOther === 0) return (of === 0 ? 1 : 0) - (ofOther === 0 ? 1 : 0)
  return a.taken / of - b.taken / ofOther || ofOther - of
}

export interface HarmSaid {
  readonly move: Move | FoundMove
  readonly turns: number
  readonly talks: number
  /** When the last of these talks began. */
  readonly last: string
}

/** Each harmful move that was made, the most frequent first; those that were not are not listed. */
export function harmsSaid(talks: readonly PractisedTalk[]): readonly HarmSaid[] {
  const said = new Map<Move | FoundMove, HarmSaid>()
  for (const { harms, started } of byDate(talks)) {
    for (const move of new Set(harms)) {
      const before = said.get(move)
      said.set(move, {
        move,
        turns: (before?.turns ?? 0) + harms.filter(harm => harm === move).length,
        talks: (before?.talks ?? 0) + 1,
        last: started,
      })
    }
  }
  return [...said.values()].toSorted((a, b) => b.turns - a.turns)
}
