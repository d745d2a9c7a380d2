/** All plays of a small talk in the tests' own notation, and where they begin. */
import { playedOf } from '../../../src/lint/ways/played.ts'
import { measured } from '../../support/script.ts'

/** Calm from the start, so that there are few moods. */
export const CALM = { anger: 0, trust: 10, scores: ['empathy', 'boundaries'] } as const

export function playedOn(beats: string) {
  const one = measured(beats, CALM)
  const played = playedOf(one)
  if (!played) throw new Error('It is small.')
  return { one, ...played, start: played.walk.starts[0]?.node ?? -1 }
}
