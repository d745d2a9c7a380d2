/** Tells texts that came before from new ones, in sixteen bytes each or so: by 53 bits of a hash, never by the texts. */

import { hash53 } from './hash.ts'

export interface Seen {
  /** Whether it is new; from now on it is not. */
  readonly add: (text: string) => boolean
  readonly has: (text: string) => boolean
  readonly size: () => number
}

export function nothingSeen(): Seen {
  let table = new Float64Array(1024)
  let count = 0
  const placeOf = (hash: number, room: Float64Array) => {
    let place = hash % room.length
    while (room[place] !== 0 && room[place] !== hash) place = (place + 1) % room.length
    return place
  }
  const grow = () => {
    const larger = new Float64Array(table.length * 2)
    for (const hash of table) if (hash !== 0) larger[placeOf(hash, larger)] = hash
    table = larger
  }
  return {
    add(text) {
      const hash = hash53(text)
      const place = placeOf(hash, table)
      if (table[place] !== 0) return false
      table[place] = hash
      if (++count * 2 > table.length) grow()
      return true
    },
    has: text => table[placeOf(hash53(text), table)] !== 0,
    size: () => count,
  }
}
