/** Takes needless bends out of long ways: between two beats a way runs straight down for as long as nothing is there. */
import type { MapWay } from './plan.ts'
import type { Slot, Slots } from './slots.ts'

type Rows = readonly (readonly Slot[])[]

/** The middles again, those of passing ways moved within the room that their neighbours leave. */
export function straightened(
  rows: Rows,
  { through }: Pick<Slots, 'through'>,
  middles: ReadonlyMap<Slot, number>,
  gap: number,
): ReadonlyMap<Slot, number> {
  const after = new Map(middles)
  const room = (slot: Slot): Room => {
    const row = rows[slot.row] ?? []
    const at = row.indexOf(slot)
    const [before, next] = [row[at - 1], row[at + 1]]
    return {
      from: before ? (after.get(before) ?? 0) + before.width / 2 + gap + slot.width / 2 : -Infinity,
      to: next ? (after.get(next) ?? 0) - next.width / 2 - gap - slot.width / 2 : Infinity,
    }
  }
  const widest = [...through].toSorted(([a], [b]) => shareOf(b) - shareOf(a))
  for (const [, slots] of widest) {
    const passed = slots.slice(1, -1)
    const end = slots.at(-1)
    let last = slots[0] ? (after.get(slots[0]) ?? 0) : 0
    for (let at = 0; at < passed.length;) {
      const run = longestRun(passed.slice(at), room)
      const isLast = at + run.count === passed.length
      // A way that can stand straight above where it leads to bends once less.
      const goal = isLast && end ? (after.get(end) ?? 0) : last
      const x = within(at === 0 && !isLast ? last : goal, run.room)
      for (const slot of passed.slice(at, at + run.count)) after.set(slot, x)
      last = x
      at += run.count
    }
  }
  return after
}

interface Room {
  readonly from: number
  readonly to: number
}

/** As many slots as can stand in one line, the first at least. */
function longestRun(slots: readonly Slot[], roomOf: (slot: Slot) => Room): { count: number; room: Room } {
  let room: Room = { from: -Infinity, to: Infinity }
  let count = 0
  for (const slot of slots) {
    const own = roomOf(slot)
    const both = { from: Math.max(room.from, own.from), to: Math.min(room.to, own.to) }
    if (both.from > both.to && count > 0) break
    room = both
    count++
  }
  return { count, room }
}

function within(x: number, { from, to }: Room): number {
  return Math.max(from, Math.min(to, x))
}

function shareOf({ share }: MapWay): number {
  return share ?? 0
}
