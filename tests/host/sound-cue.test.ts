/** A cue: played once, at its moment, or not at all. */
import { describe, expect, test, vi } from 'vitest'
import { fakeHowler } from './fake-howler.ts'
import { page, seen, settled, useStillTime } from './sound-page.ts'

useStillTime()

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
