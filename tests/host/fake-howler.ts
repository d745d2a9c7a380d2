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
  const unloaded: string[] = []
  const howls: { name: string; onend: (() => void) | undefined; onstop: (() => void) | undefined }[] = []
  let sounding: Sounding[] = []
  let ids = 0
  const ctx = Object.assign(new EventTarget(), {
    state: blocked ? 'suspended' : 'running',
    resume: () => new Promise<void>(() => undefined),
  })

  class Howl implements Player {
    readonly name: string
    readonly stopped: (() => void) | undefined
    constructor({ src, onload, onloaderror, onend, onstop }: ConstructorParameters<Howling['Howl']>[0]) {
      const file = new URL(src).pathname.replace(/^.*\/sounds\//, '')
      fetched.push(file)
      if (broken) throw new Error('no sound')
      this.name = file.split('.')[0] ?? ''
      this.stopped = onstop
      howls.push({ name: this.name, onend, onstop })
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
      const before = sounding.length
      sounding = sounding.filter(one => one.name !== this.name || (id !== undefined && one.id !== id))
      if (sounding.length < before) this.stopped?.()
    }
    unload() {
      unloaded.push(this.name)
      this.stop()
    }
  }

  const Howler = {
    autoSuspend: true,
    autoUnlock: true,
    ctx: ctx as unknown as AudioContext,
    volume: () => undefined,
    stop() {
      const still = new Set(sounding.map(({ name }) => name))
      sounding = []
      for (const { name, onstop } of howls) if (still.has(name)) onstop?.()
    },
  }

  return {
    load: () => Promise.resolve<Howling>({ Howl, Howler }),
    Howler,
    /** Files, in the order in which they were asked for. */
    fetched,
    /** All that was ever begun. */
    played,
    /** What was let go of. */
    unloaded,
    /** A sound comes to its end. */
    finish(name: string) {
      sounding = sounding.filter(one => one.name !== name)
      for (const howl of howls) if (howl.name === name) howl.onend?.()
    },
    /** What sounds at this moment. */
    sounding: () => sounding.map(({ name, fading }) => (fading ? `${name}, fading` : name)),
    /** The browser begins to allow sound, or takes it away. */
    allow(allowed = true) {
      ctx.state = allowed ? 'running' : 'interrupted'
      ctx.dispatchEvent(new Event('statechange'))
    },
  }
}
