/** Spreads ordered rows across the page: each slot near those it is joined to, and none over another. */
import { linksBy } from './order.ts'
import type { Slot, Slots } from './slots.ts'

type Rows = readonly (readonly Slot[])[]

const ROUNDS = 40

/** The middle of every slot; `gap` is kept between neighbours. */
export function spread(rows: Rows, { links }: Pick<Slots, 'links'>, gap: number): ReadonlyMap<Slot, number> {
  const [up, down] = [linksBy(links, 'lower'), linksBy(links, 'upper')]
  const middle = new Map<Slot, number>()
  for (const row of rows) {
    const wide = row.reduce((sum, slot) => sum + slot.width, 0) + gap * (row.length - 1)
    let at = -wide / 2
    for (const slot of row) {
      middle.set(slot, at + slot.width / 2)
      at += slot.width + gap
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    const downward = round % 2 === 0
    const walk = downward ? rows : rows.toReversed()
    for (const row of walk) {
      const wanted = row.map((slot, index) => {
        const near = [
          ...(up.get(slot) ?? []).map(({ upper, weight }) => ({
            slot: upper,
            weight: downward ? weight : weight / 4,
          })),
          ...(down.get(slot) ?? []).map(({ lower, weight }) => ({
            slot: lower,
            weight: downward ? weight / 4 : weight,
          })),
        ]
        const weight = near.reduce((sum, one) => sum + one.weight, 0)
        const pull = near.reduce((sum, one) => sum + one.weight * (middle.get(one.slot) ?? 0), 0)
        if (weight > 0) return { at: pull / weight, weight }
        // What no way leads to keeps close to what stands before it.
        return { at: middle.get(row[index - 1] ?? slot) ?? 0, weight: 0.01 }
      })
      apart(row, wanted, gap).forEach((at, index) => {
        const slot = row[index]
        if (slot) middle.set(slot, at)
      })
    }
  }
  return middle
}

interface Wanted {
  readonly at: number
  readonly weight: number
}

/** As near to what is wanted as can be in this order without overlap: neighbours in each other’s way move as one. */
function apart(row: readonly Slot[], wanted: readonly Wanted[], gap: number): number[] {
  let offset = 0
  const offsets = row.map((slot, index) => {
    const before = row[index - 1]
    if (before) offset += before.width / 2 + gap + slot.width / 2
    return offset
  })
  const blocks: { at: number; weight: number; count: number }[] = []
  wanted.forEach(({ at, weight }, index) => {
    let block = { at: at - (offsets[index] ?? 0), weight, count: 1 }
    for (let last = blocks.at(-1); last && last.at > block.at; last = blocks.at(-1)) {
      const sum = last.weight + block.weight
      block = {
        at: (last.at * last.weight + block.at * block.weight) / sum,
        weight: sum,
        count: last.count + block.count,
      }
      blocks.pop()
    }
    blocks.push(block)
  })
  return blocks
    .flatMap(({ at, count }) => Array.from({ length: count }, () => at))
    .map((at, index) => at + (offsets[index] ?? 0))
}
