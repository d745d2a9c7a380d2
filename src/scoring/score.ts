/** A transcript becomes a scorecard: a ledger from 100 down, each point with its finding. */
import type { Need } from '../dialogue/call.ts'
import { offered } from '../dialogue/memory.ts'
import type { Script } from '../dialogue/script.ts'
import { isOver, type State } from '../dialogue/state.ts'
import { type Transcript, type Turn, turnsOf } from '../dialogue/transcript.ts'
import { NOTE, type Dimension, type FoundMove, type Move, type Practice } from '../scenario/vocabulary.ts'
import { fairness } from './compensation.ts'
import { endingReason, restPoints } from './ending.ts'
import { fatalOf, type Fatal } from './fatal.ts'
import type { Reference } from './reference.ts'
import { MOVE_SOURCE, NEED_SOURCE, type Reason, REASON_SOURCE, RUBRIC } from './rubric.ts'
import { reckon, turnTaken } from './turn.ts'

/** Whole points taken off one dimension, and why. */
export interface Finding {
  /** Counted from 1; 0 where nothing was said. */
  readonly turn: number
  readonly dimension: Dimension
  /** The move that was made and should not have been. */
  readonly move: Move | FoundMove | null
  /** What the moment needed and did not get. */
  readonly missing: Need | null
  readonly points: number
  readonly reason: Reason
  readonly source: Practice
}

export interface Scorecard {
  /** null where the file does not claim the dimension. */
  readonly scores: Readonly<Record<Dimension, number | null>>
  /** The lowest dimension claimed; 0 where something fatal was said. */
  readonly overall: number
  readonly passed: boolean
  readonly fatal: readonly Fatal[]
  /** By turn; the points of a dimension sum to 100 minus its score. */
  readonly findings: readonly Finding[]
}

/** Scores a talk that is over; undefined while it is not. */
export function score(script: Script, reference: Reference, transcript: Transcript): Scorecard | undefined {
  return isOver(transcript.state) ? scoreSoFar(script, reference, transcript) : undefined
}

/** The ledger of a talk as far as it went: what its turns took, and at its end what the ending and the offers took. */
export function scoreSoFar(script: Script, reference: Reference, transcript: Transcript): Scorecard {
  const found = turnsOf(transcript).flatMap(turn => foundInTurn(script, reference, turn))
  return scorecard(script, transcript, allFound(script, reference, transcript, found))
}

/** The ledger of what was found, by `allFound`. */
export function scorecard(script: Script, transcript: Transcript, found: readonly Finding[]): Scorecard {
  const claimed = script.scenario.scores
  const findings = toTheFloor(found)
  const left = (dimension: Dimension) =>
    findings.reduce((rest, f) => (f.dimension === dimension ? rest - f.points : rest), 100)
  const scores = {
    empathy: claimed.includes('empathy') ? left('empathy') : null,
    boundaries: claimed.includes('boundaries') ? left('boundaries') : null,
    compensation: claimed.includes('compensation') ? left('compensation') : null,
  }
  const fatal = fatalOf(script, transcript)
  const overall = fatal.length > 0 ? 0 : Math.min(...claimed.map(dimension => scores[dimension] ?? 100))
  return { scores, overall, passed: overall >= RUBRIC.passMark, fatal, findings }
}

/** Of the whole talk, with all that they would take if no dimension ended at 0; `inTurns` are those of its turns. */
export function allFound(
  script: Script,
  reference: Reference,
  transcript: Transcript,
  inTurns: readonly Finding[],
): readonly Finding[] {
  if (!isOver(transcript.state)) return inTurns
  const found = [...inTurns, ...closingFindings(script, reference, transcript)]
  return found.toSorted((a, b) => a.turn - b.turn)
}

/** Of one turn, whatever came after it. */
export function foundInTurn(
  script: Script,
  reference: Reference,
  { n, said, before }: Turn,
): readonly Finding[] {
  const reckoning = reckon(script, reference, before, said)
  return reference.claimed.flatMap(dimension =>
    turnTaken(reference, reckoning, said, dimension).map(taken => ({
      turn: n,
      dimension,
      ...taken,
      source: sourceOf(taken.reason, taken.move, taken.missing),
    })),
  )
}

function closingFindings(script: Script, reference: Reference, transcript: Transcript): Finding[] {
  // The note is written when the talk is over: what the ending took goes back to the last thing said in it.
  const lastTurn = turnsOf(transcript).findLast(({ before }) => before.beat !== NOTE)?.n ?? 0
  const findings: Finding[] = []
  const whole = (
    turn: number,
    dimension: Dimension,
    reason: Exclude<Reason, 'harm' | 'missed'>,
    points: number,
  ) =>
    findings.push({
      turn,
      dimension,
      move: null,
      missing: null,
      points,
      reason,
      source: REASON_SOURCE[reason],
    })
  const reason = endingReason(script, transcript)
  if (reason) {
    const points = restPoints(script, reference, transcript)
    for (const dimension of reference.claimed) whole(lastTurn, dimension, reason, points[dimension])
  }
  if (script.scenario.scores.includes('compensation')) {
    const fair = fairness(script, transcript.state.memory)
    whole(lastOfferTurn(transcript) ?? lastTurn, 'compensation', fair.reason, fair.points)
  }
  return findings.filter(finding => finding.points > 0)
}

/** The turn that made the sum what it stands at. */
function lastOfferTurn(transcript: Transcript): number | undefined {
  const sum = (state: State) => offered(state.memory.standing)
  return turnsOf(transcript)
    .filter(
      ({ said, before, after }) => said.reply.offer && (sum(before) !== sum(after) || sum(before) === 0),
    )
    .at(-1)?.n
}

/** A dimension ends at 0: the finding that reaches it takes what is left, and later ones stand with 0. */
function toTheFloor(findings: readonly Finding[]): Finding[] {
  const left: Partial<Record<Dimension, number>> = {}
  return findings.map(finding => {
    const rest = left[finding.dimension] ?? 100
    const points = Math.min(rest, finding.points)
    left[finding.dimension] = rest - points
    return points === finding.points ? finding : { ...finding, points }
  })
}

function sourceOf(reason: Reason, move: Move | FoundMove | null, missing: Need | null): Practice {
  if (reason === 'harm') return move ? MOVE_SOURCE[move] : 'five-donts'
  if (reason === 'missed') return missing ? NEED_SOURCE[missing] : 'stand-your-ground'
  return REASON_SOURCE[reason]
}
