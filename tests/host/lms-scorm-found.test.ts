/** Where an LMS is looked for, how long it is waited for, and what is not taken for one. */
import { describe, expect, test, vi } from 'vitest'
import { findApi } from '../../src/host/lms/find-api.ts'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { afterTurns } from '../support/report.ts'
import { complaints, interactionsIn, scormLms } from '../support/scorm-lms.ts'
import { pageIn, pageWith, tickingClock } from './lms-page.ts'
import { lived, obliging, openedWith } from './obliging-lms.ts'

describe('the LMS is found', () => {
  const api = obliging()

  test('around the page, however far, but not without end', () => {
    const nested = (depth: number): object => (depth === 0 ? { API: api } : { parent: nested(depth - 1) })
    expect(findApi('1.2', nested(9) as Window)).toBe(api)
    expect(findApi('1.2', nested(50) as Window)).toBeNull()
  })

  test('behind a window of another origin, which throws at every question but its parent', () => {
    const foreign = new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'parent') return { API: api }
          throw new DOMException('Blocked a frame', 'SecurityError')
        },
      },
    )
    expect(findApi('1.2', { parent: foreign } as unknown as Window)).toBe(api)
  })

  test('in the window that opened the one around the page', () => {
    const popup: Record<string, unknown> = { opener: { parent: { API: api } } }
    popup['parent'] = popup
    expect(findApi('1.2', { parent: popup, opener: null } as unknown as Window)).toBe(api)
  })

  test('and nothing else that is called so is taken for it', () => {
    const form = Object.assign(() => undefined, { LMSInitialize: 'a field' })
    expect(findApi('1.2', { API: form, parent: { API: 42, parent: { API: null } } } as never)).toBeNull()
    expect(findApi('2004', { API_1484_11: api } as never)).toBeNull()
  })

  test('when it is late', async () => {
    const lms = scormLms('1.2')
    const around: Record<string, unknown> = {}
    const page = pageWith({ parent: around })
    const clock = tickingClock()
    const opening = openScorm('1.2', page.window, clock)
    await clock.pass(1500)
    around['API'] = lms.launch()
    await clock.pass(1500)
    const session = await opening
    expect(session.trouble()).toBeNull()
    session.report(afterTurns(2))
    expect(interactionsIn(lms.saved())).toHaveLength(2)
    expect(complaints(lms)).toEqual([])
  })

  test('when it answers late: from nothing at first, then bit by bit', async () => {
    const said: Record<string, string> = {}
    const set = vi.fn<(...given: string[]) => unknown>(() => 'true')
    const late = obliging({ LMSGetValue: (name = '') => said[name] ?? '', LMSSetValue: set })
    const page = pageIn('1.2', late)
    const clock = tickingClock()
    const opening = openScorm('1.2', page.window, clock)
    await clock.pass(550)
    expect(set).not.toHaveBeenCalled()
    said['cmi.core.lesson_mode'] = 'normal'
    said['cmi.core.lesson_status'] = 'incomplete'
    await clock.pass(60)
    said['cmi.suspend_data'] = 'kept-7'
    said['cmi.interactions._count'] = '7'
    await clock.pass(1000)
    const session = await opening
    expect(session.launch.suspended).toBe('kept-7')
    session.report(afterTurns(1))
    expect(set).toHaveBeenCalledWith('cmi.interactions.7.id', 'closing-time.1')
  })

  test('not at all: the page is not kept waiting where nobody is around, and not for long where somebody is', async () => {
    const alone = await openScorm('1.2', pageWith({}).window, tickingClock())
    expect(alone.trouble()).toBe('none')
    const framed = await openedWith({})
    expect((await lived(framed)).trouble()).toBe('none')
    expect(framed.session.launch).toMatchObject({ view: 'normal', mastery: null, suspended: '' })
  })
})
