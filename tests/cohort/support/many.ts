/** Attempts by the thousand, the same every time: people of many tempers who talk the shipped scenarios through. */
import { type Attempt, ATTEMPT_FORMAT, type AttemptEvent } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { isOver } from '../../../src/dialogue/state.ts'
import { available, opening, step } from '../../../src/dialogue/step.ts'
import { derive, type GradedAttempt } from '../../../src/scoring/derive.ts'
import { replayed } from '../../../src/dialogue/attempt.ts'
import { rulesHash } from '../../../src/scoring/rules.ts'
import type { Graded } from '../../../src/scoring/verdict.ts'
import { SHIPPED } from '../../support/shipped.ts'

export const SHELF: readonly Graded[] = SHIPPED.map(({ script, reference, scenario }) => ({
  script,
  reference,
  fingerprint: fingerprint(scenario),
}))

/** The same numbers from the same seed: 0 up to 1. */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const RULES = rulesHash()

/** The `n`-th attempt: each person plays each scenario once, in turn; one in five replies is by chance, more or less. */
export function* manyAttempts(count: number, seed = 1): Generator<GradedAttempt> {
  const next = chances(seed)
  for (let n = 0; n < count; n++) {
    const against = SHELF[n % SHELF.length]
    if (!against) return
    const { script, reference } = against
    const carelessness = next()
    const events: AttemptEvent[] = []
    let [state, at] = [opening(script), 0]
    while (!isOver(state) && events.length < 60) {
      const there = available(script, state)
      const best = reference.measures.get(state.beat)?.reply
      const any = there[Math.floor(next() * there.length)]
      const said = next() > carelessness && best && there.includes(best) ? best : any
      if (!said) break
      at += Math.round(2_000 + 30_000 * next() ** 2)
      events.push({ n: events.length + 1, at, kind: 'reply', beat: state.beat, reply: said.reply.id })
      state = step(script, state, said)
    }
    const attempt: Attempt = {
      format: ATTEMPT_FORMAT,
      id: `${seed}-${n}`.padStart(36, '0'),
      scenario: { id: script.scenario.id, ...against.fingerprint },
      rules: RULES,
      engine: '0.1.0',
      language: 'en-GB',
      mode: 'assessment',
      seed: Math.floor(next() * 2 ** 32),
      carried: [],
      earlier: 0,
      from: null,
      started: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
      events,
    }
    yield { ...attempt, derived: derive(script, reference, replayed(script, attempt).transcript) }
  }
}
