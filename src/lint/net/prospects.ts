/** What can still come of a talk from one of its states, each such prospect numbered once. */
import { RUBRIC } from '../../scoring/rubric.ts'
import { EDGE } from '../ways/edges.ts'
import { BAD, boundariesOf, empathyOf, OFFER } from './futures.ts'
import { addTo, type Front, type Losses, losses, overallOf, plus } from '../ways/pareto.ts'

export interface Prospect {
  /** The least that can still be lost, 100 at most. */
  readonly empathy: number
  readonly boundaries: number
  readonly compensation: number
  /** With no loss so far: the losses of which none is worse than another; empty where every way on is fatal. */
  readonly front: Front
  /** The best overall score of it; 0 where it is empty. */
  readonly best: number
  /** Whether some way on ends neither with a customer who left nor with an end without cause. */
  readonly endsWell: boolean
  /** The offers of which some way to an end makes no further one, as bits. */
  readonly offers: number
  /** Of a prospect by way of a reply: whether the offer that it makes can stand to the end. */
  readonly stands: boolean
}

export interface Prospects {
  /** By number; 0 stands for none at all. */
  readonly all: readonly (Prospect | undefined)[]
  readonly atTheEnd: (compensation: number) => number
  /** Of a state; where the talk is over but for the note, how it ended is not asked any more. */
  readonly settled: (isOver: boolean, number: number) => number
  /** By way of a reply, with its packed loss. */
  readonly along: (loss: number, number: number) => number
  readonly together: (one: number, other: number) => number
  /** Whether all fronts were small enough to be kept whole. */
  readonly fit: () => boolean
}

const FATAL = EDGE.fatal << 14
/** More than this from one state fits nobody's head, and not the time either. */
const MOST_IN_A_FRONT = 1_000
const ALL_OFFERS = 2 ** 30 - 1

export function prospectsIn(): Prospects {
  const all: (Prospect | undefined)[] = [undefined]
  const numbers = new Map<string, number>()
  const made = new Map<number, number>()
  const joined = new Map<number, number>()
  let isFit = true

  const of = (one: Omit<Prospect, 'best'>): number => {
    const { empathy, boundaries, compensation, endsWell, offers, stands } = one
    const front = [...one.front].toSorted((a, b) => a - b)
    const key = `${empathy} ${boundaries} ${compensation} ${endsWell} ${offers} ${stands} ${front.join()}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    let best = 0
    for (const packed of front) best = Math.max(best, overallOf(packed))
    numbers.set(key, all.length)
    return all.push({ ...one, front, best }) - 1
  }

  const alongNew = (loss: number, { front, ...one }: Prospect): number => {
    const [empathy, boundaries] = [empathyOf(loss), boundariesOf(loss)]
    const after: Losses[] = []
    if ((loss & FATAL) === 0) for (const packed of front) addTo(after, plus(packed, empathy, boundaries))
    const offer = loss >> OFFER
    const bit = offer === 0 ? 0 : 1 << (offer - 1)
    return of({
      empathy: Math.min(100, one.empathy + empathy),
      boundaries: Math.min(100, one.boundaries + boundaries),
      compensation: one.compensation,
      front: after,
      endsWell: one.endsWell && (loss & BAD) === 0,
      offers: one.offers & ~bit,
      stands: (one.offers & bit) !== 0,
    })
  }

  const togetherNew = (one: Prospect, other: Prospect): number => {
    const front: Losses[] = [...one.front]
    for (const packed of other.front) addTo(front, packed)
    if (front.length > MOST_IN_A_FRONT) isFit = false
    return of({
      empathy: Math.min(one.empathy, other.empathy),
      boundaries: Math.min(one.boundaries, other.boundaries),
      compensation: Math.min(one.compensation, other.compensation),
      front: front.slice(0, MOST_IN_A_FRONT),
      endsWell: one.endsWell || other.endsWell,
      offers: one.offers | other.offers,
      stands: false,
    })
  }

  return {
    all,
    atTheEnd: compensation =>
      of({
        empathy: 0,
        boundaries: 0,
        compensation,
        front: [losses(0, 0, compensation)],
        endsWell: true,
        offers: ALL_OFFERS,
        stands: false,
      }),
    settled(isOver, number) {
      const one = all[number]
      if (!one || (!one.stands && (one.endsWell || !isOver))) return number
      return of({ ...one, endsWell: one.endsWell || isOver, stands: false })
    },
    along(loss, number) {
      const one = all[number]
      if (!one) return 0
      const key = loss * 2 ** 22 + number
      const known = made.get(key)
      if (known !== undefined) return known
      const found = alongNew(loss, one)
      made.set(key, found)
      return found
    },
    together(one, other) {
      const [a, b] = [all[one], all[other]]
      if (!a || !b) return a ? one : other
      const key = one * 2 ** 22 + other
      const known = joined.get(key)
      if (known !== undefined) return known
      const found = togetherNew(a, b)
      joined.set(key, found)
      return found
    },
    fit: () => isFit,
  }
}

/** Whether a prospect leaves a pass. */
export function leavesAPass({ best }: Prospect): boolean {
  return best >= RUBRIC.passMark
}
