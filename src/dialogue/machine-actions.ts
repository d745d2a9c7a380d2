/** What the named actions of a machine do to a state; each is a pure function of `step.ts`. */
import { NOTE } from '../scenario/vocabulary.ts'
import type { Named } from './machine-config.ts'
import type { Script, WeighedReply } from './script.ts'
import type { State } from './state.ts'
import { arrive, effect, silenceFelt } from './step.ts'

export interface Actions {
  readonly say: (state: State, params: { readonly beat: string; readonly reply: string }) => State
  readonly hush: (state: State, params: { readonly beat: string }) => State
  readonly arrive: (state: State, params: { readonly beat: string }) => State
  readonly write: (state: State) => State
}

export function actionsOf(script: Script): Actions {
  const saidAt = new Map<string, ReadonlyMap<string, WeighedReply>>()
  for (const { moment, replies } of script.moments.values())
    saidAt.set(moment.id, new Map(replies.map(said => [said.reply.id, said])))
  return {
    say(state, { beat, reply }) {
      const said = saidAt.get(beat)?.get(reply)
      return said ? effect(script, state, said) : state
    },
    hush(state, { beat }) {
      const silence = script.moments.get(beat)?.moment.silence
      return silence ? silenceFelt(state, silence) : state
    },
    arrive: (state, { beat }) => arrive(script, state, beat),
    write: state => ({ ...state, beat: state.ending ?? NOTE }),
  }
}

/** The state after these actions, one after the other; one that we do not know does nothing. */
export function done(actions: Actions, does: readonly Named[], state: State): State {
  let after = state
  for (const { type, params } of does) {
    if (type in actions) after = actions[type as keyof Actions](after, params as never)
  }
  return after
}
