/** What goes back to the gradebook once scores were corrected: one grade a person, of the programme or of a scenario. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { ENROLMENT_FORMAT, type Enrolment } from '../course/enrolment.ts'
import { placesOf } from '../course/places.ts'
import { standingOf } from '../course/standing.ts'
import { begunAs, type Collected, type Correctable, correctionsOf } from './collected.ts'
import { type Correction, correctedMarks } from './correction.ts'
import type { GradeRow } from './gradebook.ts'

export interface GradeItem {
  /** What the file is called by. */
  readonly id: string
  /** What the item is called in the gradebook. */
  readonly title: string
  readonly rows: readonly GradeRow[]
}

type People = ReturnType<Collected['people']>
type Feedback = (correction: Correction) => string

/** One item a scenario: of several attempts of one person the latest that was corrected. */
export function gradesByScenario(
  people: ReadonlyMap<string, readonly Correctable[]>,
  corrections: readonly Correction[],
  titleOf: (scenario: string) => string,
  feedback: Feedback,
): readonly GradeItem[] {
  const items = new Map<string, GradeRow[]>()
  for (const attempts of people.values()) {
    const latest = new Map<string, Correctable>()
    for (const one of inOrder(attempts))
      if (correctionsOf(one, corrections).length > 0) latest.set(one.scenario, one)
    for (const [scenario, one] of latest) {
      const { learner } = one
      const own = correctionsOf(one, corrections)
      const points = correctedMarks(one.way, own).overall
      if (!learner || points === null) continue
      const row = { learner, points, feedback: own.map(feedback).join(' ') }
      items.set(scenario, [...(items.get(scenario) ?? []), row])
    }
  }
  return [...items]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, rows]) => ({ id, title: titleOf(id), rows }))
}

/** One item for the whole programme, of those who have completed it. */
export function gradesOfProgramme(
  people: People,
  corrections: readonly Correction[],
  { programme, hash }: CompiledProgramme,
  mark: number,
  feedback: Feedback,
): GradeItem {
  const places = placesOf(programme)
  const rows: GradeRow[] = []
  for (const attempts of people.values()) {
    const own = attempts.flatMap(one => correctionsOf(one, corrections))
    const learner = attempts[0]?.taken.learner
    if (own.length === 0 || !learner) continue
    const counts = new Map<string, number>()
    const begun = inOrder(attempts).flatMap(one => {
      const { attempt, place } = one.taken
      const at = places.find(({ id, draws }) =>
        place ? id === place.id : draws.includes(attempt.scenario.id),
      )
      if (!at || attempt.mode !== programme.mode) return []
      const n = (counts.get(at.id) ?? 0) + 1
      counts.set(at.id, n)
      return [begunAs(one, corrections, at.id, n)]
    })
    const enrolment: Enrolment = {
      format: ENROLMENT_FORMAT,
      programme: { id: programme.id, hash },
      seed: 0,
      begun: begun.toSorted((a, b) => a.n - b.n),
    }
    const { result } = standingOf(programme, enrolment, mark)
    if (result) rows.push({ learner, points: result.overall, feedback: own.map(feedback).join(' ') })
  }
  return { id: programme.id, title: programme.title, rows }
}

function inOrder<Some extends Correctable>(attempts: readonly Some[]): readonly Some[] {
  return attempts.toSorted((a, b) => (a.started < b.started ? -1 : 1))
}
