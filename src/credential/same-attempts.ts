/** Whether attempts that somebody hands in are those that a credential stands on, and come to what it says. */
import { type Circumstances, type Earned, earningOf } from './earned.ts'
import { learnersIn } from './learners.ts'
import type { Objection } from './objection.ts'
import type { OpenBadge } from './open-badge.ts'
import type { Taken } from '../course/taken.ts'
import { refused, type Verdict } from './verdict.ts'

export interface Compared {
  readonly verdict: Verdict
  /** Why the attempts do not earn it. */
  readonly objections: readonly Objection[]
  /** Null where it did not come to a comparison. */
  readonly same: boolean | null
}

/** A record may hold a whole cohort: one of them has to be the one. */
export function compared(
  verdict: Verdict,
  takens: readonly Taken[],
  /** Of the programme at hand; null where there is none. */
  here: Pick<Circumstances, 'compiled' | 'shelf' | 'rules'> | null,
): Compared {
  const { badge, valid } = verdict
  if (!valid || !badge) return { verdict, objections: [], same: null }
  const bad = (reason: Parameters<typeof refused>[0], args: Verdict['args'] = {}) => ({
    verdict: refused(reason, args, badge),
    objections: [],
    same: false,
  })
  if (!here || badge.programme?.hash !== here.compiled.hash)
    return bad('attempts-other-programme', { programme: badge.programme?.id ?? badge.achievement.name })
  // What had to be reached stands in it: a course platform may have set its own mark.
  const mark = Number(badge.results.find(({ measures }) => measures === 'overall')?.required ?? 0)
  const earnings = learnersIn(takens).map(own => earningOf(own.takens, { ...here, mark, fromLearner: true }))
  const faults = earnings.map(earning => ('earned' in earning ? faultIn(badge, earning.earned) : undefined))
  if (faults.includes(null)) return { verdict, objections: [], same: true }
  const scores = faults.find(fault => fault?.reason === 'attempts-scores')
  if (scores) return bad(scores.reason, scores.args)
  const [only] = earnings
  return earnings.length === 1 && only && 'objections' in only
    ? { ...bad('attempts-refused'), objections: only.objections }
    : bad('attempts-other')
}

interface Fault {
  readonly reason: 'attempts-other' | 'attempts-scores'
  readonly args: Verdict['args']
}

function faultIn({ evidence, results }: OpenBadge, earned: Earned): Fault | null {
  const claimed = evidence.map(({ essence }) => essence ?? '').toSorted()
  const found = earned.places.map(({ essence }) => essence).toSorted()
  if (claimed.join() !== found.join()) return { reason: 'attempts-other', args: {} }
  for (const { measures, value, name } of results) {
    if (measures === null) continue
    const reached = String(measures === 'overall' ? earned.overall : earned.scores[measures])
    if (value === reached) continue
    return { reason: 'attempts-scores', args: { name: name ?? measures, claimed: value ?? '', reached } }
  }
  return null
}
