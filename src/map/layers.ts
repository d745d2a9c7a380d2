/** Puts the beats of a plan in layers: each as far down as its longest way from the opening. */
import type { MapWay, Plan } from './plan.ts'

export interface Layers {
  /** From the opening on; a beat that no way comes to is in none. */
  readonly rows: readonly (readonly string[])[]
  /** Ways that lead down. */
  readonly down: readonly MapWay[]
  /** Ways that lead back to where the talk has been. */
  readonly back: readonly MapWay[]
  readonly outbursts: readonly MapWay[]
}

export function layersOf({ beats, ways, starts }: Plan): Layers {
  const met = beats.filter(beat => beat.met && beat.kind !== 'note').map(({ id }) => id)
  const outbursts = ways.filter(way => way.outburst)
  const taken = ways.filter(way => !way.outburst)
  const back = waysBack(taken, starts)
  const down = taken.filter(way => !back.has(way))
  const depth = depths(met, down)
  const last = Math.max(0, ...depth.values())
  for (const { to } of outbursts)
    if (!down.some(way => way.to === to)) depth.set(to, quietRow(outbursts, down, depth, last))
  const rows: string[][] = Array.from({ length: last + 1 }, () => [])
  for (const id of met) rows[depth.get(id) ?? 0]?.push(id)
  return { rows: rows.filter(row => row.length > 0), down, back: [...back], outbursts }
}

/** Who has had enough leaves below all that they cut short, where fewest beats and ways are. */
function quietRow(
  outbursts: readonly MapWay[],
  down: readonly MapWay[],
  depth: ReadonlyMap<string, number>,
  last: number,
): number {
  const depthOf = (id: string) => depth.get(id) ?? 0
  const ends = new Set(outbursts.map(({ to }) => to))
  const crowd = (row: number) =>
    [...depth].filter(([id, at]) => at === row && !ends.has(id)).length +
    down.filter(({ from, to }) => depthOf(from) < row && row < depthOf(to)).length
  let best = last
  for (let row = last; row > Math.max(...outbursts.map(({ from }) => depthOf(from))); row--)
    if (crowd(row) <= crowd(best)) best = row
  return best
}

/** Of every round one way leads back: the one that fewest take, as far as that can be had. */
function waysBack(ways: readonly MapWay[], starts: readonly string[]): ReadonlySet<MapWay> {
  const closing = closingWays(ways, starts)
  if (closing.size === 0) return closing
  const down: MapWay[] = []
  const back = new Set<MapWay>()
  for (const way of ways.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))) {
    if (leads(way.to, way.from, down)) back.add(way)
    else down.push(way)
  }
  return back
}

function leads(from: string, to: string, ways: readonly MapWay[]): boolean {
  const by = bySource(ways)
  const reached = new Set([from])
  for (const id of reached) for (const way of by.get(id) ?? []) reached.add(way.to)
  return reached.has(to)
}

/** Ways that close a round, followed from the opening in the order of the file: none where there is no round. */
function closingWays(ways: readonly MapWay[], starts: readonly string[]): ReadonlySet<MapWay> {
  const from = bySource(ways)
  const closing = new Set<MapWay>()
  const seen = new Set<string>()
  const open = new Set<string>()
  // A list of our own: a talk may be longer than the stack of calls is deep.
  for (const start of [...starts, ...from.keys()]) {
    if (seen.has(start)) continue
    seen.add(start)
    open.add(start)
    const trail = [{ at: start, next: 0 }]
    for (let step = trail.at(-1); step; step = trail.at(-1)) {
      const way = from.get(step.at)?.[step.next++]
      if (!way) {
        open.delete(step.at)
        trail.pop()
      } else if (open.has(way.to)) closing.add(way)
      else if (!seen.has(way.to)) {
        seen.add(way.to)
        open.add(way.to)
        trail.push({ at: way.to, next: 0 })
      }
    }
  }
  return closing
}

/** By beat, the number of ways in a row that lead there at most. */
function depths(ids: readonly string[], down: readonly MapWay[]): Map<string, number> {
  const depth = new Map(ids.map(id => [id, 0]))
  const waiting = new Map(ids.map(id => [id, 0]))
  for (const { to } of down) waiting.set(to, (waiting.get(to) ?? 0) + 1)
  const from = bySource(down)
  const ready = ids.filter(id => waiting.get(id) === 0)
  for (const id of ready) {
    for (const { to } of from.get(id) ?? []) {
      depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1))
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  return depth
}

function bySource(ways: readonly MapWay[]): ReadonlyMap<string, readonly MapWay[]> {
  const from = new Map<string, MapWay[]>()
  for (const way of ways) {
    const others = from.get(way.from)
    if (others) others.push(way)
    else from.set(way.from, [way])
  }
  return from
}
