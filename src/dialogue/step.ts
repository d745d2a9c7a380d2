/** The conversation as one pure function: where a talk is, and what is said, give where it goes. */
import type { Moment, Route, Silence } from '../scenario/scenario.ts'
import {
  type Memory,
  MOST_ABUSIVE_LINES,
  MOST_APOLOGIES,
  MOST_EXPLANATIONS,
  MOST_IGNORED,
  NOTHING_YET,
  withOffer,
} from './memory.ts'
import { isAtLimit, moodAfter, moodAfterSilence } from './mood.ts'
import type { Script, WeighedMoment, WeighedReply } from './script.ts'
import { holds, isOver, type State } from './state.ts'
import { NOTE } from '../scenario/vocabulary.ts'

/** The start of a talk; `carried` is what earlier encounters left. */
export function opening(script: Script, carried: readonly string[] = []): State {
  const { anger, trust } = script.scenario.customer.mood
  const before: State = { beat: '', anger, trust, flags: [], carried, memory: NOTHING_YET, ending: null }
  return arrive(script, before, routeFrom(script.scenario.start, before))
}

/** The moment that waits for a reply; undefined when the talk is over. */
export function momentAt(script: Script, state: State): WeighedMoment | undefined {
  if (isOver(state)) return undefined
  return state.beat === NOTE ? script.note : script.moments.get(state.beat)
}

/** The replies that are there now, in the order of the file; none when the talk is over. */
export function available(script: Script, state: State): readonly WeighedReply[] {
  const at = momentAt(script, state)
  if (!at) return []
  return at.conditional ? at.replies.filter(({ reply }) => holds(reply.if, state)) : at.replies
}

/** The state after one of the `available` replies is said. */
export function step(script: Script, state: State, said: WeighedReply): State {
  if (state.beat === NOTE) return { ...state, beat: state.ending ?? NOTE }
  const after = effect(script, state, said)
  return arrive(script, after, nextBeat(script, after, said.reply.to))
}

/** The state after the customer has waited in vain; the same state where the moment knows no silence. */
export function waitInVain(script: Script, state: State): State {
  const silence = momentAt(script, state)?.moment.silence
  if (!silence) return state
  const after = silenceFelt(state, silence)
  return isAtLimit(after) ? arrive(script, after, script.scenario.atLimit) : after
}

/** What a silence changes before it is decided whether the customer stays. */
export function silenceFelt(state: State, silence: Silence): State {
  return { ...state, ...moodAfterSilence(state, silence.anger) }
}

/** What a reply changes before it is decided where the talk goes: mood, flags and what is remembered. */
export function effect(script: Script, state: State, said: WeighedReply): State {
  const mood = moodAfter(said.mood, state, state.memory, script.scenario.customer.temper)
  return {
    beat: state.beat,
    anger: mood.anger,
    trust: mood.trust,
    flags: withFlags(state.flags, said.reply.sets),
    carried: state.carried,
    memory: remember(state.memory, said),
    ending: null,
  }
}

/** The beat that a reply leads to in the state after its effect: the limit comes before the author's routes. */
export function nextBeat(script: Script, after: State, to: readonly Route[]): string {
  const beat = routeFrom(to, after)
  return isAtLimit(after) && !endsByYou(script, beat) ? script.scenario.atLimit : beat
}

/** Whether a beat is an ending that you bring about yourself, which no outburst overtakes. */
export function endsByYou(script: Script, beat: string): boolean {
  const ends = script.endings.get(beat)?.ends
  return ends === 'escalated' || ends === 'ended-by-you'
}

/** The first route whose conditions hold, in the order of the file. */
function routeFrom(routes: readonly Route[], state: State): string {
  for (const route of routes) if (holds(route.when, state)) return route.beat
  throw new Error('A checked scenario always has a route without a condition.')
}

/** Puts the talk at a beat; an ending is followed by the note where there is one. */
export function arrive(script: Script, state: State, beat: string): State {
  if (!script.endings.has(beat)) return { ...state, beat }
  return { ...state, beat: script.note ? NOTE : beat, ending: beat }
}

/** What the customer says on arrival: the first variant whose condition holds. */
export function lineAt(moment: Pick<Moment, 'lines'>, state: State): Moment['lines'][number] {
  const line = moment.lines.find(({ when }) => holds(when, state))
  if (!line) throw new Error('A checked beat always has a line without a condition.')
  return line
}

/** The flags that are set once these are, in order of the alphabet. */
export function withFlags(flags: readonly string[], sets: readonly string[]): readonly string[] {
  const fresh = sets.filter(flag => !flags.includes(flag))
  return fresh.length === 0 ? flags : [...flags, ...fresh].toSorted()
}

/** The record after a reply. */
export function remember(memory: Memory, said: WeighedReply): Memory {
  const { reply } = said
  const abused = said.moment.tone === 'abusive'
  return {
    heard: memory.heard || said.listens,
    apologies: Math.min(MOST_APOLOGIES, memory.apologies + (said.apologisesUncalled ? 1 : 0)),
    explanations: Math.min(MOST_EXPLANATIONS, memory.explanations + said.explanationsUncalled.length),
    abusiveLines: Math.min(MOST_ABUSIVE_LINES, memory.abusiveLines + (abused ? 1 : 0)),
    ignored: Math.min(MOST_IGNORED, memory.ignored + (abused && !said.limits ? 1 : 0)),
    limit: limitAfter(memory.limit, said),
    standing: withOffer(memory.standing, reply.offer),
    wayForward: memory.wayForward || said.wayForward,
    handedOver: memory.handedOver || reply.moves.includes('escalate'),
  }
}

function limitAfter(limit: Memory['limit'], { reply }: WeighedReply): Memory['limit'] {
  if (limit === 'warned' || reply.moves.includes('warn-consequence')) return 'warned'
  return reply.moves.includes('set-limit') ? 'set' : limit
}
