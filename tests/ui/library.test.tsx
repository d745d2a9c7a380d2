/** The shelf: what there is, what was begun, how it went, and what cannot be opened. */
import { screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { ada } from './support/ada.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('an entry says who, where, how hard and what for', async () => {
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  expect(entry.getByRole('heading', { name: 'A lamp in three pieces' })).toBeVisible()
  expect(entry.getByText('“The lamp came in three pieces.”')).toBeVisible()
  expect(entry.getByText('Phone, 3 minutes')).toBeVisible()
  expect(entry.getByText('Be firm and humane')).toBeVisible()
  expect(entry.getAllByText('Not yet')).toHaveLength(2)
})

test('a talk that was begun is taken up at the same beat, with the same words before it', async () => {
  const { user, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'It left')
  const replies = screen
    .getAllByRole('button', { name: /^\d? ?(I see|Have|No)/ })
    .map(each => each.textContent)
  await reopen('/')
  expect(await screen.findByText('Begun on 31 May 2026, practice, 1 turn in.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go on with A lamp in three pieces' }))
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toHaveFocus()
  expect(screen.getByText('It left here in one piece.')).toBeVisible()
  expect(
    screen.getAllByRole('button', { name: /^\d? ?(I see|Have|No)/ }).map(each => each.textContent),
  ).toEqual(replies)
})

test('leaving keeps the talk and gives no mark', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'It left')
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(await screen.findByRole('link', { name: /^Go on with/ })).toBeVisible()
  expect(screen.getAllByText('Not yet')).toHaveLength(2)
  const [talk] = await host.attempts.list()
  expect(talk && 'attempt' in talk && talk.attempt.events.map(({ kind }) => kind)).toEqual(['reply', 'leave'])
})

test('the last result stands by its mode', async () => {
  const { user, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  await reopen('/')
  expect(await screen.findByText('100, passed, on 31 May 2026')).toBeVisible()
  expect(screen.getAllByText('Not yet')).toHaveLength(1)
})

test('a scenario that was edited since does not change a talk that was begun on it', async () => {
  const { user, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'It left')
  const other = ada()
  const edited = { ...other, beats: { ...other.beats, asks: { ...other.beats['opening']!, id: 'asks' } } }
  await reopen('/', edited)
  await user.click(await screen.findByRole('link', { name: /^Go on with/ }))
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toBeVisible()
  await sayAll(user, 'I see why', 'It goes out')
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Settled' })).toBeVisible()
})

test.each([
  ['an older form', { format: 0 }, /written by an older version/],
  ['a newer form', { format: 2 }, /written by a newer version/],
  ['no form at all', { format: 'x' }, /not a talk that Even Keel wrote/],
  ['parts missing', { format: 1 }, /parts of the record are missing/],
])('a record of %s is listed with why, and left as it is', async (_, fields, why) => {
  const { user, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  const record = { id: 'old', scenario: { id: 'lamp' }, ...fields }
  const database = await openDB('even-keel')
  await database.put('attempts', record)
  await reopen('/')
  expect(await screen.findByText(why)).toHaveTextContent('A lamp in three pieces')
  expect(await database.get('attempts', 'old')).toEqual(record)
  database.close()
  await reopen('/talks/old')
  expect(await screen.findByRole('heading', { name: 'This talk cannot be opened here' })).toBeVisible()
})

test('replies that do not follow from one another are told, not played', async () => {
  const { user, host, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  const [talk] = await host.attempts.list()
  const database = await openDB('even-keel')
  await database.put('events', {
    attempt: talk?.id,
    n: 1,
    at: 5,
    kind: 'reply',
    beat: 'settled',
    reply: 'next',
  })
  database.close()
  await reopen('/')
  expect(await screen.findByText(/do not follow from one another/)).toBeVisible()
})

test.each([
  ['/scenarios/nothing', 'There is no such scenario'],
  ['/talks/nothing', 'This talk cannot be opened here'],
  ['/talks/nothing/debrief', 'This talk cannot be opened here'],
  ['/anywhere/else', 'There is nothing at this address'],
])('%s says so, with a way back', async (path, title) => {
  const { user } = await stage(path)
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Back to the scenarios' }))
  expect(await screen.findByRole('article')).toBeVisible()
})
