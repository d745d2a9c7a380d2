/** One player with one taste: how it fares over all its plays, and one of them. */
import { type Fare, fareOf, fareOfNaive, PASSES_ABOVE } from '../lint/fare.ts'
import { explore, type Graph } from '../lint/graph.ts'
import { extremes } from '../lint/extremes.ts'
import type { Measured } from '../lint/ledger.ts'
import { briefOf, fullOf, liked, NAIVE, robotOf, type Taste, TASTES } from '../lint/strategies.ts'
import { makeNearest } from '../scenario/nearest.ts'
import type { Move } from '../scenario/vocabulary.ts'
import { passes } from '../lint/ledger.ts'

export const STRATEGIES = [...NAIVE, 'best', 'worst', 'brief', 'full'] as const
export type Strategy = (typeof STRATEGIES)[number]

export interface StrategyResult {
  readonly name: Strategy
  /** The mean of its plays. */
  readonly overall: number
  /** Whether more than 5 plays in 100 pass. */
  readonly passed: boolean
  /** The share of its plays that pass, 0..1. */
  readonly chance: number
  /** The move of the robot that passes most. */
  readonly move?: Move
}

export function isStrategy(name: string): name is Strategy {
  return STRATEGIES.some(known => known === name)
}

export function nearestStrategy(name: string): string | undefined {
  return makeNearest()(name, STRATEGIES)
}

/** Exact over all plays; the play itself is one of them, drawn by the seed. */
export function playStrategy(
  measured: Measured,
  name: Strategy,
  seed: number,
): { result: StrategyResult; replies: readonly string[] } {
  const graph = explore(measured)
  if (name === 'best' || name === 'worst') {
    const { overall, replies } = extremes(graph)[name]
    return { result: resultOf(name, { mean: overall, chance: passes(overall) ? 1 : 0 }), replies }
  }
  const { fare, taste } = fareAndTaste(measured, graph, name)
  return { result: resultOf(name, fare), replies: onePlay(graph, taste, seed) }
}

function fareAndTaste(
  measured: Measured,
  graph: Graph,
  name: Exclude<Strategy, 'best' | 'worst'>,
): { fare: Fare & { readonly move?: Move }; taste: Taste } {
  if (name === 'brief' || name === 'full') {
    const taste = name === 'brief' ? briefOf(measured) : fullOf(measured)
    return { fare: fareOf(graph, taste), taste }
  }
  const fare = fareOfNaive(graph, name)
  if (name !== 'robot') return { fare, taste: TASTES[name] }
  return { fare, taste: fare.move ? robotOf(fare.move) : TASTES.random }
}

function resultOf(name: Strategy, { mean, chance, move }: Fare & { readonly move?: Move }): StrategyResult {
  return { name, overall: mean, passed: chance > PASSES_ABOVE, chance, ...(move && { move }) }
}

/** A taste may go round for ever in a scenario with a loop; then its talk stays unfinished. */
const MOST_TURNS = 500

function onePlay(graph: Graph, taste: Taste, seed: number): string[] {
  const replies: string[] = []
  const chance = chances(seed)
  let place = graph[0]
  while (place && place.marks === null && replies.length < MOST_TURNS) {
    const choices = liked(taste, place, graph)
    const choice = choices[Math.floor(chance() * choices.length)] ?? 0
    const said = place.replies[choice]
    if (!said) break
    replies.push(said.reply.id)
    place = graph[place.leadsTo[choice] ?? -1]
  }
  return replies
}

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed: mulberry32. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
