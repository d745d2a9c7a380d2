/** How many ways there are, exactly, however many digits that has. */
import type { Walk } from './walk.ts'

/** Ways are counted in two parts, so that some thirty digits stay exact in plain numbers. */
const PART = 1e15
/** Beyond this the upper part would no longer be exact. */
const MOST = Number.MAX_SAFE_INTEGER / 64

export interface Counted {
  /** The ways that end, from the opening of one start, by ending id, as decimal numbers. */
  readonly endings: ReadonlyMap<string, bigint>
  readonly ways: bigint
}

/** Undefined where a talk can go on for ever: then there are ways without end. */
export function countWays(walk: Walk, start: number): Counted | undefined {
  if (walk.endless) return undefined
  const { order, first, count, to, placeAt, size } = walk
  const upper = new Float64Array(size)
  const lower = new Float64Array(size)
  lower[start] = 1
  const endings = new Map<string, bigint>()
  for (const node of order) {
    const high = upper[node] ?? 0
    const low = lower[node] ?? 0
    if (high === 0 && low === 0) continue
    if (high > MOST) return countAtLength(walk, start)
    const from = first[node] ?? 0
    const end = from + (count[node] ?? 0)
    for (let edge = from; edge < end; edge++) {
      const next = to[edge] ?? 0
      let sum = (lower[next] ?? 0) + low
      let over = (upper[next] ?? 0) + high
      if (sum >= PART) {
        sum -= PART
        over++
      }
      lower[next] = sum
      upper[next] = over
    }
    if (from === end) addTo(endings, placeAt(node).beat, BigInt(high) * BigInt(PART) + BigInt(low))
  }
  return { endings, ways: sumOf(endings) }
}

/** The same for numbers without measure: slow, and rarely needed. */
function countAtLength(walk: Walk, start: number): Counted {
  const { order, first, count, to, placeAt } = walk
  const counts = new Map<number, bigint>([[start, 1n]])
  const endings = new Map<string, bigint>()
  for (const node of order) {
    const ways = counts.get(node)
    if (ways === undefined) continue
    counts.delete(node)
    const from = first[node] ?? 0
    const end = from + (count[node] ?? 0)
    for (let edge = from; edge < end; edge++) {
      const next = to[edge] ?? 0
      counts.set(next, (counts.get(next) ?? 0n) + ways)
    }
    if (from === end) addTo(endings, placeAt(node).beat, ways)
  }
  return { endings, ways: sumOf(endings) }
}

function addTo(endings: Map<string, bigint>, ending: string, ways: bigint): void {
  endings.set(ending, (endings.get(ending) ?? 0n) + ways)
}

function sumOf(endings: ReadonlyMap<string, bigint>): bigint {
  let sum = 0n
  for (const ways of endings.values()) sum += ways
  return sum
}
