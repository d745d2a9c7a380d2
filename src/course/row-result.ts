/** What a turn is called in an LMS, which knows three words for it. */
import type { Script } from '../dialogue/script.ts'
import type { Turn } from '../dialogue/transcript.ts'
import { fatalIn } from '../scoring/fatal.ts'
import type { Reference } from '../scoring/reference.ts'
import { reckon, turnTaken } from '../scoring/turn.ts'
import type { RowResult } from './report.ts'

/**
 * `wrong`: one of the turn's findings is harm, a declared one or one that the scorer finds by itself, or it was fatal.
 * `correct`: none of its findings takes a point. `neutral`: points are taken, and all for what was missing, or for what
 * came at the wrong moment.
 *
 * The findings are those that the turn itself brings to the ledger, before its floor at 0: the word can be written at
 * once, whatever comes after. What the ending and the offers take in the end stands at some turn too, and changes no
 * word; nor does it matter that a dimension had nothing left to lose.
 */
export function rowResult(script: Script, reference: Reference, { said, before, after }: Turn): RowResult {
  const reckoning = reckon(script, reference, before, said)
  const taken = reference.claimed.flatMap(dimension => turnTaken(reference, reckoning, said, dimension))
  if (taken.some(({ reason }) => reason === 'harm')) return 'wrong'
  if (fatalIn(script, before, said, after).length > 0) return 'wrong'
  return taken.some(({ points }) => points > 0) ? 'neutral' : 'correct'
}
