/** What the customer and the scorer remember of a talk: a closed record, the same for both. */
import type { Offer } from '../scenario/scenario.ts'

/** Counts stop where nothing changes any more, so that the states of a talk stay few enough to walk them all. */
export interface Memory {
  /** A listening move was made. */
  readonly heard: boolean
  /** Apologies that the moment did not call for, 0..3. */
  readonly apologies: number
  /** Explanations that the moment did not call for, 0..2. */
  readonly explanations: number
  /** Abusive lines that were answered, 0..2. */
  readonly abusiveLines: number
  /** Abusive lines that were answered without a limit, 0..2. */
  readonly ignored: number
  readonly limit: 'none' | 'set' | 'warned'
  /** The offers that stand, by their id in order; a later one replaces an earlier. */
  readonly standing: readonly Offer[]
  /** An offer, an allowed exception, a choice, compensation or a next step was put. */
  readonly wayForward: boolean
  /** The case was handed over with its context. */
  readonly handedOver: boolean
}

export const NOTHING_YET: Memory = {
  heard: false,
  apologies: 0,
  explanations: 0,
  abusiveLines: 0,
  ignored: 0,
  limit: 'none',
  standing: [],
  wayForward: false,
  handedOver: false,
}

export const MOST_APOLOGIES = 3
export const MOST_EXPLANATIONS = 2
export const MOST_ABUSIVE_LINES = 2
export const MOST_IGNORED = 2

/** The sum of the offers that stand, in minor units; a remedy makes good in kind and is not money. */
export function offered(standing: readonly Offer[]): number {
  let sum = 0
  for (const offer of standing) if (!offer.remedy) sum += offer.worth
  return sum
}

/** Whether a remedy stands. */
export function remedied(standing: readonly Offer[]): boolean {
  return standing.some(offer => offer.remedy)
}

/** The offers that stand once `offer` is made. */
export function withOffer(standing: readonly Offer[], offer: Offer | undefined): readonly Offer[] {
  if (!offer) return standing
  const others = standing.filter(other => other.id !== offer.id)
  return [...others, offer].toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
