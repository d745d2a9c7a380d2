/** Scenarios with what is proven of them, each proven once. */
import type { Script } from '../../src/dialogue/script.ts'
import type { Proof } from '../../src/lint/proof.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { referenceFor } from './script.ts'

const known = new Map<Script, Proof>()

export function provenOf(script: Script): Proof {
  const before = known.get(script)
  if (before) return before
  const proof = prove(script, referenceFor(script))
  if (isTooLarge(proof)) throw new Error('A scenario of a test is small.')
  known.set(script, proof)
  return proof
}
