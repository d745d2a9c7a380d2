/** A finished talk as its debrief tells it: every turn with what it was measured against and what it lost. */
import { lineAt, momentAt } from '../../dialogue/step.ts'
import type { State } from '../../dialogue/state.ts'
import { type Turn, turnsOf } from '../../dialogue/transcript.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import type { Reference } from '../../scoring/reference.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { type Finding, score, type Scorecard } from '../../scoring/score.ts'
import type { Ending } from '../../scenario/scenario.ts'
import type { Opened } from '../opened.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

export interface TurnReview {
  readonly turn: Turn
  /** The last turn is written for colleagues, and not said to the customer. */
  readonly isNote: boolean
  /** What was said, or asked of you, before. */
  readonly words: string
  readonly findings: readonly Finding[]
  /** What to say in its place; undefined where the turn lost nothing. */
  readonly better: string | undefined
}

export interface Review extends Opened {
  readonly reference: Reference
  /** What passes, 0 to 100. */
  readonly mark: number
  readonly card: Scorecard
  readonly ending: Ending
  readonly lastWords: string
  readonly turns: readonly TurnReview[]
  /** What was lost before anything was said. */
  readonly unsaid: readonly Finding[]
}

/**
 * Undefined while the talk is not over, and where the scenario cannot be scored. A programme may have a mark of its own.
 */
export function reviewOf(opened: Opened, mark: number = RUBRIC.passMark): Review | undefined {
  const { script, transcript } = opened
  const reference = referenceTo(script)
  const ending = script.endings.get(transcript.state.ending ?? '')
  const card = reference && score(script, reference, transcript)
  if (!reference || !card || !ending) return undefined
  const findingsAt = (n: number) => card.findings.filter(finding => finding.turn === n)
  return {
    ...opened,
    reference,
    mark,
    card: mark === RUBRIC.passMark ? card : { ...card, passed: card.overall >= mark },
    ending,
    lastWords: lineAt(ending, transcript.state).says,
    turns: turnsOf(transcript).map(turn => {
      const findings = findingsAt(turn.n)
      return {
        turn,
        isNote: turn.before.beat === NOTE,
        words: wordsAt(opened, turn.before),
        findings,
        better: findings.some(({ points }) => points > 0) ? betterThan(reference, turn) : undefined,
      }
    }),
    unsaid: findingsAt(0),
  }
}

function wordsAt({ script, transcript }: Opened, state: State): string {
  const at = momentAt(script, state)
  if (!at) return ''
  const waited = transcript.happenings.some(
    ({ kind, after }) => kind === 'silence' && after === state && after.beat === state.beat,
  )
  const { silence } = at.moment
  return waited && silence ? silence.says : lineAt(at.moment, state).says
}

/** The author's better words, else those of the reply that the moment is measured against. */
function betterThan({ measures }: Reference, { said }: Turn): string | undefined {
  const measure = measures.get(said.moment.id)?.reply
  return said.reply.better ?? (measure === said ? undefined : measure?.reply.say)
}
