/** The statement on accessibility: what was tested, what was not, and the way to it. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

/** The part under a heading. */
function part(name: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!found) throw new Error(`no part ${name}`)
  return found
}

test('is found from the settings, and has the focus on its heading', async () => {
  const { user } = await stage('#/settings')
  await user.click(await screen.findByRole('link', { name: 'Accessibility' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Accessibility' })).toHaveFocus()
})

test('says what nobody has tried, as plainly as what was tested', async () => {
  await stage('#/accessibility')
  await screen.findByRole('heading', { level: 1, name: 'Accessibility' })
  expect(within(part('What was tested')).getAllByRole('listitem').length).toBeGreaterThan(5)
  const untested = part('What was not tested')
  expect(within(untested).getByText(/^No real screen reader/)).toBeVisible()
  expect(within(untested).getByText(/^No Safari/)).toBeVisible()
  expect(screen.getByText(/tell whoever gave you this page/)).toBeVisible()
})

test('leads to what can be changed', async () => {
  const { user } = await stage('#/accessibility')
  await user.click(await screen.findByRole('link', { name: 'Open the settings' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus()
})
