/** How fair what was given is: C against the band: see docs/scoring.md. */
import { type Band, isOurs } from '../dialogue/fairness.ts'
import { type Memory, offered, remedied } from '../dialogue/memory.ts'
import type { Script } from '../dialogue/script.ts'
import type { Offer } from '../scenario/scenario.ts'
import type { Reason } from './rubric.ts'
import { RUBRIC } from './rubric.ts'

export interface Fairness {
  /** Whole points that compensation takes, 0..100. */
  readonly points: number
  readonly reason: Extract<
    Reason,
    'too-little' | 'too-much' | 'not-handed-over' | 'wrong-kind' | 'no-way-forward'
  >
}

/** The band that counts at the end: what was put right in kind leaves less to make good in money. */
export function bandAtEnd({ bands }: Script, { standing }: Pick<Memory, 'standing'>): Band {
  return remedied(standing) ? bands.remedied : bands.plain
}

/** What the offers that stand at the end of a talk take off, and the main reason. */
export function fairness(script: Script, memory: Memory): Fairness {
  const { scenario } = script
  const { compensation } = RUBRIC
  const band = bandAtEnd(script, memory)
  const beyondYou = band.lo > scenario.youMay.give
  if (beyondYou && memory.handedOver) return { points: 0, reason: 'not-handed-over' }
  const { price, law, kept } = scenario.case
  const given = offered(memory.standing)
  const under = Math.max(0, (band.lo - given) / Math.max(band.lo, compensation.leastLow * price))
  const over = Math.max(0, (given - band.hi) / Math.max(band.hi, compensation.leastHigh * price))
  const shape = kept ? under ** 2 : Math.min(1, compensation.notKept * under)
  const lawShort = !remedied(memory.standing) && given < law
  const weight = isOurs(scenario.case) || lawShort ? 1 : compensation.lightWeight
  const right = Math.max(
    0,
    1 -
      shape * weight -
      compensation.overStep * Math.min(1, over) -
      compensation.overRest * Math.min(1, Math.max(0, over - 1) / 2),
  )
  const kind = kindFactor(script, memory.standing)
  const fair = 100 * kind * right
  const idle = script.bands.plain.lo === 0 && !memory.wayForward
  // A whole point must not hang on the last bit of a binary fraction.
  const points = Math.floor(100 - (idle ? Math.min(fair, compensation.noWayForward) : fair) + 0.5 + 1e-9)
  if (beyondYou) return { points, reason: 'not-handed-over' }
  if (idle) return { points, reason: 'no-way-forward' }
  if (over > 0) return { points, reason: 'too-much' }
  if (under > 0) return { points, reason: 'too-little' }
  return { points, reason: 'wrong-kind' }
}

/** What a poorer kind of offer keeps, only where the scenario has a better kind on offer; of several the lowest. */
function kindFactor(script: Script, standing: readonly Offer[]): number {
  const nowThere = script.onOffer.some(offer => offer.when === 'now')
  const fittingThere = script.onOffer.some(offer => offer.fits)
  let factor = 1
  for (const offer of standing) {
    if (offer.when === 'later' && nowThere) factor = Math.min(factor, RUBRIC.compensation.later)
    if (!offer.fits && fittingThere) factor = Math.min(factor, RUBRIC.compensation.misfit)
  }
  return factor
}
