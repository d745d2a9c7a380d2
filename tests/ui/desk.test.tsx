/** The drawer with the record and the policies. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { begin, freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('R opens it, Escape closes it, and the focus comes back', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  const button = screen.getByRole('button', { name: /Record/ })
  button.focus()
  await user.keyboard('r')
  const desk = within(screen.getByRole('dialog', { name: 'Record and policies' }))
  expect(desk.getByRole('heading', { name: 'Record and policies' })).toHaveFocus()
  expect(desk.getByText('2 March 2026')).toBeVisible()
  expect(desk.getByText('Bought a lamp for 60.')).toBeVisible()
  expect(desk.getByText('It is a thank-you.')).toBeVisible()
  expect(button).toHaveAttribute('aria-expanded', 'true')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(button).toHaveFocus()
})

test('replies can be given while it is open', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await user.keyboard('r')
  await user.keyboard('1')
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toBeVisible()
})
