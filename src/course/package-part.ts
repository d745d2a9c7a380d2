/** One place of a programme as a package of its own, for a platform that keeps a grade for each. */
import type { Contents } from './package-files.ts'
import { placesOf } from './places.ts'
import type { Programme } from '../scenario/programme.ts'

/** In the order of the programme. */
export function partsOf(contents: Contents): readonly { readonly place: string; readonly part: Contents }[] {
  return placesOf(contents.compiled.programme).map(({ id }) => ({ place: id, part: partOf(contents, id) }))
}

/** What is played in it is a part of the whole: its record says so by the whole's id and hash. */
function partOf(contents: Contents, placeId: string): Contents {
  const { compiled } = contents
  const { programme } = compiled
  const stages = programme.stages
    .map(stage => {
      const places = stage.places.filter(({ id }) => id === placeId)
      const draws = places.flatMap(place => place.draws)
      return { ...stage, opens: 'at-once' as const, places: places.map(asRequired), scenarios: draws }
    })
    .filter(({ places }) => places.length > 0)
  const drawn = stages.flatMap(stage => stage.scenarios)
  const scenarios = contents.scenarios.filter(one => drawn.includes(one.compiled.scenario.id))
  return {
    ...contents,
    scenarios,
    compiled: {
      hash: compiled.hash,
      programme: { ...programme, title: titleOf(contents, placeId), stages, shifts: [] },
      plays: Object.fromEntries(
        scenarios.map(one => [one.compiled.scenario.id, one.compiled.plays] as const),
      ),
    },
  }
}

/** Without it, what is the only place of its package could be left out. */
function asRequired(place: Programme['stages'][number]['places'][number]) {
  return { ...place, required: true }
}

function titleOf({ compiled: { programme }, scenarios }: Contents, placeId: string): string {
  const place = placesOf(programme).find(({ id }) => id === placeId)
  const [first] = place?.draws ?? []
  const named = scenarios.find(one => one.compiled.scenario.id === first)?.compiled.scenario.title
  return place?.title ?? named ?? programme.title
}
