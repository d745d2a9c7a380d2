/** Whether a page that goes is likely to come again, from within. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { likelyReload } from '../../src/host/lms/likely-reload.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function press(key: string, more: KeyboardEventInit = {}): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }))
}

test.each([
  ['F5', {}],
  ['r', { ctrlKey: true }],
  ['R', { metaKey: true, shiftKey: true }],
])('the keys that reload were just pressed: %s %o', (key, more) => {
  const isReloading = likelyReload()
  expect(isReloading()).toBe(false)
  press(key, more)
  expect(isReloading()).toBe(true)
  vi.advanceTimersByTime(2500)
  expect(isReloading()).toBe(false)
})

test('to write an r, or to begin a record, is no reload', () => {
  const isReloading = likelyReload()
  press('r')
  press('F6')
  expect(isReloading()).toBe(false)
})

test('a script that reloads says so, where the browser tells of it', () => {
  const navigation = new EventTarget()
  vi.stubGlobal('navigation', navigation)
  const isReloading = likelyReload()
  navigation.dispatchEvent(Object.assign(new Event('navigate'), { navigationType: 'push' }))
  expect(isReloading()).toBe(false)
  navigation.dispatchEvent(Object.assign(new Event('navigate'), { navigationType: 'reload' }))
  expect(isReloading()).toBe(true)
})
