/** Attempts as they really come about: the small lamp's talk, played. */
import { type Attempt, recorded } from '../../../src/dialogue/attempt.ts'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { graded, type GradedAttempt } from '../../../src/scoring/derive.ts'
import { rulesHash } from '../../../src/scoring/rules.ts'
import type { Graded } from '../../../src/scoring/verdict.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import { anAttempt } from '../../host/attempt.ts'
import { referenceFor } from '../../support/script.ts'
import { SMALL_SCENARIO } from './small-files.ts'

const { scenario } = readScenario(SMALL_SCENARIO)
if (!scenario) throw new Error('The small scenario has errors.')
const script = scriptOf(scenario)

export const LAMP = scenario
export const RULES = rulesHash()
export const LAMP_GRADED: Graded = {
  script,
  reference: referenceFor(script),
  fingerprint: fingerprint(scenario),
}

const STARTED: Attempt = {
  ...anAttempt(),
  id: '0f'.repeat(16),
  scenario: { id: scenario.id, ...fingerprint(scenario) },
  rules: RULES,
  carried: ['was-here'],
}

const SAID: readonly Omit<Attempt['events'][number], 'n'>[] = [
  { at: 900, kind: 'silence', beat: 'asks', reply: null },
  { at: 1200.5, kind: 'reply', beat: 'asks', reply: 'rule' },
]
const TAKEN_BACK: readonly Omit<Attempt['events'][number], 'n'>[] = [
  { at: 900, kind: 'reply', beat: 'asks', reply: 'hear' },
  { at: 1000, kind: 'undo', beat: 'asks', reply: 'hear' },
  { at: 1100, kind: 'pause', beat: 'asks', reply: null },
  { at: 1200, kind: 'resume', beat: 'asks', reply: null },
  { at: 1300, kind: 'reply', beat: 'asks', reply: 'hear' },
  { at: 2400, kind: 'reply', beat: 'settles', reply: 'send' },
]

export const LEFT = SAID.reduce(recorded, STARTED)
export const DONE = TAKEN_BACK.reduce(recorded, {
  ...STARTED,
  id: '1e'.repeat(16),
  from: { attempt: STARTED.id, turn: 1 },
  started: '2026-06-01T10:00:00.000Z',
})

export const ATTEMPTS: readonly [GradedAttempt, GradedAttempt] = [
  graded(script, LAMP_GRADED.reference, LEFT),
  graded(script, LAMP_GRADED.reference, DONE),
]
