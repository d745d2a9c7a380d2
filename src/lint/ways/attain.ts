/** What can still be lost from every state of a walk to the end: the least and the most, dimension by dimension. */
import { fairness } from '../../scoring/compensation.ts'
import type { Dimension } from '../../scenario/vocabulary.ts'
import type { Walk } from './walk.ts'

/** Whole points by node, 100 at most; where no ending can be reached, `NEVER` and -1. */
export interface Attainable {
  readonly least: Int16Array
  readonly most: Int16Array
}

/** No talk ends from here. */
export const NEVER = 1000

/** Exact for every walk that asks for the dimension, loops included: losses are whole, and stop at 100. */
export function attainable(walk: Walk, dimension: Dimension): Attainable {
  const { order, first, count, to, ground, stateAt, size } = walk
  const takes = dimension === 'compensation' ? undefined : walk[dimension]
  const least = new Int16Array(size).fill(NEVER)
  const most = new Int16Array(size).fill(-1)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      let low = NEVER
      let high = -1
      for (let edge = from; edge < end; edge++) {
        const next = to[edge] ?? 0
        const taken = takes?.[edge] ?? 0
        const lowest = least[next] ?? NEVER
        const highest = most[next] ?? -1
        if (lowest < NEVER && taken + lowest < low) low = taken + lowest
        if (highest >= 0 && taken + highest > high) high = taken + highest
      }
      if (from === end) low = high = takes ? 0 : fairness(ground.script, stateAt(node).memory).points
      low = low === NEVER ? NEVER : Math.min(100, low)
      high = Math.min(100, high)
      if (low === least[node] && high === most[node]) continue
      least[node] = low
      most[node] = high
      changed = true
    }
    // Where each node comes before all that it leads to, one pass says all.
    if (!walk.endless) break
  }
  return { least, most }
}
