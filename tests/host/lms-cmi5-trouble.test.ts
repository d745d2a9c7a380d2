/** An LMS that speaks cmi5 and is not there for a while, is late, or refuses: the talk goes on. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { aReport, afterTurns, finishedWith } from '../support/report.ts'
import { launchedWith, quiet } from './cmi5-launched.ts'

test('a lost line is told, nothing is lost by it, and it is over when it is over', async () => {
  const { lms, open, later, said } = launchedWith()
  const session = await open()
  const troubles: unknown[] = []
  session.watch(() => troubles.push(session.trouble()))
  lms.fail(/statements|state/, 'lost', 1000)
  for (let turns = 1; turns <= 4; turns++) session.report(afterTurns(turns))
  await later(120)
  expect(session.trouble()).toBe('unreachable')
  expect(said()).toEqual(['initialized'])
  lms.mend()
  await later(31)
  expect(session.trouble()).toBeNull()
  expect(troubles).toEqual(['unreachable', null])
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-4')
})

test('while the line is lost it is asked less and less often', async () => {
  const { lms, open, later } = launchedWith()
  const session = await open()
  const before = lms.calls().length
  lms.fail(/statements/, 'lost', 1000)
  session.report(afterTurns(1))
  await later(63)
  expect(lms.calls().length - before).toBe(7)
})

test.each(['initialized', 'a turn', 'completed', 'terminated'])(
  'an answer that was lost: %s is sent again as it was, and stands once',
  async what => {
    const { lms, open, later, said } = launchedWith()
    const unanswered = () => lms.fail(/POST statements/, 'unanswered', 1)
    if (what === 'initialized') unanswered()
    const session = await open()
    await later(2)
    if (what === 'a turn') unanswered()
    session.report(afterTurns(2))
    await later(2)
    if (what === 'completed') unanswered()
    session.report(finishedWith(80, { mode: 'practice', rows: afterTurns(2).rows }))
    await later(2)
    if (what === 'terminated') unanswered()
    session.close()
    await later(5)
    const ids = lms.statements().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(said().filter(verb => verb === 'initialized')).toHaveLength(1)
    expect(said().filter(verb => verb === 'completed')).toHaveLength(1)
    expect(said().at(-1)).toBe('terminated')
    // After the last one an LMS hears nothing more, not even the question whether it has it.
    expect(session.trouble()).toBe(what === 'terminated' ? 'refuses' : null)
  },
)

test('what an LMS has it may refuse by its id: it is asked, and has it', async () => {
  const { lms, open, later, said } = launchedWith({ takesNoneTwice: true })
  const session = await open()
  lms.fail(/POST statements/, 'unanswered', 1)
  session.report(afterTurns(1))
  await later(2)
  expect(said()).toEqual(['initialized', '(attempted)'])
  expect(session.trouble()).toBeNull()
})

test('an LMS that wants to be left alone is left alone', async () => {
  const { lms, open, later, said } = launchedWith()
  const session = await open()
  lms.fail(/POST statements/, 429, 1)
  session.report(afterTurns(1))
  await later(3)
  expect(said()).toEqual(['initialized', '(attempted)'])
})

test.each([400, 403, 401, 404, 409])('%d is told, and the rest goes on', async status => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  lms.fail(/POST statements/, status, 1)
  session.report(afterTurns(3))
  await quiet()
  expect(session.trouble()).toBe('refuses')
  expect(said()).toEqual(['initialized', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-3')
})

test('an LMS that fails for ever at one statement does not keep the others from it', async () => {
  const { lms, open, later, said } = launchedWith()
  const session = await open()
  lms.fail(/POST statements/, 500, 8)
  session.report(afterTurns(2))
  await later(200)
  expect(said()).toEqual(['initialized', '(answered)'])
  expect(session.trouble()).toBe('refuses')
})

test('what was refused in one session is tried once more in the next', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(aReport({ rows: [] }))
  await quiet()
  lms.fail(/POST statements/, 403, 99)
  first.report(finishedWith(80))
  await quiet()
  expect(first.trouble()).toBe('refuses')
  lms.mend()
  first.close()
  await quiet()
  relaunch()
  const second = await open()
  second.report(finishedWith(80))
  await quiet()
  expect(said().slice(-2)).toEqual(['passed', 'completed'])
  expect(second.trouble()).toBeNull()
})

test('an LMS that has it already says so by the number of its rule: that is no trouble', async () => {
  const { lms, open, relaunch } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finishedWith(80))
  await quiet()
  first.close()
  await quiet()
  relaunch()
  lms.keep('even-keel', '{}')
  const second = await open()
  second.report(finishedWith(80))
  await quiet()
  expect(lms.refusals()).toEqual(['9.3.0.0-7', '9.3.0.0-6'])
  expect(second.trouble()).toBeNull()
  expect(JSON.parse(lms.document('even-keel') ?? '')).toMatchObject({
    told: { passed: true, completed: true },
  })
})
