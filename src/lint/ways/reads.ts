/** What a talk may still be asked for, beat by beat: what nothing reads from here on makes no two states differ. */
import { has } from '../../dialogue/move.ts'
import type { Script, WeighedMoment, WeighedReply } from '../../dialogue/script.ts'
import { endsByYou } from '../../dialogue/step.ts'
import type { Condition } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { ignoresAbuse } from '../../scoring/charges.ts'
import { type Reference } from '../../scoring/reference.ts'
import { CONTEXT } from '../../scoring/rubric.ts'
import type { Question } from './question.ts'
import { PART } from './record.ts'

export interface Reads {
  /** Parts of the record, as bits of `PART`. */
  readonly parts: number
  readonly flags: ReadonlySet<string>
  /** What earlier encounters left. */
  readonly carried: ReadonlySet<string>
  /** Whether the offers that stand are read. */
  readonly standing: boolean
}

interface Growing {
  parts: number
  readonly flags: Set<string>
  readonly carried: Set<string>
  standing: boolean
}

/** What may still be read on arrival at each beat, an ending or the note included. */
export function readsIn(
  script: Script,
  reference: Reference | undefined,
  question: Question,
): ReadonlyMap<string, Reads> {
  const all = new Map<string, Growing>()
  for (const id of script.endings.keys()) all.set(id, atTheEnd(script, question))
  for (const [id, at] of script.moments) all.set(id, ofMoment(script, reference, question, at))
  if (script.note) {
    const note = ofMoment(script, reference, question, script.note)
    add(note, atTheEnd(script, question))
    all.set(NOTE, note)
    for (const id of script.endings.keys()) {
      const ending = all.get(id)
      if (ending) add(ending, note)
    }
  }
  const moments = [...script.moments].toReversed()
  // What a later beat reads is read here too; in a loop it takes some rounds to come all the way round.
  for (let changed = true; changed;) {
    changed = false
    for (const [id, at] of moments) {
      const here = all.get(id)
      if (!here) continue
      for (const next of beatsAfter(script, at)) {
        const there = all.get(next)
        if (there && add(here, there)) changed = true
      }
    }
  }
  return all
}

/** The beats that a moment can lead to, by its routes or by an outburst. */
export function beatsAfter(script: Script, { moment, replies }: WeighedMoment): ReadonlySet<string> {
  const routes = replies.flatMap(({ reply }) => reply.to.map(({ beat }) => beat))
  const bursts = moment.silence !== undefined || routes.some(beat => !endsByYou(script, beat))
  return new Set([...routes, ...(bursts ? [script.scenario.atLimit] : [])])
}

function atTheEnd(script: Script, question: Question): Growing {
  const { plain, remedied } = script.bands
  const { give } = script.scenario.youMay
  const beyond = Math.max(plain.lo, remedied.lo) > give
  const asked = question.compensation && script.scenario.scores.includes('compensation')
  return {
    parts: asked ? (plain.lo === 0 ? PART.wayForward : 0) | (beyond ? PART.handedOver : 0) : 0,
    flags: new Set(),
    carried: new Set(),
    standing: asked,
  }
}

function ofMoment(
  script: Script,
  reference: Reference | undefined,
  question: Question,
  at: WeighedMoment,
): Growing {
  const reads: Growing = { parts: 0, flags: new Set(), carried: new Set(), standing: false }
  if (question.lines) for (const { when } of at.moment.lines) addConditions(reads, when)
  for (const said of at.replies) {
    addConditions(reads, said.reply.if)
    for (const { when } of said.reply.to) addConditions(reads, when)
    reads.parts |= moodParts(said)
    if (!reference) continue
    const own = ledgerReads(script, reference, question, said)
    reads.parts |= own.parts
    reads.standing ||= own.standing
    if (question.sums) reads.standing = true
  }
  return reads
}

/** What the mood after a reply depends on. */
function moodParts({ mood }: WeighedReply): number {
  return (
    (mood.solves > 0 && !mood.listens ? PART.heard : 0) |
    (mood.apologises > 0 ? PART.apologies : 0) |
    (mood.rise !== mood.riseAfterLimit || mood.soothes !== mood.soothesAfterLimit ? PART.limit : 0)
  )
}

/** What the losses by a reply depend on, as far as the question asks for them. */
export function ledgerReads(
  script: Script,
  reference: Reference,
  question: Question,
  said: WeighedReply,
): { parts: number; standing: boolean } {
  const { moment, reply } = said
  const { tone } = moment
  const measure = reference.measures.get(moment.id)
  // Where only one of the two is claimed, the charges of the other go to it.
  const either = reference.claimed.length === 1 && (question.empathy || question.boundaries)
  const [empathy, boundaries] = [question.empathy || either, question.boundaries || either]
  let parts = 0
  if (empathy) {
    const early = (tone === 'frustrated' || tone === 'venting') && has(reply.moves, ...CONTEXT.tooEarlyMoves)
    if (early && !said.listens) parts |= PART.heard
    if (said.apologisesUncalled) parts |= PART.apologies
    if (said.explanationsUncalled.length > 0) parts |= PART.explanations
  }
  if (boundaries) {
    if (reply.moves.includes('end-contact')) parts |= PART.limit
    if (tone === 'abusive') parts |= PART.abusiveLines
  }
  if (question.fatal && ignoresAbuse(said)) parts |= PART.ignored
  const endsHere = reply.to.some(({ beat }) => script.endings.get(beat)?.ends === 'ended-by-you')
  if ((empathy || boundaries) && endsHere && tone === 'abusive') parts |= PART.limit
  const offers = reply.offer !== undefined
  // A shortfall is excused where the reference itself would be a cave-in in the state at hand.
  const excused = !offers && measure?.reply.reply.offer !== undefined
  const standing =
    (offers && (empathy || boundaries || question.fatal)) || (excused && (empathy || boundaries))
  return { parts, standing }
}

function addConditions(reads: Growing, conditions: readonly Condition[]): void {
  for (const condition of conditions) {
    if (condition.kind === 'flag') reads.flags.add(condition.name)
    else if (condition.kind === 'left') reads.carried.add(condition.name)
    else if (condition.kind === 'offered') reads.standing = true
  }
}

/** Adds what is not there yet; whether anything was. */
function add(here: Growing, there: Growing): boolean {
  const before = here.flags.size + here.carried.size
  const changed = (here.parts | there.parts) !== here.parts || (there.standing && !here.standing)
  here.parts |= there.parts
  here.standing ||= there.standing
  for (const flag of there.flags) here.flags.add(flag)
  for (const left of there.carried) here.carried.add(left)
  return changed || here.flags.size + here.carried.size !== before
}
