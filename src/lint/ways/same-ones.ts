/** Knows again what is the same: lists of whole numbers, each kept and counted once. */

export interface SameOnes {
  /** Forgets all, and takes lists of this length from here on. */
  readonly begin: (length: number) => void
  /** The number of a list, known or new: new ones count on from 0. */
  readonly of: (list: Int32Array) => number
}

const LEAST_SLOTS = 64

/** An open hash in one array: a `Map` with keys of text takes twenty times as long. */
export function sameOnes(): SameOnes {
  let [length, size, slotted] = [1, 0, LEAST_SLOTS]
  let lists = new Int32Array(1 << 10)
  let slots = new Int32Array(LEAST_SLOTS)

  const slotOf = (list: Int32Array, from: number): number => {
    let hash = 0
    for (let at = 0; at < length; at++)
      hash = Math.imul(hash ^ (list[from + at] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & (slotted - 1)
    for (;;) {
      const known = (slots[slot] ?? 0) - 1
      if (known < 0) return slot
      let at = 0
      while (at < length && lists[known * length + at] === list[from + at]) at++
      if (at === length) return slot
      slot = (slot + 1) & (slotted - 1)
    }
  }

  const widen = () => {
    slotted *= 4
    if (slots.length < slotted) slots = new Int32Array(slotted)
    else slots.fill(0, 0, slotted)
    for (let known = 0; known < size; known++) slots[slotOf(lists, known * length)] = known + 1
  }

  return {
    begin(many) {
      length = many
      size = 0
      slotted = LEAST_SLOTS
      slots.fill(0, 0, slotted)
    },
    of(list) {
      const slot = slotOf(list, 0)
      const known = (slots[slot] ?? 0) - 1
      if (known >= 0) return known
      if ((size + 1) * length > lists.length) {
        const more = new Int32Array((size + 1) * length * 2)
        more.set(lists)
        lists = more
      }
      for (let at = 0; at < length; at++) lists[size * length + at] = list[at] ?? 0
      slots[slot] = ++size
      if (size * 2 > slotted) widen()
      return size - 1
    },
  }
}
