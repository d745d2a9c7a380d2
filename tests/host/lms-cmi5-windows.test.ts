/** Several windows of one course by cmi5: which of them may write what is kept. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { afterTurns } from '../support/report.ts'
import type { LmsOptions } from '../support/xapi-endpoint.ts'
import { launchedWith, quiet } from './cmi5-launched.ts'

test('what is kept is kept by an LMS that wants to hear which document it replaces, and by one that hides it', async () => {
  const kinds: readonly LmsOptions[] = [
    { wantsEtag: true },
    { etags: 'hidden' },
    { etags: 'weak', wantsEtag: true },
    { etags: 'mangled' },
  ]
  for (const options of kinds) {
    const { lms, open, relaunch } = launchedWith(options)
    for (const launch of [1, 2, 3]) {
      const session = await open()
      session.report(afterTurns(launch, { suspend: `${launch}-a` }))
      await quiet()
      session.report(afterTurns(launch + 1, { suspend: `${launch}-b` }))
      await quiet()
      expect(session.trouble()).toBeNull()
      expect(lms.document('even-keel')).toContain(`${launch}-b`)
      relaunch()
    }
  }
})

test('an older window does not write over what a younger one has kept', async () => {
  const { lms, open } = launchedWith()
  lms.keep('even-keel', '{"suspend":"before","session":"x","since":1}')
  const older = await open()
  lms.keep('even-keel', '{"suspend":"younger","session":"y","launch":9,"since":1}')
  older.report(afterTurns(2))
  await quiet()
  expect(lms.document('even-keel')).toContain('younger')
  expect(older.trouble()).toBe('refuses')
})

test('a clock that went ahead in an earlier session shuts no later one out', async () => {
  const { lms, open } = launchedWith({ wantsEtag: true })
  lms.keep('even-keel', '{"suspend":"before","session":"x","launch":4,"since":9999999999999}')
  const session = await open()
  session.report(afterTurns(1))
  await quiet()
  session.report(afterTurns(2))
  await quiet()
  expect(lms.document('even-keel')).toContain('kept-2')
  expect(session.trouble()).toBeNull()
})

test('of two windows that were launched from the same state the later one counts', async () => {
  const { lms, open } = launchedWith()
  lms.keep('even-keel', '{"suspend":"before","session":"x","launch":4,"since":1}')
  const older = await open()
  lms.keep('even-keel', '{"suspend":"later","session":"y","launch":5,"since":9999999999999}')
  older.report(afterTurns(2))
  await quiet()
  expect(lms.document('even-keel')).toContain('later')
})

test('a younger window writes over what an older one has kept meanwhile', async () => {
  const { lms, open } = launchedWith()
  lms.keep('even-keel', '{"suspend":"before","session":"x","since":1}')
  const younger = await open()
  lms.keep('even-keel', '{"suspend":"older","session":"x","since":1}')
  younger.report(afterTurns(2))
  await quiet()
  expect(lms.document('even-keel')).toContain('kept-2')
  expect(younger.trouble()).toBeNull()
})

test('a window whose session the LMS has given up says that it is refused', async () => {
  const { lms, open, relaunch } = launchedWith()
  const older = await open()
  relaunch()
  await open()
  older.report(afterTurns(2))
  await quiet()
  expect(older.trouble()).toBe('refuses')
  expect(lms.document('even-keel')).toBeUndefined()
})
