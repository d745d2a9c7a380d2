/** The places of a programme: its talks to be had, one after another. */
import type { Place, Programme } from '../scenario/programme.ts'

/** In the order of the stages. */
export function placesOf({ stages }: Pick<Programme, 'stages'>): readonly Place[] {
  return stages.flatMap(({ places }) => places)
}
