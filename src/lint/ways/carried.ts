/** What earlier encounters may have left that a scenario asks for. */
import type { Condition, Scenario } from '../../scenario/scenario.ts'

/** Beyond this the sets are too many: each name doubles them. */
const MOST_NAMES = 6

/** The names that conditions of a scenario ask for, in the order of the file. */
export function carriedNames(scenario: Scenario): readonly string[] {
  const moments = Object.values(scenario.beats).filter(beat => beat.kind === 'moment')
  const conditions: Condition[] = [
    ...scenario.start.flatMap(({ when }) => when),
    ...moments.flatMap(({ lines, replies }) => [
      ...lines.flatMap(({ when }) => when),
      ...replies.flatMap(reply => [...reply.if, ...reply.to.flatMap(({ when }) => when)]),
    ]),
  ]
  return [...new Set(conditions.flatMap(condition => (condition.kind === 'left' ? [condition.name] : [])))]
}

/** Every set of them, nothing carried first. */
export function carriedSets(scenario: Scenario): readonly (readonly string[])[] {
  let sets: string[][] = [[]]
  for (const name of carriedNames(scenario).slice(0, MOST_NAMES))
    sets = [...sets, ...sets.map(set => [...set, name])]
  return sets.map(set => set.toSorted())
}
