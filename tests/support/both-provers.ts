/** What is proven of a scenario spot by spot, and what by walking state by state: told so that the two can be held together. */
import { scriptOf } from '../../src/dialogue/script.ts'
import type { Proof } from '../../src/lint/proof.ts'
import { proveByWalking } from '../../src/lint/prove.ts'
import { proveOver } from '../../src/lint/prove-net.ts'
import { playground } from '../../src/lint/ways/played.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { referenceOf } from '../../src/scoring/reference.ts'

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

/** Undefined where a talk can come back, or where no reply is sound: nobody proves such a scenario spot by spot. */
export function bothProved(
  scenario: Scenario,
  carried: readonly (readonly string[])[],
): { readonly byNet: Plain; readonly byWalking: Plain } | undefined {
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) return undefined
  const ground = playground({ script, reference: measured.reference })
  if (ground.ranks.comesBack.includes(true)) return undefined
  const byNet = proveOver(ground, carried)
  const byWalking = proveByWalking(ground, carried, undefined)
  if (!byNet || byNet === 'too large' || !byWalking) throw new Error('A small scenario can be walked.')
  return { byNet: told(byNet), byWalking: told(byWalking) }
}
