/** What is played and what is not: howler itself is never here, and no browser. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CUES, type Sound, soundIn } from '../../src/host/sound.ts'
import { ROUND as TURNING } from '../../src/host/sound-room.ts'
import { CHANNELS } from '../../src/scenario/vocabulary.ts'
import { ROUND, SOUNDS } from '../../src/sounds/sounds.ts'
import { fakeHowler } from './fake-howler.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A page with a switch for its sound. */
function page(howler = fakeHowler(), load: () => ReturnType<typeof howler.load> = howler.load) {
  let on = true
  let changed = () => undefined as void
  const sound: Sound = soundIn(
    () => on,
    watcher => (changed = watcher),
    load,
  )
  return {
    howler,
    sound,
    turn(to: boolean) {
      on = to
      changed()
    },
  }
}

/** All that is on its way arrives. */
function settled(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(20)
}

function seen(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

test('there is a file for each room and each cue, and no other', () => {
  expect(Object.keys(SOUNDS).toSorted()).toEqual([...CHANNELS, ...CUES].toSorted())
})

test('howler is not fetched before there is anything to hear', async () => {
  const howler = fakeHowler()
  const load = vi.fn<typeof howler.load>(howler.load)
  const { sound, turn } = page(howler, load)
  turn(false)
  sound.room('phone')
  sound.cue('ring')
  await settled()
  expect(load).not.toHaveBeenCalled()
  turn(true)
  await settled()
  expect(load).toHaveBeenCalledTimes(1)
})

test('howler is kept from suspending itself, and from unlocking in its own way', async () => {
  const { howler, sound } = page()
  sound.cue('ring')
  await settled()
  expect(howler.Howler).toMatchObject({ autoSuspend: false, autoUnlock: false })
})

describe('a cue', () => {
  test('is played', async () => {
    const { howler, sound } = page()
    sound.cue('ring')
    await settled()
    expect(howler.played).toEqual(['ring'])
    expect(howler.fetched).toEqual(['ring.webm'])
  })

  test('is fetched once, and played each time', async () => {
    const { howler, sound } = page()
    for (let n = 0; n < 3; n += 1) {
      sound.cue('worse')
      await settled()
    }
    expect(howler.played).toEqual(['worse', 'worse', 'worse'])
    expect(howler.fetched).toEqual(['worse.webm'])
  })

  test('comes as m4a where the webm is missing', async () => {
    const { howler, sound } = page(fakeHowler({ missing: ['bell.webm'] }))
    sound.cue('bell')
    await settled()
    expect(howler.fetched).toEqual(['bell.webm', 'bell.m4a'])
    expect(howler.played).toEqual(['bell'])
  })

  test('that is missing altogether is silence, and is not asked for again', async () => {
    const { howler, sound } = page(fakeHowler({ missing: ['bell.webm', 'bell.m4a'] }))
    sound.cue('bell')
    await settled()
    sound.cue('bell')
    await settled()
    expect(howler.fetched).toEqual(['bell.webm', 'bell.m4a'])
    expect(howler.played).toEqual([])
  })

  test('is silence where howler does not arrive', async () => {
    const { sound } = page(fakeHowler(), () => Promise.reject(new Error('offline')))
    sound.cue('ring')
    sound.room('phone')
    await settled()
    expect(sound.heard()?.cue).toBe('ring')
  })

  test('is silence where howler is of no use', async () => {
    const { howler, sound } = page(fakeHowler({ broken: true }))
    sound.cue('ring')
    sound.room('phone')
    await settled()
    expect(howler.played).toEqual([])
  })

  test('that comes too late is dropped', async () => {
    const howler = fakeHowler()
    const slow = async () => {
      await new Promise(resolve => setTimeout(resolve, 1500))
      return howler.load()
    }
    const { sound } = page(howler, slow)
    sound.cue('ring')
    await vi.advanceTimersByTimeAsync(2000)
    expect(howler.played).toEqual([])
  })

  test('does not burst out once the browser allows sound', async () => {
    const { howler, sound } = page(fakeHowler({ blocked: true }))
    sound.cue('ring')
    await settled()
    sound.cue('pick-up')
    sound.cue('worse')
    howler.allow()
    await settled()
    expect(howler.played).toEqual([])
    sound.cue('better')
    await settled()
    expect(howler.played).toEqual(['better'])
  })

  test('is not fetched on a page that nobody has touched', async () => {
    const activation = { hasBeenActive: false }
    vi.stubGlobal('navigator', { userActivation: activation })
    const { howler, sound } = page()
    sound.cue('ring')
    sound.room('phone')
    await settled()
    expect(howler.fetched).toEqual([])
    activation.hasBeenActive = true
    document.dispatchEvent(new Event('pointerup'))
    await settled()
    expect(howler.played).toEqual(['phone'])
  })

  test('is not played while the page is out of sight', async () => {
    const { howler, sound } = page()
    seen('hidden')
    sound.cue('ring')
    await settled()
    seen('visible')
    await settled()
    expect(howler.played).toEqual([])
  })
})

describe('a room', () => {
  test('sounds until it is left', async () => {
    const { howler, sound } = page()
    sound.room('counter')
    await settled()
    expect(howler.sounding()).toEqual(['counter'])
    sound.room(null)
    await settled()
    expect(howler.sounding()).toEqual(['counter, fading'])
    await vi.advanceTimersByTimeAsync(500)
    expect(howler.sounding()).toEqual([])
  })

  test('goes on, round after round, each over the end of the last', async () => {
    expect(TURNING).toBe(ROUND * 1000)
    const { howler, sound } = page()
    sound.room('chat')
    await settled()
    await vi.advanceTimersByTimeAsync(ROUND * 1000 * 3)
    expect(howler.played).toEqual(['chat', 'chat', 'chat', 'chat'])
    sound.room(null)
    await vi.advanceTimersByTimeAsync(ROUND * 1000 * 3)
    expect(howler.played).toHaveLength(4)
    expect(howler.sounding()).toEqual([])
  })

  test('begins no round while it fades', async () => {
    const { howler, sound } = page()
    sound.room('chat')
    await settled()
    await vi.advanceTimersByTimeAsync(ROUND * 1000 - 200)
    sound.room(null)
    await vi.advanceTimersByTimeAsync(300)
    expect(howler.sounding()).toEqual(['chat, fading'])
  })

  test('gives way to another', async () => {
    const { howler, sound } = page()
    sound.room('phone')
    await settled()
    sound.room('chat')
    await settled()
    expect(howler.sounding()).toEqual(['phone, fading', 'chat'])
  })

  test('asked for twice begins once', async () => {
    const { howler, sound } = page()
    sound.room('phone')
    sound.room('phone')
    await settled()
    sound.room('phone')
    await settled()
    expect(howler.played).toEqual(['phone'])
  })

  test('that was left before it arrived is never heard', async () => {
    const { howler, sound } = page()
    sound.room('phone')
    sound.room(null)
    await settled()
    expect(howler.played).toEqual([])
  })

  test('begins once the browser allows sound, and ends when it takes it away', async () => {
    const { howler, sound } = page(fakeHowler({ blocked: true }))
    sound.room('phone')
    await settled()
    expect(howler.sounding()).toEqual([])
    howler.allow()
    await settled()
    expect(howler.sounding()).toEqual(['phone'])
    howler.allow(false)
    await settled()
    expect(howler.sounding()).toEqual([])
    howler.allow()
    await settled()
    expect(howler.sounding()).toEqual(['phone'])
  })

  test('is silent while the page is out of sight', async () => {
    const { howler, sound } = page()
    sound.room('phone')
    await settled()
    seen('hidden')
    expect(howler.sounding()).toEqual([])
    await vi.advanceTimersByTimeAsync(ROUND * 1000 * 2)
    expect(howler.sounding()).toEqual([])
    seen('visible')
    await settled()
    expect(howler.sounding()).toEqual(['phone'])
  })
})

describe('turned off', () => {
  test('everything falls silent at once, and on again the room comes back', async () => {
    const { howler, sound, turn } = page()
    sound.room('phone')
    sound.cue('ring')
    await settled()
    expect(howler.sounding()).toEqual(['phone', 'ring'])
    turn(false)
    expect(howler.sounding()).toEqual([])
    sound.cue('worse')
    await vi.advanceTimersByTimeAsync(ROUND * 1000 * 2)
    expect(howler.sounding()).toEqual([])
    turn(true)
    await settled()
    expect(howler.sounding()).toEqual(['phone'])
  })

  test('what was on its way is not heard', async () => {
    const { howler, sound, turn } = page()
    sound.room('phone')
    sound.cue('ring')
    turn(false)
    await settled()
    expect(howler.played).toEqual([])
  })

  test('a change of something else begins nothing anew', async () => {
    const { howler, sound, turn } = page()
    sound.room('phone')
    await settled()
    turn(true)
    await settled()
    expect(howler.played).toEqual(['phone'])
  })
})

describe('in a frame without an origin', () => {
  test('nothing is fetched, and the captions are there', async () => {
    vi.stubGlobal('origin', 'null')
    const { howler, sound } = page()
    sound.room('phone')
    sound.cue('ring')
    await settled()
    expect(howler.fetched).toEqual([])
    expect(sound.heard()?.cue).toBe('ring')
  })
})

describe('what is heard', () => {
  test('is told to whoever watches, with a count that grows', () => {
    const { sound } = page()
    const told: unknown[] = []
    const stop = sound.watch(() => told.push(sound.heard()))
    sound.cue('worse')
    sound.cue('worse')
    stop()
    sound.cue('better')
    expect(told).toEqual([
      { cue: 'worse', n: 1 },
      { cue: 'worse', n: 2 },
    ])
    expect(sound.heard()).toBe(sound.heard())
  })

  test('is told though the browser blocks sound', async () => {
    const { sound } = page(fakeHowler({ blocked: true }))
    sound.cue('ring')
    await settled()
    sound.cue('bell')
    expect(sound.heard()?.cue).toBe('bell')
  })

  test('is nothing while sound is off, and what was is forgotten', () => {
    const { sound, turn } = page()
    const told: unknown[] = []
    sound.cue('ring')
    sound.watch(() => told.push(sound.heard()))
    turn(false)
    sound.cue('bell')
    turn(true)
    expect(told).toEqual([null])
    expect(sound.heard()).toBeNull()
  })

  test('is nothing yet where one has just come into the room', () => {
    const { sound } = page()
    sound.room('phone')
    sound.cue('hang-up')
    sound.room(null)
    vi.advanceTimersByTime(3000)
    expect(sound.heard()?.cue).toBe('hang-up')
    sound.room('phone')
    expect(sound.heard()).toBeNull()
  })

  test('is what has rung a moment before, too', () => {
    const { sound } = page()
    sound.cue('ring')
    sound.room('phone')
    expect(sound.heard()?.cue).toBe('ring')
  })
})

describe('a recording', () => {
  const LINE = '/assets/opening.webm'
  const begun = async (howler = fakeHowler()) => {
    const done = vi.fn<(heard: boolean) => void>()
    const shown = page(howler)
    const stop = shown.sound.recording(LINE, done)
    await settled()
    return { ...shown, stop, done }
  }

  test('is played, told of when it ends, and let go of', async () => {
    const { howler, done } = await begun()
    expect(howler.sounding()).toEqual(['/assets/opening'])
    expect(done).not.toHaveBeenCalled()
    howler.finish('/assets/opening')
    expect(done.mock.calls).toEqual([[true]])
    expect(howler.unloaded).toEqual(['/assets/opening'])
  })

  test('that is stopped tells nothing', async () => {
    const { howler, stop, done } = await begun()
    stop()
    expect(howler.sounding()).toEqual([])
    expect(done).not.toHaveBeenCalled()
  })

  test('that is stopped on its way is never heard', async () => {
    const { howler, sound } = page()
    sound.recording(LINE, () => undefined)()
    await settled()
    expect(howler.played).toEqual([])
  })

  test('gives way to the next', async () => {
    const { howler, sound, done } = await begun()
    sound.recording('/assets/asks.webm', () => undefined)
    await settled()
    expect(howler.sounding()).toEqual(['/assets/asks'])
    expect(done).not.toHaveBeenCalled()
  })

  test('is over when sound is turned off', async () => {
    const { howler, turn, done } = await begun()
    turn(false)
    expect(howler.sounding()).toEqual([])
    expect(done.mock.calls).toEqual([[true]])
  })

  test('is not heard while sound is off', async () => {
    const { sound, turn, howler } = page()
    turn(false)
    const done = vi.fn<(heard: boolean) => void>()
    sound.recording(LINE, done)
    await settled()
    expect(howler.fetched).toEqual([])
    expect(done.mock.calls).toEqual([[false]])
  })

  test.each([
    ['is missing', { missing: [LINE] }],
    ['the browser does not let through', { blocked: true }],
    ['howler cannot make', { broken: true }],
  ])('that %s is told to be unheard', async (_, fault) => {
    const { howler, done } = await begun(fakeHowler(fault))
    expect(howler.played).toEqual([])
    expect(done.mock.calls).toEqual([[false]])
  })

  test('is not waited for without end', async () => {
    const { sound } = page(fakeHowler(), () => new Promise(() => undefined))
    const done = vi.fn<(heard: boolean) => void>()
    sound.recording(LINE, done)
    await vi.advanceTimersByTimeAsync(4000)
    expect(done.mock.calls).toEqual([[false]])
  })
})
