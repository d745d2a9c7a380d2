/** A turn said differently: a new attempt that goes on from what stood before that turn of another. */
import { type Attempt, type AttemptEvent, standing } from './attempt.ts'

/** Of the fork, what the attempt that it comes from cannot tell. */
export type About = Pick<Attempt, 'id' | 'started' | 'rules' | 'engine' | 'language' | 'earlier'>

/**
 * The replies and silences that stood before a turn, counted anew from 1; undefined where there is no such turn.
 *
 * A turn is a spoken reply, from 1: the silences before it stand with the rest.
 */
export function stoodBefore({ events }: Attempt, turn: number): readonly AttemptEvent[] | undefined {
  const stood = standing(events)
  let spoken = 0
  const place = stood.findIndex(({ kind }) => kind === 'reply' && ++spoken === turn)
  return place < 0 ? undefined : stood.slice(0, place).map((event, index) => ({ ...event, n: index + 1 }))
}

/**
 * The attempt that says a turn of `parent` differently; undefined where `parent` has no such turn.
 *
 * It is practice, whatever the parent was; the seed is the parent’s, so that replies stand in the same order. What stood
 * keeps its `at`. So `about.started` must lie as long before the fork is made as the last of what stood lay after the
 * parent’s start (see `lasted`): then what is said next comes after it, and `at` never runs backwards.
 */
export function forked(parent: Attempt, turn: number, about: About): Attempt | undefined {
  const events = stoodBefore(parent, turn)
  if (!events) return undefined
  const { format, scenario, seed, carried } = parent
  const { id, started, rules, engine, language, earlier } = about
  return {
    format,
    id,
    scenario,
    rules,
    engine,
    language,
    mode: 'practice',
    seed,
    carried,
    earlier,
    from: { attempt: parent.id, turn },
    started,
    events,
  }
}

/** How long an attempt had lasted when the last of these happened, in milliseconds; a clock that was set back makes it 0. */
export function lasted(events: readonly AttemptEvent[]): number {
  return Math.max(0, events.at(-1)?.at ?? 0)
}

/** Whether nothing was said in a fork yet; `before` is what stood before its turn. */
export function isUntouched({ events }: Attempt, before: readonly AttemptEvent[]): boolean {
  return (
    events.filter(({ kind }) => kind === 'reply' || kind === 'silence' || kind === 'undo').length <=
    before.length
  )
}

/** Whether what stands last is the attempt’s own: what was said before its turn is not a fork’s to take back. */
export function isOwn({ events, from }: Attempt): boolean {
  const stood = standing(events)
  return stood.length > 0 && (!from || stood.filter(({ kind }) => kind === 'reply').length >= from.turn)
}
