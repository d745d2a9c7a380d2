/** Assessment: a first press chooses, “Say it” says it; no note, and nothing is taken back. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { begin, freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('a press chooses, and nothing is said yet', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user, 'Assessment')
  expect(screen.getByRole('button', { name: 'Say it' })).toBeDisabled()
  await user.click(screen.getByRole('radio', { name: /Breakages/ }))
  expect(screen.getByRole('heading', { name: /The lamp came/ })).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /Three pieces/ }))
  await user.click(screen.getByRole('button', { name: 'Say it' }))
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
  const soFar = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(soFar.getByText('Three pieces. What a thing to unpack.')).toBeVisible()
})

test('a key chooses and Enter says it', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user, 'Assessment')
  await user.keyboard('3')
  const [, , third] = screen.getAllByRole('radio')
  expect(third).toBeChecked()
  expect(third).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
})

test('there is neither note nor undo', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user, 'Assessment')
  await user.keyboard('1{Enter}')
  await screen.findByRole('heading', { name: /I want the lot back/ })
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  expect(screen.queryByText(/^Try /)).not.toBeInTheDocument()
  expect(screen.queryByText('Somebody is listening.')).not.toBeInTheDocument()
})
