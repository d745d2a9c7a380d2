/** People who talk a scenario through, in a line each: what they said, who they are, when they began. */
import type { Taken } from '../../../src/course/taken.ts'
import { type Attempt, ATTEMPT_FORMAT, type AttemptEvent } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { opening, available, step, waitInVain } from '../../../src/dialogue/step.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { rulesHash } from '../../../src/scoring/rules.ts'
import type { Graded } from '../../../src/scoring/verdict.ts'
import { referenceFor } from '../../support/script.ts'

export function gradedOf(scenario: Scenario): Graded {
  const script = scriptOf(scenario)
  return { script, reference: referenceFor(script), fingerprint: fingerprint(scenario) }
}

export interface Said {
  /** Null: nobody knows who. */
  readonly who?: string | null
  readonly name?: string
  /** Minutes after the first day began. */
  readonly at?: number
  readonly seed?: number
  readonly mode?: Attempt['mode']
  readonly id?: string
  readonly before?: Taken['before']
  readonly source?: Taken['source']
  readonly place?: Taken['place']
  /** Seconds a turn. */
  readonly pace?: number
}

let count = 0

/** `replies` are ids, `-` for a silence; each takes ten seconds where nothing else is said. */
export function taken({ script, fingerprint: of }: Graded, replies: string, said: Said = {}): Taken {
  count++
  const pace = (said.pace ?? 10) * 1000
  let state = opening(script)
  const events = replies
    .split(' ')
    .filter(Boolean)
    .map((id, index): AttemptEvent => {
      const { beat } = state
      const reply = available(script, state).find(one => one.reply.id === id)
      state = reply ? step(script, state, reply) : waitInVain(script, state)
      return {
        n: index + 1,
        at: (index + 1) * pace,
        kind: id === '-' ? 'silence' : 'reply',
        beat,
        reply: id === '-' ? null : id,
      }
    })
  const minutes = said.at ?? count
  const attempt: Attempt = {
    format: ATTEMPT_FORMAT,
    id: said.id ?? `attempt-${count}`,
    scenario: { id: script.scenario.id, ...of },
    rules: rulesHash(),
    engine: '0.0.0-test',
    language: 'en-GB',
    mode: said.mode ?? 'assessment',
    seed: said.seed ?? count,
    carried: [],
    earlier: said.before?.played ?? 0,
    from: null,
    started: new Date(Date.UTC(2026, 3, 11, 9) + minutes * 60_000).toISOString(),
    events,
  }
  const who = said.who === undefined ? `person-${count}` : said.who
  return {
    attempt,
    learner: who === null ? null : { id: who, name: said.name ?? who },
    source: said.source ?? 'lms',
    place: said.place ?? null,
    before: said.before ?? null,
  }
}
