/** Whether the talks that an author keeps beside a scenario still go as they say. */
import { isOver } from '../dialogue/state.ts'
import { available, momentAt } from '../dialogue/step.ts'
import { replay, type Transcript } from '../dialogue/transcript.ts'
import type { Path, Problem } from '../scenario/problem.ts'
import type { Walkthrough, Walkthroughs } from '../scenario/scenario.ts'
import { DIMENSIONS, SILENCE } from '../scenario/vocabulary.ts'
import { score } from '../scoring/score.ts'
import type { LintProblem, Locate } from './check.ts'
import type { Measured } from './measured.ts'
import type { LintCode } from './problems.ts'

/** Talks every walkthrough through; each that does not go as it says is a problem at its own line. */
export function checkWalkthroughs(
  { walkthroughs }: Walkthroughs,
  measured: Measured,
  locate: Locate,
): readonly LintProblem[] {
  return walkthroughs.flatMap((walkthrough, index) =>
    checkWalkthrough(walkthrough, measured).map(({ code, args, path }) => ({
      code,
      severity: 'error' as const,
      args: { name: walkthrough.name, ...args },
      range: locate(['walkthroughs', index, ...path]),
    })),
  )
}

interface Found {
  readonly code: LintCode
  readonly args: Problem['args']
  readonly path: Path
}

function checkWalkthrough(walkthrough: Walkthrough, { script, reference }: Measured): Found[] {
  const { replies } = walkthrough
  const { transcript, brokenAt } = replay(script, replies)
  const { beat } = transcript.state
  if (brokenAt !== null) {
    const args = { place: brokenAt + 1, reply: replies[brokenAt] ?? '', beat, there: thereNow(transcript) }
    return [{ code: 'walkthrough-broken', args, path: ['replies', brokenAt] }]
  }
  if (!isOver(transcript.state)) {
    const path = ['replies', ...(replies.length > 0 ? [replies.length - 1] : [])]
    return [{ code: 'walkthrough-unfinished', args: { beat, there: thereNow(transcript) }, path }]
  }
  return [
    ...endingFound(walkthrough, transcript),
    ...scoresFound(walkthrough, transcript, { script, reference }),
  ]
}

function endingFound({ ends }: Walkthrough, { script, state }: Transcript): Found[] {
  const reached = script.endings.get(state.ending ?? '')
  if (!reached || reached.id === ends || reached.was.includes(ends)) return []
  return [{ code: 'walkthrough-ending', args: { ending: reached.id, expected: ends }, path: ['ends'] }]
}

function scoresFound({ scores }: Walkthrough, talk: Transcript, { script, reference }: Measured): Found[] {
  const card = score(script, reference, talk)
  if (!card) return []
  const reached = { ...card.scores, overall: card.overall }
  return [...DIMENSIONS, 'overall' as const].flatMap((dimension): Found[] => {
    const expected = scores[dimension]
    const got = reached[dimension]
    const path = ['scores', dimension]
    if (expected === undefined || expected === got) return []
    if (got === null) return [{ code: 'walkthrough-unclaimed', args: { dimension }, path }]
    return [{ code: 'walkthrough-score', args: { dimension, score: got, expected }, path }]
  })
}

/** What could be said here instead: the ids in the order of the file, and the silence where there is one. */
export function repliesThere({ script, state }: Transcript): readonly string[] {
  const ids = available(script, state).map(({ reply }) => reply.id)
  return momentAt(script, state)?.moment.silence ? [...ids, SILENCE] : ids
}

function thereNow(transcript: Transcript): string {
  return repliesThere(transcript).join(', ') || 'none'
}
