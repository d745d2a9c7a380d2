/** Finds harmful replies that cost nothing in the end: see property 8 of docs/scoring.md. */
import { TURN_DIMENSIONS, type TurnDimension } from '../../scoring/reference.ts'
import { EDGE } from './edges.ts'
import type { AttainAll } from './played.ts'
import type { Walk } from './walk.ts'
import { replyAt } from './ways-through.ts'

const HARMS: Readonly<Record<TurnDimension, number>> = {
  empathy: EDGE.harmsEmpathy,
  boundaries: EDGE.harmsBoundaries,
}

/** Replies after which a dimension that they are charged in can still be as good as after the best clean one. */
export function harmThatPays(
  walk: Walk,
  attain: AttainAll,
): { beat: string; reply: string; dimension: TurnDimension }[] {
  const { first, count, to, bits, walker } = walk
  const found = new Map<string, { beat: string; reply: string; dimension: TurnDimension }>()
  for (const dimension of TURN_DIMENSIONS) {
    const least = attain[dimension]?.least
    if (!least) continue
    const lossBy = (edge: number) => (walk[dimension][edge] ?? 0) + (least[to[edge] ?? 0] ?? 0)
    for (const node of walk.order) {
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      let clean = Infinity
      for (let edge = from; edge < end; edge++)
        if (((bits[edge] ?? 0) & EDGE.harms) === 0) clean = Math.min(clean, lossBy(edge))
      if (clean >= 100) continue
      for (let edge = from; edge < end; edge++) {
        if (((bits[edge] ?? 0) & HARMS[dimension]) === 0 || lossBy(edge) > clean) continue
        const { beat } = walker.placeAt(node)
        const reply = replyAt(walk, node, edge)
        found.set(`${beat}.${reply}.${dimension}`, { beat, reply, dimension })
      }
    }
  }
  return [...found.values()]
}
