/** Whether the scenarios of a pool are alike: whichever is drawn, as much is asked and the same is graded. */
import { NONE } from '../scenario/finding.ts'
import type { Programme } from '../scenario/programme.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Found, Shelf } from './programme.ts'
import { type Drawn, drawnIn, isPool } from './places.ts'

/** Each is held against the first of its pool. */
export function poolFaults(programme: Programme, shelf: Shelf): Found[] {
  return drawnIn(programme).flatMap((drawn): Found[] => {
    const { place, scenario: id } = drawn
    const [one, first] = [shelf.get(id), shelf.get(place.draws[0] ?? '')]
    if (!isPool(place) || !isWhole(one) || !isWhole(first) || one === first) return []
    return unlike(one, first, drawn)
  })
}

function unlike(one: Scenario, first: Scenario, { place, path }: Drawn): Found[] {
  const names = { pool: place.id, scenario: one.id, first: first.id }
  const found: Found[] = []
  const report = (what: string, has: string, wanted: string) =>
    void found.push({
      code: 'pool-unlike',
      severity: 'error',
      args: { ...names, what, has, wanted },
      path,
    })
  if (one.level !== first.level) report('level', String(one.level), String(first.level))
  const [has, wanted] = [one, first].map(({ scores }) => scores.toSorted().join(', ')) as [string, string]
  if (has !== wanted) report('scores', has || NONE, wanted || NONE)
  return found
}

function isWhole(scenario: Scenario | 'faulty' | undefined): scenario is Scenario {
  return scenario !== undefined && scenario !== 'faulty'
}
