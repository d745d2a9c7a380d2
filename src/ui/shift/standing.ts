/** Where a shift stands, read from the attempts that are kept. */
import { isFinished } from '../../course/played.ts'
import { type ShiftState, shiftState } from '../../course/shift-state.ts'
import type { Shift } from '../../scenario/programme.ts'
import { scenarioOf } from '../history/kept-talk.ts'
import { newestFirst } from '../history/kept-talks.ts'
import type { Stored } from '../../host/records.ts'
import type { Host } from '../host.ts'
import { type Opened, openStored } from '../opened.ts'

/** Newest first, and no further back than to the talk that starts it: nothing before that one counts. */
export async function standingOf(host: Host, shift: Shift): Promise<ShiftState> {
  const played: Opened[] = []
  for (const stored of newestFirst(await host.attempts.list())) {
    const scenario = scenarioOf(stored)
    if (scenario === null || !shift.scenarios.includes(scenario) || isFork(stored)) continue
    const opened = await openStored(host, stored)
    if ('closed' in opened) continue
    played.push(opened)
    const { attempt } = opened
    if (scenario === shift.scenarios[0] && attempt.carried.length === 0 && isFinished(opened)) break
  }
  return shiftState(shift, played)
}

/** A fork is no encounter of a shift, and starts none. */
function isFork(stored: Stored): boolean {
  return 'attempt' in stored && stored.attempt.from !== null
}
