/** A session with an LMS that speaks cmi5: its launch is read, its token had, and what it kept is taken up again. */
import {
  type Cmi5Launch,
  type LaunchData,
  markFrom,
  nameOf,
  readLaunch,
  readLaunchData,
  readPreferences,
} from '../../course/cmi5-launch.ts'
import { VERBS } from '../../course/cmi5-words.ts'
import { isObject, readJson } from '../../course/json.ts'
import { newUuid } from '../chance.ts'
import { type Keep, keepIn, STATE_ID, stateQuery } from './cmi5-keep.ts'
import { startSession } from './cmi5-session.ts'
import { type Tab, tabFor } from './cmi5-tab.ts'
import { type Answer, type Asked, fetchToken, isFine, isPassing, type Wire, wireTo } from './cmi5-wire.ts'
import type { Lms, LmsTrouble } from './lms.ts'
import type { LmsClock } from './lms-clock.ts'
import { likelyReload } from './likely-reload.ts'
import { silentLms } from './trouble.ts'

/** What a test brings of its own. */
interface Own {
  readonly uuid?: () => string
  readonly isReloading?: () => boolean
}

/**
 * Never rejects. Where there is no launch, its trouble is `none`; where one fails at its beginning, nothing is written
 * later either: what was kept before is not known, and must not be written over.
 *
 * `storage` is a function, since in some frames already asking for it throws.
 */
export async function openCmi5(
  location: Pick<Location, 'search' | 'assign'>,
  ask: typeof fetch,
  storage: () => Storage | undefined,
  clock: LmsClock,
  own: Own = {},
): Promise<Lms> {
  const launch = readLaunch(location.search)
  if (!launch) return silentLms('none')
  const tabs = tabFor(launch.registration, storage)
  const isReloading = own.isReloading ?? likelyReload()
  const before = tabs.read()
  const known = before?.fetch === launch.fetch ? before : null
  if (known?.terminated) return over(known, launch, location)
  const tab = known ?? (await tabWithToken(launch, ask, clock))
  if (typeof tab === 'string') return silentLms(tab)
  // It is given once: whoever loads the page again because of what comes now still has it.
  tabs.write(tab)
  const wire = wireTo(launch, tab.token, ask, clock)
  const found = await opened(launch, wire, clock)
  if (typeof found === 'string') return silentLms(found)
  const { data, preferences, keep } = found
  const session = startSession({
    launch,
    data,
    wire,
    keep,
    tabs,
    tab,
    clock,
    uuid: own.uuid ?? newUuid,
    isReloading,
  })
  const { returnUrl } = data
  return {
    launch: {
      view: data.view,
      mastery: markFrom(data.masteryScore),
      // This tab may know more than the LMS does.
      suspended: tab.suspend ?? keep.before.suspend,
      learner: nameOf(launch.actor),
      language: preferences.language,
      ...(preferences.sound === null ? {} : { sound: preferences.sound }),
    },
    report: session.report,
    trouble: session.trouble,
    watch: session.watch,
    close: session.close,
    ...(returnUrl === null
      ? {}
      : { leave: () => void session.finish().then(() => location.assign(returnUrl)) }),
  }
}

interface Opened {
  readonly data: LaunchData
  readonly preferences: ReturnType<typeof readPreferences>
  readonly keep: Keep
}

/** Everything that must be read before the first statement. */
async function opened(launch: Cmi5Launch, wire: Wire, clock: LmsClock): Promise<Opened | LmsTrouble> {
  const get = (asked: Omit<Asked, 'method'>) => patiently(clock, () => wire({ method: 'GET', ...asked }))
  const resource = 'activities/state'
  const launchData = await get({ resource, query: stateQuery(launch, 'LMS.LaunchData') })
  const data = isFine(launchData) ? readLaunchData(launchData.text) : null
  if (!data) return troubleWith(launchData)
  const agent = JSON.stringify(launch.actor)
  const profile = await get({
    resource: 'agents/profile',
    query: { agent, profileId: 'cmi5LearnerPreferences' },
  })
  // cmi5 wants them asked for before anything is said; an LMS need not have any.
  if (isPassing(profile)) return 'unreachable'
  const state = await get({ resource, query: stateQuery(launch, STATE_ID) })
  if (!state || (state.status !== 404 && !isFine(state))) return troubleWith(state)
  const keep = keepIn(launch, wire, state)
  return {
    data,
    preferences: readPreferences(isFine(profile) ? profile.text : ''),
    keep: await settled(launch, wire, keep),
  }
}

/** An earlier session may have said the failure that it owed, with its last breath, and could not note it any more. */
async function settled(launch: Cmi5Launch, wire: Wire, keep: Keep): Promise<Keep> {
  const { owed, told } = keep.before
  if (owed === null) return keep
  const { actor, activityId, registration } = launch
  const query = {
    agent: JSON.stringify(actor),
    verb: VERBS.failed,
    activity: activityId,
    registration,
    limit: '1',
  }
  const found = await wire({ method: 'GET', resource: 'statements', query })
  const list = isFine(found) ? readJson(found.text) : undefined
  const [last] = isObject(list) && Array.isArray(list['statements']) ? list['statements'] : []
  const result = isObject(last) ? last['result'] : undefined
  const score = isObject(result) ? result['score'] : undefined
  if (!isObject(score) || score['raw'] !== owed) return keep
  return { ...keep, before: { ...keep.before, owed: null, told: { ...told, failed: owed } } }
}

/** The token is given once: an answer that is lost on its way cannot be had again. */
async function tabWithToken(
  launch: Cmi5Launch,
  ask: typeof fetch,
  clock: LmsClock,
): Promise<Tab | LmsTrouble> {
  const answer = await patiently(clock, () => fetchToken(launch, ask, clock))
  const said = isFine(answer) ? readJson(answer.text) : undefined
  const token = isObject(said) ? said['auth-token'] : undefined
  if (typeof token !== 'string' || token === '') return troubleWith(answer)
  return {
    fetch: launch.fetch,
    token,
    since: null,
    initialized: false,
    judged: false,
    terminated: false,
    suspend: null,
    pending: [],
    returnUrl: null,
  }
}

/** A page that came again after it had said goodbye: it shows what there was, and says that nothing more is taken. */
function over(tab: Tab, { actor }: Cmi5Launch, location: Pick<Location, 'assign'>): Lms {
  const silent = silentLms('refuses')
  const { returnUrl, suspend } = tab
  return {
    ...silent,
    launch: {
      ...silent.launch,
      view: 'review',
      suspended: suspend ?? '',
      learner: nameOf(actor),
      isOver: true,
    },
    ...(returnUrl === null ? {} : { leave: () => location.assign(returnUrl) }),
  }
}

function troubleWith(answer: Answer | null): LmsTrouble {
  return isPassing(answer) ? 'unreachable' : 'refuses'
}

/** Before each further try it is waited, in milliseconds: a person looks at an empty page meanwhile. */
const WAITS = [500, 1500]

async function patiently(clock: LmsClock, ask: () => Promise<Answer | null>): Promise<Answer | null> {
  let answer = await ask()
  for (const wait of WAITS) {
    if (!isPassing(answer)) break
    await new Promise<void>(done => void clock.after(wait, done))
    answer = await ask()
  }
  return answer
}
