/** Reads a rating back from where anything may stand by now: a database, or a file that somebody sent. */
import { date, fields, firstFault, number, orNull, text } from '../dialogue/shape.ts'
import { DIMENSIONS, type Dimension } from '../scenario/vocabulary.ts'
import type { Rating } from './rating.ts'

/** What one sentence may be long: longer ones are cut when they are read. */
export const LONGEST = 400

const FIELDS = { attempt: text, at: date, guesses: orNull(fields({})), differently: text }

/** Undefined where it is none, or one of another talk; guesses that cannot be are left out. Never throws. */
export function readRating(value: unknown, attempt: string): Rating | undefined {
  if (firstFault(value, FIELDS)) return undefined
  const rating = value as Rating
  if (rating.attempt !== attempt) return undefined
  const { at, guesses, differently } = rating
  return { attempt, at, guesses: guesses && guessesIn(guesses), differently: differently.slice(0, LONGEST) }
}

function guessesIn(guesses: NonNullable<Rating['guesses']>): NonNullable<Rating['guesses']> {
  const found: Partial<Record<Dimension, number>> = {}
  for (const of of DIMENSIONS) {
    if (!Object.hasOwn(guesses, of)) continue
    const guess: unknown = guesses[of]
    if (number(guess) === null && Number(guess) >= 0 && Number(guess) <= 100) found[of] = Number(guess)
  }
  return found
}
