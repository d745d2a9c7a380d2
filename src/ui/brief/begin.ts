/** Begins an attempt at a scenario. */
import type { CompiledScenario } from 'virtual:library'
import { type Attempt, ATTEMPT_FORMAT, type Mode } from '../../dialogue/attempt.ts'
import { isOver } from '../../dialogue/state.ts'
import type { Host } from '../host.ts'
import { openStored } from '../opened.ts'

interface Beginning {
  readonly mode: Mode
  /** What earlier encounters left. */
  readonly carried: readonly string[]
  /** The one that the scenario is shown in. */
  readonly language: string
  /** Where they follow from something else, as in a programme. */
  readonly id?: string
  readonly seed?: number
  readonly earlier?: number
}

/** Gives back the new attempt, which is kept already. */
export async function beginAttempt(
  host: Host,
  played: CompiledScenario,
  { mode, carried, language, id, seed, earlier }: Beginning,
): Promise<Attempt> {
  const { scenario, plays, words } = played
  const attempt: Attempt = {
    format: ATTEMPT_FORMAT,
    id: id ?? host.newId(),
    scenario: { id: scenario.id, plays, words },
    rules: host.rules,
    engine: host.engine,
    language,
    mode,
    seed: seed ?? host.newSeed(),
    carried,
    earlier: earlier ?? (await finishedAt(host, scenario.id)),
    from: null,
    started: new Date(host.now()).toISOString(),
    events: [],
  }
  host.attempts.begin(attempt, played)
  return attempt
}

/** How often this scenario was talked to its end. A turn said differently is no talk of its own, and not counted. */
export async function finishedAt(host: Host, scenario: string): Promise<number> {
  let finished = 0
  for (const stored of await host.attempts.list()) {
    if ('reason' in stored || stored.attempt.scenario.id !== scenario || stored.attempt.from) continue
    const opened = await openStored(host, stored)
    if ('attempt' in opened && isOver(opened.transcript.state)) finished++
  }
  return finished
}
