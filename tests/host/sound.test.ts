/** What sound there is, what of it is told, and how it is turned off. */
import { describe, expect, test, vi } from 'vitest'
import { CUES } from '../../src/host/sound.ts'
import { CHANNELS } from '../../src/scenario/vocabulary.ts'
import { ROUND, SOUNDS } from '../../src/sounds/sounds.ts'
import { fakeHowler } from './fake-howler.ts'
import { page, settled, useStillTime } from './sound-page.ts'

useStillTime()

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
