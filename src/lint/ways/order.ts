/** Puts the states of a walk in an order in which each comes after all that lead to it. */
import type { Walk } from './walk.ts'

/** The walk with its order mended where beats can be come back to; `endless` where no order will do. */
export function mended(walk: Walk): Walk {
  // A beat that no way back leads to cannot be come back to.
  if (!walk.ground.ranks.comesBack.includes(true) || isInOrder(walk)) return walk
  const { size, first, count, to } = walk
  const leading = new Int32Array(size)
  for (let node = 0; node < size; node++) {
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) leading[to[edge] ?? 0]!++
  }
  const order = new Int32Array(size)
  let placed = 0
  for (const node of walk.order) if (leading[node] === 0) order[placed++] = node
  for (let at = 0; at < placed; at++) {
    const node = order[at] ?? 0
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      const next = to[edge] ?? 0
      if (--leading[next]! === 0) order[placed++] = next
    }
  }
  if (placed === size) return { ...walk, order }
  return { ...walk, endless: true }
}

function isInOrder({ order, first, count, to, size }: Walk): boolean {
  const rank = new Int32Array(size)
  order.forEach((node, place) => (rank[node] = place))
  for (const node of order) {
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      if ((rank[to[edge] ?? 0] ?? 0) <= (rank[node] ?? 0)) return false
    }
  }
  return true
}
