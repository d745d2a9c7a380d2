/** The rows of the history: each talk with how deep it stands under the one that it comes from. */
import type { LookedAt } from '../../practice/looked-at.ts'
import { flattened } from '../../practice/tree.ts'
import type { KeptTalk } from './kept-talk.ts'
import type { Kin } from './kin.ts'

export interface Row {
  readonly talk: KeptTalk
  /** 0 where it stands on its own. */
  readonly depth: number
  /** Its scores may be shown. */
  readonly looked: boolean
}

/** In the order of the talks; those that are no longer among their kin have none. */
export function rowsOf(talks: readonly KeptTalk[], kin: readonly Kin[], lookedAt: LookedAt): readonly Row[] {
  const depths = new Map(kin.flatMap(tree => flattened(tree).map(({ of, depth }) => [of.id, depth] as const)))
  return talks
    .filter(({ id }) => depths.has(id))
    .map(talk => ({
      talk,
      depth: depths.get(talk.id) ?? 0,
      looked: talk.kind === 'finished' && lookedAt(talk),
    }))
}
