/** Shares by state and ledger: those of the same two are added up, however many there are. */
import { expect, test } from 'vitest'
import { ledgerTable } from '../../../src/lint/net/ledger-table.ts'
import { chances } from '../../../src/lint/ways/chance.ts'

test('adds up what comes to the same two, and keeps all else apart', () => {
  const table = ledgerTable()
  const next = chances(1)
  for (let round = 0; round < 2; round++) {
    table.clear()
    const known = new Map<string, number>()
    for (let at = 0; at < 3_000; at++) {
      // States may be beyond 32 bits.
      const state = Math.floor(next() * 40) + (next() < 0.3 ? 2 ** 32 : 0)
      const ledger = Math.floor(next() * 30)
      const key = `${state} ${ledger}`
      const before = known.get(key) ?? 0
      expect(table.add(state, ledger, at + 1)).toBe(before)
      known.set(key, before + at + 1)
    }
    const told = new Map<string, number>()
    table.each((state, ledger, share) => told.set(`${state} ${ledger}`, share))
    expect(told).toEqual(known)
  }
})
