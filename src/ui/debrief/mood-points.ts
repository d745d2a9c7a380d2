/** The moods of a talk in order: at its start, and after all that happened. */
import type { Mood } from '../../scenario/scenario.ts'
import type { Review } from './review.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

export interface MoodPoint extends Mood {
  /** The turn that led here; null at the start and after a silence. */
  readonly turn: number | null
  /** Its place in the talk, the start being 0. */
  readonly place: number
}

export function moodPoints({ script, transcript }: Review): readonly MoodPoint[] {
  const { anger, trust } = script.scenario.customer.mood
  // The note is written when the customer is gone: it changes no mood.
  const felt = transcript.happenings.filter(({ before }) => before.beat !== NOTE)
  return [
    { anger, trust, turn: null, place: 0 },
    ...felt.map((happening, index) => ({
      anger: happening.after.anger,
      trust: happening.after.trust,
      turn: happening.kind === 'reply' ? happening.n : null,
      place: index + 1,
    })),
  ]
}
