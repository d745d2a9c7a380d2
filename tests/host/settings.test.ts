/** Settings are kept where the browser lets them, heard across tabs, and read with care. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Settings, settingsIn } from '../../src/host/settings.ts'

const KEY = 'even-keel'

const FIRST: Settings = {
  sound: true,
  theme: 'system',
  motion: 'system',
  pace: 'speaking',
  timer: 0,
  voices: 'off',
  keys: true,
  language: 'en-GB',
}

const here = () => localStorage
const refused = (): Storage => {
  throw new DOMException('no', 'SecurityError')
}

beforeEach(() => localStorage.clear())

/** What another tab does: it writes, and this one is told. */
function otherTab(write: () => void, key: string | null = KEY): void {
  write()
  dispatchEvent(new StorageEvent('storage', { key }))
}

test('with nothing kept, all is as it was at first, in the language of the browser', () => {
  expect(settingsIn(here).read()).toEqual(FIRST)
  expect(settingsIn(here, 'de').read().language).toBe('de')
})

const changes: readonly Partial<Settings>[] = [
  { sound: false },
  { theme: 'dark' },
  { motion: 'reduced' },
  { pace: 'slow' },
  { timer: 5 },
  { voices: 'recordings' },
  { voices: 'device' },
  { keys: false },
  { language: 'en-XB' },
]

test.each(changes)('%o acts at once, is told, and is there when the page is opened again', part => {
  const store = settingsIn(here)
  const told = vi.fn<() => void>()
  store.watch(told)
  store.change(part)
  expect(store.read()).toEqual({ ...FIRST, ...part })
  expect(told).toHaveBeenCalledOnce()
  expect(store.kept()).toBe(true)
  expect(settingsIn(here).read()).toEqual({ ...FIRST, ...part })
})

test('what is read is the same object until something changes', () => {
  const store = settingsIn(here)
  const before = store.read()
  expect(store.read()).toBe(before)
  store.change({ sound: false })
  expect(store.read()).not.toBe(before)
  expect(before.sound).toBe(true)
})

test('whoever stops watching is told no more', () => {
  const store = settingsIn(here)
  const told = vi.fn<() => void>()
  store.watch(told)()
  store.change({ sound: false })
  expect(told).not.toHaveBeenCalled()
})

describe('a record that is broken', () => {
  test.each(['', 'not json', 'null', '[]', '7', '"dark"'])('%j is as good as none', record => {
    localStorage.setItem(KEY, record)
    expect(settingsIn(here).read()).toEqual(FIRST)
  })

  test('is mended field by field', () => {
    const broken = {
      sound: 'no',
      theme: 'dark',
      motion: null,
      pace: 'hasty',
      timer: 3,
      keys: 0,
      language: '',
    }
    localStorage.setItem(KEY, JSON.stringify({ ...broken, readAloud: true, __proto__: { keys: false } }))
    expect(settingsIn(here).read()).toEqual({ ...FIRST, theme: 'dark', voices: 'device' })
  })

  test('from before there were recordings has reading aloud as it was, until another voice is chosen', () => {
    localStorage.setItem(KEY, '{"readAloud":true}')
    expect(settingsIn(here).read().voices).toBe('device')
    expect(settingsIn(here).chosen()).toEqual({ voices: 'device' })
    settingsIn(here).change({ voices: 'off' })
    expect(settingsIn(here).read()).toEqual(FIRST)
    localStorage.setItem(KEY, '{"readAloud":false}')
    expect(settingsIn(here).read()).toEqual(FIRST)
  })

  test('can be written over', () => {
    localStorage.setItem(KEY, 'not json')
    settingsIn(here).change({ theme: 'light' })
    expect(settingsIn(here).read()).toEqual({ ...FIRST, theme: 'light' })
  })

  test('keeps what a newer version wrote', () => {
    localStorage.setItem(KEY, '{"newer":1}')
    settingsIn(here).change({ theme: 'light' })
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({ newer: 1, theme: 'light' })
  })
})

describe('where the browser keeps nothing', () => {
  test('settings hold for as long as the page is open, and say so', () => {
    const store = settingsIn(refused)
    store.change({ theme: 'dark' })
    store.change({ sound: false })
    expect(store.read()).toEqual({ ...FIRST, theme: 'dark', sound: false })
    expect(store.kept()).toBe(false)
  })

  test('they are kept as soon as it does', () => {
    let room = false
    const store = settingsIn(() => (room ? localStorage : refused()))
    store.change({ theme: 'dark' })
    room = true
    store.change({ sound: false })
    expect(store.kept()).toBe(true)
    expect(settingsIn(here).read()).toEqual({ ...FIRST, theme: 'dark', sound: false })
  })
})

describe('another tab', () => {
  test('is heard', () => {
    const store = settingsIn(here)
    const told = vi.fn<() => void>()
    store.watch(told)
    otherTab(() => localStorage.setItem(KEY, '{"theme":"dark"}'))
    expect(store.read()).toEqual({ ...FIRST, theme: 'dark' })
    expect(told).toHaveBeenCalledOnce()
  })

  test('that deletes everything leaves all as it was at first', () => {
    const store = settingsIn(here)
    store.change({ theme: 'dark' })
    otherTab(() => localStorage.clear(), null)
    expect(store.read()).toEqual(FIRST)
  })

  test('that keeps something else is none of ours', () => {
    const store = settingsIn(here)
    const before = store.read()
    otherTab(() => localStorage.setItem('other', '{"theme":"dark"}'), 'other')
    expect(store.read()).toBe(before)
  })

  test('does not lose what it has just written', () => {
    const [ours, theirs] = [settingsIn(here), settingsIn(here)]
    theirs.change({ theme: 'dark' })
    ours.change({ sound: false })
    expect(settingsIn(here).read()).toEqual({ ...FIRST, theme: 'dark', sound: false })
  })
})
