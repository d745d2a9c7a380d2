/** Whether the figures that `play --json` prints at the top of an attempt still agree with what was derived. */
import { canonical } from '../dialogue/fingerprint.ts'
import type { Derived } from '../scoring/derive.ts'

const COPIES = ['overall', 'passed', 'scores', 'ending', 'flags'] as const satisfies (keyof Derived)[]

export function copiesDiffer(text: string, derived: Derived): boolean {
  const written = new Map<string, unknown>(Object.entries(JSON.parse(text.replace(/^\uFEFF/, '')) as object))
  return COPIES.some(name => written.has(name) && canonical(written.get(name)) !== canonical(derived[name]))
}
