/** Tells the holder of the page what comes of a programme: each turn, each talk that is over, and the whole. */
import type { Enrolment } from '../course/enrolment.ts'
import { standingOf } from '../course/standing.ts'
import type { Attempts } from './attempts.ts'
import type { Course } from './course.ts'
import type { Embed } from './embed.ts'
import { isSaid } from './records.ts'

interface Told {
  readonly course: Course
  readonly attempts: Attempts
}

/** The same two; whoever uses them is overheard. */
export function toldTo({ tell }: Embed, { course, attempts }: Told): Told {
  const { programme } = course.compiled
  const { id } = programme
  let known: Enrolment | null = null
  /** Attempts that are told of already: a result is told once. */
  const done = new Set<string>()
  const turns = new Map<string, number>()

  const tellResults = (enrolment: Enrolment) => {
    const fresh = enrolment.begun.filter(one => one.result && !done.has(one.attempt))
    const isCounted = programme.mode === 'assessment'
    for (const { attempt, place, scenario, result } of fresh) {
      done.add(attempt)
      if (!result) continue
      const { scores, overall, fatal } = result
      const passed = isCounted ? overall >= course.mark && !fatal : null
      tell({ type: 'result', programme: id, place, scenario: scenario.id, scores, overall, passed })
    }
    const { result } = standingOf(programme, enrolment, course.mark)
    if (fresh.length === 0 || !result) return
    const { scores, overall, passed } = result
    const whole = { type: 'result', programme: id, place: null, scenario: null, scores, overall } as const
    tell({ ...whole, passed: isCounted ? passed : null })
  }

  return {
    course: {
      ...course,
      async enrolment() {
        const found = await course.enrolment()
        // What was over before this page was opened is no news.
        if (!known) for (const one of found?.begun ?? []) if (one.result) done.add(one.attempt)
        return (known = found)
      },
      keep(enrolment) {
        known = enrolment
        course.keep(enrolment)
        tellResults(enrolment)
      },
    },
    attempts: {
      ...attempts,
      append(attempt, event, then) {
        attempts.append(attempt, event, then)
        const place = known?.begun.find(one => one.attempt === attempt)?.place
        if (place === undefined || !isSaid(event)) return
        const turn = Math.max(0, (turns.get(attempt) ?? 0) + (event.kind === 'undo' ? -1 : 1))
        turns.set(attempt, turn)
        const share = standingOf(programme, known, course.mark).progress
        tell({ type: 'progress', place, turn, share })
      },
    },
  }
}
