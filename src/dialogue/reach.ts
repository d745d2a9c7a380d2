/** Whether a reply grants what the customer may rightly have: what meets a demand whole, without a no. */
import type { Moment, Policy, Reply, Scenario } from '../scenario/scenario.ts'
import type { Band } from './fairness.ts'

/** The bands of a case, before and after a remedy stands. */
export interface Bands {
  readonly plain: Band
  readonly remedied: Band
}

/** Whether a sum lies in a band. */
export function isWithin(worth: number, band: Band): boolean {
  return worth >= band.lo && worth <= band.hi
}

/** The worth of a reply's offer in money: 0 for none, and for a remedy. */
export function worthOf(reply: Reply): number {
  return reply.offer && !reply.offer.remedy ? reply.offer.worth : 0
}

/** An exception that departs from the rule by a policy that allows it, within what it allows. */
export function isAllowedException(reply: Reply, policies: readonly Policy[]): boolean {
  if (!reply.moves.includes('grant-exception')) return false
  const policy = policies.find(({ id }) => id === reply.cites)
  return policy?.allows !== undefined && worthOf(reply) <= (policy.upTo ?? 0)
}

/** An exception that no policy allows. */
export function isUnallowedException(reply: Reply, policies: readonly Policy[]): boolean {
  return reply.moves.includes('grant-exception') && !isAllowedException(reply, policies)
}

/** Whether any reply of the scenario offers a remedy. */
export function offersRemedy(scenario: Scenario): boolean {
  return allReplies(scenario).some(reply => reply.offer?.remedy)
}

/** Every reply of a scenario, the note's included, in the order of the file. */
export function allReplies(scenario: Scenario): Reply[] {
  const moments = Object.values(scenario.beats).filter(beat => beat.kind === 'moment')
  return [...moments, ...(scenario.note ? [scenario.note] : [])].flatMap(moment => moment.replies)
}

/** Met whole: an allowed exception, or at a beat with a new fact a fair offer or a remedy, where the wish is in reach. */
export function grantsWithinReach(reply: Reply, moment: Moment, scenario: Scenario, bands: Bands): boolean {
  if (isAllowedException(reply, scenario.youMay.policies)) return true
  const { worth } = scenario.case.wants
  if (!moment.newFact || !reply.offer || worth <= 0 || worth > bands.plain.hi) return false
  if (reply.offer.remedy) return true
  const alsoAfterRemedy = !offersRemedy(scenario) || isWithin(reply.offer.worth, bands.remedied)
  return isWithin(reply.offer.worth, bands.plain) && alsoAfterRemedy
}

/** Whether a beat puts a demand for what is owed. */
export function isDemandDue(moment: Moment, scenario: Scenario, band: Band): boolean {
  const { worth } = scenario.case.wants
  return moment.newFact && worth > 0 && worth <= band.lo
}
