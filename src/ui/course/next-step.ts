/** The one next step on the way through a programme. */
import type { PlaceStanding, Standing } from '../../course/standing.ts'
import type { Programme } from '../../scenario/programme.ts'

type NextStep =
  | { readonly kind: 'go-on'; readonly place: PlaceStanding; readonly attempt: string }
  | { readonly kind: 'begin'; readonly place: PlaceStanding; readonly first: boolean }
  | { readonly kind: 'again'; readonly place: PlaceStanding }
  | { readonly kind: 'certificate' }
  | { readonly kind: 'none' }

/** What was begun comes first, then what is required, then what the result asks for; what is not required never pushes. */
export function nextStep(programme: Programme, { stages, result }: Standing): NextStep {
  const open = stages.filter(stage => stage.open).flatMap(({ places }) => places)
  for (const place of open) {
    if (place.unfinished) return { kind: 'go-on', place, attempt: place.unfinished.attempt }
  }
  const required = open.filter(({ place }) => place.required)
  const due = required.find(({ counted, mayBegin }) => counted === null && mayBegin)
  if (due) return { kind: 'begin', place: due, first: open.every(({ begun }) => begun.length === 0) }
  if (result?.passed) return { kind: programme.certificate ? 'certificate' : 'none' }
  const again = programme.mode === 'assessment' ? weakest(retakable(programme, stages)) : undefined
  return again ? { kind: 'again', place: again } : { kind: 'none' }
}

/** Those that may be tried again, and would count for something. */
export function retakable(
  programme: Pick<Programme, 'counts'>,
  stages: Standing['stages'],
): readonly PlaceStanding[] {
  if (programme.counts === 'first') return []
  return stages
    .flatMap(({ places }) => places)
    .filter(({ place, counted, mayBegin }) => place.required && counted !== null && mayBegin)
}

/** Where trying again can gain most. */
function weakest(places: readonly PlaceStanding[]): PlaceStanding | undefined {
  const overall = ({ counted }: PlaceStanding) => counted?.result?.overall ?? 0
  return places.toSorted((a, b) => overall(a) - overall(b))[0]
}
