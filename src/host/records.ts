/** Writes and reads attempts in the database: the one place that knows how they lie there. */
import type { CompiledScenario } from 'virtual:library'
import type { Attempt, AttemptEvent } from '../dialogue/attempt.ts'
import {
  allOrNothing,
  type Database,
  eventsOf,
  everyOne,
  type Head,
  ON_DISK,
  quietly,
  type Row,
} from './database.ts'
import { readStoredAttempt, type Unreadable } from './stored-attempt.ts'

/** An attempt as it was found, or what can be said of a record that cannot be read; that one is left as it is. */
export type Stored =
  | { readonly id: string; readonly attempt: Attempt }
  | { readonly id: string; readonly reason: Unreadable; readonly scenario: string | null }

/** What of an attempt is still to be written. */
export interface Unsaved {
  readonly head?: Head
  readonly played?: CompiledScenario
  readonly events: readonly AttemptEvent[]
  /** How much had been said, as this tab knows it, before the first of them. */
  readonly after: number
}

/**
 * Writes all or nothing, after whatever other tabs wrote meanwhile.
 *
 * `overtaken` where another tab has said something else in the same place; a tab that only looked, and left its
 * `resume` or `leave`, is in nobody's way. `gone` where what had been written before is no longer there.
 */
export async function write(
  open: Database,
  id: string,
  { head, played, events, after }: Unsaved,
): Promise<'kept' | 'overtaken' | 'gone'> {
  const all = open.transaction(['attempts', 'events', 'scenarios', 'packed'], 'readwrite', ON_DISK)
  let why: 'overtaken' | 'gone' = 'gone'
  const kept = await allOrNothing(all, async () => {
    const shelf = all.objectStore('events')
    // Asked all at once: somebody waits for the answer before they see the next line.
    const [begun, rows] = await everyOne([
      () => all.objectStore('attempts').getKey(id),
      () => shelf.getAll(eventsOf(id)),
      async () => played && all.objectStore('scenarios').put(played),
      async () => head && all.objectStore('attempts').put(head),
      () => all.objectStore('packed').delete(id),
    ])
    const said = rows.filter(isSaid)
    if ((!head && begun === undefined) || said.length < after) return undefined
    const theirs = said.slice(after)
    let n = rows.at(-1)?.n ?? 0
    const added: Row[] = []
    for (const event of events) {
      const there = isSaid(event) ? theirs.shift() : undefined
      if (there && !isSame(there, event)) {
        why = 'overtaken'
        return undefined
      }
      if (!there) added.push({ attempt: id, ...event, n: ++n })
    }
    await everyOne(added.map(row => () => shelf.add(row)))
    return 'kept' as const
  })
  return kept ?? why
}

export async function readOne(open: Database, id: string): Promise<Stored | undefined> {
  const all = quietly(open.transaction(['attempts', 'events']))
  const [head, events] = await everyOne([
    () => all.objectStore('attempts').get(id),
    () => all.objectStore('events').getAll(eventsOf(id)),
  ])
  return head && storedOf(head, events)
}

/** With what belongs to it alone: its rating, and the moments of it that were drilled. Forks are talks of their own. */
export async function removeOne(open: Database, id: string): Promise<void> {
  const all = open.transaction(['attempts', 'events', 'packed', 'ratings', 'drills'], 'readwrite', ON_DISK)
  await allOrNothing(all, async () => {
    const drills = all.objectStore('drills')
    const drilled = await drills.getAll()
    return everyOne([
      () => all.objectStore('attempts').delete(id),
      () => all.objectStore('events').delete(eventsOf(id)),
      () => all.objectStore('packed').delete(id),
      () => all.objectStore('ratings').delete(id),
      ...drilled.filter(({ attempt }) => attempt === id).map(drill => () => drills.delete(drill.id)),
    ])
  })
}

/** Heads with their events. */
export function put(
  heads: readonly Head[],
  events: readonly Row[],
): readonly { readonly head: Head; readonly rows: readonly Row[] }[] {
  const byAttempt = new Map<string, Row[]>()
  for (const row of events) {
    const rows = byAttempt.get(row.attempt)
    if (rows) rows.push(row)
    else byAttempt.set(row.attempt, [row])
  }
  return heads.map(head => ({ head, rows: byAttempt.get(head.id) ?? [] }))
}

export function storedOf(head: Head, rows: readonly Row[]): Stored {
  const events = rows.map(({ n, at, kind, beat, reply }) => ({ n, at, kind, beat, reply }))
  const read = readStoredAttempt({ ...head, events })
  if ('attempt' in read) return { id: head.id, attempt: read.attempt }
  const named: unknown = (head as Partial<Head>).scenario?.id
  return { id: head.id, reason: read.reason, scenario: typeof named === 'string' ? named : null }
}

/** Whether an event takes the talk further; the others say who was there. */
export function isSaid({ kind }: AttemptEvent): boolean {
  return kind === 'reply' || kind === 'silence' || kind === 'undo'
}

/** The same thing said twice is no quarrel, whenever it was said. */
function isSame(a: AttemptEvent, b: AttemptEvent): boolean {
  return a.kind === b.kind && a.beat === b.beat && a.reply === b.reply
}
