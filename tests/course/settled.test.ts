/** Whether anything can still turn the result that an LMS is told. */
import { expect, test } from 'vitest'
import type { Enrolment } from '../../src/course/enrolment.ts'
import { reportOf } from '../../src/course/report-of.ts'
import { FIRST_LAUNCH } from '../../src/course/rows.ts'
import { aProgramme, scored, tried } from './support/programmes.ts'

/** Of a programme whose required places were tried so often each. */
function settledAfter(times: number, more: string, open = false): boolean | undefined {
  const compiled = aProgramme(more)
  let enrolment: Enrolment | null = null
  for (let n = 0; n < times; n++) {
    for (const place of ['counter', 'phone', 'lost']) {
      enrolment = tried(compiled, enrolment, place, scored(60))
    }
  }
  if (open) enrolment = tried(compiled, enrolment, 'counter')
  if (!enrolment) throw new Error('Nobody tried.')
  const none = { attempts: [], scenarioOf: () => undefined, launched: FIRST_LAUNCH, told: [] }
  return reportOf({ compiled, mark: 70, enrolment, ...none }).settled
}

test.each([
  ['one attempt each, and it was had', 1, 'mode: assessment\nattempts: 1\n', true],
  ['a second attempt is left', 1, 'mode: assessment\nattempts: 2\n', false],
  ['both attempts were had', 2, 'mode: assessment\nattempts: 2\n', true],
  ['one of three is left', 2, 'mode: assessment\nattempts: 3\n', false],
  ['the first one counts', 1, 'mode: assessment\nattempts: 3\ncounts: first\n', true],
] as const)('%s', (_, times, more, settled) => {
  expect(settledAfter(times, more)).toBe(settled)
})

test('an attempt that is not over may still count', () => {
  expect(settledAfter(1, 'mode: assessment\nattempts: 2\n', true)).toBe(false)
})
