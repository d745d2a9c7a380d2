/** The attempts that were made at one place of a programme, and what is wrong with any of them. */
import { drawn } from '../course/draw.ts'
import type { Begun } from '../course/enrolment.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import type { Place, Programme } from '../scenario/programme.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { Objection } from './objection.ts'
import type { Placed } from './placed.ts'
import { replay } from './replay.ts'

export interface AtPlace {
  /** Those in the programme's mode, in order. */
  readonly begun: readonly Begun[]
  readonly objections: readonly Objection[]
}

export interface Judges {
  readonly programme: Programme
  /** The version that was played, else another of the same id, else nothing. */
  readonly shelf: (played: Attempt['scenario']) => Graded | undefined
  /** The hash of the rules in force. */
  readonly rules: string
}

export function attemptsAt(place: Place, all: readonly Placed[], judges: Judges): AtPlace {
  const here = all.filter(one => one.place.id === place.id).toSorted((a, b) => a.n - b.n)
  const { mode } = judges.programme
  const assessed = here.filter(({ taken }) => taken.attempt.mode === mode)
  const objections: Objection[] = []
  const begun: Begun[] = []
  for (const one of assessed) {
    const { found, next } = judged(one, begun, judges)
    objections.push(...found)
    begun.push(next)
  }
  const practised = here.find(({ taken }) => taken.attempt.mode !== mode)
  if (place.required && assessed.length === 0 && practised)
    objections.push({ code: 'practice', ...aboutOf(practised) })
  return { begun, objections }
}

function judged(
  one: Placed,
  before: readonly Begun[],
  { shelf, rules }: Judges,
): { found: readonly Objection[]; next: Begun } {
  const { taken, place, n, sameVersion } = one
  const { attempt } = taken
  const found: Objection[] = []
  const about = aboutOf(one)
  const last = before.at(-1)?.n ?? 0
  if (n === last) found.push({ code: 'twice', ...about })
  else if (n !== last + 1) found.push({ code: 'missing-attempt', place: place.id, n: last + 1 })
  if (!sameVersion) found.push({ code: 'other-version', ...about })
  else if (attempt.from) found.push({ code: 'forked', ...about })
  // A talk by itself was drawn by nobody.
  else if (taken.place && drawn(place, before, attempt.seed) !== attempt.scenario.id)
    found.push({ code: 'not-drawn', ...about })
  const replayed = replay(taken, shelf(attempt.scenario), rules)
  if ('fault' in replayed && sameVersion) found.push({ code: replayed.fault, ...about })
  const next = {
    place: place.id,
    n,
    attempt: attempt.id,
    scenario: attempt.scenario,
    mode: attempt.mode,
    before: taken.before ?? { played: 0, debriefed: 0 },
    result: 'fault' in replayed ? null : replayed.result,
  }
  return { found, next }
}

function aboutOf({ place, n, taken }: Placed) {
  return { place: place.id, n, scenario: taken.attempt.scenario.id }
}
