/** What two tabs, or two machines, know of the same enrolment. */
import type { Begun, Enrolment } from './enrolment.ts'

/**
 * Everything that was begun in either; a result that one of them knows stands. Of two that were begun apart, which their
 * seeds tell, the first stays as it is.
 */
export function mergedEnrolment(first: Enrolment, second: Enrolment): Enrolment {
  if (first.seed !== second.seed || first.programme.id !== second.programme.id) return first
  const known = new Map(second.begun.map(begun => [begun.attempt, begun]))
  const begun = first.begun.map(one => ({
    ...one,
    result: one.result ?? known.get(one.attempt)?.result ?? null,
  }))
  const there = new Set(first.begun.map(({ attempt }) => attempt))
  const more: readonly Begun[] = second.begun.filter(({ attempt }) => !there.has(attempt))
  return { ...first, begun: [...begun, ...more] }
}
