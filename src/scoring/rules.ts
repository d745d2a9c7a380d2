/** The rules in force as one hash: attempts name it, so that figures made by other rules can be told. */
import { FAIRNESS } from '../dialogue/fairness.ts'
import { hashOf } from '../dialogue/fingerprint.ts'
import {
  MOOD,
  NOT_MET,
  SWINGS,
  SWINGS_IN_CONTEXT,
  TEMPER_FACTORS,
  TONE_FACTORS,
} from '../dialogue/mood-table.ts'
import { CALLS_TABLE } from '../dialogue/call.ts'
import { CONTEXT, HARM, MOVE_SOURCE, NEED_SOURCE, REASON_SOURCE, RUBRIC } from './rubric.ts'

/** SHA-256 in hex of the rubric, the mood table, what moments call for and the constants of fairness. */
export function rulesHash(): string {
  return hashOf({
    mood: { SWINGS, SWINGS_IN_CONTEXT, TONE_FACTORS, NOT_MET, TEMPER_FACTORS, MOOD },
    calls: CALLS_TABLE,
    fairness: FAIRNESS,
    charges: { HARM, CONTEXT, RUBRIC },
    // A finding names its practice: other practices are other findings.
    sources: { MOVE_SOURCE, NEED_SOURCE, REASON_SOURCE },
  })
}
