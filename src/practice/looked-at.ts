/** Whether the scores of a talk may be shown: whoever held it is asked first how it went. */
import type { Rating } from './rating.ts'

export interface Held {
  readonly id: string
  /** The talk and turn that it says differently; null where it is a whole talk. */
  readonly from: object | null
}

export type LookedAt = (talk: Held) => boolean

/** A talk that says another differently is never asked: what that one scored was told already. */
export function lookedAtIn(ratings: readonly Pick<Rating, 'attempt'>[]): LookedAt {
  const asked = new Set(ratings.map(({ attempt }) => attempt))
  return ({ id, from }) => from !== null || asked.has(id)
}
