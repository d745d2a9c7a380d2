/** How long answers took, by the times of an attempt's events: what was paused or away does not count. */
import type { AttemptEvent } from '../dialogue/attempt.ts'

/**
 * Milliseconds from when the customer had spoken, at the earliest, to the event at `index` of the list.
 *
 * The customer speaks at the beginning, and after every reply, silence and undo. The time between a pause or a leave and
 * the resuming is out; where a page died without a word, all that was before the resuming.
 */
export function latencyOf(events: readonly AttemptEvent[], index: number): number {
  const before = lastSaid(events, index)
  let spent = 0
  let from: number | null = events[before]?.at ?? 0
  for (const { at, kind } of events.slice(before + 1, index + 1)) {
    if (kind === 'resume') {
      if (from !== null) spent = 0
      from = at
    } else {
      if (from !== null) spent += Math.max(0, at - from)
      from = kind === 'pause' || kind === 'leave' ? null : at
    }
  }
  return Math.round(spent)
}

/** Milliseconds that the talk itself has taken so far. */
export function timeSpent(events: readonly AttemptEvent[]): number {
  return events.reduce((sum, event, index) => (isSaid(event) ? sum + latencyOf(events, index) : sum), 0)
}

export function isSaid({ kind }: AttemptEvent): boolean {
  return kind === 'reply' || kind === 'silence' || kind === 'undo'
}

function lastSaid(events: readonly AttemptEvent[], before: number): number {
  for (let index = before - 1; index >= 0; index--) {
    const event = events[index]
    if (event && isSaid(event)) return index
  }
  return -1
}
