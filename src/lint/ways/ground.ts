/** What all walks of a scenario share: its places, what can happen at each, and what that takes. */
import type { Script } from '../../dialogue/script.ts'
import type { Reference } from '../../scoring/reference.ts'
import { type LossOf, lossesOf } from './losses.ts'
import { type Option, optionsIn, SILENT } from './options.ts'
import { type Place, type Places, placesOf } from './places.ts'
import type { Question } from './question.ts'
import { type Ranks, ranksOf } from './ranks.ts'
import { readsIn } from './reads.ts'

export interface Ground {
  readonly script: Script
  readonly reference: Reference
  readonly question: Question
  readonly places: Places
  readonly ranks: Ranks
  /** In the order of the file; a silence, where it is asked for, comes last. */
  readonly optionsAt: (place: Place, silences: boolean) => readonly Option[]
  /** undefined where the question asks for no marks. */
  readonly losses: LossOf | undefined
}

export function groundOf(script: Script, reference: Reference, question: Question): Ground {
  const places = placesOf(script, readsIn(script, reference, question), question)
  const optionsFor = optionsIn(script, places)
  const all: (readonly Option[] | undefined)[] = []
  const said: (readonly Option[] | undefined)[] = []
  const marks = question.empathy || question.boundaries || question.fatal
  return {
    script,
    reference,
    question,
    places,
    ranks: ranksOf(script),
    optionsAt(place, silences) {
      const options = (all[place.index] ??= optionsFor(place))
      return silences ? options : (said[place.index] ??= options.filter(({ index }) => index !== SILENT))
    },
    losses: marks ? lossesOf(script, reference) : undefined,
  }
}
