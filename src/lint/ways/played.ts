/** A walk that players play on: all that its course and marks depend on, with what can still be lost from each state. */
import type { Dimension } from '../../scenario/vocabulary.ts'
import type { Measured } from '../measured.ts'
import { type Attainable, attainable } from './attain.ts'
import { MARKS } from './question.ts'
import { walk, type Walk } from './walk.ts'

export interface Played {
  readonly walk: Walk
  /** By dimension claimed. */
  readonly attain: AttainAll
}

export type AttainAll = Readonly<Partial<Record<Dimension, Attainable>>>

/** Undefined where there are more than `most` states. */
export function playedOf(
  { script, reference }: Measured,
  carried: readonly (readonly string[])[] = [[]],
  most?: number,
  silences = false,
): Played | undefined {
  const marks = walk(script, reference, { ...MARKS, sums: true, silences }, carried, most)
  return marks && { walk: marks, attain: attainAll(marks) }
}

export function attainAll(marks: Walk): AttainAll {
  const { scores } = marks.walker.script.scenario
  return Object.fromEntries(scores.map(dimension => [dimension, attainable(marks, dimension)]))
}
