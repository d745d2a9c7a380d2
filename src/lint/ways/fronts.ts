/** From every state of a walk, the best that can still be had in all dimensions at once, fatal ways left aside. */
import { EDGE } from './edges.ts'
import { addTo, type Front, losses, type Losses, overallOf, plus } from './pareto.ts'
import type { Played } from './played.ts'

/** By its own name: this is asked of every edge. */
const FATAL = EDGE.fatal

/** More than this from one state fits nobody's head, and not the time either. */
const MOST_IN_A_FRONT = 200

/** By node, with no loss so far; empty where every way on is fatal, or none ends. Undefined where they do not fit. */
export function frontsOf({ walk, attain }: Played): readonly Front[] | undefined {
  const { order, first, count, to, empathy, boundaries, bits, size } = walk
  const fronts: Front[] = Array.from({ length: size }, () => NOTHING)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      const from = first[node] ?? 0
      const end = from + (count[node] ?? 0)
      const front: Losses[] = []
      // At an end the least that can still be lost is what the offers that stand take.
      if (from === end) front.push(losses(0, 0, attain.compensation?.least[node] ?? 0))
      for (let edge = from; edge < end; edge++) {
        if (((bits[edge] ?? 0) & FATAL) !== 0) continue
        for (const rest of fronts[to[edge] ?? 0] ?? NOTHING)
          addTo(front, plus(rest, empathy[edge] ?? 0, boundaries[edge] ?? 0))
        // Nothing is better than losing nothing.
        if (front[0] === 0) break
      }
      if (front.length > MOST_IN_A_FRONT) return undefined
      if (isSame(front, fronts[node] ?? NOTHING)) continue
      // A front that is that of the state after a reply is kept once: there are a million states, and few fronts.
      const after = fronts[to[from] ?? 0] ?? NOTHING
      fronts[node] = front[0] === 0 ? FLAWLESS : isSame(front, after) ? after : front
      changed = true
    }
    // Where each node comes before all that it leads to, one pass says all.
    if (!walk.endless) break
  }
  return fronts
}

const NOTHING: Front = []
const FLAWLESS: Front = [0]

function isSame(a: Front, b: Front): boolean {
  return a.length === b.length && a.every(packed => b.includes(packed))
}

/** By ending, the best overall of the talks that come there from the starts without anything fatal. */
export function bestByEnding({ walk, attain }: Played): ReadonlyMap<string, number> | undefined {
  const { order, first, count, to, empathy, boundaries, bits, placeAt, size, starts } = walk
  const soFar: (Losses[] | undefined)[] = Array.from({ length: size })
  for (const { node } of starts) soFar[node] = [0]
  for (let changed = true; changed;) {
    changed = false
    for (const node of order) {
      const here = soFar[node]
      if (!here) continue
      const from = first[node] ?? 0
      // Of what is behind every talk nothing is kept.
      if (!walk.endless && (count[node] ?? 0) > 0) soFar[node] = undefined
      for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
        if (((bits[edge] ?? 0) & FATAL) !== 0) continue
        const there = (soFar[to[edge] ?? 0] ??= [])
        for (const lost of here)
          if (addTo(there, plus(lost, empathy[edge] ?? 0, boundaries[edge] ?? 0))) changed = true
        if (there.length > MOST_IN_A_FRONT) return undefined
      }
    }
    if (!walk.endless) break
  }
  const best = new Map<string, number>()
  for (const node of order) {
    const arrived = soFar[node]
    if (!arrived || (count[node] ?? 0) > 0) continue
    const { ending } = placeAt(node)
    if (ending === null) continue
    const taken = attain.compensation?.least[node] ?? 0
    for (const lost of arrived) best.set(ending, Math.max(best.get(ending) ?? 0, overallOf(lost + taken)))
  }
  return best
}
