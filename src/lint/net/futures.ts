/** Carries what can still come of a talk backwards over a net, for all moods of a spot at once. */
import { pointsFor } from '../../scoring/reference.ts'
import { AT_LIMIT } from '../mood-set.ts'
import { type Field, type Fields, flat, MOODS, type Sum } from './fields.ts'
import type { Net } from './net.ts'

/** A question that is asked of every spot: 0 is the answer where nothing is there to be asked. */
export interface Asking {
  /** What a way that takes so much makes of the answer of where it leads: the loss first. */
  readonly along: Sum
  /** Puts the answers of two ways together. */
  readonly together: Sum
}

/** Losses are packed as those of a net; an ending that takes what is left undone adds this bit. */
export const BAD = 1 << 19
/** From here on the number of what is offered, or 0. */
export const OFFER = 20
export const empathyOf = (loss: number): number => loss & 127
export const boundariesOf = (loss: number): number => (loss >> 7) & 127

const UNKNOWN = 2 ** 31 - 1

export interface Follower {
  /** What a way makes of the answers of where it leads; `where` are the answers by spot, `offer` a number or 0. */
  readonly along: (asking: Asking, way: number, where: Int32Array, offer: number) => Field
  /** Takes a spot in hand: to be called before `along`, last beats first. */
  readonly take: (spot: number) => void
  /** What a way from a spot takes in a mood where it comes to an ending that takes what is left undone. */
  readonly badLossAt: (spot: number, way: number, mood: number) => number
  /** The same at least, whatever the mood. */
  readonly badAtLeast: (spot: number, way: number) => number
}

/** Calls of the reference way that are left, in hundredths, numbered. */
interface Calls {
  readonly empathy: number[]
  readonly boundaries: number[]
  readonly of: (empathy: number, boundaries: number) => number
}

function callsIn(): Calls {
  const known = new Map<number, number>()
  const empathy: number[] = []
  const boundaries: number[] = []
  return {
    empathy,
    boundaries,
    of(one, other) {
      const key = one * 2 ** 26 + other
      const before = known.get(key)
      if (before !== undefined) return before
      known.set(key, empathy.length)
      boundaries.push(other)
      return empathy.push(one) - 1
    },
  }
}

export function follower(net: Net, fields: Fields): Follower {
  const { reference, question } = net.ground
  const { first, count, option, turn, loss, target, to, orElse, options, turns, bad } = net
  const asksEndings = question.empathy || question.boundaries
  const calls = callsIn()
  const nothingLeft = flat(calls.of(0, 0))
  /** By spot: the calls of the reference way from there to the end, the note aside. */
  const rest = new Int32Array(net.size).fill(nothingLeft)
  const more = fields.sum((own, left) =>
    calls.of(
      (calls.empathy[own] ?? 0) + (calls.empathy[left] ?? 0),
      (calls.boundaries[own] ?? 0) + (calls.boundaries[left] ?? 0),
    ),
  )
  const points = (dimension: 'empathy' | 'boundaries', undone: number): number =>
    reference.claimed.includes(dimension) ? Math.min(100, pointsFor(reference, dimension, undone, 0)) : 0
  /** The loss by a way together with what is left undone. */
  const added = fields.sum((left, lost) => {
    const empathy = Math.min(100, empathyOf(lost) + points('empathy', calls.empathy[left] ?? 0))
    const boundaries = Math.min(100, boundariesOf(lost) + points('boundaries', calls.boundaries[left] ?? 0))
    return (lost & ~16383) | empathy | (boundaries << 7) | BAD
  })
  /** By spot: what is left undone there, once it was asked for by itself. */
  const undoneOf = new Int32Array(net.size).fill(UNKNOWN)
  /** By what is left undone, where that hangs on the mood: the least that it takes. */
  const leastOf = new Map<Field, number>()
  /** The spot in hand, and what is left undone there: reckoned when it is asked. */
  let inHand = -1
  let undone: Field | undefined

  const answerOf = (next: number, where: Int32Array, isBad: boolean, wanted: boolean | undefined) => {
    if (next < 0) return undefined
    return wanted === undefined || isBad === wanted ? where[next]! : flat(0)
  }

  /** What the targets of a way say, after the mood has moved; undefined where none is in question. */
  const after = (way: number, where: Int32Array, wanted: boolean | undefined): Field | undefined => {
    const { routes } = options[option[way]!]!
    const from = target[way]!
    let found: Field | undefined
    for (let at = from + routes.length - 1; at >= from; at--) {
      const calm = answerOf(to[at]!, where, (bad[at]! & 1) !== 0, wanted)
      const burst = answerOf(orElse[at]!, where, (bad[at]! & 2) !== 0, wanted)
      const here =
        burst === undefined ? calm : calm === undefined ? burst : fields.pick(AT_LIMIT, burst, calm)
      if (here === undefined) continue
      const { when } = routes[at - from]!
      found = found === undefined || found === here || !when ? here : fields.pick(when, here, found)
    }
    return found
  }

  const hasBad = (way: number): boolean => {
    const end = target[way]! + options[option[way]!]!.routes.length
    for (let at = target[way]!; at < end; at++) if (bad[at] !== 0) return true
    return false
  }

  const moved = (way: number, field: Field): Field => {
    const before = fields.before(turns[turn[way]!]!, field)
    const { there } = options[option[way]!]!
    return there ? fields.pick(there, before, flat(0)) : before
  }

  const referenceWay = (): number => {
    const place = net.placeAt(inHand)
    const measure = place.moody ? reference.measures.get(place.beat) : undefined
    if (!measure) return -1
    for (let way = first[inHand]!; way < first[inHand]! + count[inHand]!; way++)
      if (options[option[way]!]!.said === measure.reply) return way
    return -1
  }

  /** What the reference way still calls for after its reply here. */
  const undoneHere = (): Field => {
    if (undone !== undefined) return undone
    const way = referenceWay()
    if (way < 0) throw new Error('The reference reply is always there.')
    const found = after(way, rest, undefined)
    return (undone = found === undefined ? nothingLeft : fields.before(turns[turn[way]!]!, found))
  }

  const take = (spot: number): void => {
    inHand = spot
    undone = undefined
  }

  return {
    take(spot) {
      take(spot)
      const measure = asksEndings ? reference.measures.get(net.placeAt(spot).beat) : undefined
      if (!measure || referenceWay() < 0) return
      const { empathy, boundaries } = measure.reply
      rest[spot] = fields.both(more, flat(calls.of(empathy.q, boundaries.q)), undoneHere())
    },
    along({ along, together }, way, where, offer) {
      const takes = flat(loss[way]! | (offer << OFFER))
      if (!asksEndings || !hasBad(way)) {
        const found = after(way, where, undefined)
        return found === undefined ? flat(0) : fields.both(along, takes, moved(way, found))
      }
      const calm = moved(way, after(way, where, false) ?? flat(0))
      const ended = moved(way, after(way, where, true) ?? flat(0))
      const takesAll = fields.both(added, undoneHere(), takes)
      return fields.both(together, fields.both(along, takes, calm), fields.both(along, takesAll, ended))
    },
    badLossAt(spot, way, mood) {
      let left = undoneOf[spot]!
      if (left === UNKNOWN) {
        take(spot)
        left = undoneOf[spot] = undoneHere()
      }
      return added.of(fields.at(left, mood), loss[way]!)
    },
    badAtLeast(spot, way) {
      let left = undoneOf[spot]!
      if (left === UNKNOWN) {
        take(spot)
        left = undoneOf[spot] = undoneHere()
      }
      const takes = loss[way]!
      if (left < 0) return added.of(-1 - left, takes)
      let least = leastOf.get(left)
      if (least === undefined) {
        let [empathy, boundaries] = [100, 100]
        for (let mood = 0; mood < MOODS; mood++) {
          const all = added.of(fields.at(left, mood), 0)
          empathy = Math.min(empathy, empathyOf(all))
          boundaries = Math.min(boundaries, boundariesOf(all))
        }
        leastOf.set(left, (least = empathy | (boundaries << 7)))
      }
      const empathy = Math.min(100, empathyOf(takes) + empathyOf(least))
      return (takes & ~16383) | empathy | (Math.min(100, boundariesOf(takes) + boundariesOf(least)) << 7)
    },
  }
}
