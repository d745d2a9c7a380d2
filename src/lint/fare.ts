/** How a player with one taste fares over all its plays: exact, by carrying chances from place to place. */
import { type Move, MOVES } from '../scenario/vocabulary.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Graph } from './graph.ts'
import { liked, type Naive, robotOf, type Taste, TASTES } from './strategies.ts'

export interface Fare {
  /** The expected overall score. */
  readonly mean: number
  /** The chance of passing, 0..1. */
  readonly chance: number
}

/** A player passes a scenario when more than 5 plays in 100 pass. */
export const PASSES_ABOVE = 0.05

/** Plays in a scenario with a loop are followed this long; what still goes on then counts as not passed. */
const MOST_TURNS = 500

export function fareOf(graph: Graph, taste: Taste): Fare {
  let mean = 0
  let chance = 0
  let open = new Map([[0, 1]])
  for (let turn = 0; open.size > 0 && turn <= MOST_TURNS; turn++) {
    const next = new Map<number, number>()
    for (const [index, share] of open) {
      const place = graph[index]
      if (!place) continue
      if (place.marks) {
        mean += share * place.marks.overall
        if (place.marks.overall >= RUBRIC.passMark) chance += share
        continue
      }
      const choices = liked(taste, place, graph)
      for (const choice of choices) {
        const to = place.leadsTo[choice]
        if (to !== undefined) next.set(to, (next.get(to) ?? 0) + share / choices.length)
      }
    }
    open = next
  }
  return { mean, chance }
}

/** How a naive player fares; of the robots the one that passes most often, then the one with the best mean. */
export function fareOfNaive(graph: Graph, name: Naive): Fare & { readonly move?: Move } {
  if (name !== 'robot') return fareOf(graph, TASTES[name])
  const used = new Set(graph.flatMap(({ replies }) => replies.flatMap(({ reply }) => reply.moves)))
  let top: (Fare & { move: Move }) | undefined
  for (const move of MOVES) {
    if (!used.has(move)) continue
    const fare = { ...fareOf(graph, robotOf(move)), move }
    if (!top || fare.chance > top.chance || (fare.chance === top.chance && fare.mean > top.mean)) top = fare
  }
  return top ?? { mean: 0, chance: 0 }
}
