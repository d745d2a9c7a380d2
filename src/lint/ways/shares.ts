/** Which part of all ways comes by each state: from 0 to 1, every way that ends counting the same. */
import type { Walk } from './walk.ts'

export interface Shares {
  /** By node. */
  readonly nodes: Float64Array
  /** By node: how many ways there are from it to an end. */
  readonly onward: Float64Array
  /** Of the talks that open at a node. */
  readonly ofStart: (node: number) => number
}

/** undefined where ways go on for ever, or are too many to weigh. */
export function sharesOf(walk: Walk): Shares | undefined {
  if (walk.endless) return undefined
  const { order, first, count, to, size, starts } = walk
  const onward = new Float64Array(size)
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at] ?? 0
    const from = first[node] ?? 0
    const end = from + (count[node] ?? 0)
    let ways = from === end ? 1 : 0
    for (let edge = from; edge < end; edge++) ways += onward[to[edge] ?? 0] ?? 0
    onward[node] = ways
  }
  const all = starts.reduce((sum, { node }) => sum + (onward[node] ?? 0), 0)
  if (!Number.isFinite(all)) return undefined
  const nodes = new Float64Array(size)
  const ofStart = (node: number) => (onward[node] ?? 0) / all
  for (const { node } of starts) nodes[node] = (nodes[node] ?? 0) + ofStart(node)
  for (const node of order) {
    const part = (nodes[node] ?? 0) / (onward[node] ?? 1)
    if (!(part > 0)) continue
    const from = first[node] ?? 0
    const end = from + (count[node] ?? 0)
    for (let edge = from; edge < end; edge++) {
      const next = to[edge] ?? 0
      nodes[next] = (nodes[next] ?? 0) + part * (onward[next] ?? 0)
    }
  }
  return { nodes, onward, ofStart }
}
