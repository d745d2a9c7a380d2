/** A clock that jumps: what is written down never runs backwards, and nobody gains or loses a talk by it. */
import { expect, test } from 'vitest'
import { recorded } from '../../src/dialogue/attempt.ts'
import { clockOf, elapsedIn } from '../../src/host/clock.ts'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import { anAttempt } from './attempt.ts'

const START = Date.parse('2026-10-25T00:30:00Z')
const [SECOND, HOUR, DAY, TEN_YEARS] = [1000, 3_600_000, 86_400_000, 315_576_000_000]

/** A clock of which the day jumps by so much after each second. */
function told(...jumps: readonly number[]): readonly number[] {
  const world = { date: START, ticks: 5 }
  const now = clockOf(
    () => world.date,
    () => world.ticks,
  )
  const first = now()
  return [0, ...jumps].map(jump => {
    world.date += SECOND + jump
    world.ticks += SECOND
    return now() - first
  })
}

test('runs as it is told to', () => {
  expect(told(0, 0)).toEqual([SECOND, 2 * SECOND, 3 * SECOND])
})

test.each([
  ['by a moment, as where it is put right over the network', -40],
  ['by an hour', -HOUR],
  ['by a day', -DAY],
])('set back %s it goes on from where it was', (_, jump) => {
  expect(told(jump, 0)).toEqual([SECOND, 2 * SECOND, 3 * SECOND])
})

test('set back by years it was wrong before, and is believed', () => {
  expect(told(TEN_YEARS, -TEN_YEARS)).toEqual([SECOND, TEN_YEARS + 2 * SECOND, 3 * SECOND])
})

test('that goes on while the machine sleeps is believed', () => {
  expect(told(HOUR)).toEqual([SECOND, HOUR + 2 * SECOND])
})

test.each([
  ['an hour ahead and back', [HOUR, -HOUR]],
  ['a day ahead', [DAY, 0]],
  ['a day back', [-DAY, 0]],
  ['ten years ahead and back', [TEN_YEARS, -TEN_YEARS]],
  ['back to long before it began', [-TEN_YEARS, 0]],
])('%s in the middle of a talk leaves a record that can be read, and only goes on', (_, jumps) => {
  let attempt = { ...anAttempt(), started: new Date(START).toISOString() }
  for (const since of told(...jumps)) {
    const at = elapsedIn(attempt, START + since)
    attempt = recorded(attempt, { at, kind: 'reply', beat: 'opening', reply: 'hear' })
  }
  const times = attempt.events.map(({ at }) => at)
  expect(times.every((at, place) => at >= (times[place - 1] ?? 0))).toBe(true)
  expect(readStoredAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ attempt })
})
