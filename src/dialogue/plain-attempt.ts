/** An attempt without whatever else came with it, such as fields of another version. */
import type { Attempt } from './attempt.ts'

/** Its fields stand in one order: the same attempt is always written the same. */
export function plainAttempt(attempt: Attempt): Attempt {
  const { format, id, scenario, rules, engine, language, mode, seed, carried, earlier, from, started } =
    attempt
  return {
    format,
    id,
    scenario: { id: scenario.id, plays: scenario.plays, words: scenario.words },
    rules,
    engine,
    language,
    mode,
    seed,
    carried,
    earlier,
    from: from && { attempt: from.attempt, turn: from.turn },
    started,
    events: attempt.events.map(({ n, at, kind, beat, reply }) => ({ n, at, kind, beat, reply })),
  }
}
