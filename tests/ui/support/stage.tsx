/** Puts the page on the screen, with a browser's database and one scenario behind it. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { act } from 'react'
import type { CompiledScenario } from 'virtual:library'
import { fingerprint } from '../../../src/dialogue/fingerprint.ts'
import { type Attempts, attemptsIn } from '../../../src/host/attempts.ts'
import { enrolmentsIn } from '../../../src/host/enrolments.ts'
import { keepsakesIn } from '../../../src/host/keepsakes.ts'
import { newsIn } from '../../../src/host/news.ts'
import { type Settings, settingsIn } from '../../../src/host/settings.ts'
import { cardOf } from '../../../src/course/card.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { yourDataIn } from '../../../src/host/your-data.ts'
import { App } from '../../../src/ui/app.tsx'
import type { Host } from '../../../src/ui/host.ts'
import { ada } from './ada.ts'
import { fakeOffline } from './fake-offline.ts'
import { fakeSound } from './fake-sound.ts'
import { fakeVoice } from './fake-voice.ts'

export interface Stage {
  readonly user: UserEvent
  readonly host: Host
  /** Closes the tab and opens another on the same browser; the shelf may have changed by then. */
  readonly reopen: (path: string, shelf?: Scenario) => Promise<void>
}

/** What a test may find there already, or put in the place of the usual. */
export interface Setting extends Partial<Omit<Host, 'settings'>> {
  readonly scenario?: Scenario
  readonly settings?: Partial<Settings>
  readonly storage?: () => Storage
}

/** Lines stand there whole, and nothing is heard: what most tests are about is neither. */
const STILL: Partial<Settings> = { sound: false, pace: 'whole' }

/** A browser that has kept nothing yet. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory()
  localStorage.clear()
}

export async function stage(
  path = '',
  { scenario = ada(), settings, attempts, ...rest }: Setting = {},
): Promise<Stage> {
  const user = userEvent.setup()
  const host = hostOf(scenario, attempts ? { ...rest, attempts } : rest)
  host.settings.change({ ...STILL, ...settings })
  await show(host, path)
  return {
    user,
    host,
    reopen: async (to, shelf = scenario) => {
      await host.attempts.list()
      cleanup()
      await show(hostOf(shelf, rest), to)
    },
  }
}

/** From the brief into the talk. */
export async function begin(user: UserEvent, mode: 'Practice' | 'Assessment' = 'Practice'): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: new RegExp(`^${mode}`) }))
  await user.click(screen.getByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('heading', { name: /The lamp came/ })
}

/** Says replies of practice mode by the beginnings of their words. */
export async function sayAll(user: UserEvent, ...beginnings: readonly string[]): Promise<void> {
  for (const beginning of beginnings) {
    await user.click(await screen.findByRole('button', { name: new RegExp(`^(\\d )?${beginning}`) }))
  }
}

/** From the end of a talk into its debrief, past what is asked first. */
export async function seeHowItWent(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  await user.click(await screen.findByRole('button', { name: 'Skip this' }))
}

async function show(host: Host, path: string): Promise<void> {
  location.hash = path
  await act(async () => {
    render(<App host={host} />)
  })
}

/** What is said is written as ever, and shown without waiting for it: how long a disk takes is no component’s business. */
function atOnce(attempts: Attempts): Attempts {
  return {
    ...attempts,
    append(id, event, done) {
      attempts.append(id, event)
      done?.()
    },
  }
}

let ids = 0

function hostOf(
  scenario: Scenario,
  { storage = () => localStorage, ...rest }: Omit<Setting, 'scenario' | 'settings'> = {},
): Host {
  const compiled: CompiledScenario = { scenario, ...fingerprint(scenario) }
  const news = newsIn(() => {
    throw new Error('There is one tab.')
  })
  const attempts = atOnce(rest.attempts ?? attemptsIn(undefined, news))
  const keepsakes = rest.keepsakes ?? keepsakesIn(undefined, news)
  const kept = settingsIn(storage)
  const nothing = () => undefined
  const attic = { storages: () => [storage()], caches: nothing, workers: nothing, scope: '' }
  return {
    keepsakes,
    data: yourDataIn(
      { attempts, keepsakes, enrolments: enrolmentsIn(undefined, news), settings: kept },
      news,
      attic,
    ),
    settings: kept,
    sound: fakeSound(),
    voice: fakeVoice(),
    offline: fakeOffline(),
    now: () => Date.parse('2026-05-31T10:00:00Z'),
    newId: () => `talk-${++ids}`,
    newSeed: () => 7,
    cards: [cardOf(scenario)],
    shifts: [],
    load: id => (id === scenario.id ? Promise.resolve(compiled) : undefined),
    rules: 'rules',
    engine: '0.0.0',
    save: () => undefined,
    reload: () => undefined,
    ...rest,
    attempts,
  }
}
