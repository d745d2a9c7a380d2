/** What someone thought of a talk of their own, as it is kept here; and how to keep it. */
import { useCallback, useState } from 'react'
import type { Rating } from '../../practice/rating.ts'
import { readRating } from '../../practice/read-rating.ts'
import { useHost } from '../host.ts'
import { usePromised } from '../parts/use-promised.ts'

interface Rated {
  /** Undefined where it was not asked yet. */
  readonly rating: Rating | undefined
  readonly rate: (answers: Pick<Rating, 'guesses' | 'differently'>) => void
}

/** Undefined until it is known. */
export function useRating(attempt: string): Rated | undefined {
  const { keepsakes, now } = useHost()
  const found = usePromised(useCallback(() => keepsakes.rating(attempt), [keepsakes, attempt]))
  const [given, setGiven] = useState<Rating>()
  if (!found) return undefined
  return {
    rating: given ?? readRating(found.value, attempt),
    rate(answers) {
      const rating = { attempt, at: new Date(now()).toISOString(), ...answers }
      keepsakes.rate(rating)
      setGiven(rating)
    },
  }
}
