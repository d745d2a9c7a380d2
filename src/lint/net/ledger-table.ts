/** Shares of plays by state and ledger, those of the same two added up: an open hash over plain arrays. */
import { grown } from '../ways/reach.ts'

export interface LedgerTable {
  /** Adds a share, and says what was there before: 0 where these two are new together. */
  readonly add: (state: number, ledger: number, share: number) => number
  readonly each: (visit: (state: number, ledger: number, share: number) => void) => void
  readonly clear: () => void
}

const FIRST = 1 << 6

export function ledgerTable(): LedgerTable {
  let size = 0
  let last = FIRST - 1
  let slots = new Int32Array(FIRST)
  // A state may be a number beyond 32 bits.
  let states = new Float64Array(FIRST)
  let ledgers = new Int32Array(FIRST)
  let shares = new Float64Array(FIRST)

  const hashOf = (state: number, ledger: number): number => {
    const mixed = Math.imul(state | 0, 0x9e3779b1) ^ Math.imul(ledger, 0x85ebca6b)
    const more = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
    return (more ^ (more >>> 13)) & last
  }

  const widen = () => {
    slots = new Int32Array(slots.length * 2)
    last = slots.length - 1
    states = grown(states, new Float64Array(slots.length))
    ledgers = grown(ledgers, new Int32Array(slots.length))
    shares = grown(shares, new Float64Array(slots.length))
    for (let at = 0; at < size; at++) {
      let slot = hashOf(states[at]!, ledgers[at]!)
      while (slots[slot] !== 0) slot = (slot + 1) & last
      slots[slot] = at + 1
    }
  }

  return {
    add(state, ledger, share) {
      let slot = hashOf(state, ledger)
      for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
        if (states[known - 1] === state && ledgers[known - 1] === ledger) {
          const before = shares[known - 1]!
          shares[known - 1] = before + share
          return before
        }
        slot = (slot + 1) & last
      }
      states[size] = state
      ledgers[size] = ledger
      shares[size] = share
      slots[slot] = ++size
      if (size * 2 > slots.length) widen()
      return 0
    },
    each(visit) {
      for (let at = 0; at < size; at++) visit(states[at]!, ledgers[at]!, shares[at]!)
    },
    clear() {
      size = 0
      slots.fill(0)
    },
  }
}
