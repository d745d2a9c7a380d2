/**
 * The machine as the page plays it: the same conversation with fewer states to come through.
 *
 * As it is written, a reply leads through a state of its own, where the guards see what it did to the customer, and all
 * beats stand inside the talk. That is how one reads it, and how any tool shows it. But an actor pays for each state that
 * it comes through, and on leaving one for all that stands inside. Here the guards ask what the reply would do, so that
 * one transition is enough, and a beat stands beside the briefing.
 */
import type { MachineConfig, Named, StateNode, Transition } from './machine-config.ts'

/** What was asked for beforehand, and what is asked for of the state afterwards. */
export interface JoinedGuard {
  readonly before: Named | undefined
  /** What is said or left unsaid. */
  readonly does: readonly Named[]
  readonly after: Named | undefined
}

/** Everything that a reply does, and then the arrival. */
export interface JoinedAction {
  readonly does: readonly Named[]
  readonly next: readonly Named[]
}

/** Of a configuration made by `machineConfig`. */
export function joined(config: MachineConfig): MachineConfig {
  const { talk, briefing, ...others } = config.states ?? {}
  const beat = (id: string) => `talk/${id}`
  const renamed = (target: string) => target.replace(`#${config.id}.talk.`, `#${config.id}.${beat('')}`)
  const states: Record<string, StateNode> = {}
  for (const [id, node] of Object.entries(talk?.states ?? {})) {
    const self = `#${config.id}.${beat(id)}`
    states[beat(id)] = node.states
      ? joinedBeat(node, target => (target.startsWith('#') ? renamed(target) : self))
      : { always: (node.always ?? []).map(route => ({ ...route, target: renamed(route.target ?? '') })) }
  }
  const entry = { on: mapped(briefing?.on, said => ({ ...said, target: beat(talk?.initial ?? '') })) }
  return { ...config, states: { briefing: entry, ...states, ...others } }
}

function joinedBeat({ initial, states }: StateNode, target: (written: string) => string): StateNode {
  const waiting = states?.[initial ?? '']
  return {
    on: mapped(waiting?.on, said =>
      (states?.[said.target ?? '']?.always ?? []).map(route => joinedRoute(said, route, target)),
    ),
  }
}

/** A route inside the beat leads back to where it waits. */
function joinedRoute(said: Transition, route: Transition, target: (written: string) => string): Transition {
  const does = said.actions ?? []
  const guard: JoinedGuard = { before: said.guard, does, after: route.guard }
  const action: JoinedAction = { does, next: route.actions ?? [] }
  return {
    target: target(route.target ?? ''),
    ...((said.guard ?? route.guard) && { guard: { type: 'joined', params: guard } }),
    actions: [{ type: 'joined', params: action }],
  }
}

type On = NonNullable<StateNode['on']>

function mapped(on: On | undefined, change: (said: Transition) => On[string]): On {
  const all = Object.entries(on ?? {}).flatMap(([event, said]) =>
    [said].flat().map(one => [event, change(one)]),
  )
  return Object.fromEntries(all) as On
}
