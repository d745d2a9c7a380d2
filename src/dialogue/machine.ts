/**
 * A scenario as a live XState machine: the configuration of `machine-config.ts` with our guards and actions.
 *
 * Time enters as the event SILENCE, so that a transcript replays exactly.
 */
import { assign, setup } from 'xstate'
import { actionsOf, done } from './machine-actions.ts'
import { type MachineConfig, machineConfig } from './machine-config.ts'
import { guardReader } from './machine-guards.ts'
import { joined, type JoinedAction, type JoinedGuard } from './machine-joined.ts'
import type { Script } from './script.ts'
import type { State } from './state.ts'

export type TalkEvent =
  | { readonly type: 'START'; readonly carried: readonly string[] }
  | { readonly type: 'SILENCE' }
  | { readonly type: `say.${string}` }

/** The event that says a reply. */
export function saying(replyId: string): TalkEvent {
  return { type: `say.${replyId}` }
}

/** The machine that the page plays; a `config` may come from a file, so long as it is of this scenario. */
export function machineOf(script: Script, config: MachineConfig = joined(machineConfig(script))) {
  const asks = guardReader(script)
  const actions = actionsOf(script)
  const felt = lastDone((does: JoinedGuard['does'], state) => done(actions, does, state))
  const talk = setup({
    types: { context: {} as State, events: {} as TalkEvent },
    guards: {
      mood: ({ context }, params: object) => asks('mood', params)(context),
      offered: ({ context }, params: object) => asks('offered', params)(context),
      flag: ({ context }, params: object) => asks('flag', params)(context),
      left: ({ context }, params: object) => asks('left', params)(context),
      all: ({ context }, params: object) => asks('all', params)(context),
      atLimit: ({ context }) => asks('atLimit')(context),
      endedAs: ({ context }, params: object) => asks('endedAs', params)(context),
      joined: ({ context }, { before, does, after }: JoinedGuard) =>
        (!before || asks(before.type, before.params)(context)) &&
        (!after || asks(after.type, after.params)(felt(does, context))),
    },
    actions: {
      begin: assign(({ event }) =>
        event.type === 'START' && 'carried' in event ? { carried: event.carried } : {},
      ),
      say: assign(({ context }, params: { beat: string; reply: string }) => actions.say(context, params)),
      hush: assign(({ context }, params: { beat: string }) => actions.hush(context, params)),
      arrive: assign(({ context }, params: { beat: string }) => actions.arrive(context, params)),
      write: assign(({ context }) => actions.write(context)),
      joined: assign(({ context }, { does, next }: JoinedAction) => done(actions, next, felt(does, context))),
    },
  })
  return talk.createMachine(config as Parameters<typeof talk.createMachine>[0])
}

/** Remembers the last answer: all guards of a reply, and then its action, ask the same. */
function lastDone<T extends object>(reckon: (does: T, state: State) => State) {
  let [lastDoes, lastState, last]: [T?, State?, State?] = []
  return (does: T, state: State): State => {
    if (!last || does !== lastDoes || state !== lastState) {
      last = reckon(does, state)
      lastDoes = does
      lastState = state
    }
    return last
  }
}
