/** Stored attempts as trees: under each talk what was said differently from it. */
import type { Stored } from '../../host/records.ts'
import { type Branch, type Leaf, treesOf } from '../../practice/tree.ts'

export interface Kept extends Leaf {
  readonly stored: Stored
}

export type Kin = Branch<Kept>

/** In the order of the list. What cannot be read tells of no kin, and stands on its own. */
export function kinOf(list: readonly Stored[]): readonly Kin[] {
  return treesOf(
    list.map((stored): Kept => {
      const { id } = stored
      if (!('attempt' in stored)) return { id, from: null, started: '', stored }
      const { from, started } = stored.attempt
      return { id, from, started, stored }
    }),
  )
}
