/** A walk that players play on: all that its course and marks depend on, with what can still be lost from each state. */
import type { Dimension } from '../../scenario/vocabulary.ts'
import type { Measured } from '../measured.ts'
import { type Attainable, attainable } from './attain.ts'
import { MARKS } from './question.ts'
import { type Ground, groundOf } from './ground.ts'
import { walk, type Walk } from './walk.ts'

export interface Played {
  readonly walk: Walk
  /** By dimension claimed. */
  readonly attain: AttainAll
}

export type AttainAll = Readonly<Partial<Record<Dimension, Attainable>>>

/** Where players play: all that the course of a talk and its marks depend on is told apart. */
export function playground({ script, reference }: Measured): Ground {
  return groundOf(script, reference, { ...MARKS, sums: true })
}

/** Undefined where there are more than `most` states. */
export function playedOf(
  measured: Measured,
  carried: readonly (readonly string[])[] = [[]],
  most?: number,
  silences = false,
): Played | undefined {
  return playedOn(playground(measured), carried, most, silences)
}

export function playedOn(
  ground: Ground,
  carried: readonly (readonly string[])[],
  most: number | undefined,
  silences: boolean,
): Played | undefined {
  const marks = walk(ground, carried, silences, most)
  return marks && { walk: marks, attain: attainAll(marks) }
}

export function attainAll(marks: Walk): AttainAll {
  const { scores } = marks.ground.script.scenario
  return Object.fromEntries(scores.map(dimension => [dimension, attainable(marks, dimension)]))
}
