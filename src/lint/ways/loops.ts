/** Finds where a talk can go round for ever: replies that lead back to a state in which it has been. */
import { SILENT } from './options.ts'
import type { Walk } from './walk.ts'
import { replyAt } from './ways-through.ts'

export interface Loop {
  /** The beats of the round, in the order of the talk. */
  readonly beats: readonly string[]
  /** A reply that leads back. */
  readonly beat: string
  readonly reply: string
}

/** One for each set of beats that a talk can go round in; none where every talk ends. */
export function loopsIn(walk: Walk): readonly Loop[] {
  if (!walk.endless) return []
  const loops = new Map<string, Loop>()
  for (const nodes of rounds(walk)) {
    const within = new Set(nodes)
    const beats = [...new Set(nodes.map(node => walk.placeAt(node).beat))]
    const key = beats.toSorted().join()
    if (loops.has(key)) continue
    const node = nodes.at(-1) ?? 0
    const from = walk.first[node] ?? 0
    for (let edge = from; edge < from + (walk.count[node] ?? 0); edge++) {
      if (!within.has(walk.to[edge] ?? -1) || walk.reply[edge] === SILENT) continue
      loops.set(key, { beats, beat: walk.placeAt(node).beat, reply: replyAt(walk, node, edge) })
      break
    }
  }
  return [...loops.values()]
}

/** The sets of nodes that all lead to one another (Tarjan), each in the order of the walk; by hand, since talks are deep. */
function rounds(walk: Walk): number[][] {
  const { size, first, count, to, order } = walk
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const on = new Uint8Array(size)
  const stack: number[] = []
  const found: number[][] = []
  const place = new Int32Array(size)
  order.forEach((node, at) => (place[node] = at))
  let next = 0
  for (const root of order) {
    if (index[root] !== -1) continue
    const path: { node: number; edge: number }[] = []
    const enter = (node: number) => {
      index[node] = low[node] = next++
      stack.push(node)
      on[node] = 1
      path.push({ node, edge: first[node] ?? 0 })
    }
    enter(root)
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top
      if (top.edge < (first[node] ?? 0) + (count[node] ?? 0)) {
        const after = to[top.edge++] ?? 0
        if (index[after] === -1) enter(after)
        else if (on[after] === 1) low[node] = Math.min(low[node] ?? 0, index[after] ?? 0)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before) low[before.node] = Math.min(low[before.node] ?? 0, low[node] ?? 0)
      if (low[node] !== index[node]) continue
      const round = stack.splice(stack.lastIndexOf(node))
      for (const one of round) on[one] = 0
      if (round.length > 1 || leadsToItself(walk, node))
        found.push(round.toSorted((a, b) => (place[a] ?? 0) - (place[b] ?? 0)))
    }
  }
  return found
}

function leadsToItself({ first, count, to }: Walk, node: number): boolean {
  const from = first[node] ?? 0
  for (let edge = from; edge < from + (count[node] ?? 0); edge++) if (to[edge] === node) return true
  return false
}
