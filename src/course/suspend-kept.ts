/** An attempt as its choices alone, and back: what was taken back is gone, and when each thing was said. */
import { type Attempt, ATTEMPT_FORMAT, type AttemptEvent, standing } from '../dialogue/attempt.ts'
import type { Script } from '../dialogue/script.ts'
import { momentAt } from '../dialogue/step.ts'
import { available } from '../dialogue/step.ts'
import { begin, say, type Transcript, wait } from '../dialogue/transcript.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { Begun } from './enrolment.ts'
import { isoOf, instantOf } from './instant.ts'

export interface Kept {
  /** Milliseconds since 1970. */
  readonly started: number
  /** When the last thing was done, in tenths of a second since. */
  readonly spent: number
  readonly language: string
  readonly engine: string
  /** The first six hexadecimal digits of its rules' hash. */
  readonly rules: string
  readonly carried: readonly string[]
  /** The number of its last row in the LMS. */
  readonly turns: number
  /** By turn: the place of the reply among those of its moment, in the order of the file; null for a silence. */
  readonly choices: readonly (number | null)[]
}

export const RULES_DIGITS = 6

/** Undefined where the scenario does not allow what was said. */
export function keptOf(attempt: Attempt, { script }: Graded, turns: number): Kept | undefined {
  const { started, language, engine, rules, carried, events } = attempt
  const choices: (number | null)[] = []
  for (const { beat, reply } of standing(events)) {
    const moment = script.note?.moment.id === beat ? script.note : script.moments.get(beat)
    const place =
      moment?.replies.findIndex(said => said.reply.id === reply || said.reply.was.includes(reply ?? '')) ?? -1
    if (reply !== null && place < 0) return undefined
    choices.push(reply === null ? null : place)
  }
  return {
    started: instantOf(started) ?? 0,
    spent: Math.max(0, Math.round((events.at(-1)?.at ?? 0) / 100)),
    language,
    engine: engine.replaceAll(/[^\w.-]/g, '-'),
    rules: rules.slice(0, RULES_DIGITS),
    carried,
    turns,
    choices,
  }
}

/** The attempt again; undefined where its choices cannot be made in this scenario. `rules` are those in force. */
export function attemptOf(
  kept: Kept,
  { attempt: id, mode, before }: Begun,
  { script, fingerprint }: Graded,
  seed: number,
  rules: string,
): Attempt | undefined {
  const events = eventsOf(kept, script)
  return (
    events && {
      format: ATTEMPT_FORMAT,
      id,
      scenario: { id: script.scenario.id, plays: fingerprint.plays, words: fingerprint.words },
      rules: rules.startsWith(kept.rules) ? rules : kept.rules,
      engine: kept.engine,
      language: kept.language,
      mode,
      seed,
      carried: kept.carried,
      earlier: before.played,
      from: null,
      started: isoOf(kept.started),
      events,
    }
  )
}

function eventsOf({ choices, carried, spent }: Kept, script: Script): readonly AttemptEvent[] | undefined {
  const events: AttemptEvent[] = []
  let talk: Transcript = begin(script, carried)
  for (const [index, choice] of choices.entries()) {
    const { beat } = talk.state
    const said = choice === null ? undefined : momentAt(script, talk.state)?.replies[choice]
    if (said && !available(script, talk.state).includes(said)) return undefined
    const next = choice === null ? wait(talk) : said && say(talk, said)
    if (!next) return undefined
    events.push({
      n: index + 1,
      at: 100 * spent,
      kind: said ? 'reply' : 'silence',
      beat,
      reply: said?.reply.id ?? null,
    })
    talk = { ...next, happenings: [] }
  }
  return events
}
