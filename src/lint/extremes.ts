/** The best and the worst way through a scenario, found exactly. */
import type { Graph } from './graph.ts'

/** A whole talk by its replies, and what it earns. */
export interface Way {
  readonly replies: readonly string[]
  readonly overall: number
  /** The sum of the dimensions claimed: between ways of the same overall the rest still counts. */
  readonly sum: number
}

/** Of ways with the same marks the shortest. */
export function extremes(graph: Graph): { best: Way; worst: Way } {
  let best: (Omit<Way, 'replies'> & { place: number }) | undefined
  let worst: typeof best
  for (const [place, { marks }] of graph.entries()) {
    if (!marks) continue
    const sum = Object.values(marks.scores).reduce<number>((total, score) => total + (score ?? 0), 0)
    const end = { place, overall: marks.overall, sum }
    if (!best || compare(end, best) > 0) best = end
    if (!worst || compare(end, worst) < 0) worst = end
  }
  if (!best || !worst) throw new Error('A checked scenario always has an ending that can be reached.')
  return { best: wayTo(graph, best), worst: wayTo(graph, worst) }
}

function compare(a: { overall: number; sum: number }, b: { overall: number; sum: number }): number {
  return a.overall - b.overall || a.sum - b.sum
}

function wayTo(graph: Graph, end: { place: number; overall: number; sum: number }): Way {
  const replies: string[] = []
  for (let at = graph[end.place]?.from; at; at = graph[at.place]?.from) replies.unshift(at.reply)
  return { replies, overall: end.overall, sum: end.sum }
}
