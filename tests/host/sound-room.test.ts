/** A room: its sound goes on, round after round, until it is left. */
import { describe, expect, test, vi } from 'vitest'
import { ROUND as TURNING } from '../../src/host/sound-room.ts'
import { ROUND } from '../../src/sounds/sounds.ts'
import { fakeHowler } from './fake-howler.ts'
import { page, seen, settled, useStillTime } from './sound-page.ts'

useStillTime()

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
