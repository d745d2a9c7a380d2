/** Walking a talk again: from where it begins, by buttons, keys and the curve, and what stands at each turn. */
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
// Read once before any test: what is given away is reckoned by it, and comes late.
import '../../src/lint/regret.ts'
import { ada } from './support/ada.ts'
import { GOOD, held } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(() => {
  freshBrowser()
  // Nothing is laid out here, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

async function debrief(...said: readonly string[]): Promise<UserEvent> {
  await held({ id: 'one', on: '2026-05-30', said })
  const { user } = await stage('/talks/one/debrief')
  await screen.findByRole('heading', { name: 'Walk it again' }, { timeout: 10_000 })
  // The turns that decided may change once it is known what each gave away.
  await screen.findAllByText(/was still possible before it/, undefined, { timeout: 20_000 })
  return user
}

function walk() {
  const section = screen.getByRole('heading', { name: 'Walk it again' }).closest('section')
  return within(section as HTMLElement)
}

const button = (name: string | RegExp) => walk().getByRole('button', { name })

test('the turns that decided are offered first, then the first of all', async () => {
  await debrief('rule', 'give', 'next')
  expect(
    walk()
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Begin at turn 1: You cited the rule.',
    'Begin at turn 2: You gave £90.',
    'Begin at the first turn',
  ])
})

test('it begins where it is asked to, says so, and shows the whole turn', async () => {
  const user = await debrief('rule', 'give', 'next')
  await user.click(button('Begin at turn 2: You gave £90.'))
  expect(walk().getByRole('status')).toHaveTextContent('Turn 2 of 3')
  expect(walk().getByRole('status')).toHaveFocus()
  expect(walk().getByText('“I want the lot back.”')).toBeVisible()
  expect(walk().getByText('She thinks of asks.')).toBeVisible()
  expect(walk().getByText('Have it all back', { selector: 'mark' })).toBeVisible()
  expect(walk().getByText('What the moment called for')).toBeVisible()
  expect(walk().getByText('What was still possible')).toBeVisible()
})

test('buttons go on and back, stop at both ends, and keep their place there', async () => {
  const user = await debrief('rule', 'give', 'next')
  await user.click(button('Begin at the first turn'))
  expect(button('Back')).toHaveAttribute('aria-disabled', 'true')
  await user.click(button('Back'))
  expect(walk().getByRole('status')).toHaveTextContent('Turn 1 of 3')
  await user.click(button('Next'))
  await user.click(button('Next'))
  expect(walk().getByRole('status')).toHaveTextContent('Turn 3 of 3')
  expect(button('Next')).toHaveAttribute('aria-disabled', 'true')
  expect(button('Next')).toHaveFocus()
})

test('arrow keys go on and back, within the walk alone', async () => {
  const user = await debrief('rule', 'give', 'next')
  await user.click(button('Begin at the first turn'))
  await user.keyboard('{ArrowRight}')
  expect(walk().getByRole('status')).toHaveTextContent('Turn 2 of 3')
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(walk().getByRole('status')).toHaveTextContent('Turn 1 of 3')
  screen.getByRole('button', { name: 'Print one page' }).focus()
  await user.keyboard('{ArrowRight}')
  expect(walk().getByRole('status')).toHaveTextContent('Turn 1 of 3')
})

test('the curve leads to any turn, and says which and how they were', async () => {
  const user = await debrief('rule', 'give', 'next')
  await user.click(button('Begin at the first turn'))
  const curve = walk().getByRole('slider', { name: 'Turn on the curve' })
  fireEvent.change(curve, { target: { value: '3' } })
  expect(walk().getByRole('status')).toHaveTextContent('Turn 3 of 3')
  expect(curve).toHaveAttribute('aria-valuetext', expect.stringMatching(/^Turn 3\. \w.*\.$/))
})

test('it begins at a turn of the list too, and can be left', async () => {
  const user = await debrief('rule', 'give', 'next')
  const [, second] = screen.getAllByRole('button', { name: 'Walk it from here', hidden: true })
  await user.click(second as HTMLElement)
  expect(walk().getByRole('status')).toHaveTextContent('Turn 2 of 3')
  expect(walk().getByRole('status')).toHaveFocus()
  await user.click(button('Stop walking'))
  expect(walk().queryByRole('status')).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Walk it again' })).toHaveFocus()
})

test('the note is walked to as well, though it moved nobody', async () => {
  await held({ id: 'two', on: '2026-05-30', said: [...GOOD, 'fix'], scenario: ada({ note: true }) })
  const { user } = await stage('/talks/two/debrief', { scenario: ada({ note: true }) })
  await screen.findByRole('heading', { name: 'Walk it again' }, { timeout: 10_000 })
  await user.click(button('Begin at the first turn'))
  for (let turn = 1; turn < 4; turn++) await user.click(button('Next'))
  expect(walk().getByRole('status')).toHaveTextContent('Turn 4 of 4')
  expect(walk().getByText('You wrote')).toBeVisible()
})
