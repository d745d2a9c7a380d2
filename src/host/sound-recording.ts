/** One recording at a time: fetched when it is its turn, and let go when it has been heard. */
import type { Howling, Player } from './sound-files.ts'

/** Milliseconds. Whoever waits longer than this for a voice has read the line. */
const PATIENCE = 4000

interface Howled {
  readonly player: Player
  /** Calls back when it is over, by itself or because all sound was turned off. */
  readonly onOver: (over: () => void) => void
}

/**
 * Plays a recording. `done` is told whether it was heard, unless it was stopped: what is given back stops it.
 *
 * `open` gives howler where it may play now; `mayPlay` is asked once more when the file is there.
 */
export function playRecording(
  url: string,
  open: () => Promise<Pick<Howling, 'Howl'> | null>,
  mayPlay: () => boolean,
  done: (heard: boolean) => void,
): () => void {
  let playing: Player | undefined
  let over = false
  const end = (heard?: boolean) => {
    if (over) return
    over = true
    clearTimeout(patience)
    playing?.stop()
    playing?.unload()
    if (heard !== undefined) done(heard)
  }
  const patience = setTimeout(() => end(false), PATIENCE)
  const begin = async () => {
    const howler = await open()
    const howled = howler && !over ? await fetched(howler, url) : null
    if (over || !howled) {
      howled?.player.unload()
      return end(false)
    }
    playing = howled.player
    if (!mayPlay()) return end(false)
    clearTimeout(patience)
    howled.onOver(() => end(true))
    playing.play()
  }
  begin().catch(() => end(false))
  return () => end()
}

function fetched({ Howl }: Pick<Howling, 'Howl'>, url: string): Promise<Howled | null> {
  return new Promise(resolve => {
    let tell = () => undefined as void
    const over = () => tell()
    const player = new Howl({
      src: new URL(url, document.baseURI).href,
      onload: () => resolve({ player, onOver: then => (tell = then) }),
      onloaderror: () => resolve(null),
      onend: over,
      onstop: over,
      onplayerror: over,
    })
  })
}
