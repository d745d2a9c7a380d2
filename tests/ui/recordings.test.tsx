/** Lines that were recorded are heard where that was asked for, and are there to be read all the same. */
import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Settings } from '../../src/host/settings.ts'
import type { Beat, Scenario } from '../../src/scenario/scenario.ts'
import { ada } from './support/ada.ts'
import { fakeSound } from './support/fake-sound.ts'
import { fakeVoice } from './support/fake-voice.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

const ADDRESSES = { 'opening.webm': '/assets/opening-1.webm', 'agreed.webm': '/assets/agreed-2.webm' }

/** Ada's first and last lines were recorded. */
function recorded(from: Scenario = ada()): Scenario {
  const spoken = (beat: Beat): Beat => ({
    ...beat,
    lines: beat.lines.map(line => ({ ...line, voice: `${beat.id}.webm` })),
  })
  const { opening, agreed, ...rest } = from.beats
  if (!opening || !agreed) throw new Error('Ada has no such beats.')
  return { ...from, beats: { opening: spoken(opening), ...rest, agreed: spoken(agreed) } }
}

async function heardBy(settings: Partial<Settings>, { scenario = recorded(), addresses = ADDRESSES } = {}) {
  const sound = fakeSound()
  const voice = fakeVoice(true)
  const shown = await stage('/scenarios/lamp', {
    scenario,
    sound,
    voice,
    settings,
    recordings: () => Promise.resolve<Readonly<Record<string, string>>>(addresses),
  })
  await begin(shown.user)
  return { ...shown, sound, voice }
}

test('nothing is heard, or fetched, until it is asked for', async () => {
  const recordings = vi.fn<() => undefined>()
  const { user } = await stage('/scenarios/lamp', { scenario: recorded(), recordings })
  await begin(user)
  expect(recordings).not.toHaveBeenCalled()
})

test('a recording is heard with its line, which is there whole; a line without one is only read', async () => {
  const { user, sound, voice } = await heardBy({ voices: 'recordings', motion: 'full', pace: 'slow' })
  expect(screen.getByText('“The lamp came in three pieces.”')).toBeVisible()
  expect(sound.recorded).toEqual(['/assets/opening-1.webm'])
  await sayAll(user, 'Three pieces')
  expect(sound.recorded).toEqual(['/assets/opening-1.webm', 'hush'])
  expect(voice.spoken).toEqual([])
})

test('a pause stops it, and so does leaving', async () => {
  const { user, sound } = await heardBy({ voices: 'recordings' })
  await user.keyboard('p')
  expect(sound.recorded.at(-1)).toBe('hush')
  await user.keyboard('p')
  expect(sound.recorded.slice(2)).toEqual(['/assets/opening-1.webm'])
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(sound.recorded.at(-1)).toBe('hush')
})

describe('a voice of the device', () => {
  const settings = { voices: 'device' } as const

  test('reads the lines that have no recording', async () => {
    const { user, sound, voice } = await heardBy(settings)
    act(() => sound.endRecording())
    expect(voice.spoken).toEqual([])
    await sayAll(user, 'Three pieces')
    expect(voice.spoken).toEqual(['en-GB: I want the lot back.'])
  })

  test('reads a line whose recording cannot be heard', async () => {
    const { sound, voice } = await heardBy(settings)
    act(() => sound.endRecording(false))
    expect(voice.spoken).toEqual(['en-GB: The lamp came in three pieces.'])
  })

  test('reads a line whose recording this build does not have', async () => {
    const { sound, voice } = await heardBy(settings, { addresses: {} as typeof ADDRESSES })
    expect(sound.recorded).toEqual([])
    expect(voice.spoken).toEqual(['en-GB: The lamp came in three pieces.'])
  })

  test('reads what is asked after the last line, once that was heard', async () => {
    const { user, sound, voice } = await heardBy(settings, { scenario: recorded(ada({ note: true })) })
    await sayAll(user, 'Three', 'I see why', 'It goes out')
    expect(sound.recorded.at(-1)).toBe('/assets/agreed-2.webm')
    act(() => sound.endRecording())
    expect(voice.spoken.at(-1)).toBe('en-GB: What do you write down?')
  })
})

test('a recording that cannot be heard is silence where no other voice was asked for', async () => {
  const { sound, voice } = await heardBy({ voices: 'recordings' })
  act(() => sound.endRecording(false))
  expect(voice.spoken).toEqual([])
})
