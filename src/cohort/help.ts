/** Who needs help with what: by person and dimension, from the latest attempt at each scenario. Nobody is ranked. */
import type { Need } from '../dialogue/call.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import type { Taken } from '../course/taken.ts'
import {
  type Dimension,
  DIMENSIONS,
  type FoundMove,
  type Move,
  type Practice,
} from '../scenario/vocabulary.ts'
import type { Finding } from '../scoring/score.ts'
import type { Reason } from '../scoring/rubric.ts'
import { type Group, isNamed } from './cohort.ts'
import type { Kept } from './kept.ts'
import { isWhole, type WholeWay } from './way.ts'

export interface Help {
  readonly learner: NonNullable<Taken['learner']>
  readonly mode: Attempt['mode']
  /** Scenarios that this person finished. */
  readonly talks: number
  /** Talks in which something fatal was said. */
  readonly fatal: number
  /** The dimensions in which a talk came out below the mark. */
  readonly with: readonly HelpWith[]
}

export interface HelpWith {
  readonly dimension: Dimension
  /** Talks below the mark, of those whose scenario claims it. */
  readonly below: number
  readonly of: number
  /** What it went by, in most talks first; four at most. */
  readonly points: readonly HelpPoint[]
}

export interface HelpPoint {
  readonly reason: Reason
  /** Made, and should not have been. */
  readonly move: Move | FoundMove | null
  /** Needed, and not made. */
  readonly missing: Need | null
  readonly practice: Practice
  readonly talks: number
}

const MOST_POINTS = 4

/** In the order of their names. Whom no file names cannot be helped by name. */
export function helpNeeded(groups: readonly Group[], mode: Attempt['mode'], mark: number): readonly Help[] {
  const people = new Map<string, { learner: NonNullable<Kept['learner']>; ways: WholeWay[] }>()
  for (const group of groups) {
    if (group.mode !== mode) continue
    for (const [key, { latest }] of group.people) {
      const way = group.ways.grade(latest.way)
      if (!isNamed(key) || !latest.learner || !way || !isWhole(way)) continue
      const person = people.get(key) ?? { learner: latest.learner, ways: [] }
      people.set(key, person)
      person.ways.push(way)
    }
  }
  const found = [...people.values()].flatMap(({ learner, ways }): Help[] => {
    const list = DIMENSIONS.flatMap(dimension => helpWith(ways, dimension, mark))
    const fatal = ways.filter(way => way.fatal.length > 0).length
    return list.length > 0 || fatal > 0 ? [{ learner, mode, talks: ways.length, fatal, with: list }] : []
  })
  return found.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
}

function nameKey({ learner }: Help): string {
  return `${learner.name}\u0000${learner.id}`
}

function helpWith(ways: readonly WholeWay[], dimension: Dimension, mark: number): HelpWith[] {
  const claimed = ways.filter(({ scores }) => scores[dimension] !== null)
  const below = claimed.filter(({ scores }) => (scores[dimension] ?? 100) < mark)
  if (below.length === 0) return []
  return [{ dimension, below: below.length, of: claimed.length, points: pointsOf(claimed, dimension) }]
}

function pointsOf(ways: readonly WholeWay[], dimension: Dimension): readonly HelpPoint[] {
  const found = new Map<string, { finding: Finding; talks: number; points: number }>()
  for (const { findings } of ways) {
    const here = new Set<string>()
    for (const finding of findings) {
      if (finding.dimension !== dimension || finding.points === 0) continue
      const key = `${finding.reason} ${finding.move} ${finding.missing}`
      const one = found.get(key) ?? { finding, talks: 0, points: 0 }
      found.set(key, one)
      if (!here.has(key)) one.talks++
      here.add(key)
      one.points += finding.points
    }
  }
  return [...found]
    .toSorted(
      ([a, one], [b, other]) =>
        other.talks - one.talks ||
        isHarm(other) - isHarm(one) ||
        other.points - one.points ||
        (a < b ? -1 : 1),
    )
    .slice(0, MOST_POINTS)
    .map(([, { finding, talks }]) => ({
      reason: finding.reason,
      move: finding.move,
      missing: finding.missing,
      practice: finding.source,
      talks,
    }))
}

/** What was done weighs before what was left undone: it is easier to stop. */
function isHarm({ finding }: { readonly finding: Finding }): number {
  return finding.reason === 'harm' ? 1 : 0
}
