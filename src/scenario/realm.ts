/** Where conditions hold: enough of logic to see that some never do, or that one holds wherever another does. */
import type { Condition, Minor } from './scenario.ts'
import type { Comparison } from './vocabulary.ts'

/** 0 to 10 in halves, one bit each. */
const POINTS = 21
const EVERY_POINT = 2 ** POINTS - 1

export interface Realm {
  /** The points of anger and trust that are let through, as bits. */
  readonly anger: number
  readonly trust: number
  /** The least and the most that may stand offered. */
  readonly offered: readonly [Minor, Minor]
  /** Flags and carried facts that must stand, or must not. */
  readonly facts: ReadonlyMap<string, boolean>
  /** A fact must stand and must not. */
  readonly torn: boolean
}

const EVERYWHERE: Realm = {
  anger: EVERY_POINT,
  trust: EVERY_POINT,
  offered: [0, Number.POSITIVE_INFINITY],
  facts: new Map(),
  torn: false,
}

export function realmOf(conditions: readonly Condition[]): Realm {
  return conditions.reduce(narrowed, EVERYWHERE)
}

/** No state of a talk lies in it. */
export function isNowhere({ anger, trust, offered, torn }: Realm): boolean {
  return torn || anger === 0 || trust === 0 || offered[0] > offered[1]
}

export function isEverywhere(realm: Realm): boolean {
  return covers(realm, EVERYWHERE)
}

/** Whether the first holds wherever the second does. */
export function covers(wide: Realm, narrow: Realm): boolean {
  return (
    !wide.torn &&
    (narrow.anger & ~wide.anger) === 0 &&
    (narrow.trust & ~wide.trust) === 0 &&
    narrow.offered[0] >= wide.offered[0] &&
    narrow.offered[1] <= wide.offered[1] &&
    Array.from(wide.facts).every(([fact, stands]) => narrow.facts.get(fact) === stands)
  )
}

function narrowed(realm: Realm, condition: Condition): Realm {
  switch (condition.kind) {
    case 'anger':
      return { ...realm, anger: realm.anger & pointsOf(condition) }
    case 'trust':
      return { ...realm, trust: realm.trust & pointsOf(condition) }
    case 'offered': {
      const [least, most] = sumsOf(condition)
      return { ...realm, offered: [Math.max(realm.offered[0], least), Math.min(realm.offered[1], most)] }
    }
    case 'flag':
    case 'left': {
      const fact = `${condition.kind} ${condition.name}`
      const torn = realm.torn || realm.facts.get(fact) === condition.not
      return { ...realm, torn, facts: new Map(realm.facts).set(fact, !condition.not) }
    }
  }
}

interface Measured {
  readonly is: Comparison
  readonly than: number
  readonly not: boolean
}

export function compare(value: number, { is, than, not }: Measured): boolean {
  const holds =
    is === '>=' ? value >= than : is === '<=' ? value <= than : is === '>' ? value > than : value < than
  return holds !== not
}

function pointsOf(condition: Measured): number {
  let points = 0
  for (let point = 0; point < POINTS; point++) if (compare(point / 2, condition)) points |= 1 << point
  return points
}

/** Sums are whole minor units. */
function sumsOf({ is, than, not }: Measured): [Minor, Minor] {
  const atLeast = (is === '>=' || is === '>') !== not
  const including = (is === '>=' || is === '<=') !== not
  if (atLeast) return [including ? than : than + 1, Number.POSITIVE_INFINITY]
  return [0, including ? than : than - 1]
}
