/** A talk in progress: the machine of the scenario as a live actor, and the record of what was said. */
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { createActor } from 'xstate'
import { type Attempt, type EventKind, recorded, replayed, standing } from '../../dialogue/attempt.ts'
import { isOwn } from '../../dialogue/fork.ts'
import { machineOf, saying } from '../../dialogue/machine.ts'
import type { Script, WeighedReply } from '../../dialogue/script.ts'
import { isOver, type State } from '../../dialogue/state.ts'
import type { Transcript } from '../../dialogue/transcript.ts'
import { elapsedIn } from '../../host/clock.ts'
import { useHost } from '../host.ts'

export interface Talk {
  readonly attempt: Attempt
  readonly script: Script
  /** Where the live machine is. */
  readonly state: State
  /** What stands of what was said. */
  readonly transcript: Transcript
  readonly over: boolean
  readonly say: (said: WeighedReply) => void
  /** The customer has waited too long. */
  readonly wait: () => void
  /** Undefined where nothing can be taken back. */
  readonly undo: (() => void) | undefined
  readonly pause: () => void
  readonly goOn: () => void
  readonly leave: () => void
}

export function useTalk(script: Script, stored: Attempt): Talk {
  const host = useHost()
  const machine = useMemo(() => machineOf(script), [script])
  const [attempt, setAttempt] = useState(stored)
  const [actor, setActor] = useState(() => actorOf(machine, stored))
  const state = useStateOf(actor)
  const transcript = useMemo(() => replayed(script, attempt).transcript, [script, attempt])
  const over = isOver(state)

  // What was pressed may come after what was drawn: both ask for the latest, and not for what this drawing knew.
  const latest = useRef(stored)
  const live = useRef(actor)
  const deciding = useRef(false)
  const isNow = () => !deciding.current && live.current === actor && actor.getSnapshot().context === state

  /** Shows it once it is kept: what someone has seen said is still there if the browser dies at that moment. */
  const record = (kind: EventKind, beat: string, reply: string | null, show?: (now: Attempt) => void) => {
    const before = latest.current
    const longer = recorded(before, { at: elapsedIn(before, host.now()), kind, beat, reply })
    latest.current = longer
    if (show) deciding.current = true
    const [event] = longer.events.slice(-1)
    if (!event) return
    host.attempts.append(before.id, event, () => {
      setAttempt(longer)
      if (!show) return
      deciding.current = false
      show(longer)
    })
  }
  const last = standing(attempt.events).at(-1)
  const takeBack = (beat: string, reply: string | null) => {
    if (!isNow()) return
    record('undo', beat, reply, now => {
      const next = actorOf(machine, now)
      live.current = next
      setActor(next)
    })
  }

  return {
    attempt,
    script,
    state,
    transcript,
    over,
    say(said) {
      // A reply and the end of the customer’s patience may fall together: the first of them counts.
      if (!isNow()) return
      record('reply', state.beat, said.reply.id, () => actor.send(saying(said.reply.id)))
    },
    wait() {
      if (!isNow()) return
      record('silence', state.beat, null, () => actor.send({ type: 'SILENCE' }))
    },
    undo:
      last && isOwn(attempt) && attempt.mode === 'practice' && !over
        ? () => takeBack(last.beat, last.reply)
        : undefined,
    pause: () => {
      record('pause', state.beat, null)
    },
    goOn: () => {
      record('resume', state.beat, null)
    },
    leave: () => {
      if (!over) record('leave', state.beat, null)
    },
  }
}

/** A machine that fails takes the screen with it, so that whoever plays is told. */
function useStateOf(actor: ReturnType<typeof actorOf>): State {
  const watch = useCallback(
    (changed: () => void) => actor.subscribe({ next: changed, error: changed }).unsubscribe,
    [actor],
  )
  return useSyncExternalStore(watch, () => {
    const snapshot = actor.getSnapshot()
    if (snapshot.status === 'error') throw snapshot.error
    return snapshot.context
  })
}

/** Starts the machine anew and says again what stands. */
function actorOf(machine: ReturnType<typeof machineOf>, attempt: Attempt) {
  const actor = createActor(machine)
  actor.start()
  actor.send({ type: 'START', carried: attempt.carried })
  for (const { reply } of standing(attempt.events)) {
    actor.send(reply === null ? { type: 'SILENCE' } : saying(reply))
  }
  return actor
}
