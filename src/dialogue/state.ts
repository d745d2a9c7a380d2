/** Where a talk is: everything that what happens next can depend on. */
import type { Condition } from '../scenario/scenario.ts'
import type { Comparison } from '../scenario/vocabulary.ts'
import { type Memory, offered } from './memory.ts'

export interface State {
  /** A moment's id, an ending's, or `note`. */
  readonly beat: string
  /** 0..10 in half points. */
  readonly anger: number
  readonly trust: number
  /** Flags that were set, in order of the alphabet. */
  readonly flags: readonly string[]
  /** What earlier encounters left. */
  readonly carried: readonly string[]
  readonly memory: Memory
  /** The ending that was reached; a note may still follow it. */
  readonly ending: string | null
}

/** Whether nothing is left to say. */
export function isOver(state: State): boolean {
  return state.ending !== null && state.beat === state.ending
}

/** Whether all conditions hold; an empty list does. */
export function holds(conditions: readonly Condition[], state: State): boolean {
  for (const condition of conditions) if (holdsOne(condition, state) === condition.not) return false
  return true
}

function holdsOne(condition: Condition, state: State): boolean {
  switch (condition.kind) {
    case 'anger':
    case 'trust':
      return compare(state[condition.kind], condition.is, condition.than)
    case 'offered':
      return compare(offered(state.memory.standing), condition.is, condition.than)
    case 'flag':
      return state.flags.includes(condition.name)
    case 'left':
      return state.carried.includes(condition.name)
  }
}

function compare(value: number, is: Comparison, than: number): boolean {
  switch (is) {
    case '>=':
      return value >= than
    case '<=':
      return value <= than
    case '>':
      return value > than
    case '<':
      return value < than
  }
}
