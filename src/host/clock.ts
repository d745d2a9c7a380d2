/** The time of day, for whoever must write it down; nothing that plays or scores may ask for it. */
import type { Attempt } from '../dialogue/attempt.ts'

/** Milliseconds since 1970. */
export function now(): number {
  return Date.now()
}

/**
 * Milliseconds since an attempt was started, for its next event.
 *
 * Where the clock was set back, time stands still until it has caught up: in a record it never runs backwards.
 */
export function elapsedIn({ started, events }: Attempt, at: number): number {
  return Math.max(0, events.at(-1)?.at ?? 0, at - Date.parse(started))
}
