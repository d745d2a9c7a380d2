/** The files of sounds, each fetched once: webm where the browser plays it, else m4a, else there is none. */

/** What is asked of one sound of howler's. */
export interface Player {
  readonly play: () => number
  readonly playing: (id: number) => boolean
  readonly fade: (from: number, to: number, milliseconds: number, id: number) => unknown
  readonly stop: (id?: number) => unknown
  /** Lets go of what was fetched. */
  readonly unload: () => unknown
}

interface Orders {
  readonly src: string
  readonly onload: () => void
  readonly onloaderror: () => void
  readonly onend?: () => void
  readonly onstop?: () => void
  readonly onplayerror?: () => void
}

/** What is asked of howler; a test hands in its own. */
export interface Howling {
  readonly Howl: new (orders: Orders) => Player
  readonly Howler: {
    autoSuspend: boolean
    autoUnlock: boolean
    /** There once anything has been asked of howler, if the browser has Web Audio. */
    readonly ctx: AudioContext | null
    readonly volume: (volume: number) => unknown
    readonly stop: () => unknown
  }
}

/** Of each sound, the better one first. */
export type Format = 'webm' | 'm4a'

/** Gives a sound by its name, or null where it cannot be had. That is remembered: to ask again would only fail again. */
export function filesOf(
  { Howl }: Pick<Howling, 'Howl'>,
  formats: readonly Format[],
): (name: string) => Promise<Player | null> {
  const asked = new Map<string, Promise<Player | null>>()
  return name => {
    const player = asked.get(name) ?? fetched(Howl, name, formats).catch(() => null)
    asked.set(name, player)
    return player
  }
}

/** One source at a time: howler goes on to its next only where a format is unknown, not where a file is missing. */
async function fetched(
  Howl: Howling['Howl'],
  name: string,
  formats: readonly Format[],
): Promise<Player | null> {
  for (const format of formats) {
    const player = await loaded(Howl, `sounds/${name}.${format}`)
    if (player) return player
  }
  return null
}

/** The listeners go to the constructor: a sound that howler has already is loaded before it can be listened to. */
function loaded(Howl: Howling['Howl'], path: string): Promise<Player | null> {
  return new Promise(resolve => {
    const player = new Howl({
      src: new URL(path, document.baseURI).href,
      onload: () => resolve(player),
      // Not unloaded: where howler had tried an audio element, that would ask for a data: address, which the policy refuses.
      onloaderror: () => resolve(null),
    })
  })
}
