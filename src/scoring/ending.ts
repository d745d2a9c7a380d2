/** What an ending takes that leaves the rest of the talk undone. */
import type { Script, WeighedMoment } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { momentAt, step } from '../dialogue/step.ts'
import type { Transcript } from '../dialogue/transcript.ts'
import {
  followReference,
  measureAt,
  pointsFor,
  type Reference,
  TURN_DIMENSIONS,
  type TurnDimension,
} from './reference.ts'
import type { Reason } from './rubric.ts'
import { NOTE } from '../scenario/vocabulary.ts'

export type EndingReason = Extract<
  Reason,
  'customer-left' | 'escalated-without-cause' | 'ended-without-cause'
>

/** The last happening before the ending; the note comes after it. */
interface LastBeat {
  readonly before: State
  readonly at: WeighedMoment
  readonly silent: boolean
}

/** Why the ending of a talk costs something; undefined where it costs nothing. */
export function endingReason(script: Script, transcript: Transcript): EndingReason | undefined {
  const { ending } = transcript.state
  const last = lastBeat(script, transcript)
  if (ending === null || !last) return undefined
  return endingReasonAt(script, last.before, last.at, ending)
}

/** The same from the state in which the last reply was said. Cause is read there. */
export function endingReasonAt(
  script: Script,
  before: State,
  at: WeighedMoment,
  ending: string,
): EndingReason | undefined {
  const { tone } = at.moment
  switch (script.endings.get(ending)?.ends) {
    case 'customer-left':
      return 'customer-left'
    case 'escalated': {
      const beyondYou = script.bands.plain.lo > script.scenario.youMay.give
      return tone === 'threatening' || tone === 'abusive' || beyondYou ? undefined : 'escalated-without-cause'
    }
    case 'ended-by-you': {
      const warned = tone === 'abusive' && before.memory.limit !== 'none'
      return tone === 'threatening' || warned ? undefined : 'ended-without-cause'
    }
    default:
      return undefined
  }
}

/** The points of what was left undone: U times the calls of the reference way from there on. */
export function restPoints(
  script: Script,
  reference: Reference,
  transcript: Transcript,
): Readonly<Record<TurnDimension, number>> {
  const last = lastBeat(script, transcript)
  if (!last) return { empathy: 0, boundaries: 0 }
  return restPointsAt(script, reference, last.before, last.at, last.silent)
}

/** The same from the state in which the last reply was said, or the last silence began. */
export function restPointsAt(
  script: Script,
  reference: Reference,
  before: State,
  at: WeighedMoment,
  silent: boolean,
): Readonly<Record<TurnDimension, number>> {
  const from = silent ? before : step(script, before, measureAt(reference, at.moment.id).reply)
  const rest = { empathy: 0, boundaries: 0 }
  for (const beat of followReference(script, reference.measures, from).way) {
    if (beat === NOTE) continue
    const { reply } = measureAt(reference, beat)
    for (const dimension of TURN_DIMENSIONS) rest[dimension] += reply[dimension].q
  }
  return {
    empathy: pointsFor(reference, 'empathy', rest.empathy, 0),
    boundaries: pointsFor(reference, 'boundaries', rest.boundaries, 0),
  }
}

function lastBeat(script: Script, transcript: Transcript): LastBeat | undefined {
  const last = transcript.happenings.filter(({ before }) => before.beat !== NOTE).at(-1)
  const at = last && momentAt(script, last.before)
  return last && at && { before: last.before, at, silent: last.kind === 'silence' }
}
