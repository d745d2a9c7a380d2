/** What is to be heard of a talk: its room, short cues, recorded lines. Nothing of it is needed to follow the talk. */
import type { Channel } from '../scenario/vocabulary.ts'
import { type Format, type Howling, type Player, filesOf } from './sound-files.ts'
import { playRecording } from './sound-recording.ts'
import { type Room, roomOf } from './sound-room.ts'

export const CUES = ['ring', 'pick-up', 'hang-up', 'typing', 'message', 'bell', 'worse', 'better'] as const
export type Cue = (typeof CUES)[number]

export interface Sound {
  /** The room's tone, for as long as it lasts; null ends it. */
  readonly room: (channel: Channel | null) => void
  readonly cue: (cue: Cue) => void
  /**
   * A line that was recorded, in place of any other: the line itself is its caption. `done` is told whether it could be
   * heard, when it is over; what is given back stops it, and then nothing is told.
   */
  readonly recording: (url: string, done: (heard: boolean) => void) => () => void
  /** What is to be heard now, for the captions: calls back with each cue, gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** The last cue since one came into the room, and a count that grows with each; null where sound is off. */
  readonly heard: () => Heard | null
}

export interface Heard {
  readonly cue: Cue
  readonly n: number
}

/** Which of the sounds lie beside the page: what is not there is not asked for. */
export interface SoundShelf {
  readonly rooms: boolean
  readonly formats: readonly Format[]
}

const ALL_SOUNDS: SoundShelf = { rooms: true, formats: ['webm', 'm4a'] }

/** Milliseconds. What arrives later than this no longer belongs to what is seen, and stays unheard. */
const LATE = 1000

interface Speakers {
  readonly howler: Howling
  readonly file: (name: Cue | Channel) => Promise<Player | null>
  readonly isRunning: () => boolean
  readonly wake: () => void
  readonly stop: () => void
}

/**
 * `isOn` is asked at every call. `watchOn` tells when it may have changed: turned off, everything falls silent at once;
 * turned on, the room comes back.
 */
export function soundIn(
  isOn: () => boolean,
  watchOn: (changed: () => void) => unknown,
  load: () => Promise<Howling> = howlerWhenIdle,
  { rooms, formats }: SoundShelf = ALL_SOUNDS,
): Sound {
  const watchers = new Set<() => void>()
  let last: Heard | null = null
  let count = 0
  let hush = () => undefined as void
  let told = 0
  let room: Channel | null = null
  let playing: (Room & { readonly channel: Channel }) | null = null
  let asked: Promise<Speakers | null> | undefined
  let speakers: Speakers | null = null

  /** Whether anything that is asked for now may be played, as far as we know before howler is here. */
  const mayPlay = () => isOn() && isReachable() && isTouched() && document.visibilityState === 'visible'

  const open = () => {
    asked ??= load()
      .then(howler => (speakers = speakersOf(howler, settle, formats)))
      .catch(() => null)
    return asked
  }

  /** A sound that can be played at this very moment. */
  const ready = async (name: Cue | Channel): Promise<Player | null> => {
    if (!mayPlay()) return null
    const player = await (await open())?.file(name)
    return player && mayPlay() && speakers?.isRunning() ? player : null
  }

  const play = async (cue: Cue) => {
    const since = performance.now()
    // A browser that blocks sound gets nothing to keep: howler would let it all out at the first click.
    if (speakers && !speakers.isRunning()) return
    const player = await ready(cue)
    if (player && performance.now() - since < LATE) player.play()
  }

  /** Lets the right room be heard, or none. */
  async function settle(): Promise<void> {
    if (playing && !(mayPlay() && speakers?.isRunning())) {
      playing.stop()
      playing = null
    }
    if (playing && playing.channel !== room) {
      playing.fadeOut()
      playing = null
    }
    if (playing || !room || !rooms) return
    const channel = room
    const player = await ready(channel)
    if (player && !playing && channel === room) playing = { channel, ...roomOf(player) }
  }

  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const forget = () => {
    if (!last) return
    last = null
    tell()
  }
  /** A touch, or coming back to the page: the browser may now allow what it did not. */
  const wake = () => {
    if (mayPlay()) speakers?.wake()
    void settle()
  }

  // No one stops listening: the page has one sound for as long as it is open.
  watchOn(() => {
    if (isOn()) return wake()
    speakers?.stop()
    void settle()
    forget()
  })
  for (const touch of ['pointerdown', 'pointerup', 'keydown']) {
    document.addEventListener(touch, wake, { capture: true, passive: true })
  }
  document.addEventListener('visibilitychange', wake)

  return {
    room(channel) {
      // Whoever comes into a room is told nothing of the last one.
      if (!room && channel && performance.now() - told > LATE) forget()
      room = channel
      void settle()
    },
    cue(cue) {
      if (!isOn()) return
      // Captions belong to sound that is on, not to sound that came through: who reads them may hear nothing at all, and
      // is to be told the same whether it is the ear, the loudspeaker or the browser that is shut.
      last = { cue, n: (count += 1) }
      told = performance.now()
      tell()
      void play(cue)
    },
    recording(url, done) {
      hush()
      const opened = async () => {
        if (!mayPlay() || (speakers && !speakers.isRunning())) return null
        const howler = (await open())?.howler
        // Without Web Audio there is nothing to tell whether the browser lets it through.
        return howler?.Howler.ctx ? howler : null
      }
      return (hush = playRecording(url, opened, () => mayPlay() && speakers?.isRunning() === true, done))
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    heard: () => (isOn() ? last : null),
  }
}

/** Gets howler going. Before anyone has touched the page this would only earn a warning. */
function speakersOf(howler: Howling, changed: () => unknown, formats: readonly Format[]): Speakers {
  const { Howler } = howler
  // Left to itself, howler suspends after half a minute of silence, which looks as if the browser blocked the next cue.
  Howler.autoSuspend = false
  // Its own way to unlock closes the context and opens another while the first sound is being made; a touch is enough.
  Howler.autoUnlock = false
  // Asked for anything, howler opens its context: it starts up while the first file is on its way.
  Howler.volume(1)
  Howler.ctx?.addEventListener('statechange', changed)
  return {
    howler,
    file: filesOf(howler, formats),
    isRunning: () => Howler.ctx?.state === 'running',
    wake() {
      if (Howler.ctx?.state !== 'running') Howler.ctx?.resume().catch(() => undefined)
    },
    stop: () => Howler.stop(),
  }
}

/** In a frame without an origin the page may not fetch its own files. */
function isReachable(): boolean {
  return self.origin !== 'null'
}

/** Until someone has touched the page, browsers play nothing. */
function isTouched(): boolean {
  return !('userActivation' in navigator) || navigator.userActivation.hasBeenActive
}

/** The page comes first: howler is not fetched while there is anything to draw. */
async function howlerWhenIdle(): Promise<Howling> {
  await new Promise<void>(resolve => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 300 })
    // Safari knows no idle time.
    else setTimeout(resolve, 100)
  })
  return import('howler')
}
