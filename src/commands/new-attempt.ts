/** A fresh attempt at a scenario, before anything is said. */
import { type Attempt, ATTEMPT_FORMAT } from '../dialogue/attempt.ts'
import { rulesHash } from '../scoring/rules.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { World } from './world.ts'

export function openAttempt(
  { script, fingerprint }: Graded,
  { mode, seed, carried }: Pick<Attempt, 'mode' | 'seed' | 'carried'>,
  world: World,
): Attempt {
  const { id, language } = script.scenario
  return {
    format: ATTEMPT_FORMAT,
    id: world.newId(),
    scenario: { id, plays: fingerprint.plays, words: fingerprint.words },
    rules: rulesHash(),
    engine: world.engine,
    language,
    mode,
    seed,
    carried,
    earlier: 0,
    from: null,
    started: new Date(world.now()).toISOString(),
    events: [],
  }
}

/** Milliseconds since the attempt was begun. */
export function sinceStart(attempt: Attempt, world: World): number {
  return Math.max(0, world.now() - Date.parse(attempt.started))
}
