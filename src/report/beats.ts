/** The beats of a scenario in the order of the talk, those that are never come to last. */
import type { Proof } from '../lint/proof.ts'
import type { map } from '../i18n/en-GB/map.ts'
import { NOTE } from '../scenario/vocabulary.ts'

export const NOTE_KIND = 'note'

export interface Beat {
  readonly id: string
  /** What the map calls it: a tone, or how it ends. */
  readonly kind: Extract<keyof typeof map, `tone.${string}` | `ends.${string}`> | typeof NOTE_KIND
}

export function beatsOf({ script: { scenario }, arrivals }: Proof): readonly Beat[] {
  const met = [...arrivals.beats.keys()].filter(id => id !== NOTE)
  const unmet = Object.keys(scenario.beats).filter(id => !arrivals.beats.has(id))
  const beats = [...met, ...unmet].flatMap((id): Beat[] => {
    const beat = scenario.beats[id]
    if (!beat) return []
    return [{ id, kind: beat.kind === 'ending' ? `ends.${beat.ends}` : `tone.${beat.tone}` }]
  })
  return scenario.note ? [...beats, { id: NOTE, kind: NOTE_KIND }] : beats
}
