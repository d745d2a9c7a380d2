/** The brief: all that a fair answer needs, what kind of abuse to expect, and how to begin. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ada } from './support/ada.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('it says who waits, where, and how they feel in plain words', async () => {
  await stage('/scenarios/lamp')
  const who = within(await screen.findByRole('complementary', { name: 'Who you meet' }))
  expect(who.getByText('Ada Test')).toBeVisible()
  expect(who.getByText('Test & Co')).toBeVisible()
  expect(who.getByText('Phone, 3 minutes. Level 1 of 5.')).toBeVisible()
  expect(who.getByText('Angry, and half trusts you.')).toBeVisible()
  expect(who.getByText(/Anger 5 of 10, trust 4/)).toBeVisible()
})

test('it holds the case, the sum that is yours, each rule with its why, and the record with its dates', async () => {
  await stage('/scenarios/lamp', { scenario: { ...ada(), brief: 'You answer the phone.\n\nIt is Monday.' } })
  expect(await screen.findByRole('heading', { level: 1, name: 'A lamp in three pieces' })).toBeVisible()
  expect(screen.getByText('You answer the phone.').tagName).toBe('P')
  expect(screen.getByText('It is Monday.').tagName).toBe('P')
  expect(screen.getByText('£100', { selector: 'strong' })).toBeVisible()
  expect(screen.getByText('is yours to give without asking anyone.')).toBeVisible()
  const rule = screen.getByText('Once a year.').closest('li')
  expect(rule).toHaveTextContent('It is a thank-you.')
  expect(rule).toHaveTextContent('It allows delivery, up to £15.')
  expect(screen.getByText('2 March 2026').closest('div')).toHaveTextContent('Bought a lamp for 60.')
  expect(screen.getByText('Be firm and humane')).toBeVisible()
})

test('where nothing may be given, it says so', async () => {
  await stage('/scenarios/lamp', { scenario: { ...ada(), youMay: { give: 0, policies: [] } } })
  expect(await screen.findByText('is yours to give on your own.')).toBeVisible()
  expect(screen.getByText('£0', { selector: 'strong' })).toBeVisible()
  expect(screen.getByText('No rule stands in this case.')).toBeVisible()
})

test.each([
  [1, 'Rude at times', /There are rude words in this talk/],
  [2, 'Insults', /You are insulted in this talk/],
  [3, 'Personal insults or threats', /insulted as a person, or threatened/],
])('abuse of strength %i is told before the talk, with the way out', async (abuse, strength, what) => {
  await stage('/scenarios/lamp', { scenario: { ...ada(), abuse } })
  expect(await screen.findByText(strength)).toBeVisible()
  expect(screen.getByText(what)).toHaveTextContent('You may pause or leave it at any time.')
})

test('without abuse there is no such note', async () => {
  await stage('/scenarios/lamp')
  await screen.findByRole('heading', { level: 1 })
  expect(screen.queryByText(/You may pause or leave/)).not.toBeInTheDocument()
})

test.each([
  ['phone', 'Answer the call'],
  ['chat', 'Open the chat'],
  ['counter', 'Go to the counter'],
] as const)('%s begins with “%s”', async (channel, words) => {
  await stage('/scenarios/lamp', { scenario: { ...ada(), setting: { channel, business: 'Test & Co' } } })
  expect(await screen.findByRole('button', { name: words })).toBeVisible()
})

test('each mode says what it means, and the one that was chosen is begun', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  expect(await screen.findByRole('radio', { name: 'Practice' })).toBeChecked()
  expect(screen.getByRole('radio', { name: 'Practice' })).toHaveAccessibleDescription(
    /A note after each reply/,
  )
  const assessment = screen.getByRole('radio', { name: 'Assessment' })
  expect(assessment).toHaveAccessibleDescription(/nothing can be taken back/)
  await user.click(assessment)
  await user.click(screen.getByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('button', { name: 'Leave' })
  const [talk] = await host.attempts.list()
  expect(talk && 'attempt' in talk && talk.attempt.mode).toBe('assessment')
})

test('a second press does not begin a second talk', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  await user.dblClick(await screen.findByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('button', { name: 'Leave' })
  expect(await host.attempts.list()).toHaveLength(1)
})

test('the author’s words say their language, and find their own direction', async () => {
  await stage('/scenarios/lamp', { scenario: { ...ada(), language: 'ar' } })
  const title = await screen.findByRole('heading', { level: 1 })
  for (const words of [
    title,
    screen.getByText('Test & Co'),
    screen.getByText('Once a year.'),
    screen.getByText('Bought a lamp for 60.'),
  ]) {
    expect(words).toHaveAttribute('lang', 'ar')
    expect(words).toHaveAttribute('dir', 'auto')
  }
  expect(screen.getByText('You answer the phone.').closest('[lang]')).toHaveAttribute('lang', 'ar')
})

test('the way back leads to the shelf', async () => {
  const { user } = await stage('/scenarios/lamp')
  await user.click(await screen.findByRole('link', { name: 'Scenarios' }))
  expect(await screen.findByRole('article')).toBeVisible()
})
