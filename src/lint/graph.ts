/** Every place that a scenario's talks can come to with their running ledgers, and the replies between them. */
import type { WeighedReply } from '../dialogue/script.ts'
import { isOver } from '../dialogue/state.ts'
import { available } from '../dialogue/step.ts'
import { closeLedger, enter, type Entry, entryKey, type Measured, openLedger } from './ledger.ts'

export interface Place {
  readonly entry: Entry
  /** One for each available reply, in the order of the file; none where the talk is over. */
  readonly replies: readonly WeighedReply[]
  /** Where each reply leads, as an index into the graph. */
  readonly leadsTo: readonly number[]
  /** The marks where the talk is over; null before. */
  readonly marks: ReturnType<typeof closeLedger> | null
  /** The first way that was found here, which is a shortest one: the place before and the reply; null at the start. */
  readonly from: { readonly place: number; readonly reply: string } | null
}

/** The opening comes first, and every place after one that leads to it. */
export type Graph = readonly Place[]

/**
 * Walks a scenario once, breadth first.
 *
 * Exact for every scenario, loops included, since losses stop at 100. Time and memory grow with states × losses: a
 * shipped scenario has some thousands of places.
 */
export function explore(measured: Measured): Graph {
  const first = openLedger(measured)
  const indexes = new Map([[entryKey(first), 0]])
  const found: { entry: Entry; from: Place['from'] }[] = [{ entry: first, from: null }]
  const graph: Place[] = []
  // The list grows while it is walked: what is appended is visited too.
  for (const [place, { entry, from }] of found.entries()) {
    const over = isOver(entry.state)
    const replies = available(measured.script, entry.state)
    const leadsTo = replies.map(said => {
      const next = enter(measured, entry, said)
      const key = entryKey(next)
      const known = indexes.get(key)
      if (known !== undefined) return known
      indexes.set(key, found.length)
      return found.push({ entry: next, from: { place, reply: said.reply.id } }) - 1
    })
    graph.push({ entry, replies, leadsTo, marks: over ? closeLedger(measured, entry) : null, from })
  }
  return graph
}
