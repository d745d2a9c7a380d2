/** The time of day, for whoever must write it down; nothing that plays or scores may ask for it. */
import type { Attempt } from '../dialogue/attempt.ts'

/** Milliseconds. Set back by more, a clock was wrong before, and is right now. */
const BACK = 86_400_000

/**
 * Milliseconds since 1970, in this tab never less than before: who sets the clock back gains no time.
 *
 * `date` may jump; `ticks` counts on from wherever it began, and may stand still while the machine sleeps.
 */
export function clockOf(date: () => number, ticks: () => number): () => number {
  let known: { readonly at: number; readonly ticked: number } | undefined
  return () => {
    const [told, ticked] = [date(), ticks()]
    const reckoned = known ? Math.round(known.at + ticked - known.ticked) : told
    const isBack = told < reckoned && reckoned - told <= BACK
    known = { at: isBack ? reckoned : told, ticked }
    return known.at
  }
}

export const now = clockOf(
  () => Date.now(),
  () => performance.now(),
)

/**
 * Milliseconds since an attempt was started, for its next event.
 *
 * Where the clock was set back, time stands still until it has caught up: in a record it never runs backwards.
 */
export function elapsedIn({ started, events }: Attempt, at: number): number {
  return Math.max(0, events.at(-1)?.at ?? 0, at - Date.parse(started))
}
