/** Puts the states of a walk in an order in which each comes after all that lead to it. */
import type { Ground } from './ground.ts'
import type { Walk } from './walk.ts'

type Graph = Pick<Walk, 'size' | 'order' | 'first' | 'count' | 'to'>

/** The order mended where beats can be come back to; `endless` where no order will do. */
export function mended({ ranks }: Ground, graph: Graph): Pick<Walk, 'order' | 'endless'> {
  // A beat that no way back leads to cannot be come back to.
  if (!ranks.comesBack.includes(true) || isInOrder(graph)) return { order: graph.order, endless: false }
  const order = new Int32Array(graph.size)
  return placeAll(graph, order) === graph.size
    ? { order, endless: false }
    : { order: graph.order, endless: true }
}

/** Places each node once all that lead to it are placed; how many that are. */
function placeAll(graph: Graph, order: Int32Array): number {
  const { size, first, count, to } = graph
  const leading = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) leading[to[edge] ?? 0]!++
  }
  let placed = 0
  for (let place = 0; place < size; place++) {
    const node = graph.order[place] ?? 0
    if (leading[node] === 0) order[placed++] = node
  }
  for (let at = 0; at < placed; at++) {
    const node = order[at] ?? 0
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      const next = to[edge] ?? 0
      if (--leading[next]! === 0) order[placed++] = next
    }
  }
  return placed
}

function isInOrder({ order, first, count, to, size }: Graph): boolean {
  const rank = new Int32Array(size)
  for (let place = 0; place < size; place++) rank[order[place] ?? 0] = place
  for (let node = 0; node < size; node++) {
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      if ((rank[to[edge] ?? 0] ?? 0) <= (rank[node] ?? 0)) return false
    }
  }
  return true
}
