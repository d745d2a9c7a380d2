/**
 * What is fair to give in a case: the band from too little to too much.
 *
 * The signs, the step and the cap come from research on service recovery (Grewal 2008; Gelbrich 2015;
 * Haesevoets 2017; Roschk & Gelbrich 2014); the constants are defaults of ours.
 */
import { minorPerMajor } from '../scenario/currency.ts'
import type { Case, Minor, Scenario } from '../scenario/scenario.ts'
import type { Fault } from '../scenario/vocabulary.ts'

export const FAIRNESS = {
  /** φ: how much of the fault is ours. */
  share: { ours: 1, shared: 0.5, 'third-party': 0, none: 0, customer: 0 } satisfies Record<Fault, number>,
  /** From here on a fault counts as ours to own. */
  owning: 0.5,
  /** The part of the price that trouble 0..4 is worth. */
  troublePart: [0, 0.05, 0.1, 0.2, 0.35],
  /** Major units for each step of trouble: a small price does not make an evening worthless. */
  troubleFloor: 2,
  /** Each earlier failure of the same kind adds this part; people forgive once. */
  again: 0.25,
  againAtMost: 2,
  /** Trouble from here, or an earlier failure, makes some of the soft loss due and not only welcome. */
  dueFromTrouble: 3,
  duePart: 0.25,
  /** Generous is one and a half times the soft loss; beyond it satisfaction stops growing. */
  generous: 1.5,
  goodwillPart: 0.1,
  /** Credits without ground within a year that end goodwill. */
  creditsAtMost: 2,
  /** Over-compensation is never more than this part of the price above what is owed. */
  capPart: 1.5,
} as const

/** Both in minor units; they may have fractions, since nothing is rounded before the score. Never hi < lo. */
export interface Band {
  readonly lo: number
  readonly hi: number
}

/** φ, 0..1: how much of the fault is ours. */
export function ourShare(facts: Case): number {
  return FAIRNESS.share[facts.fault]
}

/** Whether an apology may own the fault, and whether repairing it is due. */
export function isOurs(facts: Case): boolean {
  return ourShare(facts) >= FAIRNESS.owning
}

/** What is owed whatever we say: the law, or our share of the loss. A remedy settles both. */
export function owed(facts: Case, remedied: boolean): number {
  return remedied ? 0 : Math.max(facts.law, ourShare(facts) * facts.loss)
}

/** The band of a scenario's case; `remedied` where a re-delivery or repair stands. */
export function fairBand(scenario: Scenario, remedied: boolean): Band {
  const { case: facts, youMay } = scenario
  const major = minorPerMajor(scenario.currency)
  const share = ourShare(facts)
  const due = owed(facts, remedied)
  const soft = softLoss(facts, major)
  const lo = due + (isDueBeyondLoss(facts) ? FAIRNESS.duePart * soft : 0)
  const allowed = Math.max(0, ...youMay.policies.map(({ allows, upTo }) => (allows ? (upTo ?? 0) : 0)))
  let hi: number
  if (facts.kindness) hi = due + facts.goodwill
  else if (facts.creditsLastYear >= FAIRNESS.creditsAtMost && share < 1) hi = lo
  else {
    const goodwill = Math.min(FAIRNESS.goodwillPart * share * facts.price, facts.goodwill)
    const generous = due + Math.max(FAIRNESS.generous * soft, goodwill)
    hi = facts.forEveryone ? due + soft : nextSayable(generous, major)
    hi = Math.min(hi, FAIRNESS.capPart * facts.price + due)
  }
  return { lo, hi: Math.max(lo, hi, due + allowed) }
}

/** Time and trouble in money, by share, price and what failed before. */
function softLoss(facts: Case, major: number): number {
  // In whole parts to the end: .05 is no binary fraction, and an offer of just what is due must lie in the band.
  const parts = Math.round(WHOLE * (FAIRNESS.troublePart[facts.trouble] ?? 0))
  const again = 1 + FAIRNESS.again * Math.min(facts.failedBefore, FAIRNESS.againAtMost)
  const loss = Math.max(parts * facts.price, WHOLE * FAIRNESS.troubleFloor * facts.trouble * major)
  return (ourShare(facts) * loss * again) / WHOLE
}

/** A part of a price has four decimals at most. */
const WHOLE = 10_000

function isDueBeyondLoss(facts: Case): boolean {
  return isOurs(facts) && (facts.trouble >= FAIRNESS.dueFromTrouble || facts.failedBefore >= 1)
}

/** The next sum that a person would say: 1 2 5 10 15 … 50 60 70 … major units; 0 stays 0. */
export function nextSayable(amount: number, major: number): Minor {
  // Sums such as 1.5 × 6 must not be pushed over a step by the last bit of a binary fraction.
  const units = Math.round((amount / major) * 1e6) / 1e6
  if (units <= 0) return 0
  const small = [1, 2, 5].find(sum => units <= sum)
  if (small !== undefined) return small * major
  const by = units <= 50 ? 5 : 10
  return Math.ceil(units / by) * by * major
}
