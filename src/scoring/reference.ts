/** The reference way of a scenario: the reply that each moment is measured against, decided once. */
import { namedFor } from '../dialogue/call.ts'
import type { Script, WeighedMoment, WeighedReply } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { momentAt, opening, step } from '../dialogue/step.ts'
import type { Move } from '../scenario/vocabulary.ts'
import { ignoresAbuse, offersFairly, offersTooMuch, possibleContextCharges } from './charges.ts'
import { type ContextCharge, RUBRIC } from './rubric.ts'

/** The two dimensions that are read turn by turn. */
export const TURN_DIMENSIONS = ['empathy', 'boundaries'] as const
export type TurnDimension = (typeof TURN_DIMENSIONS)[number]

/** What one moment is measured against. */
export interface Measure {
  readonly reply: WeighedReply
  /** Charges of context that the reference itself could incur here, and that nobody pays here. */
  readonly spared: ReadonlySet<ContextCharge>
}

export interface Reference {
  readonly measures: ReadonlyMap<string, Measure>
  /** The moments of the reference way, in order, the note last. */
  readonly way: readonly string[]
  /** The state in which the reference way ends. */
  readonly end: State
  /** N of docs/scoring.md: what the reference way attains, in hundredths. */
  readonly attains: Readonly<Record<TurnDimension, number>>
  /** The turn dimensions that the file claims. */
  readonly claimed: readonly TurnDimension[]
}

export type NoReference =
  | { readonly code: 'no-reference'; readonly beat: string }
  | { readonly code: 'reference-loops'; readonly beat: string }

/** The reference of a scenario, or why it has none: a moment without a fit reply, or a way that comes back to itself. */
export function referenceOf(script: Script): { reference: Reference } | { faults: readonly NoReference[] } {
  const claimed = TURN_DIMENSIONS.filter(dimension => script.scenario.scores.includes(dimension))
  const measures = new Map<string, Measure>()
  const faults: NoReference[] = []
  const everywhere = [...script.moments.values(), ...(script.note ? [script.note] : [])]
  for (const at of everywhere) {
    const reply = referenceReply(script, at, claimed)
    if (reply) measures.set(at.moment.id, { reply, spared: possibleContextCharges(script, reply) })
    else faults.push({ code: 'no-reference', beat: at.moment.id })
  }
  if (faults.length > 0) return { faults }
  const walk = followReference(script, measures, opening(script))
  if ('loopsAt' in walk) return { faults: [{ code: 'reference-loops', beat: walk.loopsAt }] }
  const attains = { empathy: 0, boundaries: 0 }
  for (const beat of walk.way) {
    const { reply } = measureAt({ measures }, beat)
    for (const dimension of TURN_DIMENSIONS) attains[dimension] += reply[dimension].q
  }
  return { reference: { measures, way: walk.way, end: walk.end, attains, claimed } }
}

/** Follows the reference replies from a state to the end of the talk, or to the first moment that comes twice. */
export function followReference(
  script: Script,
  measures: ReadonlyMap<string, Measure>,
  from: State,
): { way: readonly string[]; end: State } | { way: readonly string[]; loopsAt: string } {
  const way: string[] = []
  let state = from
  for (let at = momentAt(script, state); at; at = momentAt(script, state)) {
    const { id } = at.moment
    if (way.includes(id)) return { way, loopsAt: id }
    way.push(id)
    state = step(script, state, measureAt({ measures }, id).reply)
  }
  return { way, end: state }
}

/** What a moment is measured against; every moment of a scenario with a reference has a measure. */
export function measureAt({ measures }: Pick<Reference, 'measures'>, beat: string): Measure {
  const measure = measures.get(beat)
  if (!measure) throw new Error(`The moment ${beat} has no reference.`)
  return measure
}

/** Of the fit replies the one that meets the moment best; of equals one with a fair offer, then the first. */
function referenceReply(
  script: Script,
  at: WeighedMoment,
  claimed: readonly TurnDimension[],
): WeighedReply | undefined {
  let best: WeighedReply | undefined
  let bestRank = -1
  for (const said of at.replies) {
    if (!isFit(script, said)) continue
    const met = claimed.reduce((sum, dimension) => sum + said[dimension].q, 0)
    const rank = 2 * met + (offersFairly(script, said) ? 1 : 0)
    if (rank > bestRank) [best, bestRank] = [said, rank]
  }
  return best
}

const DRASTIC: readonly Move[] = ['escalate', 'end-contact', 'part-ways']

/** Whether a reply may be measured against: always there, harmless, affordable, and no drastic step that is not asked for. */
function isFit(script: Script, said: WeighedReply): boolean {
  const { tone } = said.moment
  const named = [...namedFor(tone, 'empathy', script.ours), ...namedFor(tone, 'boundaries', script.ours)]
  return (
    said.reply.if.length === 0 &&
    !said.harmful &&
    !offersTooMuch(script, said) &&
    !ignoresAbuse(said) &&
    !said.unallowedException &&
    said.reply.moves.every(move => !DRASTIC.includes(move) || named.includes(move))
  )
}

/**
 * Points for not meeting a moment and for what is charged: U_d × shortfall + 12 × charges, rounded half up.
 *
 * `shortfall` and `charges` are in hundredths. U_d = min(50, 100 / N_d), so with N in hundredths it is
 * 10,000 / max(N, 200), and everything stays in whole numbers.
 */
export function pointsFor(
  reference: Reference,
  dimension: TurnDimension,
  shortfall: number,
  charges: number,
): number {
  const weight = Math.max(RUBRIC.leastWeight, reference.attains[dimension])
  const over = 100 * weight
  const taken = 10_000 * shortfall + RUBRIC.charge * charges * weight
  return Math.floor((2 * taken + over) / (2 * over))
}
