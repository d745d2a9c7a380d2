/** LMSs as one would not wish them: whatever they do, nothing throws, and what they kept is not written over. */
import { describe, expect, test, vi } from 'vitest'
import type { Lms } from '../../src/host/lms/lms.ts'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { afterTurns, finishedWith } from '../support/report.ts'
import { interactionsIn, scormLms } from '../support/scorm-lms.ts'
import { pageIn, tickingClock } from './lms-page.ts'
import { type Api, lived, obliging, openedWith } from './obliging-lms.ts'

const thrown = () => {
  throw new Error('out of order')
}

describe('an LMS that', () => {
  test.each<[string, Api]>([
    ['throws at everything', Object.fromEntries(Object.keys(obliging()).map(name => [name, thrown]))],
    ['throws when it is opened', obliging({ LMSInitialize: thrown })],
    ['throws when it is asked', obliging({ LMSGetValue: thrown })],
    [
      'does not open',
      obliging({ LMSInitialize: () => 'false', LMSGetValue: () => '', LMSGetLastError: () => '301' }),
    ],
    [
      'answers with an error to what it kept',
      obliging({ LMSGetValue: () => '', LMSGetLastError: () => '101' }),
    ],
  ])('%s is not written to', async (_, api) => {
    const set = vi.fn<(...given: string[]) => unknown>(api['LMSSetValue'])
    const session = await lived(await openedWith({ ...api, LMSSetValue: set }))
    expect(['refuses', 'unreachable']).toContain(session.trouble())
    expect(set).not.toHaveBeenCalled()
  })

  test.each<[string, Api, Lms['trouble'] extends () => infer T ? T : never]>([
    ['throws when something is set', obliging({ LMSSetValue: thrown }), 'unreachable'],
    ['throws when it is to commit', obliging({ LMSCommit: thrown }), 'unreachable'],
    ['says no to every value', obliging({ LMSSetValue: () => 'false' }), 'refuses'],
    ['says no to every commit', obliging({ LMSCommit: () => 'false' }), 'refuses'],
    ['says no with a boolean', obliging({ LMSCommit: () => false }), 'refuses'],
    ['says nothing, but has an error', obliging(withAnErrorAfter('LMSCommit')), 'refuses'],
  ])('%s is in trouble, and is tried again, but not all the time', async (_, api, trouble) => {
    const commit = vi.fn<(...given: string[]) => unknown>(api['LMSCommit'])
    const opened = await openedWith({ ...api, LMSCommit: commit })
    expect(opened.session.trouble()).toBe(trouble)
    await lived(opened)
    expect(commit.mock.calls.length).toBeLessThan(60)
  })

  test.each<[string, Api]>([
    [
      'answers with booleans and numbers',
      obliging({ LMSInitialize: () => true, LMSSetValue: () => 1, LMSCommit: () => true }),
    ],
    [
      'answers nothing at all',
      obliging(Object.fromEntries(Object.keys(obliging()).map(name => [name, () => undefined]))),
    ],
    [
      'answers with objects',
      obliging({ LMSGetValue: () => ({}), LMSSetValue: () => [], LMSCommit: () => new Date(0) }),
    ],
    ['has no word for errors', withoutErrors(obliging({ LMSSetValue: () => undefined }))],
    ['has no interactions and no objectives', obliging({ ...withoutLists() })],
  ])('%s is none', async (_, api) => {
    const opened = await openedWith(api)
    opened.session.report(afterTurns(3))
    expect(opened.session.trouble()).toBeNull()
    await lived(opened)
  })

  test('answers with a promise is told of when that comes to nothing, and tried again', async () => {
    const answers = [Promise.resolve('true'), Promise.reject(new Error('offline')), Promise.resolve('true')]
    const { session, clock } = await openedWith(obliging({ LMSCommit: () => answers.shift() ?? 'true' }))
    expect(session.trouble()).toBeNull()
    session.report(afterTurns(1))
    await clock.pass(1)
    await vi.waitFor(() => expect(session.trouble()).toBe('unreachable'))
    await clock.pass(60_000)
    expect(session.trouble()).toBeNull()
  })

  test('answers with something that bites is left alone', async () => {
    const trap = new Proxy({}, { get: thrown })
    const opened = await openedWith(obliging({ LMSSetValue: () => trap, LMSCommit: () => trap }))
    expect((await lived(opened)).trouble()).toBeNull()
  })

  test('goes away in the middle of it all is no reason to stop', async () => {
    const api = obliging()
    const opened = await openedWith(api)
    opened.session.report(afterTurns(2))
    for (const name of Object.keys(api)) delete api[name]
    expect((await lived(opened)).trouble()).toBe('unreachable')
  })

  test('is open already is gone on with: the window before was never closed', async () => {
    const lms = scormLms('1.2')
    const api = lms.launch()
    const first = await openScorm('1.2', pageIn('1.2', api).window, tickingClock())
    first.report(afterTurns(2))
    const again = await openScorm('1.2', pageIn('1.2', api).window, tickingClock())
    expect(again.trouble()).toBeNull()
    expect(again.launch.suspended).toBe('kept-2')
  })

  test('has a million objectives is not asked a million times', async () => {
    const get = vi.fn<(name?: string) => unknown>(name => (name?.endsWith('_count') ? '999999' : 'normal'))
    await openedWith(obliging({ LMSGetValue: get }))
    expect(get.mock.calls.length).toBeLessThan(100)
  })

  test('refuses one interaction has the others unharmed, and is not asked for each of them again and again', async () => {
    const set = vi.fn<(...given: string[]) => unknown>((element = '') =>
      element.startsWith('cmi.interactions.') ? 'false' : 'true',
    )
    const { session } = await openedWith(obliging({ LMSSetValue: set, LMSGetLastError: () => '0' }))
    for (let turns = 1; turns <= 20; turns++) session.report(afterTurns(turns))
    expect(session.trouble()).toBe('refuses')
    expect(set.mock.calls.length).toBeLessThan(20 * 4)
    expect(set).toHaveBeenCalledWith('cmi.suspend_data', 'kept-20')
  })
})

test('a name of ten million letters is a name', async () => {
  const get = (name?: string) => (name === 'cmi.core.student_name' ? 'x'.repeat(10_000_000) : '')
  const { session } = await openedWith(obliging({ LMSGetValue: get }))
  expect(session.launch.learner?.length).toBeLessThan(300)
})

/**
 * As a widely used LMS does for 1.2: what was in a commit that failed is taken for saved, and comes along again only if
 * it is changed.
 */
test('what an LMS wrongly takes for saved is saved all the same', async () => {
  const now = new Map<string, string>()
  const thoughtSaved = new Map<string, string>()
  const saved = new Map<string, string>()
  const history: string[] = []
  let isDown = false
  const commit = () => {
    const changed = [...now].filter(([element, value]) => thoughtSaved.get(element) !== value)
    for (const [element, value] of changed) {
      thoughtSaved.set(element, value)
      if (!isDown) saved.set(element, value)
      if (!isDown && element === 'cmi.suspend_data') history.push(value)
    }
    return isDown ? 'false' : 'true'
  }
  const { session, clock } = await openedWith(
    obliging({
      LMSSetValue: (element = '', value = '') => {
        now.set(element, value)
        return 'true'
      },
      LMSCommit: commit,
      LMSFinish: commit,
    }),
  )
  isDown = true
  session.report(afterTurns(3))
  session.report(finishedWith(90, { rows: afterTurns(4).rows, suspend: 'kept-4' }))
  await clock.pass(30_000)
  isDown = false
  await clock.pass(60_000)
  expect(session.trouble()).toBeNull()
  expect(Object.fromEntries(saved)).toEqual(Object.fromEntries(now))
  expect(interactionsIn(Object.fromEntries(saved))).toHaveLength(4)
  // Not for a moment was there anything that could not be gone on with.
  expect(history.map(each => each.trim())).toEqual(history.map(() => 'kept-4'))
})

function withoutErrors(api: Api): Api {
  return Object.fromEntries(Object.entries(api).filter(([name]) => name !== 'LMSGetLastError'))
}

function withAnErrorAfter(name: string): Api {
  let error = 0
  const clears = () => {
    error = 0
    return ''
  }
  return { LMSGetValue: clears, [name]: () => void (error = 101), LMSGetLastError: () => error }
}

function withoutLists(): Api {
  let error = '0'
  return {
    LMSGetValue: (name = '') => {
      error = /interactions|objectives/.test(name) ? '401' : '0'
      return ''
    },
    LMSSetValue: (name = '') => {
      error = /interactions|objectives/.test(name) ? '401' : '0'
      return error === '0' ? 'true' : 'false'
    },
    LMSGetLastError: () => error,
  }
}
