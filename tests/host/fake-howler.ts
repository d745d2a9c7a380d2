/** A howler that plays nothing, and writes down what it was asked for. */
import type { Howling, Player } from '../../src/host/sound-files.ts'

interface Sounding {
  readonly id: number
  readonly name: string
  fading: boolean
}

/** `missing` are files that are not there, as `ring.webm`. */
export function fakeHowler({
  missing = [],
  blocked = false,
  broken = false,
}: { missing?: readonly string[]; blocked?: boolean; broken?: boolean } = {}) {
  const fetched: string[] = []
  const played: string[] = []
  let sounding: Sounding[] = []
  let ids = 0
  const ctx = Object.assign(new EventTarget(), {
    state: blocked ? 'suspended' : 'running',
    resume: () => new Promise<void>(() => undefined),
  })

  class Howl implements Player {
    readonly name: string
    constructor({ src, onload, onloaderror }: ConstructorParameters<Howling['Howl']>[0]) {
      const file = new URL(src).pathname.replace(/^.*\/sounds\//, '')
      fetched.push(file)
      if (broken) throw new Error('no sound')
      this.name = file.split('.')[0] ?? ''
      setTimeout(missing.includes(file) ? onloaderror : onload, 0)
    }
    play() {
      played.push(this.name)
      sounding.push({ id: (ids += 1), name: this.name, fading: false })
      return ids
    }
    playing(id: number) {
      return sounding.some(one => one.id === id)
    }
    fade(_from: number, _to: number, _milliseconds: number, id: number) {
      for (const one of sounding) if (one.id === id) one.fading = true
    }
    stop(id?: number) {
      sounding = sounding.filter(one => one.name !== this.name || (id !== undefined && one.id !== id))
    }
  }

  const Howler = {
    autoSuspend: true,
    autoUnlock: true,
    ctx: ctx as unknown as AudioContext,
    volume: () => undefined,
    stop() {
      sounding = []
    },
  }

  return {
    load: () => Promise.resolve<Howling>({ Howl, Howler }),
    Howler,
    /** Files, in the order in which they were asked for. */
    fetched,
    /** All that was ever begun. */
    played,
    /** What sounds at this moment. */
    sounding: () => sounding.map(({ name, fading }) => (fading ? `${name}, fading` : name)),
    /** The browser begins to allow sound, or takes it away. */
    allow(allowed = true) {
      ctx.state = allowed ? 'running' : 'interrupted'
      ctx.dispatchEvent(new Event('statechange'))
    },
  }
}
