/** How well the scores of several scenarios agree about the same people: each scenario one item, complete cases. */
import type { Attempt } from '../dialogue/attempt.ts'
import { type Alpha, alphaOf, type NoAlpha } from './alpha.ts'
import { type Group, isNamed } from './cohort.ts'
import { type Mark, MARKS } from './rest-score.ts'
import { isWhole } from './way.ts'

export interface Reliability {
  readonly mode: Attempt['mode']
  /** The scenarios, each in one version: of several the one that most people played. */
  readonly items: readonly Group[]
  /** People who finished every one of them. */
  readonly people: number
  readonly alpha: Readonly<Record<Mark, Alpha | NoAlpha>>
}

/** `wanted` are the ids of the scenarios that belong together; null: all that there are. */
export function reliabilityOf(
  groups: readonly Group[],
  mode: Attempt['mode'],
  wanted: readonly string[] | null,
): Reliability {
  const items = itemsOf(
    groups.filter(group => group.mode === mode),
    wanted,
  )
  const cases = wanted && items.length < wanted.length ? [] : completeCases(items)
  const alpha = (mark: Mark): Alpha | NoAlpha => {
    const of = items.flatMap((group, index) => (claims(group, mark) ? [index] : []))
    return alphaOf(cases.map(marks => of.map(index => marks[index]?.[mark] ?? 0)))
  }
  return {
    mode,
    items,
    people: cases.length,
    alpha: Object.fromEntries(MARKS.map(mark => [mark, alpha(mark)])) as Record<Mark, Alpha | NoAlpha>,
  }
}

function claims({ graded }: Group, mark: Mark): boolean {
  return mark === 'overall' || graded.script.scenario.scores.includes(mark)
}

/** In the order in which they are wanted; a scenario that nobody played makes a set that nobody completed. */
function itemsOf(groups: readonly Group[], wanted: readonly string[] | null): readonly Group[] {
  const best = new Map<string, Group>()
  for (const group of groups) {
    const other = best.get(group.scenario)
    if (!other || group.people.size > other.people.size) best.set(group.scenario, group)
  }
  return (wanted ?? [...best.keys()]).flatMap(id => best.get(id) ?? [])
}

type Marks = Readonly<Record<Mark, number | null>>

/** Of each person the first attempt at each; people whom no file names cannot be followed from one to the next. */
function completeCases(items: readonly Group[]): readonly (readonly Marks[])[] {
  const [first, ...rest] = items
  if (!first) return []
  const cases: Marks[][] = []
  for (const key of first.people.keys()) {
    if (!isNamed(key) || !rest.every(({ people }) => people.has(key))) continue
    const marks = items.flatMap(group => marksOf(group, key))
    if (marks.length === items.length) cases.push(marks)
  }
  return cases
}

function marksOf({ people, ways }: Group, key: string): readonly Marks[] {
  const person = people.get(key)
  const way = person && ways.grade(person.first.way)
  return way && isWhole(way) ? [{ overall: way.overall, ...way.scores }] : []
}
