/** What each reply takes off, by what is remembered: reckoned by the scorer itself, once for each case. */
import { MARKS } from './question.ts'
import { ledgerReads } from './reads.ts'
import { keeping, memoryOf } from './record.ts'
import type { Place } from './places.ts'
import { withOffer } from '../../dialogue/memory.ts'
import type { Script, WeighedReply } from '../../dialogue/script.ts'
import type { State } from '../../dialogue/state.ts'
import { remember } from '../../dialogue/step.ts'
import { chargesOf } from '../../scoring/charges.ts'
import { fatalIn } from '../../scoring/fatal.ts'
import type { Reference } from '../../scoring/reference.ts'
import { reckon, turnPoints } from '../../scoring/turn.ts'

/** Whole points, 100 at most; both 0 where the file does not claim the dimension. */
export interface Loss {
  readonly empathy: number
  readonly boundaries: number
  readonly fatal: boolean
  /** Whether harm is charged, a cave-in included. */
  readonly harms: { readonly empathy: boolean; readonly boundaries: boolean; readonly any: boolean }
}

/** The loss by a reply at a place, by its record, endings aside. */
export type LossOf = (place: Place, said: WeighedReply) => LossBy
export type LossBy = (record: number) => Loss

export function lossesOf(script: Script, reference: Reference): LossOf {
  const known = new Map<WeighedReply, { keeps: Int16Array; standing: boolean; losses: Map<string, LossBy> }>()
  const tableOf = (said: WeighedReply) => {
    const { parts, standing } = ledgerReads(script, reference, MARKS, said)
    const table = { keeps: keeping(parts), standing, losses: new Map<string, LossBy>() }
    known.set(said, table)
    return table
  }
  return (place, said) => {
    const { keeps, standing, losses } = known.get(said) ?? tableOf(said)
    const offers = standing && place.standing.length > 0
    const sums = offers ? place.sums : ''
    const before = losses.get(sums)
    if (before) return before
    const byRecord = new Map<number, Loss>()
    const lossBy: LossBy = record => {
      const kept = keeps[record] ?? 0
      const same = byRecord.get(kept)
      if (same) return same
      const loss = reckoned(place, said, kept, offers)
      byRecord.set(kept, loss)
      return loss
    }
    losses.set(sums, lossBy)
    return lossBy
  }

  function reckoned(place: Place, said: WeighedReply, kept: number, offers: boolean): Loss {
    const memory = { ...memoryOf(kept), standing: offers ? place.standing : [] }
    const before: State = {
      beat: place.beat,
      anger: 0,
      trust: 0,
      flags: [],
      carried: [],
      memory,
      ending: null,
    }
    const reckoning = reckon(script, reference, before, said)
    const points = (dimension: 'empathy' | 'boundaries') =>
      reference.claimed.includes(dimension) ? Math.min(100, turnPoints(reference, reckoning, dimension)) : 0
    const after: State = {
      ...before,
      memory: { ...remember(memory, said), standing: withOffer(memory.standing, said.reply.offer) },
    }
    const harms = chargesOf(script, before, said, NOTHING_SPARED).filter(({ reason }) => reason === 'harm')
    const charged = (dimension: 'empathy' | 'boundaries') =>
      reference.claimed.includes(dimension) && harms.some(charge => charge[dimension] > 0)
    return {
      empathy: points('empathy'),
      boundaries: points('boundaries'),
      fatal: fatalIn(script, before, said, after).length > 0,
      harms: { empathy: charged('empathy'), boundaries: charged('boundaries'), any: harms.length > 0 },
    }
  }
}

const NOTHING_SPARED: ReadonlySet<never> = new Set()
