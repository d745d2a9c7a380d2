/** What screens may ask of the world outside; a test hands in its own. */
import { createContext, use } from 'react'
import type { Card, CompiledScenario, CompiledTranslation } from 'virtual:library'
import type { Attempts } from '../host/attempts.ts'
import type { Course } from '../host/course.ts'
import type { Enrolments } from '../host/enrolments.ts'
import type { Keepsakes } from '../host/keepsakes.ts'
import type { MoreTime } from '../host/more-time.ts'
import type { Offline } from '../host/offline.ts'
import type { SettingsStore } from '../host/settings.ts'
import type { Sound } from '../host/sound.ts'
import type { Voice } from '../host/voice.ts'
import type { Shift } from '../scenario/programme.ts'
import type { Workshop } from '../host/workshop.ts'
import type { YourData } from '../host/your-data.ts'

export interface Host {
  readonly attempts: Attempts
  readonly keepsakes: Keepsakes
  /** How far one is with a programme, where this browser keeps that. */
  readonly enrolments?: Pick<Enrolments, 'trouble' | 'watch'>
  /** All of it together: given out, taken in, deleted. */
  readonly data: YourData
  readonly settings: SettingsStore
  readonly sound: Sound
  readonly voice: Voice
  readonly offline: Offline
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
  readonly newSeed: () => number
  readonly cards: readonly Card[]
  /** The programme's; every scenario of theirs has its card. */
  readonly shifts: readonly Shift[]
  /** Undefined where nothing is called that. */
  readonly load: (scenario: string) => Promise<CompiledScenario> | undefined
  /** The recordings of a scenario: their addresses, by the names in its lines; undefined where there are none. */
  readonly recordings?: (scenario: string) => Promise<Readonly<Record<string, string>>> | undefined
  /** The translation of a scenario into the language of the page; undefined where there is none. */
  readonly translation?: (scenario: string) => Promise<CompiledTranslation> | undefined
  /** The hash of the rules in force. */
  readonly rules: string
  /** The version of Even Keel. */
  readonly engine: string
  /** Gives the person a file to keep, by its name and its text. */
  readonly save: (name: string, text: string) => void
  /** Loads the page again, as it is addressed. */
  readonly reload: () => void
  /** The programme that this page plays, where there is one. */
  readonly course?: Course
  /** Where the logo of the programme's theme lies. */
  readonly logo?: string
  /** The page is the programme and nothing else: there is no library, no history and no progress. `/` is the programme. */
  readonly alone?: true
  /** A course platform has opened the page and keeps its record: nothing of it lies in this browser, and to load the page again would end the session. */
  readonly launched?: true
  /** BCP 47: those of the page that may be chosen from; absent: all. */
  readonly languages?: readonly string[]
  /** The time that a person needs where a programme limits it; where it is not given, it is forgotten with the page. */
  readonly moreTime?: MoreTime
  /** Only on a page of the development server. */
  readonly workshop?: Workshop
}

export const HostContext = createContext<Host | null>(null)

export function useHost(): Host {
  const host = use(HostContext)
  if (!host) throw new Error('A screen was drawn outside its host.')
  return host
}
