/** Where the scenarios of a programme's stages stand in its file. */
import type { Path } from '../scenario/problem.ts'
import type { Place, Programme } from '../scenario/programme.ts'

export interface Drawn {
  readonly scenario: string
  readonly place: Place
  readonly path: Path
}

/** Every scenario that can be met, in order. */
export function drawnIn({ stages }: Pick<Programme, 'stages'>): readonly Drawn[] {
  return stages.flatMap(({ places }, stage) =>
    places.flatMap((place, at) =>
      place.draws.map((scenario, index) => {
        const path = ['stages', stage, 'scenarios', at]
        return { scenario, place, path: [...path, ...(isPool(place) ? ['scenarios', index] : ['scenario'])] }
      }),
    ),
  )
}

/** Only a pool has a title of its own. */
export function isPool({ title }: Pick<Place, 'title'>): boolean {
  return title !== null
}
