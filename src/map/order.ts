/** Orders each row so that few ways cross: sweeps down and up, each slot to the middle of those it is joined to. */
import type { Link, Slot, Slots } from './slots.ts'

type Rows = readonly (readonly Slot[])[]

const SWEEPS = 24

/** The best order that was come by; of equals the first, so that the same scenario is always drawn the same. */
export function ordered({ rows, links }: Slots): Rows {
  const up = linksBy(links, 'lower')
  const down = linksBy(links, 'upper')
  let current = rows
  let best = { rows, crossings: crossingsOf(rows, down) }
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    const downward = sweep % 2 === 0
    current = swept(current, downward ? up : down, downward ? 'upper' : 'lower', downward)
    const crossings = crossingsOf(current, down)
    if (crossings < best.crossings) best = { rows: current, crossings }
  }
  // What no way leads to takes no part in this: it stands at the end of its row.
  const alone = (slot: Slot) => Number(!up.has(slot) && !down.has(slot))
  return best.rows.map(row => row.toSorted((a, b) => alone(a) - alone(b)))
}

type BySlot = ReadonlyMap<Slot, readonly Link[]>

export function linksBy(links: readonly Link[], end: 'upper' | 'lower'): BySlot {
  const by = new Map<Slot, Link[]>()
  for (const link of links) {
    const others = by.get(link[end])
    if (others) others.push(link)
    else by.set(link[end], [link])
  }
  return by
}

function swept(rows: Rows, joined: BySlot, far: 'upper' | 'lower', downward: boolean): Rows {
  const after = [...rows]
  const place = new Map<Slot, number>()
  const settle = (row: readonly Slot[]) =>
    row.forEach((slot, at) => place.set(slot, at / Math.max(1, row.length - 1)))
  const walk = downward ? after.keys() : [...after.keys()].toReversed()
  for (const at of walk) {
    const row = after[at] ?? []
    const middles = new Map<Slot, number>()
    row.forEach((slot, was) => {
      const links = joined.get(slot) ?? []
      const weight = links.reduce((sum, link) => sum + link.weight, 0)
      const middle = links.reduce((sum, link) => sum + link.weight * (place.get(link[far]) ?? 0), 0)
      middles.set(slot, weight > 0 ? middle / weight : was / Math.max(1, row.length - 1))
    })
    after[at] = row.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0))
    settle(after[at])
  }
  return after
}

/** Each crossing counts as much as the narrower of the two ways. */
export function crossingsOf(rows: Rows, down: BySlot): number {
  const place = new Map<Slot, number>()
  for (const row of rows) row.forEach((slot, at) => place.set(slot, at))
  let sum = 0
  for (const row of rows) {
    const links = row.flatMap(slot => down.get(slot) ?? [])
    for (let a = 0; a < links.length; a++)
      for (let b = a + 1; b < links.length; b++) {
        const [one, other] = [links[a], links[b]]
        if (!one || !other) continue
        const above = (place.get(one.upper) ?? 0) - (place.get(other.upper) ?? 0)
        const below = (place.get(one.lower) ?? 0) - (place.get(other.lower) ?? 0)
        if (above * below < 0) sum += Math.min(one.weight, other.weight)
      }
  }
  return sum
}
