/** All that an LMS is told of a programme, from what is in memory: made anew after everything that happens. */
import { type Attempt, replayed } from '../dialogue/attempt.ts'
import { isOver } from '../dialogue/state.ts'
import type { CompiledProgramme } from './compiled-programme.ts'
import { encodeSuspend } from './suspend.ts'
import type { Enrolment } from './enrolment.ts'
import type { Report, Row } from './report.ts'
import { type Launched, rowsWith, type ScenarioOf } from './rows.ts'
import { type PlaceStanding, standingOf } from './standing.ts'

export interface Told {
  readonly compiled: CompiledProgramme
  /** The pass mark in force, 0 to 100. */
  readonly mark: number
  readonly enrolment: Enrolment
  /** All that are in memory: those that were handed back at the launch, and those that were begun since. */
  readonly attempts: readonly Attempt[]
  /** An attempt whose scenario is not at hand brings no row, and only its result survives. */
  readonly scenarioOf: ScenarioOf
  /** As `decodeSuspend` said, else `FIRST_LAUNCH`. */
  readonly launched: Launched
  /** The rows of the last report since the launch; at first there are none. */
  readonly told: readonly Row[]
}

export function reportOf(all: Told): Report {
  const { compiled, mark, enrolment, attempts, scenarioOf, launched } = all
  const { programme, hash } = compiled
  const { stages, completed, progress, result } = standingOf(programme, enrolment, mark)
  const places = stages.flatMap(stage => stage.places)
  const kept = new Set(places.flatMap(({ counted, unfinished }) => [counted?.attempt, unfinished?.attempt]))
  const rows = rowsWith(all.told, all)
  return {
    programme: { id: programme.id, title: programme.title, hash },
    mode: programme.mode,
    mark,
    progress,
    completed,
    settled: completed && (programme.counts === 'first' || !places.some(mayChange)),
    result,
    location: locationOf(all),
    suspend: encodeSuspend(
      {
        enrolment,
        attempts: attempts.filter(({ id }) => kept.has(id)),
        rows: launched.rows + rows.length,
        launched,
      },
      scenarioOf,
    ),
    rows,
  }
}

/** Whether another attempt at a required place can still come to be the one that counts. */
function mayChange({ place, mayBegin, unfinished }: PlaceStanding): boolean {
  return place.required && (mayBegin || unfinished !== null)
}

const LONGEST_LOCATION = 255

/** The talk that was last gone on with, unless it was left. */
function locationOf({ enrolment, attempts, scenarioOf, told }: Told): string {
  const open = enrolment.begun.filter(({ result }) => result === null)
  const last = told.at(-1)
  const begun =
    open.find(({ place, n }) => last?.id === `${place}.${n}` || last?.id.startsWith(`${place}.${n}.`)) ??
    open.at(-1)
  const attempt = attempts.find(({ id }) => id === begun?.attempt)
  const graded = attempt && scenarioOf(attempt.scenario)
  if (!begun || !attempt || !graded || attempt.events.at(-1)?.kind === 'leave') return ''
  const { state } = replayed(graded.script, attempt).transcript
  return isOver(state) ? '' : `${begun.place}/${state.beat}`.slice(0, LONGEST_LOCATION)
}
