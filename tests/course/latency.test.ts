import { expect, test } from 'vitest'
import { latencyOf, timeSpent } from '../../src/course/latency.ts'
import type { AttemptEvent, EventKind } from '../../src/dialogue/attempt.ts'

/** `reply 5` is a reply at five seconds. */
function events(text: string): readonly AttemptEvent[] {
  return text.split(', ').map((word, index) => {
    const [kind, at] = word.split(' ')
    return { n: index + 1, at: 1000 * Number(at), kind: kind as EventKind, beat: 'a', reply: null }
  })
}

test.each([
  ['reply 5', 5],
  ['reply 5, reply 12', 7],
  ['reply 5, pause 6, resume 60, reply 62', 3],
  ['reply 5, pause 6, resume 60, pause 61, resume 90, reply 92', 4],
  ['reply 5, leave 9, resume 900, silence 910', 14],
  ['reply 5, resume 900, reply 903', 3],
  ['pause 2, leave 4, resume 10, reply 11', 3],
  ['pause 2, resume 10, resume 60, reply 61', 1],
  ['reply 5, undo 7, reply 9', 2],
  ['reply 5, reply 5', 0],
  ['reply 5, reply 3', 0],
])('%s took %d seconds', (text, seconds) => {
  const all = events(text)
  expect(latencyOf(all, all.length - 1)).toBe(1000 * seconds)
})

test('a talk took what its answers took', () => {
  expect(timeSpent(events('reply 5, pause 6, resume 60, undo 62, reply 63'))).toBe(9000)
})
