/** A launch by cmi5 that goes wrong: nothing is written over, and the talk goes on. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { openCmi5 } from '../../src/host/lms/cmi5.ts'
import { afterTurns, finishedWith } from '../support/report.ts'
import { launchedWith, quiet, tabStorage } from './cmi5-launched.ts'
import { tickingClock } from './lms-page.ts'

const GOOD = launchedWith().search()

/** The address with one thing in it changed. */
function searchWith(name: string, value: string | null): string {
  const search = new URLSearchParams(GOOD)
  if (value === null) search.delete(name)
  else search.set(name, value)
  return `?${search.toString()}`
}

test.each([
  '',
  '?',
  '?%E0%A4%A',
  '?endpoint=&fetch=&actor=&activityId=&registration=',
  searchWith('endpoint', null),
  searchWith('endpoint', 'javascript:alert(1)'),
  searchWith('fetch', null),
  searchWith('fetch', 'file:///etc/passwd'),
  searchWith('actor', null),
  searchWith('actor', '{'),
  searchWith('actor', '[]'),
  searchWith('actor', 'null'),
  searchWith('activityId', null),
  searchWith('activityId', 'not an iri'),
  searchWith('registration', null),
])('an address that is no launch asks nobody anything: %s', async search => {
  const { lms, open, searchIs } = launchedWith()
  searchIs(search)
  const session = await open()
  session.report(afterTurns(3))
  session.close()
  await quiet()
  expect(session.trouble()).toBe('none')
  expect(session.launch).toMatchObject({ view: 'normal', mastery: null, suspended: '' })
  expect(lms.calls()).toEqual([])
})

test('the values of a launch may stand in any order, and among others', async () => {
  const { open, searchIs } = launchedWith()
  searchIs(
    `?theme=dark&${[...new URLSearchParams(GOOD)]
      .toReversed()
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`,
  )
  expect((await open()).trouble()).toBeNull()
})

test.each([
  ['POST fetch', 'lost', 'unreachable'],
  ['POST fetch', 503, 'unreachable'],
  ['POST fetch', 403, 'refuses'],
  ['LMS.LaunchData', 'lost', 'unreachable'],
  ['LMS.LaunchData', 404, 'refuses'],
  ['agents/profile', 'lost', 'unreachable'],
  ['even-keel', 500, 'unreachable'],
  ['even-keel', 403, 'refuses'],
] as const)(
  'where %s goes wrong at the launch (%s), nothing is written over later: %s',
  async (to, how, trouble) => {
    const { lms, open } = launchedWith()
    lms.fail(new RegExp(to), how, 99)
    const session = await open()
    expect(session.trouble()).toBe(trouble)
    lms.mend()
    session.report(afterTurns(3))
    session.close()
    await quiet()
    expect(lms.statements()).toEqual([])
    expect(lms.document('even-keel')).toBeUndefined()
  },
)

test('an LMS that is late once or twice at the launch is waited for', async () => {
  const { lms, open } = launchedWith()
  lms.fail(/LaunchData/, 503, 2)
  lms.fail(/even-keel/, 'lost', 1)
  expect((await open()).trouble()).toBeNull()
})

test('whoever loads the page again after a launch that failed still has the token', async () => {
  const { lms, open } = launchedWith()
  const tab = tabStorage()
  lms.fail(/LaunchData/, 'lost', 99)
  expect((await open(tab)).trouble()).toBe('unreachable')
  lms.mend()
  expect((await open(tab)).trouble()).toBeNull()
})

test('a token that was given before is not given again, and the page says that it is refused', async () => {
  const { open } = launchedWith()
  await open()
  expect((await open()).trouble()).toBe('refuses')
})

test.each(['', 'null', '[]', '{"contextTemplate":7}', '{"launchMode":"Normal"}', '<html>'])(
  'launch data that say nothing are refused: %s',
  async text => {
    const { lms, open } = launchedWith()
    lms.keep('LMS.LaunchData', text)
    expect((await open()).trouble()).toBe('refuses')
  },
)

test.each([
  '',
  'null',
  '[1]',
  '7',
  '{"suspend":7,"told":[],"spent":"x"}',
  '\u0000\uFFFF',
  '{"told":{"completed":"yes"}}',
])('what was kept may be anything: %j', async text => {
  const { lms, open, said } = launchedWith()
  lms.keep('even-keel', text)
  const session = await open()
  expect(session.launch.suspended).toBe('')
  session.report(finishedWith(80, { rows: afterTurns(2).rows, suspend: 'kept' }))
  await quiet()
  expect(said()).toContain('completed')
  expect(session.trouble()).toBeNull()
  expect(JSON.parse(lms.document('even-keel') ?? '')).toMatchObject({ suspend: 'kept' })
})

test.each([
  () => {
    throw new Error('not allowed')
  },
  async () => undefined,
  async () => ({ status: 'fine', text: async () => 7, headers: new Headers() }),
  async () => ({ status: 200, text: async () => '{"auth-token":7}', headers: new Headers() }),
] as unknown as readonly (typeof fetch)[])('a fetch that is none throws nowhere', async ask => {
  const clock = tickingClock()
  const page = { search: GOOD, assign: () => undefined }
  const opening = openCmi5(page, ask, tabStorage, clock, { isReloading: () => false })
  for (let second = 0; second < 5; second++) {
    await quiet()
    await clock.pass(1000)
  }
  const session = await opening
  session.report(afterTurns(2))
  session.close()
  await quiet()
  expect(['unreachable', 'refuses']).toContain(session.trouble())
})

test('an LMS that never answers is given up after a while', async () => {
  const clock = tickingClock()
  const never: typeof fetch = (_, init) =>
    new Promise((_done, fail) => init?.signal?.addEventListener('abort', () => fail(new Error('aborted'))))
  const opening = openCmi5({ search: GOOD, assign: () => undefined }, never, tabStorage, clock, {
    isReloading: () => false,
  })
  for (let second = 0; second < 90; second++) {
    await clock.pass(1000)
    await quiet()
  }
  expect((await opening).trouble()).toBe('unreachable')
})
