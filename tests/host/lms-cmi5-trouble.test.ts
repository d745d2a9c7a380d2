/** An LMS that speaks cmi5 and is not there, is late, refuses, or says what makes no sense: the talk goes on. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { openCmi5 } from '../../src/host/lms/cmi5.ts'
import { aReport, afterTurns, finishedWith, HEAD, turn } from '../support/report.ts'
import type { LmsOptions } from '../support/xapi-endpoint.ts'
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

test('a window that is closed in the middle of a turn loses nothing of it', async () => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  session.report(afterTurns(3))
  session.close()
  await quiet()
  expect(said().slice(0, 4)).toEqual(['initialized', '(attempted)', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-3')
  expect(lms.refusals()).toEqual([])
})

test('a page that goes sends what is left in one request that outlives it', async () => {
  const { lms, clock, search } = launchedWith()
  const sent: RequestInit[] = []
  let isGone = false
  const ask: typeof fetch = async (input, init) => {
    if (isGone) sent.push(init ?? {})
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  session.report(finishedWith(40, { rows: afterTurns(2).rows }))
  await quiet()
  isGone = true
  session.close()
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([true])
  const verbs = (JSON.parse(String(sent[0]?.body)) as { verb: { id: string } }[]).map(({ verb }) => verb.id)
  expect(verbs.map(id => id.split('/').at(-1))).toEqual(['failed', 'terminated'])
})

test('a page that goes in the middle of a turn does not say the last word before what is still on its way', async () => {
  const { clock, lms, search } = launchedWith()
  const sent: string[] = []
  const ask: typeof fetch = async (input, init) => {
    sent.push(String(init?.body ?? ''))
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  session.report(afterTurns(2))
  const before = sent.length
  session.close()
  const atOnce = sent.slice(before).join(' ')
  expect(atOnce).toContain('kept-2')
  expect(atOnce).toContain('verbs/answered')
  expect(atOnce).not.toContain('verbs/terminated')
})

test('of much that is left a page that goes sends as much as a browser takes with it', async () => {
  const { clock, lms, search } = launchedWith()
  const sent: RequestInit[] = []
  const ask: typeof fetch = async (input, init) => {
    sent.push(init ?? {})
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  lms.fail(/./, 'lost', 1000)
  const rows = Array.from({ length: 40 }, (_, k) => turn(k + 1, { words: 'ä'.repeat(1000) }))
  session.report(aReport({ rows: [HEAD, ...rows] }))
  await quiet()
  const before = sent.length
  session.close()
  const bodies = sent.slice(before).map(({ body }) => String(body))
  expect(bodies.some(body => body.includes('closing-time.1.9'))).toBe(true)
  expect(Buffer.byteLength(bodies.join(''))).toBeLessThan(65_536)
})

test('more than a browser takes with it when a page goes is sent all the same while the page is there', async () => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  const words = 'äöü '.repeat(20_000)
  session.report(aReport({ rows: [HEAD, turn(1, { words })], suspend: 'x'.repeat(64_000) }))
  await quiet()
  session.close()
  await quiet()
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', 'terminated'])
  expect(lms.document('even-keel')?.length).toBeGreaterThan(64_000)
})

test('whoever leaves by the button is not kept waiting for an LMS that does not answer', async () => {
  const { lms, open, later, wentTo } = launchedWith({ returnURL: 'https://lms.example/back' })
  const session = await open()
  lms.fail(/statements|state/, 'lost', 1000)
  session.report(afterTurns(2))
  session.leave?.()
  await later(6)
  expect(wentTo).toEqual(['https://lms.example/back'])
})

test('what could not be sent before a reload is sent after it, as it was', async () => {
  const { lms, open, later, said, vanish } = launchedWith()
  const tab = tabStorage()
  const first = await open(tab, true)
  lms.fail(/POST/, 'lost', 1000)
  first.report(afterTurns(3))
  await quiet()
  first.close()
  await quiet()
  vanish()
  lms.mend()
  const second = await open(tab)
  expect(second.launch.suspended).toBe('kept-3')
  await later(1)
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-3')
  const ids = lms.statements().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
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
