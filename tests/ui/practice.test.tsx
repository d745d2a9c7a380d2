/** Practice: one press says a reply, a note follows, and a reply can be taken back. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { MOVES } from '../../src/scenario/vocabulary.ts'
import { ada } from './support/ada.ts'
import { begin, freshBrowser, sayAll, seeHowItWent, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('a press says a reply, and the customer answers', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  expect(screen.getByText('£100 left to give')).toBeVisible()
  await sayAll(user, 'Three pieces')
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
  const soFar = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(soFar.getByText('Three pieces. What a thing to unpack.')).toBeVisible()
  expect(soFar.getByText('The lamp came in three pieces.')).toBeVisible()
})

test('the note says what the customer heard and, where something was lost, what to try', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Breakages')
  expect(await screen.findByText('Ada heard a rule.')).toBeVisible()
  expect(screen.getByText(/^Try /)).toBeVisible()
})

test('the note says what a good reply did, and takes its words from the author', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three pieces')
  expect(await screen.findByText('Somebody is listening.')).toBeVisible()
  expect(screen.getByText('You saw how this feels for Ada. It cost no points.')).toBeVisible()
})

test('undo goes back, as often as there is something to take back', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'It left', 'No')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getByRole('heading', { name: /The lamp came/ })).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  expect(screen.getByText(/Anger 5 of 10, trust 4/)).toBeVisible()
  const [stored] = await host.attempts.list()
  expect(
    stored && 'attempt' in stored && stored.attempt.events.map(({ kind, reply }) => [kind, reply]),
  ).toEqual([
    ['reply', 'argue'],
    ['reply', 'shut'],
    ['undo', 'shut'],
    ['undo', 'argue'],
  ])
})

test('keys say what is shown beside them, in the same order after undo', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  const first = screen.getAllByRole('listitem').map(item => item.textContent)
  await user.keyboard('2')
  await screen.findByRole('heading', { name: /I want the lot back/ })
  const said = (first[1] ?? '').replace(/^\d/, '')
  const soFar = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(soFar.getByText(said)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(first)
})

test('an offer lowers what is left to give', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three', 'Have it all')
  expect(screen.getByText('£10 left to give')).toBeVisible()
})

test('plain words are one press away', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  expect(screen.getByText('Plainly: opening.')).not.toBeVisible()
  await user.click(screen.getByText('In plain words'))
  expect(screen.getByText('Plainly: opening.')).toBeVisible()
})

test('after the ending there is nothing to take back, and a way to the debrief', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  expect(await screen.findByRole('link', { name: 'See how it went' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /Thank you. Goodbye/ })).toBeVisible()
})

test('the note after the talk is asked for as your own, once the customer is gone', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: ada({ note: true }) })
  await begin(user)
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  expect(await screen.findByRole('heading', { name: /Your own note/ })).toHaveTextContent(
    'What do you write down?',
  )
  expect(screen.getByText('Thank you. Goodbye.')).toBeVisible()
  await sayAll(user, 'Pack lamps')
  expect(await screen.findByRole('heading', { name: 'The talk is over.' })).toHaveFocus()
})

test('no move is ever called by its name', async () => {
  const { user } = await stage('/scenarios/lamp')
  await begin(user)
  const seen = [document.body.textContent]
  for (const reply of ['It left', 'No', 'I am due']) {
    await sayAll(user, reply)
    seen.push(document.body.textContent)
  }
  await seeHowItWent(user)
  await screen.findByRole('heading', { name: 'Turn by turn' })
  seen.push(document.body.textContent)
  const named = MOVES.filter(move => move.includes('-') && seen.some(text => text?.includes(move)))
  expect(named).toEqual([])
})
