/** What a reply is charged for beyond not meeting the moment. */
import { isWithin, worthOf } from '../dialogue/reach.ts'
import { has } from '../dialogue/move.ts'
import {
  type Memory,
  MOST_ABUSIVE_LINES,
  MOST_EXPLANATIONS,
  NOTHING_YET,
  offered,
  withOffer,
} from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import type { FoundMove, Move } from '../scenario/vocabulary.ts'
import { CONTEXT, type ContextCharge, type Cost, HARM } from './rubric.ts'

/** One thing to charge for; both costs in hundredths of a charge. */
export interface Charge {
  readonly reason: 'harm' | ContextCharge
  readonly move: Move | FoundMove | null
  readonly empathy: number
  readonly boundaries: number
}

/** The charges of a reply said in this state, in the order of its moves, then those of context. */
export function chargesOf(
  script: Script,
  before: State,
  said: WeighedReply,
  spared: ReadonlySet<ContextCharge>,
): readonly Charge[] {
  const { memory } = before
  const charges: Charge[] = []
  const harm = (move: Move | FoundMove) => {
    const cost = HARM[move]
    if (cost) charges.push(charge('harm', move, cost))
  }
  for (const move of said.reply.moves) harm(move)
  const caves = isCaveIn(script, before, said)
  if (caves) harm('cave-in')
  if (ignoresAbuse(said)) harm('ignore-abuse')
  for (const found of contextCharges(script, memory, said, caves)) {
    if (!spared.has(found.reason as ContextCharge)) charges.push(found)
  }
  return charges
}

/** The charges of context that a reply could incur with some record in which no offer stands. */
export function possibleContextCharges(script: Script, said: WeighedReply): ReadonlySet<ContextCharge> {
  const records: Partial<Memory>[] = [
    { heard: false },
    { apologies: 3, explanations: MOST_EXPLANATIONS, abusiveLines: MOST_ABUSIVE_LINES, limit: 'none' },
  ]
  const possible = new Set<ContextCharge>()
  for (const record of records) {
    const memory = { ...NEVER_CHARGED, ...record }
    const caves = isCaveIn(script, { memory }, said)
    for (const { reason } of contextCharges(script, memory, said, caves))
      possible.add(reason as ContextCharge)
  }
  return possible
}

/** A record that lets every charge of context pass. */
const NEVER_CHARGED: Memory = { ...NOTHING_YET, heard: true, limit: 'warned' }

function contextCharges(script: Script, memory: Memory, said: WeighedReply, caves: boolean): Charge[] {
  const { moves, offer } = said.reply
  const { tone } = said.moment
  const found: Charge[] = []
  const early = CONTEXT.tooEarlyMoves.find(move => moves.includes(move))
  const unheard = !memory.heard && !said.listens
  if (early && unheard && (tone === 'frustrated' || tone === 'venting')) {
    found.push(charge('too-early', early, { empathy: CONTEXT.tooEarly }))
  }
  if (said.apologisesUncalled && memory.apologies > 0) {
    const cost = Math.min(CONTEXT.apologyAgainAtMost, CONTEXT.apologyAgain * memory.apologies)
    found.push(charge('apology-again', 'apologise', { empathy: cost }))
  }
  said.explanationsUncalled.forEach((move, index) => {
    if (memory.explanations + index < MOST_EXPLANATIONS) return
    found.push(charge('explained-again', move, { empathy: CONTEXT.explainedAgain }))
  })
  if (moves.includes('end-contact') && memory.limit !== 'warned' && tone !== 'threatening') {
    found.push(charge('end-unwarned', 'end-contact', { boundaries: CONTEXT.endUnwarned }))
  }
  const checks = has(moves, 'warn-consequence', 'escalate', 'end-contact', 'part-ways')
  if (tone === 'abusive' && memory.abusiveLines >= MOST_ABUSIVE_LINES && !checks) {
    found.push(charge('abuse-unchecked', null, { boundaries: CONTEXT.abuseUnchecked }))
  }
  if (
    offer &&
    !offer.remedy &&
    !caves &&
    offered(withOffer(memory.standing, offer)) > script.bands.plain.hi
  ) {
    found.push(charge('over-the-band', null, { boundaries: CONTEXT.overTheBand }))
  }
  return found
}

function charge(reason: Charge['reason'], move: Charge['move'], cost: Cost): Charge {
  return { reason, move, empathy: cost.empathy ?? 0, boundaries: cost.boundaries ?? 0 }
}

/** Giving way to pressure: over the band, against the rule, or more than was fair already without a new fact. */
export function isCaveIn(script: Script, before: Pick<State, 'memory'>, said: WeighedReply): boolean {
  const { lo, hi } = script.bands.plain
  const { newFact } = said.moment
  const sum = offered(before.memory.standing)
  const after = offered(withOffer(before.memory.standing, said.reply.offer))
  if (presses(said) && ((after > sum && after > hi) || said.unallowedException)) return true
  return sum > 0 && sum >= lo && after > sum && !newFact
}

/** Giving in comes in three kinds: what was pressed for, an exception that was, and more than anyone pressed for. */
export type CaveIn = 'pressed' | 'exception' | 'unasked'

/** The kind of a reply that gives in. */
export function kindOfCaveIn(said: WeighedReply): CaveIn {
  if (!presses(said)) return 'unasked'
  return said.unallowedException ? 'exception' : 'pressed'
}

function presses({ moment: { tone } }: WeighedReply): boolean {
  return tone === 'demanding' || tone === 'abusive' || tone === 'threatening'
}

/** Answers abuse as if nothing had been said. */
export function ignoresAbuse(said: WeighedReply): boolean {
  return said.moment.tone === 'abusive' && !said.limits
}

/** Whether a reply's own offer, whatever stands already, is above the band or above what you may give. */
export function offersTooMuch(script: Script, said: WeighedReply): boolean {
  const worth = worthOf(said.reply)
  return worth > script.bands.plain.hi || worth > script.scenario.youMay.give
}

/** Whether a reply's offer lies in the band by itself. */
export function offersFairly(script: Script, said: WeighedReply): boolean {
  const { offer } = said.reply
  return offer !== undefined && !offer.remedy && isWithin(offer.worth, script.bands.plain)
}
