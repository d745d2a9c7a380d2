/** Whether a talk may be shown with its better words: not where that would make the next attempt one of memory. */
import type { Programme } from '../scenario/programme.ts'
import type { Begun } from './enrolment.ts'
import type { Standing } from './standing.ts'

export function mayDebrief(
  { debrief }: Pick<Programme, 'debrief'>,
  { stages }: Pick<Standing, 'stages'>,
  { place, result }: Pick<Begun, 'place' | 'result'>,
): boolean {
  if (result === null) return false
  if (debrief === 'after-each') return true
  const there = stages.flatMap(({ places }) => places).find(one => one.place.id === place)
  // Of a place that an update took away there is no next attempt.
  return !there || (there.left === 0 && there.unfinished === null)
}
