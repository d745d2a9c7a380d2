/** The recording of a line: told of when it ends, and where it cannot be heard. */
import { describe, expect, test, vi } from 'vitest'
import { fakeHowler } from './fake-howler.ts'
import { page, settled, useStillTime } from './sound-page.ts'

useStillTime()

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
