/** What makes a talk feel like one: its pace, its silences, a pause, what is heard, and the way out. */
import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Channel } from '../../src/scenario/vocabulary.ts'
import { ada } from './support/ada.ts'
import { fakeSound } from './support/fake-sound.ts'
import { fakeVoice } from './support/fake-voice.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeEach(freshBrowser)
afterEach(() => vi.useRealTimers())

const SPEAKING = { motion: 'full', pace: 'speaking' } as const

function at(channel: Channel, scenario: Scenario = ada()): Scenario {
  return { ...scenario, setting: { ...scenario.setting, channel } }
}

/** Ada, who speaks up after ten seconds at the opening. */
function impatient(): Scenario {
  const scenario = ada()
  const { opening } = scenario.beats
  if (opening?.kind !== 'moment') throw new Error('The opening is no moment.')
  const silence = { after: 10, says: 'Hello? Is anybody there?', anger: 1 }
  return { ...scenario, beats: { ...scenario.beats, opening: { ...opening, silence } } }
}

async function kinds(host: Awaited<ReturnType<typeof stage>>['host']): Promise<readonly string[]> {
  const [stored] = await host.attempts.list()
  return stored && 'attempt' in stored ? stored.attempt.events.map(({ kind }) => kind) : []
}

describe('a line on its way', () => {
  test('is there whole for whoever hears the page, and comes word by word for whoever sees it', async () => {
    const { user } = await stage('/scenarios/lamp', { settings: SPEAKING })
    await begin(user)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('“The lamp came in three pieces.”')
    expect(screen.getByText('pieces.”')).toBeVisible()
    await user.keyboard('x')
    expect(screen.queryByText('pieces.”')).not.toBeInTheDocument()
    expect(screen.getByText('“The lamp came in three pieces.”')).toBeVisible()
  })

  test('comes again with each turn, and not where the talk is taken up again', async () => {
    const { user, reopen } = await stage('/scenarios/lamp', { settings: SPEAKING })
    await begin(user)
    await sayAll(user, 'Three pieces')
    expect(screen.getByText('back.”')).toBeVisible()
    await reopen(location.hash.slice(1))
    expect(await screen.findByText('“I want the lot back.”')).toBeVisible()
    expect(screen.queryByText('back.”')).not.toBeInTheDocument()
  })

  test('that an undo goes back to has been said before', async () => {
    const { user } = await stage('/scenarios/lamp', { settings: SPEAKING })
    await begin(user)
    await user.keyboard('x')
    await sayAll(user, 'Three pieces')
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(await screen.findByText('“The lamp came in three pieces.”')).toBeVisible()
    expect(screen.queryByText('pieces.”')).not.toBeInTheDocument()
  })

  test('in a chat is typed first, and read aloud only then', async () => {
    const voice = fakeVoice(true)
    const settings = { ...SPEAKING, voices: 'device' } as const
    const { user } = await stage('/scenarios/lamp', { settings, voice, scenario: at('chat') })
    await user.click(await screen.findByRole('button', { name: 'Open the chat' }))
    expect(await screen.findByText('Ada is typing')).toBeVisible()
    expect(voice.spoken).toEqual([])
    await user.keyboard('x')
    expect(voice.spoken).toEqual(['en-GB: The lamp came in three pieces.'])
  })

  test('in a chat is typed first', async () => {
    const { user } = await stage('/scenarios/lamp', { settings: SPEAKING, scenario: at('chat') })
    await user.click(await screen.findByRole('button', { name: 'Open the chat' }))
    expect(await screen.findByText('Ada is typing')).toBeVisible()
    await user.keyboard('x')
    expect(screen.queryByText('Ada is typing')).not.toBeInTheDocument()
    expect(screen.getByText('The lamp came in three pieces.')).toBeVisible()
  })
})

describe('a pause', () => {
  test('puts the talk away, and gives it back as it was', async () => {
    const { user, host } = await stage('/scenarios/lamp')
    await begin(user)
    await sayAll(user, 'Three pieces')
    await user.click(screen.getByRole('button', { name: 'Pause' }))
    expect(screen.getByRole('heading', { name: 'Paused' })).toHaveFocus()
    expect(document.body).not.toHaveTextContent('I want the lot back.')
    await user.keyboard('1')
    await user.click(screen.getByRole('button', { name: 'Go on' }))
    expect(screen.getByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
    expect(await kinds(host)).toEqual(['reply', 'pause', 'resume'])
  })

  test('keeps the reply that was chosen and not yet said', async () => {
    const { user } = await stage('/scenarios/lamp')
    await begin(user, 'Assessment')
    await user.click(screen.getByRole('radio', { name: /Breakages/ }))
    await user.keyboard('p')
    await user.keyboard('p')
    expect(screen.getByRole('radio', { name: /Breakages/ })).toBeChecked()
  })

  test('is one key away, both ways', async () => {
    const { user } = await stage('/scenarios/lamp')
    await begin(user)
    await user.keyboard('p')
    expect(screen.getByRole('heading', { name: 'Paused' })).toBeVisible()
    await user.keyboard('p')
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
  })
})

describe('the silence timer', () => {
  const wait = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))

  async function beginWith(
    timer: 0 | 1 | 2 | 5,
  ): Promise<{ user: UserEvent; host: Awaited<ReturnType<typeof stage>>['host'] }> {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const { user, host } = await stage('/scenarios/lamp', { scenario: impatient(), settings: { timer } })
    await begin(user)
    // The words are there a moment before the clock that counts from them.
    await expect.poll(() => vi.getTimerCount() > 0).toBe(timer > 0)
    return { user, host }
  }

  test('is off unless it is asked for', async () => {
    await beginWith(0)
    wait(600)
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  test('lets the customer speak up, crosser than before, and not a moment sooner', async () => {
    const { host } = await beginWith(1)
    expect(screen.getByRole('progressbar', { name: 'Time left' })).toBeVisible()
    wait(9.75)
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    wait(0.25)
    expect(screen.getByRole('heading', { name: /Is anybody there/ })).toHaveFocus()
    expect(screen.getByText(/Anger 6 of 10/)).toBeVisible()
    expect(await kinds(host)).toEqual(['silence'])
  })

  test('waits as many times longer as was asked for', async () => {
    await beginWith(5)
    wait(49.75)
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    wait(0.25)
    expect(screen.getByRole('heading', { name: /Is anybody there/ })).toBeVisible()
  })

  test('stands still while the record is read, and in a pause, and then goes on from there', async () => {
    const { user } = await beginWith(1)
    wait(4)
    await user.keyboard('r')
    wait(60)
    await user.keyboard('{Escape}')
    wait(2)
    await user.keyboard('p')
    wait(60)
    await user.keyboard('p')
    wait(3.75)
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    wait(0.25)
    expect(screen.getByRole('heading', { name: /Is anybody there/ })).toBeVisible()
  })

  test('does not run while a line is being read aloud', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const voice = fakeVoice(true)
    const { user } = await stage('/scenarios/lamp', {
      scenario: impatient(),
      settings: { timer: 1, voices: 'device' },
      voice,
    })
    await begin(user)
    wait(60)
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    act(() => voice.finish())
    wait(10)
    expect(screen.getByRole('heading', { name: /Is anybody there/ })).toBeVisible()
  })

  test('ends at the moment of a reply: the first of them counts, and the talk opens again', async () => {
    const { host } = await beginWith(1)
    wait(9.75)
    // In one breath: the page is not drawn anew between the two.
    act(() => {
      screen.getByRole('button', { name: /^(\d )?Three pieces/ }).click()
      vi.advanceTimersByTime(250)
    })
    expect(await kinds(host)).toEqual(['reply'])
    expect(screen.getByRole('heading', { name: /I want the lot back/ })).toBeVisible()
  })

  test('what came of a silence can be taken back', async () => {
    const { user, host } = await beginWith(1)
    wait(10)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
    expect(screen.getByText(/Anger 5 of 10/)).toBeVisible()
    expect(await kinds(host)).toEqual(['silence', 'undo'])
  })
})

describe('what is heard', () => {
  test('is the room, and a cue for what happens in it', async () => {
    const sound = fakeSound()
    const { user } = await stage('/scenarios/lamp', { sound })
    await begin(user)
    expect(sound.roomNow()).toBe('phone')
    expect(sound.cues).toEqual(['ring', 'pick-up'])
    await sayAll(user, 'Three', 'I see why', 'It goes out')
    expect(sound.cues.slice(2)).toContain('better')
    expect(sound.cues).not.toContain('worse')
    expect(sound.cues.at(-1)).toBe('hang-up')
    expect(sound.roomNow()).toBeNull()
  })

  test('turns for the worse are heard as well', async () => {
    const sound = fakeSound()
    const { user } = await stage('/scenarios/lamp', {
      sound,
      scenario: at('counter', ada({ anger: 8, trust: 3 })),
    })
    await user.click(await screen.findByRole('button', { name: 'Go to the counter' }))
    expect(await screen.findByRole('heading', { name: /The lamp came/ })).toBeVisible()
    await sayAll(user, 'It left')
    expect(sound.cues).toEqual(['bell', 'worse'])
  })

  test('falls silent in a pause, and when the talk is left', async () => {
    const sound = fakeSound()
    const { user } = await stage('/scenarios/lamp', { sound })
    await begin(user)
    await user.keyboard('p')
    expect(sound.roomNow()).toBeNull()
    await user.keyboard('p')
    expect(sound.roomNow()).toBe('phone')
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    expect(sound.roomNow()).toBeNull()
  })

  test('is switched by one key, and stays so', async () => {
    const { user, host } = await stage('/scenarios/lamp', { settings: { sound: true } })
    await begin(user)
    expect(screen.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('m')
    expect(screen.getByRole('button', { name: 'Sound' })).toHaveAttribute('aria-pressed', 'false')
    expect(host.settings.read().sound).toBe(false)
  })

  test('lines are read aloud where that was asked for, in the language of the scenario', async () => {
    const stop = vi.fn<() => void>()
    const voice = { ...fakeVoice(true), stop }
    const { user } = await stage('/scenarios/lamp', { voice, settings: { voices: 'device' } })
    await begin(user)
    expect(voice.spoken).toEqual(['en-GB: The lamp came in three pieces.'])
    expect(stop).not.toHaveBeenCalled()
    await user.keyboard('p')
    expect(stop).toHaveBeenCalled()
  })
})

test('single keys do nothing where they were switched off', async () => {
  const { user } = await stage('/scenarios/lamp', { settings: { keys: false } })
  await begin(user)
  await user.keyboard('1rpm')
  expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('the customer is drawn, and told in words for whoever does not see them', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  expect(screen.getByRole('img', { name: /^Ada/ })).toBeInTheDocument()
})

test('what you said last stands above the answer as well as in the thread', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three pieces')
  const words = 'Three pieces. What a thing to unpack.'
  const thread = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(thread.getByText(words)).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'Now' })).getByText(words)).toBeVisible()
})
