/** What was begun and what was finished, by scenario: for the shelf. Talks every attempt through and grades it. */
import type { Attempt, Mode } from '../../dialogue/attempt.ts'
import { isOver } from '../../dialogue/state.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import { referenceOf } from '../../scoring/reference.ts'
import { score } from '../../scoring/score.ts'
import type { Host } from '../host.ts'
import { type Closed, type Opened, openStored } from '../opened.ts'

export interface Begun {
  readonly id: string
  readonly mode: Mode
  readonly started: string
  readonly turns: number
}

export interface Result {
  readonly started: string
  readonly overall: number
  readonly passed: boolean
}

export interface Past {
  /** Newest first. */
  readonly begun: readonly Begun[]
  /** The last that was finished, by mode. */
  readonly last: Readonly<Partial<Record<Mode, Result>>>
}

export interface ClosedAttempt {
  readonly id: string
  readonly scenario: string | null
  readonly why: Closed
}

export interface History {
  readonly byScenario: ReadonlyMap<string, Past>
  readonly closed: readonly ClosedAttempt[]
}

export async function historyOf(host: Host): Promise<History> {
  const byScenario = new Map<string, Past>()
  const closed: ClosedAttempt[] = []
  const stored = await host.attempts.list()
  const opened = await Promise.all(stored.map(async one => ({ one, result: await openStored(host, one) })))
  const open: Opened[] = []
  for (const { one, result } of opened) {
    if ('attempt' in result) open.push(result)
    else closed.push({ id: one.id, scenario: scenarioNamed(one), why: result.closed })
  }
  open.sort((a, b) => Date.parse(a.attempt.started) - Date.parse(b.attempt.started))
  for (const talk of open) {
    const { id } = talk.attempt.scenario
    byScenario.set(id, withTalk(byScenario.get(id) ?? { begun: [], last: {} }, talk))
  }
  return { byScenario, closed }
}

function withTalk(past: Past, { attempt, script, transcript }: Opened): Past {
  if (!isOver(transcript.state)) {
    return { ...past, begun: [begun(attempt, turnsOf(transcript).length), ...past.begun] }
  }
  const found = referenceOf(script)
  const card = 'reference' in found ? score(script, found.reference, transcript) : undefined
  if (!card) return past
  const { overall, passed } = card
  return { ...past, last: { ...past.last, [attempt.mode]: { started: attempt.started, overall, passed } } }
}

function begun({ id, mode, started }: Attempt, turns: number): Begun {
  return { id, mode, started, turns }
}

function scenarioNamed(stored: Awaited<ReturnType<Host['attempts']['list']>>[number]): string | null {
  return 'attempt' in stored ? stored.attempt.scenario.id : stored.scenario
}
