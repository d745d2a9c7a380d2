/** Puts talks with Ada into the browser's database, as if they had been held before. */
import type { Attempt, Mode } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { begin, sayById } from '../../../src/dialogue/transcript.ts'
import { attemptsIn } from '../../../src/host/attempts.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { anAttempt } from '../../host/attempt.ts'
import { ada } from './ada.ts'

/** What each way scores with Ada. */
export const GOOD = ['hear', 'no', 'next'] as const
export const POOR = ['argue', 'shut', 'bye'] as const

export interface Held {
  readonly id: string
  /** Day, or day and time, in ISO 8601. */
  readonly on: string
  readonly said: readonly string[]
  readonly mode?: Mode
  readonly scenario?: Scenario
  /** What earlier encounters had left. */
  readonly carried?: readonly string[]
}

export async function held(...talks: readonly Held[]): Promise<void> {
  const attempts = attemptsIn()
  for (const { id, on, said, mode = 'practice', scenario = ada(), carried = [] } of talks) {
    const printed = fingerprint(scenario)
    const attempt: Attempt = {
      ...anAttempt({ id }),
      scenario: { id: scenario.id, ...printed },
      mode,
      carried,
      started: new Date(on).toISOString(),
      events: eventsOf(scenario, said, carried),
    }
    attempts.begin(attempt, { scenario, ...printed })
  }
  await attempts.list()
}

function eventsOf(
  scenario: Scenario,
  said: readonly string[],
  carried: readonly string[],
): Attempt['events'] {
  let talk = begin(scriptOf(scenario), carried)
  return said.map((reply, index) => {
    const { beat } = talk.state
    const next = sayById(talk, reply)
    if (!next) throw new Error(`${reply} cannot be said at ${beat}`)
    talk = next
    return { n: index + 1, at: 1000 * index, kind: 'reply', beat, reply }
  })
}
