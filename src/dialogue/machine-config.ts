/**
 * A scenario as the plain data of an XState machine: briefing, a talk with one state a beat, and ended with one an outcome.
 *
 * Any XState tool opens it. Its guards and actions have names and parameters; what they do is in `machine.ts`.
 */
import type { Condition, Route } from '../scenario/scenario.ts'
import { type Comparison, NOTE, OUTCOMES } from '../scenario/vocabulary.ts'
import { NOTHING_YET } from './memory.ts'
import type { Script, WeighedMoment } from './script.ts'
import type { State } from './state.ts'
import { endsByYou } from './step.ts'

export interface Named {
  readonly type: string
  readonly params?: object
}
export interface Transition {
  readonly target?: string
  readonly guard?: Named
  readonly actions?: readonly Named[]
}
export interface StateNode {
  readonly type?: 'final'
  readonly initial?: string
  readonly on?: Readonly<Record<string, Transition | readonly Transition[]>>
  readonly always?: readonly Transition[]
  readonly states?: Readonly<Record<string, StateNode>>
}
/** The machine as plain data. */
export interface MachineConfig extends StateNode {
  readonly id: string
  readonly context: State
  readonly initial: string
}

const WORDS: Readonly<Record<Comparison, string>> = {
  '>=': 'atLeast',
  '<=': 'atMost',
  '>': 'above',
  '<': 'below',
}

/** Where a talk chooses its first beat. No beat can have this id: a beat may well be called `start`. */
const ENTRY = '_start'

/** The machine of a scenario as plain data; `JSON.stringify` loses nothing of it. */
export function machineConfig(script: Script): MachineConfig {
  const { scenario } = script
  const { anger, trust } = scenario.customer.mood
  const target = (beat: string) => `#${scenario.id}.talk.${beat}`
  const talk: Record<string, StateNode> = { [ENTRY]: { always: startRoutes(script, target) } }
  for (const at of script.moments.values()) talk[at.moment.id] = beatNode(script, at, target)
  if (script.note) talk[NOTE] = noteNode(script.note, scenario.id)
  return {
    id: scenario.id,
    context: { beat: '', anger, trust, flags: [], carried: [], memory: NOTHING_YET, ending: null },
    initial: 'briefing',
    states: {
      briefing: { on: { START: { target: 'talk', actions: [{ type: 'begin' }] } } },
      talk: { initial: ENTRY, states: talk },
      ended: {
        initial: OUTCOMES[0],
        states: Object.fromEntries(OUTCOMES.map(outcome => [outcome, { type: 'final' as const }])),
      },
    },
  }
}

/** A beat waits; what is said passes through a state of its own, where the guards choose the next beat. */
function beatNode(script: Script, at: WeighedMoment, target: (beat: string) => string): StateNode {
  const { id, silence } = at.moment
  const on: Record<string, Transition> = {}
  const states: Record<string, StateNode> = {}
  for (const { reply } of at.replies) {
    const guard = guardOf(reply.if)
    on[`say.${reply.id}`] = {
      target: `said-${reply.id}`,
      ...(guard && { guard }),
      actions: [{ type: 'say', params: { beat: id, reply: reply.id } }],
    }
    states[`said-${reply.id}`] = { always: routes(script, reply.to, target) }
  }
  if (silence) {
    on['SILENCE'] = { target: 'unanswered', actions: [{ type: 'hush', params: { beat: id } }] }
    const leaves = arrival(script, script.scenario.atLimit, target)
    states['unanswered'] = { always: [{ guard: { type: 'atLimit' }, ...leaves }, { target: 'waiting' }] }
  }
  // The waiting state owns the events, so that nothing can be said twice at one beat.
  return { initial: 'waiting', states: { waiting: { on }, ...states } }
}

function noteNode(note: WeighedMoment, machineId: string): StateNode {
  const on = Object.fromEntries(
    note.replies.map(({ reply }) => [`say.${reply.id}`, { target: 'written', actions: [{ type: 'write' }] }]),
  )
  const written = OUTCOMES.map(outcome => ({
    guard: { type: 'endedAs', params: { outcome } },
    target: `#${machineId}.ended.${outcome}`,
  }))
  return { initial: 'waiting', states: { waiting: { on }, written: { always: written } } }
}

/** Nobody has said anything yet, so nobody leaves. */
function startRoutes(script: Script, target: (beat: string) => string): Transition[] {
  return script.scenario.start.map(route => {
    const guard = guardOf(route.when)
    return { ...(guard && { guard }), ...arrival(script, route.beat, target) }
  })
}

/** The transitions of a route list: at the limit the customer leaves, unless the route taken ends the talk by you. */
function routes(script: Script, list: readonly Route[], target: (beat: string) => string): Transition[] {
  const leaves = arrival(script, script.scenario.atLimit, target)
  return list.flatMap(route => {
    const guard = guardOf(route.when)
    const taken: Transition = { ...(guard && { guard }), ...arrival(script, route.beat, target) }
    if (endsByYou(script, route.beat)) return [taken]
    const both: Named = guard
      ? { type: 'all', params: { of: [guard, { type: 'atLimit' }] } }
      : { type: 'atLimit' }
    return [{ guard: both, ...leaves }, taken]
  })
}

function arrival(script: Script, beat: string, target: (beat: string) => string): Transition {
  const actions = [{ type: 'arrive', params: { beat } }]
  const outcome = script.endings.get(beat)?.ends
  if (outcome === undefined) return { target: target(beat), actions }
  return { target: script.note ? target(NOTE) : `#${script.scenario.id}.ended.${outcome}`, actions }
}

function guardOf(conditions: readonly Condition[]): Named | undefined {
  const guards = conditions.map(namedGuard)
  return guards.length > 1 ? { type: 'all', params: { of: guards } } : guards[0]
}

function namedGuard(condition: Condition): Named {
  const not = condition.not ? { not: true } : {}
  switch (condition.kind) {
    case 'anger':
    case 'trust':
      return { type: 'mood', params: { of: condition.kind, [WORDS[condition.is]]: condition.than, ...not } }
    case 'offered':
      return { type: 'offered', params: { [WORDS[condition.is]]: condition.than, ...not } }
    case 'flag':
    case 'left':
      return { type: condition.kind, params: { name: condition.name, ...not } }
  }
}
