/** The places of a map by row: a beat has one, and so has a way wherever it passes a row without stopping. */
import type { Layers } from './layers.ts'
import type { MapWay } from './plan.ts'

/** One place in a row. */
export interface Slot {
  readonly row: number
  /** The beat that stands here; null where a way only passes. */
  readonly beat: string | null
  readonly width: number
}

/** Two slots in neighbouring rows that a way joins. */
export interface Link {
  readonly upper: Slot
  readonly lower: Slot
  /** How much it matters that it is short and straight. */
  readonly weight: number
}

export interface Slots {
  readonly rows: readonly (readonly Slot[])[]
  readonly links: readonly Link[]
  /** By way, all slots that it goes through, its beats included. */
  readonly through: ReadonlyMap<MapWay, readonly Slot[]>
}

/** Space on either side of a way that passes between beats. */
const SHOULDER = 14

export function slotsOf(layers: Layers, boxWidth: number, widthOf: (way: MapWay) => number): Slots {
  const beats = new Map<string, Slot>()
  const rows = layers.rows.map((ids, row) =>
    ids.map(beat => {
      const slot: Slot = { row, beat, width: boxWidth }
      beats.set(beat, slot)
      return slot
    }),
  )
  const links: Link[] = []
  const through = new Map<MapWay, readonly Slot[]>()
  for (const way of layers.down) {
    const [from, to] = [beats.get(way.from), beats.get(way.to)]
    if (!from || !to) continue
    const passed: Slot[] = []
    for (let row = from.row + 1; row < to.row; row++) {
      const slot: Slot = { row, beat: null, width: widthOf(way) + 2 * SHOULDER }
      rows[row]?.push(slot)
      passed.push(slot)
    }
    const all = [from, ...passed, to]
    through.set(way, all)
    for (let at = 1; at < all.length; at++) {
      const [upper, lower] = [all[at - 1] ?? from, all[at] ?? to]
      // A bend in the middle of a way is seen most, and where many pass more than where few do.
      const bends = (upper.beat === null ? 2 : 1) * (lower.beat === null ? 2 : 1)
      links.push({ upper, lower, weight: bends * (0.15 + (way.share ?? 0.2)) })
    }
  }
  return { rows, links, through }
}
