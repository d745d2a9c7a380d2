/** What a scenario's talks are measured against, found once: it is the dearest part of a grade. */
import type { Script } from '../dialogue/script.ts'
import { type Reference, referenceOf } from './reference.ts'

const found = new WeakMap<Script, Reference | 'none'>()

/** Undefined where the scenario gives no measure. */
export function referenceTo(script: Script): Reference | undefined {
  const known = found.get(script)
  if (known) return known === 'none' ? undefined : known
  const result = referenceOf(script)
  const reference = 'reference' in result ? result.reference : undefined
  found.set(script, reference ?? 'none')
  return reference
}
