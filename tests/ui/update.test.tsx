/** A newer build of the page is offered where no talk is under way, and taken up when somebody asks. */
import { act, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { fakeOffline } from './support/fake-offline.ts'
import { begin, freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('the shelf says that a newer version is ready, and loads it when asked', async () => {
  const offline = fakeOffline('kept')
  const { user } = await stage('', { offline })
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/A new version is ready/)).toBeNull()
  act(() => offline.arrive())
  // A shelf that has only just come listens after it is painted.
  const notice = await screen.findByText(/A new version is ready/)
  expect(notice.closest('output')).not.toBeNull()
  expect(offline.taken()).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Load it now' }))
  expect(offline.taken()).toBe(true)
})

test('a talk under way hears nothing of it', async () => {
  const offline = fakeOffline('kept')
  const { user } = await stage('#/scenarios/lamp', { offline })
  await begin(user)
  act(() => offline.arrive())
  expect(screen.queryByText(/A new version is ready/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(await screen.findByText(/A new version is ready/)).toBeVisible()
})

test.each([
  ['kept', /^Every scenario is kept in this browser/],
  ['on-its-way', /^Every scenario is being kept/],
  ['not-offered', /^Here the page needs a network/],
] as const)('the settings say whether the page opens without a network: %s', async (state, words) => {
  await stage('#/settings', { offline: fakeOffline(state) })
  expect(await screen.findByText(words)).toBeVisible()
})
