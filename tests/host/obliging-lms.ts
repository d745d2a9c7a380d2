/** An LMS that takes everything and keeps nothing, to be spoilt in one way or another, and a page that lives with it. */
import type { Lms } from '../../src/host/lms/lms.ts'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { afterTurns, finishedWith } from '../support/report.ts'
import { pageIn, tickingClock } from './lms-page.ts'

export type Api = Record<string, (...given: string[]) => unknown>

/** Something that answers as it should to everything, and keeps nothing. */
export function obliging(more: Api = {}): Api {
  return {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: () => '',
    LMSSetValue: () => 'true',
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    ...more,
  }
}

export async function openedWith(api: Api) {
  const clock = tickingClock()
  const page = pageIn('1.2', api)
  const opening = openScorm('1.2', page.window, clock)
  await clock.pass(10_000)
  return { clock, page, session: await opening }
}

/** All that a page may ever do with it. */
export async function lived({ clock, page, session }: Awaited<ReturnType<typeof openedWith>>): Promise<Lms> {
  session.report(afterTurns(3))
  page.hide()
  page.goOnline()
  await clock.pass(200_000)
  session.report(finishedWith(90))
  page.leave(true)
  page.comeBack()
  session.report(finishedWith(95))
  session.close()
  session.close()
  await clock.pass(200_000)
  return session
}
