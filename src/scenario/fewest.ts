/** How few replies may be left at a beat, over every state that their conditions can tell apart. */
import { compare } from './realm.ts'
import type { Condition } from './scenario.ts'

/** More states than this and only the replies without a condition are counted: nobody could see through them. */
const MOST_STATES = 5_000

type State = ReadonlyMap<string, number>

export function fewestLeft(replies: readonly (readonly Condition[])[]): number {
  const always = replies.filter(conditions => conditions.length === 0).length
  const sometimes = replies.filter(conditions => conditions.length > 0)
  const values = valuesOf(sometimes.flat())
  const states = Array.from(values.values()).reduce((count, each) => count * each.length, 1)
  if (sometimes.length === 0 || states > MOST_STATES) return always
  let fewest = sometimes.length
  for (const state of statesOf(values)) {
    const left = sometimes.filter(conditions => conditions.every(condition => holds(condition, state))).length
    fewest = Math.min(fewest, left)
  }
  return always + fewest
}

function holds(condition: Condition, state: State): boolean {
  const value = state.get(nameOf(condition)) ?? 0
  return 'name' in condition ? (value === 1) !== condition.not : compare(value, condition)
}

function nameOf(condition: Condition): string {
  return 'name' in condition ? `${condition.kind} ${condition.name}` : condition.kind
}

/** For each thing that is asked for, the values on both sides of every border. */
function valuesOf(conditions: readonly Condition[]): Map<string, number[]> {
  const values = new Map<string, number[]>()
  for (const condition of conditions) {
    const name = nameOf(condition)
    const borders = 'name' in condition ? [0, 1] : bordersOf(condition)
    values.set(name, Array.from(new Set([...(values.get(name) ?? []), ...borders])))
  }
  return values
}

function bordersOf(condition: Exclude<Condition, { name: string }>): number[] {
  const { kind, than } = condition
  if (kind === 'offered') return [0, than - 1, than, than + 1].filter(sum => sum >= 0)
  const half = Math.floor(than * 2) / 2
  return [0, half - 0.5, half, half + 0.5].filter(point => point >= 0 && point <= 10)
}

function* statesOf(values: ReadonlyMap<string, readonly number[]>): Generator<State> {
  const names = Array.from(values.keys())
  const state = new Map<string, number>()
  function* from(at: number): Generator<State> {
    const name = names[at]
    if (name === undefined) {
      yield state
      return
    }
    for (const value of values.get(name) ?? []) {
      state.set(name, value)
      yield* from(at + 1)
    }
  }
  yield* from(0)
}
