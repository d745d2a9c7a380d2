/** How much of what counts had been met before. */
import type { Begun } from '../../course/enrolment.ts'
import type { Standing } from '../../course/standing.ts'

/** Of the attempts that count, at what is required. */
export function countedIn({ stages }: Standing): readonly Begun[] {
  return stages
    .flatMap(({ places }) => places)
    .flatMap(({ place, counted }) => (place.required && counted ? [counted] : []))
}

export function beforeOf(standing: Standing): Begun['before'] {
  const all = countedIn(standing)
  return {
    played: all.reduce((sum, { before }) => sum + before.played, 0),
    debriefed: all.reduce((sum, { before }) => sum + before.debriefed, 0),
  }
}
