/** The shelf: what there is, what was begun, how it went, and what cannot be opened. */
import { screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { cardOf } from '../../src/course/card.ts'
import { CHANNELS } from '../../src/scenario/vocabulary.ts'
import type { Host } from '../../src/ui/host.ts'
import { placesOf } from '../../src/ui/library/rows.ts'
import { ada } from './support/ada.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { begin, freshBrowser, sayAll, seeHowItWent, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

const shelf = (count: number): Host['cards'] =>
  Array.from({ length: count }, (_, n) => ({
    ...cardOf(ada()),
    id: n === 0 ? 'lamp' : `lamp-${n}`,
    title: n === 0 ? 'A lamp in three pieces' : `Lamp ${n}`,
    level: 1 + (n % 5),
    abuse: n % 4,
    channel: CHANNELS[n % 3] ?? 'phone',
  }))

test('an entry says who, how they feel, what they say first, where, how hard and what for', async () => {
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  expect(entry.getByRole('heading', { name: 'A lamp in three pieces' })).toBeVisible()
  expect(entry.getByRole('link', { name: 'A lamp in three pieces' })).toBeVisible()
  expect(entry.getByText('Ada Test')).toBeVisible()
  expect(entry.getByText('Angry, and half trusts you.')).toBeVisible()
  expect(entry.getByText('“The lamp came in three pieces.”')).toBeVisible()
  expect(entry.getByText('Phone, 3 minutes')).toBeVisible()
  expect(entry.getByText('1 of 5. No abuse')).toBeVisible()
  expect(entry.getByText('Be firm and humane')).toBeVisible()
  expect(await entry.findByText('Not met yet')).toBeVisible()
})

test.each([
  [1, 'Rude at times'],
  [2, 'Insults'],
  [3, 'Personal insults or threats'],
])('abuse of strength %i is told on the shelf', async (abuse, words) => {
  await stage('/', { scenario: { ...ada(), level: 4, abuse } })
  expect(await screen.findByText(`4 of 5. ${words}`)).toBeVisible()
})

test('of what someone says first there are whole sentences, as far as there is room', async () => {
  const says =
    'Hello, Mr. Test. It broke. I had it from you on the second of March and it came in three pieces, all of them sharp.'
  await stage('/', { cards: [{ ...cardOf(ada()), firstWords: says }] })
  expect(await screen.findByText('“Hello, Mr. Test. It broke.”')).toBeVisible()
})

test('a first sentence that is too long is cut at a word, and shows it', async () => {
  const says = `${'So many words that no window has the room for them, '.repeat(4)}and no end.`
  await stage('/', { cards: [{ ...cardOf(ada()), firstWords: says }] })
  expect(await screen.findByText(/^“So many words .*\w …”$/)).toBeVisible()
})

test('practice and assessment are told apart, with the last, the best and how many', async () => {
  await held(
    { id: 'a', on: '2026-05-01', said: GOOD },
    { id: 'b', on: '2026-05-02', said: POOR },
    { id: 'c', on: '2026-05-03', said: POOR, mode: 'assessment' },
  )
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  const practice = await entry.findByText('Practice')
  expect(practice.parentElement).toHaveTextContent(/^PracticeBest 100, passed\. Last \d+\. 2 talks\.$/)
  expect(entry.getByText('Assessment').parentElement).toHaveTextContent(
    /^Assessment\d+, not passed\. One talk\.$/,
  )
})

test('a mode that was not tried is not yet done', async () => {
  await held({ id: 'a', on: '2026-05-01', said: GOOD })
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  expect(await entry.findByText('100, passed. One talk.')).toBeVisible()
  expect(entry.getByText('Assessment').parentElement).toHaveTextContent('AssessmentNot yet')
})

test('what was begun stands first, the newest of it, with the rest in the history', async () => {
  await held(...[1, 2, 3, 4, 5].map(day => ({ id: `begun-${day}`, on: `2026-05-0${day}`, said: ['hear'] })))
  await stage('/')
  const links = await screen.findAllByRole('link', { name: 'Go on with A lamp in three pieces' })
  expect(links.map(link => link.getAttribute('href'))).toEqual([
    '#/talks/begun-5',
    '#/talks/begun-4',
    '#/talks/begun-3',
  ])
  expect(screen.getByRole('link', { name: '2 more are in your history' })).toHaveAttribute(
    'href',
    '#/history',
  )
})

test('a few stand on one shelf, without a filter', async () => {
  await stage('/', { cards: shelf(5) })
  expect(await screen.findAllByRole('article')).toHaveLength(5)
  expect(screen.queryByRole('search')).not.toBeInTheDocument()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5)
})

test('many stand on shelves, the gentle ones first', async () => {
  await stage('/', { cards: shelf(12) })
  expect((await screen.findAllByRole('heading', { level: 2 })).map(each => each.textContent)).toEqual([
    'To begin with',
    'Harder',
    'Hardest',
  ])
  const first = within(screen.getByRole('list', { name: 'To begin with' }))
  for (const entry of first.getAllByRole('article')) expect(entry).toHaveTextContent(/[12] of 5/)
})

test('the filter shows only some, says which and how many, and lets go again', async () => {
  const { user } = await stage('/', { cards: shelf(12) })
  expect(await screen.findByText('All 12 people.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Where'), 'Chat')
  await user.selectOptions(screen.getByLabelText('Abuse'), 'Rude at most')
  expect(screen.getByText('2 of 12 people, in a chat, rude at most.')).toBeVisible()
  for (const entry of screen.getAllByRole('article')) expect(entry).toHaveTextContent(/Chat.*(No abuse|Rude)/)
  await user.selectOptions(screen.getByLabelText('Level'), 'Level 2')
  expect(screen.getByText('None of 12 people, in a chat, level 2, rude at most.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.getAllByRole('article')).toHaveLength(12)
})

test('the filter knows who was met, and is still there after a look elsewhere', async () => {
  await held({ id: 'a', on: '2026-05-01', said: GOOD })
  const { user } = await stage('/', { cards: shelf(6) })
  await screen.findByText('100, passed. One talk.')
  await user.selectOptions(screen.getByLabelText('Met'), 'Met before')
  expect(screen.getByText('1 of 6 people, met before.')).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'History' }))
  await screen.findByRole('heading', { level: 1, name: 'One talk with one person' })
  await user.click(screen.getByRole('link', { name: 'Scenarios' }))
  expect(await screen.findByText('1 of 6 people, met before.')).toBeVisible()
})

test('whatever their number, windows fill their rows', () => {
  for (let count = 1; count <= 40; count++) {
    for (const width of ['wide', 'narrow'] as const) {
      const places = Array.from({ length: count }, (_, at) => placesOf(at, count)[width])
      let used = 0
      for (const { parts, first } of places) {
        expect(first).toBe(used % 12 === 0)
        used += parts
      }
      expect(used % 12).toBe(0)
      expect(Math.min(...places.map(({ parts }) => parts))).toBeGreaterThanOrEqual(3)
    }
  }
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
  const before = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(before.getByText('It left here in one piece.')).toBeVisible()
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
  expect(screen.getByText('Not met yet')).toBeVisible()
  const [talk] = await host.attempts.list()
  expect(talk && 'attempt' in talk && talk.attempt.events.map(({ kind }) => kind)).toEqual(['reply', 'leave'])
})

test('a talk that was just finished stands by its mode', async () => {
  const { user, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  await seeHowItWent(user)
  await reopen('/')
  expect(await screen.findByText('100, passed. One talk.')).toBeVisible()
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
  await seeHowItWent(user)
  expect(await screen.findByRole('heading', { level: 1, name: /^Settled/ })).toBeVisible()
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
  await user.click(await screen.findByRole('link', { name: 'See why in your history' }))
  expect((await screen.findByText(why)).closest('tr')).toHaveTextContent('A lamp in three pieces')
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
  expect(await screen.findByText(/^One talk that is kept here cannot be opened/)).toBeVisible()
  await reopen('/history')
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
