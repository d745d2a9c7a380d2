/** One play by a player, its coins tossed by a seed. */
import type { Liked } from './players.ts'
import { chances } from './chance.ts'
import type { Walk } from './walk.ts'
import { replyAt } from './ways-through.ts'

/** A taste may go round for ever in a scenario with a loop; then its talk stays unfinished. */
export const MOST_TURNS = 500

/** The nodes that it comes by and the edges that it takes, from the opening on. */
export function onePlay(walk: Walk, liked: Liked, seed: number, start = 0): { node: number; edge: number }[] {
  const steps: { node: number; edge: number }[] = []
  const chance = chances(seed)
  let node = walk.starts[start]?.node ?? 0
  for (let edges = liked(node); edges.length > 0 && steps.length < MOST_TURNS; edges = liked(node)) {
    const edge = edges[Math.floor(chance() * edges.length)] ?? 0
    steps.push({ node, edge })
    node = walk.to[edge] ?? 0
  }
  return steps
}

/** The replies of a play, by id. */
export function repliesOf(walk: Walk, steps: readonly { node: number; edge: number }[]): string[] {
  return steps.map(({ node, edge }) => replyAt(walk, node, edge))
}
