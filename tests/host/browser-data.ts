/** A browser with talks, ratings, drills and settings in it, for tests of all of them together. */
import { IDBFactory } from 'fake-indexeddb'
import type { CompiledScenario } from 'virtual:library'
import type { Enrolment } from '../../src/course/enrolment.ts'
import type { Attempt, AttemptEvent } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { attemptsIn } from '../../src/host/attempts.ts'
import { enrolmentsIn } from '../../src/host/enrolments.ts'
import { keepsakesIn } from '../../src/host/keepsakes.ts'
import { newsIn } from '../../src/host/news.ts'
import { settingsIn } from '../../src/host/settings.ts'
import { type Attic, yourDataIn } from '../../src/host/your-data.ts'
import { shipped } from '../e2e/support/talk.ts'
import { anAttempt } from './attempt.ts'

const scenario = shipped('lost-parcel')
export const SHELVED: CompiledScenario = { scenario, ...fingerprint(scenario) }

export function anEmptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
  sessionStorage.clear()
}

export function openTab(attic: Partial<Attic> = {}) {
  const news = newsIn(() => new BroadcastChannel('even-keel'))
  const attempts = attemptsIn(undefined, news)
  const keepsakes = keepsakesIn(undefined, news)
  const enrolments = enrolmentsIn(undefined, news)
  const settings = settingsIn(() => localStorage)
  const nothing = () => undefined
  const data = yourDataIn({ attempts, keepsakes, enrolments, settings }, news, {
    storages: () => [localStorage, sessionStorage],
    caches: nothing,
    workers: nothing,
    scope: 'https://school.example/even-keel/',
    ...attic,
  })
  return { attempts, keepsakes, enrolments, settings, data }
}
export type Tab = ReturnType<typeof openTab>

/** A talk on the shipped scenario; whether its replies can be said is nobody’s question here. */
export function talk(id: string, replies: readonly string[], about: Partial<Attempt> = {}): Attempt {
  const { plays, words } = SHELVED
  return { ...anAttempt({ id, replies }), scenario: { id: scenario.id, plays, words }, ...about }
}

export function saidNext(attempt: Attempt, reply: string): AttemptEvent {
  const n = attempt.events.length + 1
  return { n, at: n, kind: 'reply', beat: 'opening', reply }
}

/** A programme with one attempt in it that is over, and one that is not. */
export const ENROLLED: Enrolment = {
  format: 1,
  programme: { id: 'course', hash: 'c'.repeat(64) },
  seed: 7,
  begun: [
    {
      place: 'lost-parcel',
      n: 1,
      attempt: 'assessed',
      scenario: { id: scenario.id, plays: SHELVED.plays, words: SHELVED.words },
      mode: 'assessment',
      before: { played: 1, debriefed: 0 },
      result: {
        scores: { empathy: 40, boundaries: 70, compensation: null },
        overall: 40,
        fatal: false,
        outOfTime: false,
      },
    },
    {
      place: 'lost-parcel',
      n: 2,
      attempt: 'next',
      scenario: { id: scenario.id, plays: SHELVED.plays, words: SHELVED.words },
      mode: 'assessment',
      before: { played: 2, debriefed: 1 },
      result: null,
    },
  ],
}

/** What a person may have after a week: talks of both modes, one forked, one rated, one drilled, a course, and a dark page. */
export async function afterAWeek(tab: Tab): Promise<void> {
  const first = talk('first', ['sorry', 'where'], { started: '2026-06-01T10:00:00.000Z' })
  const fork = talk('fork', ['sorry', 'when'], {
    started: '2026-06-02T10:00:00.000Z',
    from: { attempt: 'first', turn: 2 },
  })
  const assessed = talk('assessed', ['who'], { started: '2026-05-30T10:00:00.000Z', mode: 'assessment' })
  for (const attempt of [first, fork, assessed]) tab.attempts.begin(attempt, SHELVED)
  const at = '2026-06-03T10:00:00.000Z'
  tab.keepsakes.rate({ attempt: 'first', at, guesses: { empathy: 40 }, differently: 'Less <b>me</b>.' })
  tab.keepsakes.rate({ attempt: 'assessed', at, guesses: null, differently: '' })
  tab.keepsakes.drill({ id: 'drill', at, attempt: 'first', turn: 2, reply: 'when' })
  tab.enrolments.keep(ENROLLED)
  tab.settings.change({ theme: 'dark', pace: 'slow' })
  await Promise.all([tab.attempts.list(), tab.keepsakes.drills(), tab.enrolments.all()])
}

/** Everything that a tab has, however it came there. */
export async function everything(tab: Tab) {
  const byId = <One extends { id: string }>(ones: readonly One[]) =>
    ones.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    attempts: byId(await tab.attempts.list()),
    scenarios: await tab.attempts.scenarios(),
    ratings: byId((await tab.keepsakes.ratings()).map(rating => ({ ...rating, id: rating.attempt }))),
    drills: byId(await tab.keepsakes.drills()),
    enrolments: await tab.enrolments.all(),
    settings: tab.settings.read(),
  }
}
