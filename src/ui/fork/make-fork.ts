/** Makes the talk in which a turn is said differently, and keeps it; the talk that it comes from is only read. */
import { type Attempt } from '../../dialogue/attempt.ts'
import { forked, isUntouched, lasted, stoodBefore } from '../../dialogue/fork.ts'
import { isOver } from '../../dialogue/state.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import { finishedAt } from '../brief/begin.ts'
import { courseTalks } from '../course/course-talks.ts'
import type { Host } from '../host.ts'
import { type Closed, openAttempt, playedBy } from '../opened.ts'

export type Made =
  | { readonly kind: 'fork'; readonly id: string }
  | { readonly kind: 'closed'; readonly why: Closed }
  /** An assessment that is not over must not be tried out first. */
  | { readonly kind: 'unfinished' }
  /** A programme tells no more than its scores yet. */
  | { readonly kind: 'held-back' }
  | { readonly kind: 'no-turn'; readonly turns: number }

const making = new WeakMap<Host, Map<string, Promise<Made>>>()

/** Pressing twice makes one fork, and one in which nothing was said yet is taken up again. */
export function makeFork(host: Host, id: string, turn: number): Promise<Made> {
  const all = making.get(host) ?? new Map<string, Promise<Made>>()
  making.set(host, all)
  const key = `${turn} ${id}`
  const under = all.get(key) ?? make(host, id, turn).finally(() => all.delete(key))
  all.set(key, under)
  return under
}

async function make(host: Host, id: string, turn: number): Promise<Made> {
  if ((await courseTalks(host)).heldBack(id)) return { kind: 'held-back' }
  const opened = await openAttempt(host, id)
  if ('closed' in opened) return { kind: 'closed', why: opened.closed }
  const { attempt, script, transcript } = opened
  if (!isOver(transcript.state)) return { kind: 'unfinished' }
  const before = stoodBefore(attempt, turn)
  if (!before) return { kind: 'no-turn', turns: turnsOf(transcript).length }
  for (const stored of await host.attempts.list()) {
    if (!('attempt' in stored)) continue
    const { from } = stored.attempt
    if (from?.attempt === id && from.turn === turn && isUntouched(stored.attempt, before)) {
      return { kind: 'fork', id: stored.id }
    }
  }
  // What is read there: a scenario that has no translation is played as it was written.
  const { language } = script.scenario
  const fork = await forkOf(host, attempt, { turn, after: lasted(before), language })
  const played = await playedBy(host, attempt)
  if (!fork || !played) return { kind: 'closed', why: 'no-scenario' }
  host.attempts.begin(fork, played)
  return { kind: 'fork', id: fork.id }
}

async function forkOf(
  host: Host,
  attempt: Attempt,
  { turn, after, language }: { readonly turn: number; readonly after: number; readonly language: string },
): Promise<Attempt | undefined> {
  return forked(attempt, turn, {
    id: host.newId(),
    // Not before 1970: a record may say that a talk lasted for ever.
    started: new Date(Math.max(0, host.now() - after)).toISOString(),
    rules: host.rules,
    engine: host.engine,
    language,
    earlier: await finishedAt(host, attempt.scenario.id),
  })
}
