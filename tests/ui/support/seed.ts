/** Puts talks with Ada into the browser's database, as if they had been held before. */
import type { Attempt, Mode } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { begin, sayById } from '../../../src/dialogue/transcript.ts'
import { attemptsIn } from '../../../src/host/attempts.ts'
import { keepsakesIn } from '../../../src/host/keepsakes.ts'
import type { Rating } from '../../../src/practice/rating.ts'
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
  /** How it was rated: skipped, where nothing is said here; not asked yet, where it is null. */
  readonly rating?: Pick<Rating, 'guesses' | 'differently'> | null
  /** The talk and turn that it says differently. */
  readonly from?: Attempt['from']
}

const SKIPPED = { guesses: null, differently: '' }

export async function held(...talks: readonly Held[]): Promise<void> {
  const attempts = attemptsIn()
  const keepsakes = keepsakesIn()
  for (const talk of talks) {
    const {
      id,
      on,
      said,
      mode = 'practice',
      scenario = ada(),
      carried = [],
      rating = SKIPPED,
      from = null,
    } = talk
    const printed = fingerprint(scenario)
    const attempt: Attempt = {
      ...anAttempt({ id }),
      scenario: { id: scenario.id, ...printed },
      mode,
      carried,
      from,
      started: new Date(on).toISOString(),
      events: eventsOf(scenario, said, carried),
    }
    attempts.begin(attempt, { scenario, ...printed })
    if (rating) keepsakes.rate({ attempt: id, at: attempt.started, ...rating })
  }
  await attempts.list()
  await keepsakes.ratings()
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
