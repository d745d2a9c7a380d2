/** An attempt for tests of what keeps it. */
import type { CompiledScenario } from 'virtual:library'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { scenarioOf } from '../support/script.ts'

export function anAttempt({
  id = 'one',
  replies = [],
}: { id?: string; replies?: readonly string[] } = {}): Attempt {
  return {
    format: 1,
    id,
    scenario: { id: 'lamp', plays: 'p'.repeat(64), words: 'w'.repeat(64) },
    rules: 'r',
    engine: '0.0.0',
    language: 'en-GB',
    mode: 'practice',
    seed: 7,
    carried: [],
    earlier: 0,
    from: null,
    started: '2026-05-31T10:00:00.000Z',
    events: replies.map((reply, index) => ({
      n: index + 1,
      at: index,
      kind: 'reply',
      beat: 'opening',
      reply,
    })),
  }
}

/** What it was played on, as far as that is looked at here. */
export const PLAYED: CompiledScenario = {
  scenario: scenarioOf('opening: venting\n hear = validate -> over\nover: resolved'),
  plays: anAttempt().scenario.plays,
  words: anAttempt().scenario.words,
}
