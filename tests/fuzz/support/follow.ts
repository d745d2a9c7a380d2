/** What comes behind a reader must cope with whatever the reader let through. */
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { isOver } from '../../../src/dialogue/state.ts'
import { available } from '../../../src/dialogue/step.ts'
import { begin, say, type Transcript, wait } from '../../../src/dialogue/transcript.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { referenceTo } from '../../../src/scoring/reference-to.ts'
import { scoreSoFar } from '../../../src/scoring/score.ts'

const MOST_TURNS = 12

/** Talks it through by whatever numbers there are, and grades it. */
export function playsThrough(scenario: Scenario, choice: number): void {
  const script = scriptOf(scenario)
  fingerprint(scenario)
  let talk: Transcript = begin(script)
  for (let turn = 0; turn < MOST_TURNS && !isOver(talk.state); turn++) {
    const replies = available(script, talk.state)
    const chosen = replies[(choice >> turn) % (replies.length + 1)]
    const next = chosen ? say(talk, chosen) : wait(talk)
    if (!next) break
    talk = next
    const { anger, trust } = talk.state
    expectWithin(anger, 0, 10)
    expectWithin(trust, 0, 10)
  }
  const reference = referenceTo(script)
  if (!reference) return
  const { overall, scores } = scoreSoFar(script, reference, talk)
  for (const score of [overall, ...Object.values(scores)]) if (score !== null) expectWithin(score, 0, 100)
}

export function expectHolds(holds: boolean, of: unknown): void {
  if (!holds) expect(of).toBe('otherwise')
}

export function expectWithin(value: number, least: number, most: number): void {
  if (!(value >= least && value <= most)) expect(value).toBe(`from ${least} to ${most}`)
}

/** Compared without the words of a matcher: this is asked some million times. */
export function expectSame(one: unknown, other: unknown): void {
  if (isDeepStrictEqual(one, other)) return
  expect(unsigned(one)).toStrictEqual(unsigned(other))
}

/** JSON can say that a nought is below nought, and JSON.stringify never does. */
function unsigned(value: unknown): unknown {
  if (value === 0) return 0
  if (Array.isArray(value)) return value.map(unsigned)
  if (typeof value !== 'object' || value === null || value instanceof Map) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unsigned(inner)]))
}

/** Plain data: JSON keeps it whole. */
export function expectPlain(value: unknown): void {
  expectSame(JSON.parse(JSON.stringify(value)), value)
}
