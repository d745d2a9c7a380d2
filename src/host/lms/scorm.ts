/** A session with an LMS that speaks SCORM: finds it, opens it, and hands over what is reported. */
import { findApi, isAlone, type ScormVersion } from './find-api.ts'
import type { Lms, LmsTrouble } from './lms.ts'
import type { LmsClock } from './lms-clock.ts'
import { type ScormApi, scormApi } from './scorm-api.ts'
import { readLaunch, type ScormLaunch } from './scorm-launch.ts'
import { scormSession } from './scorm-session.ts'
import { silentLms } from './trouble.ts'

/** How long somebody waits at an empty page for an LMS that is late. */
const PATIENCE = 3000
const PAUSE = 100

/**
 * Never rejects. Where there is no LMS its trouble is `none`; where what was kept cannot be read, nothing is written.
 *
 * Of practice nobody passes, and the LMS is not asked for a mark: where it has none, to ask is an error.
 */
export async function openScorm(
  version: ScormVersion,
  page: Window,
  clock: LmsClock,
  isGraded = true,
): Promise<Lms> {
  const until = clock.now() + PATIENCE
  let before: Opened | null = null
  let found = tryToOpen(version, page, isGraded)
  while (!isSettled(found, before, page) && clock.now() < until) {
    await new Promise<void>(resolve => clock.after(PAUSE, resolve))
    before = found
    found = 'trouble' in found ? tryToOpen(version, page, isGraded) : readAgain(version, found, isGraded)
  }
  if ('trouble' in found) return silentLms(found.trouble)
  return scormSession({ version, page, clock, ...found })
}

interface Open {
  readonly api: ScormApi
  readonly opened: ScormLaunch
}
type Opened = Open | { readonly trouble: LmsTrouble }

function tryToOpen(version: ScormVersion, page: Window, isGraded: boolean): Opened {
  const object = findApi(version, page)
  if (object === null) return { trouble: 'none' }
  const api = scormApi(version, object)
  const outcome = api.initialize()
  // Whoever says no may be open already, since a page before this one was not closed: then it can be read.
  const opened = outcome === 'unreachable' ? null : readLaunch(version, api, isGraded)
  if (opened) return { api, opened }
  return { trouble: outcome === 'refused' ? 'refuses' : 'unreachable' }
}

function readAgain(version: ScormVersion, { api, opened }: Open, isGraded: boolean): Open {
  return { api, opened: readLaunch(version, api, isGraded) ?? opened }
}

/**
 * An LMS in a frame of another origin answers from what it was told so far, at first from nothing: where that was so, it
 * is asked until it says the same twice.
 */
function isSettled(found: Opened, before: Opened | null, page: Window): boolean {
  if ('trouble' in found) return found.trouble === 'none' && isAlone(page)
  if (found.opened.isBlank) return false
  return !before || 'trouble' in before || JSON.stringify(found.opened) === JSON.stringify(before.opened)
}
