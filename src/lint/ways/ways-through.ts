/** The best and the worst way through a walk, as replies that can be replayed. */
import { SILENCE } from '../../scenario/vocabulary.ts'
import { EDGE } from './edges.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { SILENT } from './options.ts'
import { bestOf, type Front, overallOf, plus } from './pareto.ts'
import type { AttainAll } from './played.ts'
import type { Walk } from './walk.ts'

/** A whole talk by its replies, and what it earns. */
export interface Way {
  /** Ids; a silence is `-`. */
  readonly replies: readonly string[]
  readonly overall: number
}

/** The best way from a node; of equals a shortest. Undefined where every way is fatal, or none ends. */
export function bestWay(walk: Walk, fronts: readonly Front[], start: number): Way | undefined {
  const goal = bestOf(fronts[start] ?? [])
  if (goal === undefined) return undefined
  const { to, empathy, boundaries, bits } = walk
  const replies = shortest(walk, start, goal, (left, edge) => {
    if (((bits[edge] ?? 0) & EDGE.fatal) !== 0) return []
    const [byEmpathy, byBoundaries] = [empathy[edge] ?? 0, boundaries[edge] ?? 0]
    return (fronts[to[edge] ?? 0] ?? []).filter(rest => plus(rest, byEmpathy, byBoundaries) === left)
  })
  return replies && { replies, overall: overallOf(goal) }
}

/** The worst way from a node; of equals a shortest. */
export function worstWay(walk: Walk, attain: AttainAll, start: number): Way | undefined {
  const most = walk.ground.script.scenario.scores.map(dimension => ({
    dimension,
    lost: attain[dimension]?.most[start] ?? 0,
  }))
  const worst = most.reduce((a, b) => (b.lost > a.lost ? b : a))
  if (worst.lost < 100) {
    // Something fatal makes the rest of the talk count for nothing.
    const fatal = shortest(walk, start, 0, (dead, edge) => [dead | ((walk.bits[edge] ?? 0) & EDGE.fatal)], 1)
    if (fatal) return { replies: fatal, overall: 0 }
  }
  const takes = worst.dimension === 'compensation' ? undefined : walk[worst.dimension]
  const replies = shortest(walk, start, worst.lost, (left, edge) => {
    const rest = Math.max(0, left - (takes?.[edge] ?? 0))
    return (attain[worst.dimension]?.most[walk.to[edge] ?? 0] ?? -1) >= rest ? [rest] : []
  })
  return replies && { replies, overall: 100 - worst.lost }
}

interface Step {
  readonly node: number
  /** What is kept in mind on the way: what must still be lost, or whether something fatal was said. */
  readonly mind: number
  readonly from: Step | null
  readonly edge: number
}

/** The replies of a shortest way from a node to an end, along what `onward` lets pass; undefined where there is none. */
function shortest(
  walk: Walk,
  start: number,
  mind: number,
  onward: (mind: number, edge: number) => readonly number[],
  wanted?: number,
): string[] | undefined {
  const { first, count, to } = walk
  const seen = new Set<string>()
  const steps: Step[] = [{ node: start, mind, from: null, edge: -1 }]
  // The list grows while it is walked: what is appended is visited too.
  for (const step of steps) {
    const from = first[step.node] ?? 0
    const end = from + (count[step.node] ?? 0)
    if (from === end && (wanted === undefined || step.mind === wanted)) return repliesTo(walk, step)
    for (let edge = from; edge < end; edge++) {
      for (const next of onward(step.mind, edge)) {
        const node = to[edge] ?? 0
        const key = `${node} ${next}`
        if (seen.has(key)) continue
        seen.add(key)
        steps.push({ node, mind: next, from: step, edge })
      }
    }
  }
  return undefined
}

function repliesTo(walk: Walk, end: Step): string[] {
  const replies: string[] = []
  for (let step = end; step.from; step = step.from) replies.unshift(replyAt(walk, step.from.node, step.edge))
  return replies
}

/** The id of the reply that an edge is, `-` for a silence. */
export function replyAt(walk: Walk, node: number, edge: number): string {
  return saidOn(walk, node, edge)?.reply.id ?? SILENCE
}

/** The reply that an edge is; undefined for a silence. */
export function saidOn(walk: Walk, node: number, edge: number): WeighedReply | undefined {
  return walk.placeAt(node).replies[walk.reply[edge] ?? SILENT]
}
