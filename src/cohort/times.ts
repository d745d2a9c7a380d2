/** How long turns took: counts in steps of five in a hundred, so that a million of them take no more room than one. */
import { latencyOf } from '../course/latency.ts'
import type { AttemptEvent } from '../dialogue/attempt.ts'

/** Milliseconds; what is shorter counts as this. */
const SHORTEST = 100
const GROWTH = Math.log(1.05)
/** The last step begins at seven hours. */
const STEPS = 256

/** The step that a time falls into, 1 to 255; 0 where it is not known. */
export type TimeStep = number

/** A quarter took no longer than `lower`, half no longer than `median`; in seconds, right to about 2.5 in a hundred. */
export interface Spread {
  readonly count: number
  readonly lower: number
  readonly median: number
  readonly upper: number
}

export function timeStep(milliseconds: number): TimeStep {
  if (!Number.isFinite(milliseconds) || milliseconds < 0) return 0
  const steps = 1 + Math.round(Math.log(Math.max(SHORTEST, milliseconds) / SHORTEST) / GROWTH)
  return Math.min(STEPS - 1, steps)
}

export interface Times {
  readonly counts: Uint32Array
}

export function noTimes(): Times {
  return { counts: new Uint32Array(STEPS) }
}

export function addTime({ counts }: Times, step: TimeStep): void {
  if (step > 0) counts[step] = (counts[step] ?? 0) + 1
}

/** Undefined where nothing was timed. */
export function spreadOf({ counts }: Times): Spread | undefined {
  const count = counts.reduce((sum, one) => sum + one, 0)
  if (count === 0) return undefined
  const at = (share: number) => {
    let left = Math.ceil(share * count)
    const step = counts.findIndex(one => (left -= one) <= 0)
    return (SHORTEST * Math.exp((step - 1) * GROWTH)) / 1000
  }
  return { count, lower: at(0.25), median: at(0.5), upper: at(0.75) }
}

/** Milliseconds that each standing reply or silence took; what was taken back is gone, and its time with it. */
export function turnTimes(events: readonly AttemptEvent[]): readonly number[] {
  const standing: number[] = []
  // Where nobody paused, each event follows the one before it.
  const plain = events.every(({ kind }) => kind === 'reply' || kind === 'silence')
  let last = 0
  for (const [index, { kind, at }] of events.entries()) {
    if (plain) standing.push(Math.round(Math.max(0, at - last)))
    else if (kind === 'reply' || kind === 'silence') standing.push(latencyOf(events, index))
    else if (kind === 'undo') standing.pop()
    last = at
  }
  return standing
}
