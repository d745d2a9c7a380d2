/** What to practise next, and why: derived from what was practised, never kept. */
import type { Shift } from '../scenario/programme.ts'
import type { Practice } from '../scenario/vocabulary.ts'
import { levelOf } from './level.ts'
import { leaningOf } from './leaning.ts'
import { inOrder, type Done, type DoneTalk, type Shelved } from './done.ts'
import type { Proposal } from './proposal.ts'
import { chosenFor } from './scenario-for.ts'
import { duePractices, isDue, type MoveStanding, standingsOf } from './standing.ts'

export interface Plan {
  /** The level that suits now. */
  readonly level: number
  /** Moves, the most pressing first. */
  readonly due: readonly MoveStanding[]
  readonly practices: readonly Practice[]
  /** Three at most, the one that presses most first. */
  readonly proposals: readonly Proposal[]
}

export interface Ground extends Done {
  /** Gentle ones first. */
  readonly shelf: readonly Shelved[]
  readonly shifts: readonly Pick<Shift, 'id' | 'scenarios'>[]
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The same plan for the same ground, in whatever order talks and drills are given. */
export function planOf({ shelf, shifts, now, ...practised }: Ground): Plan {
  const talks = inOrder(practised.talks, ({ attempt }) => attempt, now)
  const due = standingsOf(practised, now).filter(standing => isDue(standing, now))
  const levels = shelf.map(({ level }) => level)
  const level = levelOf(talks, levels)
  const practices = duePractices(due)
  const [first] = shelf.toSorted((a, b) => a.level - b.level)
  if (talks.length === 0 && practised.moments.length === 0) {
    const proposals: readonly Proposal[] = first ? [{ kind: 'first', scenario: first.scenario }] : []
    return { level, due, practices, proposals }
  }
  const [most] = due
  const last = talks.at(-1)
  const scenario = chosenFor(shelf, {
    due,
    practices,
    level,
    lastMet: talks.map(({ scenario: met }) => met),
    lastLeaning: last && leaningOf(last.chances.map(({ move }) => move)),
  })
  const shift = shifts.find(one => fits(one, shelf, level, talks))
  const proposals: Proposal[] = []
  if (most) proposals.push({ kind: 'drill', because: most, moves: due.length })
  if (scenario) proposals.push(scenario)
  if (shift) proposals.push({ kind: 'shift', shift: shift.id, people: shift.scenarios.length })
  return { level, due, practices, proposals }
}

/** A shift fits once none of its people is too hard, and it was not played yet: one after another, in its order. */
function fits(
  { scenarios }: Pick<Shift, 'scenarios'>,
  shelf: readonly Shelved[],
  level: number,
  talks: readonly DoneTalk[],
): boolean {
  const cast = scenarios.map(id => shelf.find(({ scenario }) => scenario === id))
  if (cast.some(one => !one || one.level > level)) return false
  const met = talks.filter(({ forked }) => !forked).map(({ scenario }) => scenario)
  return !met.some((_, at) => scenarios.every((id, index) => met[at + index] === id))
}
