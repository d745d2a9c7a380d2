/** What is proven spot by spot, beside what is proven by walking state by state, which is held to listing every talk. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import type { Proof } from '../../src/lint/proof.ts'
import { proveByWalking } from '../../src/lint/prove.ts'
import { proveOver } from '../../src/lint/prove-net.ts'
import { playground } from '../../src/lint/ways/played.ts'
import { referenceOf } from '../../src/scoring/reference.ts'
import { anyScenario } from '../support/generate.ts'

const CARRIED = [[], ['told']] as const
const RUNS = Number(process.env['CASES'] ?? 6)

type Plain = Readonly<Record<string, unknown>>

/** In one order, and to nine decimals: sums that are added up in another order differ in their last digits. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e9) / 1e9 + 0
  if (value instanceof Map)
    return Object.fromEntries([...value].toSorted().map(([key, one]) => [key, plain(one)]))
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
}

function told({ talks, moments, ...rest }: Omit<Proof, 'withSilences' | 'loops'>): Plain {
  const ends = talks.map(talk => ({ ...talk, ways: String(talk.ways) }))
  const leads = [...moments].map(([beat, { replies, ...moment }]) => ({
    beat,
    ...moment,
    replies: [...replies].map(([id, reply]) => ({ id, ...reply, leadsTo: reply.leadsTo.toSorted() })),
  }))
  const { states, arrivals, endings, strategies, passers, temperaments, idle, harmThatPays } = rest
  const names = (list: readonly object[]) => list.map(one => JSON.stringify(one)).toSorted()
  const proven = { states, arrivals, endings, strategies, passers, temperaments, ends, leads }
  return { ...(plain(proven) as Plain), idle: names(idle), harmThatPays: names(harmThatPays) }
}

test('is the same, over generated scenarios in which no beat is come back to', () => {
  fc.assert(
    fc.property(anyScenario, scenario => {
      const script = scriptOf(scenario)
      const measured = referenceOf(script)
      fc.pre(!('faults' in measured))
      const ground = playground({ script, reference: measured.reference })
      fc.pre(!ground.ranks.comesBack.includes(true))
      const byNet = proveOver(ground, CARRIED)
      const byState = proveByWalking(ground, CARRIED, undefined)
      if (!byNet || byNet === 'too large' || !byState) throw new Error('A small scenario can be walked.')
      expect(told(byNet)).toEqual(told(byState))
    }),
    { numRuns: RUNS },
  )
})
