/** Finds harmful replies that cost nothing in the end: see property 8 of docs/scoring.md. */
import { TURN_DIMENSIONS, type TurnDimension } from '../../scoring/reference.ts'
import { EDGE } from './edges.ts'
import { SILENT } from './options.ts'
import type { AttainAll } from './played.ts'
import type { Stretch, Walk } from './walk.ts'

const HARMS: Readonly<Record<TurnDimension, number>> = {
  empathy: EDGE.harmsEmpathy,
  boundaries: EDGE.harmsBoundaries,
}

/** Replies after which a dimension that they are charged in can still be as good as after the best clean one. */
export function harmThatPays(
  walk: Walk,
  attain: AttainAll,
): { beat: string; reply: string; dimension: TurnDimension }[] {
  const found = new Map<string, { beat: string; reply: string; dimension: TurnDimension }>()
  for (const dimension of TURN_DIMENSIONS) {
    const least = attain[dimension]?.least
    if (!least) continue
    for (const stretch of walk.stretches) {
      const { beat, replies } = stretch.place
      for (const index of payingAt(walk, stretch, dimension, least)) {
        const reply = replies[index]?.reply.id ?? ''
        found.set(`${beat}.${reply}.${dimension}`, { beat, reply, dimension })
      }
    }
  }
  return [...found.values()]
}

/** The replies of a place that pay in some state there, by their places at the moment. */
function payingAt(
  walk: Walk,
  { from, to: end }: Stretch,
  dimension: TurnDimension,
  least: Int16Array,
): ReadonlySet<number> {
  const { first, count, to, bits, reply } = walk
  const takes = walk[dimension]
  const paying = new Set<number>()
  for (let node = from; node < end; node++) {
    const before = first[node] ?? 0
    const last = before + (count[node] ?? 0)
    let clean = 100
    let worst = -1
    for (let edge = before; edge < last; edge++) {
      const loss = (takes[edge] ?? 0) + (least[to[edge] ?? 0] ?? 0)
      if (((bits[edge] ?? 0) & EDGE.harms) === 0) {
        if (loss < clean) clean = loss
      } else if (((bits[edge] ?? 0) & HARMS[dimension]) !== 0) worst = edge
    }
    if (clean >= 100 || worst < 0) continue
    for (let edge = before; edge <= worst; edge++) {
      if (((bits[edge] ?? 0) & HARMS[dimension]) === 0) continue
      if ((takes[edge] ?? 0) + (least[to[edge] ?? 0] ?? 0) <= clean) paying.add(reply[edge] ?? SILENT)
    }
  }
  return paying
}
