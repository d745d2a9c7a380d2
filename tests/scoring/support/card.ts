/** The scorecard of a talk in the tests' own notation, and its findings as lines. */
import { replay } from '../../../src/dialogue/transcript.ts'
import { score, type Scorecard } from '../../../src/scoring/score.ts'
import { type Circumstances, measured } from '../../support/script.ts'

/** What a talk of these replies earns; throws where they cannot all be said, or do not end it. */
export function cardOf(beats: string, replies: string, about: Circumstances = {}): Scorecard {
  const { script, reference } = measured(beats, about)
  const { transcript, brokenAt } = replay(script, replies.split(' ').filter(Boolean))
  if (brokenAt !== null) throw new Error(`The talk breaks at ${brokenAt}.`)
  const card = score(script, reference, transcript)
  if (!card) throw new Error(`The talk stops at ${transcript.state.beat}.`)
  return card
}

/** “turn dimension reason move missing points”, a line for each finding. */
export function findings(card: Scorecard): string[] {
  return card.findings.map(
    ({ turn, dimension, reason, move, missing, points }) =>
      `${turn} ${dimension} ${reason}${move ? ` ${move}` : ''}${missing ? ` ${missing}` : ''} ${points}`,
  )
}
