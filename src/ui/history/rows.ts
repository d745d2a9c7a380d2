/** The rows of the history: each talk with how deep it stands under the one that it comes from. */
import { flattened } from '../../practice/tree.ts'
import type { KeptTalk } from './kept-talk.ts'
import type { Kin } from './kin.ts'

export interface Row {
  readonly talk: KeptTalk
  /** 0 where it stands on its own. */
  readonly depth: number
}

/** In the order of the talks. */
export function rowsOf(talks: readonly KeptTalk[], kin: readonly Kin[]): readonly Row[] {
  const depths = new Map(kin.flatMap(tree => flattened(tree).map(({ of, depth }) => [of.id, depth] as const)))
  return talks.map(talk => ({ talk, depth: depths.get(talk.id) ?? 0 }))
}
