/** The history: every talk newest first, any of them to be opened again, and graded only where it is shown. */
import { screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attemptsIn } from '../../src/host/attempts.ts'
import { GOOD, type Held, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)
afterEach(() => vi.unstubAllGlobals())

async function rows() {
  const [, ...rest] = within(await screen.findByRole('table')).getAllByRole('row')
  return rest
}

/** So many talks, an hour apart; the first is the newest. */
function many(count: number): Held[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `talk-${n}`,
    on: new Date(Date.parse('2026-05-30T10:00Z') - n * 3_600_000).toISOString(),
    said: ['hear'],
    mode: n % 2 === 0 ? 'practice' : 'assessment',
  }))
}

test('with no talk yet there is a way to the people, and who they are', async () => {
  const { user } = await stage('/history')
  expect(await screen.findByRole('heading', { level: 1, name: 'You have met no one yet' })).toBeVisible()
  expect(within(screen.getByRole('list', { name: 'Who you have met' })).getByText('Ada')).toBeVisible()
  expect(screen.getByText('Not met yet')).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Choose someone to talk to' }))
  expect(await screen.findByRole('article')).toBeVisible()
})

test('talks stand newest first, with who, when, how, how it ended and what it scored', async () => {
  await held(
    { id: 'old', on: '2026-05-01', said: POOR },
    { id: 'new', on: '2026-05-20', said: GOOD, mode: 'assessment' },
  )
  await stage('/history')
  expect(await screen.findByRole('heading', { level: 1, name: '2 talks with one person' })).toBeVisible()
  const [newer, older] = await rows()
  expect(newer).toHaveTextContent(/A lamp in three pieces\s*Ada Test/)
  expect(newer).toHaveTextContent(/20 May 2026Assessment.*Settled100100100100passed/)
  expect(older).toHaveTextContent(/1 May 2026Practice.*not passed/)
  expect(screen.getByText(/^2 talks\. Last time: (calm|tense)$/)).toBeVisible()
})

test('a finished talk opens its debrief', async () => {
  await held({ id: 'done', on: '2026-05-20', said: GOOD })
  const { user } = await stage('/history')
  await user.click(
    await screen.findByRole('link', { name: /A lamp in three pieces.*20 May 2026: how it went/ }),
  )
  expect(location.hash).toBe('#/talks/done/debrief')
})

test('a talk that was begun goes on, and has no score', async () => {
  await held({ id: 'half', on: '2026-05-20', said: ['hear'] })
  const { user } = await stage('/history')
  const [row] = await rows()
  expect(row).toHaveTextContent('Not finished: 1 turn in')
  expect(row).not.toHaveTextContent('passed')
  await user.click(screen.getByRole('link', { name: /20 May 2026: go on/ }))
  expect(location.hash).toBe('#/talks/half')
})

test('what cannot be opened says why, leads nowhere, and comes last', async () => {
  await held({ id: 'done', on: '2026-05-20', said: GOOD })
  const database = await openDB('even-keel')
  await database.put('attempts', { id: 'a', format: 0, scenario: { id: 'lamp' } })
  await database.put('attempts', { id: 'b', format: 9, scenario: { id: 'elsewhere' } })
  database.close()
  await stage('/history')
  const [first, ...closed] = await rows()
  expect(first).toHaveTextContent('20 May 2026')
  expect(closed.map(row => row.textContent)).toEqual([
    expect.stringMatching(/A lamp in three pieces.*written by an older version.*Nothing in it was changed/),
    expect.stringMatching(/elsewhere.*written by a newer version/),
  ])
  for (const row of closed) expect(within(row).queryByRole('link')).not.toBeInTheDocument()
})

test('a talk on a scenario that is gone from the shelf tells of it as it was', async () => {
  await held({ id: 'done', on: '2026-05-20', said: GOOD })
  await stage('/history', { cards: [], load: () => undefined })
  const [row] = await rows()
  expect(row).toHaveTextContent(/A lamp in three pieces\s*Ada Test.*Settled/)
})

test('a person who was kept before people were drawn is drawn all the same', async () => {
  await held({ id: 'done', on: '2026-05-20', said: GOOD })
  const database = await openDB('even-keel')
  for (const record of await database.getAll('scenarios')) {
    delete record.scenario.customer.looks
    await database.put('scenarios', record)
  }
  database.close()
  await stage('/history')
  expect((await rows())[0]).toHaveTextContent('Settled')
})

test('the newest fifty are shown, and more when asked for', async () => {
  await held(...many(60))
  const { user } = await stage('/history')
  expect(await rows()).toHaveLength(50)
  expect(screen.getByText('50 of 60 talks shown.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show 10 more' }))
  expect(await screen.findByText('60 of 60 talks shown.')).toBeVisible()
  expect(await rows()).toHaveLength(60)
  expect(screen.queryByRole('button', { name: /^Show/ })).not.toBeInTheDocument()
})

test('only what is shown is talked through', async () => {
  await held(...many(60))
  const attempts = attemptsIn()
  const played = vi.fn<typeof attempts.played>(attempts.played)
  await stage('/history', { attempts: { ...attempts, played } })
  await screen.findByText('50 of 60 talks shown.')
  // The newest stands among the people too, and both begin at once.
  expect(played.mock.calls.length).toBeLessThanOrEqual(51)
})

test('a long history can be narrowed, and says how many there are', async () => {
  await held(...many(12))
  const { user } = await stage('/history')
  await user.selectOptions(await screen.findByLabelText('Mode'), 'Assessment')
  expect(await screen.findByText('6 of 6 talks shown.')).toBeVisible()
  for (const row of await rows()) expect(row).toHaveTextContent('Assessment')
})

test('a short one has no filter', async () => {
  await held(...many(7))
  await stage('/history')
  await rows()
  expect(screen.queryByLabelText('Mode')).not.toBeInTheDocument()
})

test('on a phone the talks are a list that says the same', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await held({ id: 'done', on: '2026-05-20', said: GOOD }, { id: 'half', on: '2026-05-10', said: ['hear'] })
  await stage('/history')
  const link = await screen.findByRole('link', { name: /A lamp in three pieces.*20 May 2026: how it went/ })
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  const item = link.closest('li')
  expect(item).toHaveTextContent(/20 May 2026, practice.*Settled.*Overall100, passed.*Empathy100/)
  expect(screen.getByText('Not finished: 1 turn in')).toBeVisible()
})

test('the masthead leads from screen to screen and says which this is', async () => {
  const { user } = await stage('/')
  const pages = () => within(screen.getByRole('navigation', { name: 'Pages' }))
  expect(pages().getByRole('link', { name: 'Scenarios' })).toHaveAttribute('aria-current', 'page')
  await user.click(pages().getByRole('link', { name: 'History' }))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus()
  expect(pages().getByRole('link', { name: 'History' })).toHaveAttribute('aria-current', 'page')
  expect(pages().getByRole('link', { name: 'Scenarios' })).not.toHaveAttribute('aria-current')
  expect(pages().getByRole('link', { name: 'Settings' })).toHaveAttribute('href', '#/settings')
})
