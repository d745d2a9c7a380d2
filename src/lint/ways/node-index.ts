/** Numbers the states of a walk: a place with a mood and a record is one node, however often it is come to. */

/** Nodes by number, and the number of each. */
export interface NodeIndex {
  readonly size: () => number
  /** The number of a node, new or known. `within` tells the nodes of one place apart. */
  readonly of: (place: number, within: number) => number
  /** The number of a node that is known; -1 for another. */
  readonly find: (place: number, within: number) => number
  readonly place: (node: number) => number
  readonly within: (node: number) => number
}

/** An open hash over two whole numbers: a `Map` with a key of text takes ten times as long. */
export function nodeIndex(): NodeIndex {
  let places = new Int32Array(1 << 10)
  let withins = new Int32Array(1 << 10)
  let slots = new Int32Array(1 << 12)
  let size = 0

  const slotOf = (place: number, within: number): number => {
    const mask = slots.length - 1
    let hash = Math.imul(place, 0x9e3779b1) ^ Math.imul(within, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (hash ^ (hash >>> 13)) & mask
    for (;;) {
      const node = (slots[slot] ?? 0) - 1
      if (node < 0 || (places[node] === place && withins[node] === within)) return slot
      slot = (slot + 1) & mask
    }
  }

  const grow = () => {
    const [oldPlaces, oldWithins] = [places, withins]
    places = new Int32Array(oldPlaces.length * 2)
    withins = new Int32Array(oldWithins.length * 2)
    places.set(oldPlaces)
    withins.set(oldWithins)
    slots = new Int32Array(places.length * 4)
    for (let node = 0; node < size; node++) slots[slotOf(places[node] ?? 0, withins[node] ?? 0)] = node + 1
  }

  return {
    size: () => size,
    of(place, within) {
      const slot = slotOf(place, within)
      const known = (slots[slot] ?? 0) - 1
      if (known >= 0) return known
      const node = size++
      places[node] = place
      withins[node] = within
      slots[slot] = node + 1
      if (size === places.length) grow()
      return node
    },
    find: (place, within) => (slots[slotOf(place, within)] ?? 0) - 1,
    place: node => places[node] ?? 0,
    within: node => withins[node] ?? 0,
  }
}
