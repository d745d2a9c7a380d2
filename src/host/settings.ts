/** Keeps how a person wants the page to be: in the browser's small store, and in memory where that refuses. */

export const THEMES = ['system', 'light', 'dark'] as const
export const MOTIONS = ['system', 'full', 'reduced'] as const
/** How fast a line arrives: at once, or so much a character. */
export const PACES = ['whole', 'quick', 'speaking', 'slow'] as const
/** How long the customer waits in silence, in times of what the scenario gives; 0 is for as long as it takes. */
export const TIMERS = [0, 1, 2, 5] as const

/** What reads the customer's lines aloud: nothing, recordings, or the device where there is no recording. */
export const VOICES = ['off', 'recordings', 'device'] as const

export interface Settings {
  readonly sound: boolean
  readonly theme: (typeof THEMES)[number]
  readonly motion: (typeof MOTIONS)[number]
  readonly pace: (typeof PACES)[number]
  readonly timer: (typeof TIMERS)[number]
  readonly voices: (typeof VOICES)[number]
  /** Whether a single key gives a reply, opens the record, and so on. */
  readonly keys: boolean
  /** BCP 47. */
  readonly language: string
}

export interface SettingsStore {
  /** The same object until something changes. */
  readonly read: () => Settings
  /** What of it a person has chosen; the rest is as it was at first. */
  readonly chosen: () => Partial<Settings>
  readonly change: (part: Partial<Settings>) => void
  /** Calls back after each change, made in this tab or in another; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** False once the browser has refused to keep a change. */
  readonly kept: () => boolean
}

const KEY = 'even-keel'

/** What each field may hold. */
const MAY: Readonly<Record<Exclude<keyof Settings, 'language'>, readonly unknown[]>> = {
  sound: [true, false],
  theme: THEMES,
  motion: MOTIONS,
  pace: PACES,
  timer: TIMERS,
  voices: VOICES,
  keys: [true, false],
}

/** `language` is the one to begin with. Only what a person has chosen is kept, so that the rest may yet get better. */
export function settingsIn(storage: () => Storage, language = 'en-GB'): SettingsStore {
  const first: Settings = {
    sound: true,
    theme: 'system',
    motion: 'system',
    pace: 'speaking',
    timer: 0,
    voices: 'off',
    keys: true,
    language,
  }
  const watchers = new Set<() => void>()
  let chosen = stored(storage) ?? {}
  let settings = whole(first, chosen)
  let kept = true

  const take = (now: Readonly<Record<string, unknown>>) => {
    chosen = now
    settings = whole(first, chosen)
    for (const watcher of watchers) watcher()
  }
  // No one stops listening: the page has one store for as long as it is open.
  addEventListener('storage', ({ key }) => {
    // Without a key, everything was deleted.
    if (key === KEY || key === null) take(stored(storage) ?? {})
  })

  return {
    read: () => settings,
    chosen: () => settingsOf(chosen),
    change(part) {
      // Another tab may have written a moment ago, and what a newer version wrote stays as it is.
      const now = { ...(kept ? stored(storage) : chosen), ...part }
      kept = write(storage, now)
      take(now)
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    kept: () => kept,
  }
}

/** Undefined where nothing is, or what is there is no record. */
function stored(storage: () => Storage): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? '')
    return typeof found === 'object' && found !== null ? { ...found } : undefined
  } catch {
    return undefined
  }
}

function write(storage: () => Storage, chosen: Readonly<Record<string, unknown>>): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(chosen))
    return true
  } catch {
    return false
  }
}

/** Each field that is missing or broken is as it was at first, one by one. */
function whole(first: Settings, chosen: Readonly<Record<string, unknown>>): Settings {
  return { ...first, ...settingsOf(chosen) }
}

/** The fields of a record that are settings, and hold what they may. */
export function settingsOf({ language, ...kept }: Readonly<Record<string, unknown>>): Partial<Settings> {
  const chosen = withVoices(kept)
  const valid = Object.entries(MAY).filter(([name, may]) => may.includes(chosen[name]))
  return {
    ...(typeof language === 'string' && language !== '' && { language }),
    ...Object.fromEntries(valid.map(([name]) => [name, chosen[name]])),
  }
}

/** Before there were recordings, reading aloud was on or off. */
function withVoices({ readAloud, ...kept }: Readonly<Record<string, unknown>>) {
  return typeof readAloud === 'boolean' ? { voices: readAloud ? 'device' : 'off', ...kept } : kept
}
