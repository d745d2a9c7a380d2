/** The best and the worst way through a scenario, found exactly. */
import { isOver } from '../dialogue/state.ts'
import { available } from '../dialogue/step.ts'
import { closeLedger, enter, type Entry, entryKey, type Measured, openLedger } from './ledger.ts'

/** A whole talk by its replies, and what it earns. */
export interface Way {
  readonly replies: readonly string[]
  readonly overall: number
  /** The sum of the dimensions claimed: between ways of the same overall the rest still counts. */
  readonly sum: number
}

interface Visit {
  readonly entry: Entry
  readonly by: { readonly visit: Visit; readonly reply: string } | null
}

/**
 * Walks every ledger that can be reached, breadth first, so that of ways with the same marks the shortest is kept.
 *
 * Exact for every scenario, loops included: losses stop at 100. Time grows with states × losses.
 */
export function extremes(measured: Measured): { best: Way; worst: Way } {
  const seen = new Set<string>()
  const visits: Visit[] = [{ entry: openLedger(measured), by: null }]
  let best: { visit: Visit; overall: number; sum: number } | undefined
  let worst: typeof best
  for (const visit of visits) {
    const { entry } = visit
    if (isOver(entry.state)) {
      const { scores, overall } = closeLedger(measured, entry)
      const end = {
        visit,
        overall,
        sum: Object.values(scores).reduce<number>((sum, score) => sum + (score ?? 0), 0),
      }
      if (!best || compare(end, best) > 0) best = end
      if (!worst || compare(end, worst) < 0) worst = end
      continue
    }
    for (const said of available(measured.script, entry.state)) {
      const next = enter(measured, entry, said)
      const key = entryKey(next)
      if (seen.has(key)) continue
      seen.add(key)
      visits.push({ entry: next, by: { visit, reply: said.reply.id } })
    }
  }
  if (!best || !worst) throw new Error('A checked scenario always has an ending that can be reached.')
  return { best: wayOf(best), worst: wayOf(worst) }
}

function compare(a: { overall: number; sum: number }, b: { overall: number; sum: number }): number {
  return a.overall - b.overall || a.sum - b.sum
}

function wayOf({ visit, overall, sum }: { visit: Visit; overall: number; sum: number }): Way {
  const replies: string[] = []
  for (let at: Visit | undefined = visit; at?.by; at = at.by.visit) replies.unshift(at.by.reply)
  return { replies, overall, sum }
}
