/** An attempt as rows of three flat tables: docs/courses.md says what each column is. */
import type { Taken } from '../course/taken.ts'
import { essenceHash } from '../course/essence.ts'
import { standing } from '../dialogue/attempt.ts'
import { turnTimes } from './times.ts'
import type { WholeWay } from './way.ts'

export const TABLES = ['attempt', 'turn', 'finding'] as const
export type Table = (typeof TABLES)[number]

type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/** `number` is the attempt's own in this export: the three tables are joined by it. */
export function rowsOf(taken: Taken, way: WholeWay, number: number): Readonly<Record<Table, readonly Row[]>> {
  const { attempt, learner, source, place, before } = taken
  const { id: scenario, plays, words } = attempt.scenario
  const { mode } = attempt
  const times = turnTimes(attempt.events)
  const said = standing(attempt.events)
  const steps = way.steps.map((step, index) => ({ ...step, seconds: inSeconds(times[index] ?? 0) }))
  return {
    attempt: [
      {
        attempt: number,
        id: attempt.id,
        essence: essenceHash(attempt),
        scenario,
        plays,
        words,
        mode,
        language: attempt.language,
        seed: attempt.seed,
        learner: learner?.id ?? null,
        name: learner?.name ?? null,
        source,
        programme: place?.programme ?? null,
        place: place?.id ?? null,
        nth: place?.n ?? null,
        played_before: before?.played ?? attempt.earlier,
        debriefed_before: before?.debriefed ?? null,
        started: attempt.started,
        ending: way.ending,
        overall: way.overall,
        ...way.scores,
        fatal: way.fatal.length > 0,
        turns: way.steps.filter(({ reply }) => reply !== null).length,
        silences: said.filter(({ kind }) => kind === 'silence').length,
      },
    ],
    turn: steps.map(({ beat, tone, reply, turn, offered, to, anger, trust, seconds }, index) => ({
      attempt: number,
      scenario,
      plays,
      mode,
      step: index + 1,
      turn: reply === null ? null : turn,
      beat,
      tone,
      reply,
      // Ids have no spaces: a table is flat.
      offered: offered.join(' '),
      leads_to: to,
      anger,
      trust,
      seconds,
    })),
    finding: way.findings.map(
      ({ turn, dimension, reason, move, missing, points, source: practice }, index) => ({
        attempt: number,
        scenario,
        plays,
        mode,
        turn,
        dimension,
        reason,
        move,
        missing,
        points,
        uncut: way.uncut[index]?.points ?? points,
        practice,
      }),
    ),
  }
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds) / 1000
}
