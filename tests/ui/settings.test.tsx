/** Settings act at once, are kept, and say so. */
import { readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import { act } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Settings } from '../../src/host/settings.ts'
import { fakeVoice } from './support/fake-voice.ts'
import { freshBrowser, stage } from './support/stage.tsx'

const KEY = 'even-keel'
const root = document.documentElement

beforeEach(freshBrowser)

const refused = (): Storage => {
  throw new DOMException('no', 'SecurityError')
}

/** The control of this name; radio buttons within the group of that name. */
async function control(name: string, group?: string): Promise<HTMLElement> {
  if (group === undefined) return screen.findByRole('checkbox', { name })
  return within(await screen.findByRole('group', { name: group })).getByRole('radio', { name })
}

const LOUD: Partial<Settings> = { sound: true, voices: 'off', keys: true }

const choices: readonly [part: Partial<Settings>, name: string, group?: string][] = [
  [{ sound: false }, 'Play sound'],
  [{ voices: 'recordings' }, 'Recordings, where there are any', 'Hearing the customer’s lines'],
  [
    { voices: 'device' },
    'A voice of this device, where there is no recording',
    'Hearing the customer’s lines',
  ],
  [{ keys: false }, 'Let one key do one thing'],
  [{ theme: 'light' }, 'Light', 'Theme'],
  [{ theme: 'dark' }, 'Dark', 'Theme'],
  [{ motion: 'full' }, 'Full', 'Motion'],
  [{ motion: 'reduced' }, 'Reduced', 'Motion'],
  [{ pace: 'quick' }, 'Quick', 'The pace of a line'],
  [{ pace: 'speaking' }, 'As one speaks', 'The pace of a line'],
  [{ pace: 'slow' }, 'Slow', 'The pace of a line'],
  [{ timer: 1 }, 'The scenario’s time', 'How long the customer waits for your reply'],
  [{ timer: 2 }, 'Twice that', 'How long the customer waits for your reply'],
  [{ timer: 5 }, 'Five times that', 'How long the customer waits for your reply'],
]

describe.each(choices)('%o', (part, name, group) => {
  test('acts, is said to be kept, and is there when the page is opened again', async () => {
    const voice = fakeVoice(true)
    const { user, host, reopen } = await stage('/settings', { settings: LOUD, voice })
    const before = host.settings.read()
    const checked = ((await control(name, group)) as HTMLInputElement).checked
    await user.click(await control(name, group))
    expect(host.settings.read()).toEqual({ ...before, ...part })
    expect(screen.getByText('Kept in this browser.')).toBeVisible()
    await reopen('/settings')
    expect(((await control(name, group)) as HTMLInputElement).checked).toBe(!checked)
  })
})

test('what was chosen can be left to the device again', async () => {
  const { user, host } = await stage('/settings', { settings: { theme: 'dark', motion: 'full' } })
  expect(root.dataset).toMatchObject({ theme: 'dark', motion: 'full' })
  await user.click(await control('As this device is set', 'Theme'))
  await user.click(await control('As this device is set', 'Motion'))
  expect(host.settings.read()).toMatchObject({ theme: 'system', motion: 'system' })
  expect(root.dataset).not.toHaveProperty('theme')
  expect(root.dataset).not.toHaveProperty('motion')
})

test('theme, motion, pace and language stand on the document', async () => {
  const { user } = await stage('/settings')
  await user.click(await control('Dark', 'Theme'))
  await user.click(await control('Reduced', 'Motion'))
  await user.click(await control('Slow', 'The pace of a line'))
  expect(root.dataset).toMatchObject({ theme: 'dark', motion: 'reduced', pace: 'slow' })
  expect([root.lang, root.dir]).toEqual(['en-GB', 'ltr'])
})

describe('the script in the head, before the first paint,', () => {
  /** A page that is being loaded: nothing of ours has run. */
  function load(): string | undefined {
    delete root.dataset['theme']
    const script = document.createElement('script')
    script.textContent = readFileSync('public/theme.js', 'utf8')
    document.head.append(script)
    script.remove()
    return root.dataset['theme']
  }

  test.each(['Light', 'Dark'])('finds %s where the settings kept it', async theme => {
    const { user } = await stage('/settings')
    await user.click(await control(theme, 'Theme'))
    expect(load()).toBe(theme.toLowerCase())
  })

  test.each(['', '{"theme":"system"}', '{"theme":"pink"}', 'null', 'not json'])('leaves %j alone', record => {
    localStorage.setItem(KEY, record)
    expect(load()).toBeUndefined()
  })

  test('is in the page, before the page’s own', () => {
    expect(readFileSync('index.html', 'utf8')).toMatch(/<script src="\/theme\.js">[\s\S]*<\/head>/)
  })
})

test('with motion reduced, it is said that the pace waits', async () => {
  // No question can be asked of this browser, and so nothing moves.
  const { user } = await stage('/settings')
  expect(await screen.findByText(/With motion reduced, lines are there at once/)).toBeVisible()
  await user.click(await control('Full', 'Motion'))
  expect(screen.queryByText(/With motion reduced/)).not.toBeInTheDocument()
})

test('motion follows the device while it is left to it', async () => {
  const query = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => query)
  await stage('/settings')
  expect(await screen.findByText(/Any key shows the rest at once/)).toBeVisible()
  act(() => {
    query.matches = true
    query.dispatchEvent(new Event('change'))
  })
  expect(screen.getByText(/With motion reduced/)).toBeVisible()
  vi.unstubAllGlobals()
})

test('where the browser keeps nothing, a setting acts all the same, and the page says how long', async () => {
  const { user, host } = await stage('/settings', { storage: refused })
  await user.click(await control('Dark', 'Theme'))
  expect(host.settings.read().theme).toBe('dark')
  expect(root.dataset['theme']).toBe('dark')
  expect(screen.getByText(/it holds until you close this tab/)).toBeVisible()
})

test('a change in another tab is shown', async () => {
  await stage('/settings', { settings: { theme: 'light' } })
  await control('Light', 'Theme')
  act(() => {
    localStorage.setItem(KEY, '{"theme":"dark"}')
    dispatchEvent(new StorageEvent('storage', { key: KEY }))
  })
  expect(await control('Dark', 'Theme')).toBeChecked()
  expect(root.dataset['theme']).toBe('dark')
})

test('whoever comes here is at the heading, and finds the way back', async () => {
  await stage()
  await screen.findByRole('heading', { level: 1 })
  await act(async () => {
    location.hash = '/settings'
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus()
  expect(document.title).toBe('Settings – Even Keel')
  expect(screen.getByRole('link', { name: 'Scenarios' })).toHaveAttribute('href', '#/')
})

describe('reading aloud', () => {
  test('is not offered where there is no voice, until one is found', async () => {
    const voice = fakeVoice()
    await stage('/settings', { voice })
    expect(await screen.findByText('This device has no voices of its own to read lines aloud.')).toBeVisible()
    expect(screen.queryByRole('radio', { name: /voice of this device/ })).not.toBeInTheDocument()
    act(() => voice.arrive())
    expect(screen.getByRole('radio', { name: /voice of this device/ })).not.toBeChecked()
  })

  test('can be heard first, and falls silent on leaving', async () => {
    const voice = { ...fakeVoice(true), stop: vi.fn<() => void>() }
    const { user } = await stage('/settings', { voice })
    await user.click(await screen.findByRole('button', { name: 'Hear it' }))
    expect(voice.spoken).toEqual(['en-GB: I have been waiting for a week, and nobody has called me back.'])
    expect(voice.stop).not.toHaveBeenCalled()
    await user.click(screen.getByRole('link', { name: 'Scenarios' }))
    expect(voice.stop).toHaveBeenCalled()
  })
})

describe('the language', () => {
  test('each is offered by the name that it calls itself', async () => {
    await stage('/settings')
    expect(await screen.findByRole('radio', { name: 'British English' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Deutsch (Deutschland)' })).not.toBeChecked()
    expect(screen.getByText('Deutsch (Deutschland)')).toHaveAttribute('lang', 'de-DE')
    expect(screen.queryByRole('radio', { name: /Pseudo/ })).not.toBeInTheDocument()
  })

  test('can be left again, is kept, and the page loaded again', async () => {
    const reload = vi.fn<() => void>()
    const { user, host } = await stage('/settings', { reload, settings: { language: 'en-XB' } })
    await user.click(await screen.findByRole('radio', { name: /Pseudo/ }))
    expect(host.settings.read().language).toBe('en-XB')
    expect(reload).toHaveBeenCalledOnce()
  })

  test('is not changed where the browser would forget it on the way', async () => {
    const reload = vi.fn<() => void>()
    const { user } = await stage('/settings', { reload, storage: refused, settings: { language: 'en-XB' } })
    await user.click(await screen.findByRole('radio', { name: /Pseudo/ }))
    expect(reload).not.toHaveBeenCalled()
    expect(screen.getByText(/the language could not be changed/)).toBeVisible()
  })
})
