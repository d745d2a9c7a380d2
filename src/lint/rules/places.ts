/** Where the parts of a scenario stand in its file, for rules that found something about them. */
import type { Moment, Scenario } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

type Place = readonly (string | number)[]

/** The moments of a scenario in the order of the file, the note last. */
export function momentsIn(scenario: Scenario): readonly Moment[] {
  const moments = Object.values(scenario.beats).filter(beat => beat.kind === 'moment')
  return [...moments, ...(scenario.note ? [scenario.note] : [])]
}

/** The moment with an id, the note among them; undefined where there is none. */
export function momentOf({ beats, note }: Scenario, id: string): Moment | undefined {
  const beat = id === NOTE ? note : beats[id]
  return beat?.kind === 'moment' ? beat : undefined
}

export function beatPlace(beat: string): Place {
  return beat === NOTE ? ['note'] : ['beats', beat]
}

/** The place of a reply; of its moment where the file has no such reply. */
export function replyPlace(moment: Moment, reply: string): Place {
  const index = moment.replies.findIndex(({ id }) => id === reply)
  return index < 0 ? beatPlace(moment.id) : [...beatPlace(moment.id), 'replies', index]
}
