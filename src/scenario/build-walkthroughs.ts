/** A walkthrough draft without errors becomes Walkthroughs. */
import type { WalkthroughsDraft } from './schema-walkthroughs.ts'
import type { Walkthrough, Walkthroughs } from './scenario.ts'
import { DIMENSIONS } from './vocabulary.ts'

export function buildWalkthroughs(draft: WalkthroughsDraft): Walkthroughs {
  return {
    format: 1,
    scenario: draft.scenario,
    walkthroughs: draft.walkthroughs.map(({ name, kind, replies, ends, scores }) => ({
      name: name.trim(),
      kind,
      replies,
      ends,
      scores: buildScores(scores ?? {}),
    })),
  }
}

/** What is not asked for has no field, so that JSON keeps it equal. */
function buildScores(
  scores: NonNullable<WalkthroughsDraft['walkthroughs'][number]['scores']>,
): Walkthrough['scores'] {
  const asked: Partial<Record<keyof Walkthrough['scores'], number>> = {}
  for (const part of [...DIMENSIONS, 'overall'] as const) {
    const score = scores[part]
    if (score !== undefined) asked[part] = score
  }
  return asked
}
