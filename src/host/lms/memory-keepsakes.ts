/** What belongs to practice beside the attempts, in memory alone: a course is often played where others play after one. */
import type { Rating } from '../../practice/rating.ts'
import type { Keepsakes } from '../keepsakes.ts'

export function memoryKeepsakes(): Keepsakes {
  const ratings = new Map<string, Rating>()
  return {
    rate: rating => void ratings.set(rating.attempt, rating),
    rating: async attempt => ratings.get(attempt),
    ratings: async () => [...ratings.values()],
    drill: () => undefined,
    drills: async () => [],
    trouble: () => null,
    watch: () => () => undefined,
  }
}
