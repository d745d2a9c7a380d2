/** The progress: scores, moves and practices over the talks that were finished, and no more said than they show. */
import { screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { beforeEach, expect, test } from 'vitest'
import { ada } from './support/ada.ts'
import { GOOD, type Held, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

/** Talks a day apart, from the first of May on. */
function days(...said: readonly (readonly string[])[]): Held[] {
  return said.map((replies, place) => ({
    id: `talk-${place}`,
    on: `2026-05-${String(place + 1).padStart(2, '0')}`,
    said: replies,
  }))
}

const FAIR = ['hear', 'shut', 'next'] as const

function plotOf(name: string) {
  return within(screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement)
}

/** The screen comes late: the first time, all that it is made of is read. */
async function arrived(name: RegExp | string) {
  return screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })
}

test('before the first talk it says what will stand here, and leads to the people', async () => {
  const { user } = await stage('/progress')
  await arrived('Nothing to compare yet')
  expect(screen.getByText(/its three scores stand here/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Three scores, talk by talk' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Choose someone to talk to' }))
  expect(location.hash).toBe('#/')
})

test('one talk is one mark, called too few, and its chances are counted', async () => {
  await held(...days(POOR))
  await stage('/progress')
  await arrived('One talk finished, one person met')
  expect(screen.getByText('On 1 May 2026.')).toBeVisible()
  expect(screen.getByText(/^No two moves have had 5 chances yet/)).toBeVisible()
  expect(screen.getByText(/One talk is too few for a trend, so there is no line/)).toBeVisible()
  expect(plotOf('Empathy').getByRole('img', { name: /A plot of one talk/ })).toBeVisible()
  expect(plotOf('Empathy').getByText(/^One talk, at \d+\.$/)).toBeVisible()
  const row = screen.getByText('Say the case back').closest('li')
  expect(row).toHaveTextContent('Say the case back0 of 1')
  expect(screen.getByText('Say no, once and clearly').closest('li')).toHaveTextContent('1 of 1')
  expect(screen.getByText(/Most of these numbers are small/)).toBeVisible()
  expect(screen.getByText('No moment has called for these yet:')).toBeVisible()
})

test('what cost points is said, with how often and when', async () => {
  await held(...days(POOR, GOOD))
  await stage('/progress')
  await arrived(/^Two talks/)
  const term = screen.getByText('Arguing')
  expect(term.nextElementSibling).toHaveTextContent('once, in one talk; last on 1 May 2026')
  expect(screen.queryByText('Sarcasm')).not.toBeInTheDocument()
})

test('five talks with one person that get better have a line, and a sentence with their number', async () => {
  await held(...days(POOR, POOR, FAIR, FAIR, GOOD, GOOD))
  await stage('/progress')
  await arrived('Six talks finished, one person met')
  expect(screen.getByText(/A line stands only where 5 talks or more/)).toBeVisible()
  expect(
    plotOf('Empathy').getByText(/^Ada, practice, 6 talks: later ones mostly scored higher/),
  ).toBeVisible()
})

test('talks that go up and down have no direction', async () => {
  await held(...days(GOOD, POOR, GOOD, POOR, GOOD))
  await stage('/progress')
  await arrived(/^Five talks/)
  expect(plotOf('Empathy').getByText(/Ada, practice, 5 talks: they go up and down/)).toBeVisible()
})

test('five talks with two people are too few for a line', async () => {
  const other = { ...ada(), id: 'other' }
  await held(
    ...days(POOR, POOR, FAIR),
    { id: 'x', on: '2026-05-11', said: GOOD, scenario: other },
    { id: 'y', on: '2026-05-12', said: GOOD, scenario: other },
  )
  await stage('/progress')
  await arrived('Five talks finished, two people met')
  expect(
    screen.getByText(/Five talks are too few for a trend, so there is no line\. Each mark is one talk\./),
  ).toBeVisible()
  expect(screen.queryByText(/mostly scored/)).not.toBeInTheDocument()
})

test('the table says what the plot shows, the newest first', async () => {
  await held(...days(POOR, GOOD))
  const { user } = await stage('/progress')
  await arrived(/^Two talks/)
  await user.click(plotOf('Empathy').getByText('The same as a table'))
  const [, ...rows] = within(await plotOf('Empathy').findByRole('table')).getAllByRole('row')
  expect(rows.map(row => row.textContent)).toEqual([
    '2 May 2026Ada TestPractice100',
    expect.stringMatching(/^1 May 2026Ada TestPractice\d+$/),
  ])
})

test('practice and assessment can be looked at apart', async () => {
  const talks = days(POOR, GOOD, GOOD)
  await held(...talks.slice(1), { ...(talks[0] as Held), mode: 'assessment' })
  const { user } = await stage('/progress')
  await arrived(/^Three talks/)
  await user.selectOptions(screen.getByLabelText('Mode'), 'Assessment')
  expect(plotOf('Empathy').getByRole('img', { name: /A plot of one talk/ })).toBeVisible()
})

test('a practice says in how many talks it was met, and those never met come last', async () => {
  const scenario = { ...ada(), teaches: ['stand-your-ground'] as const }
  await held(...days(POOR, GOOD).map(talk => ({ ...talk, scenario })))
  const { user } = await stage('/progress', { scenario })
  await arrived(/^Two talks/)
  const met = screen.getByRole('heading', { level: 3, name: 'Stand your ground' }).closest('li')
  expect(met).toHaveTextContent('Met in 2 talks, last on 2 May 2026')
  expect(met).toHaveTextContent('Its moves: 3 of 4 chances taken.')
  await user.click(screen.getByLabelText('Its moves, one by one: Stand your ground'))
  expect(await within(met as HTMLElement).findByText('Offer a choice')).toBeVisible()
  const unmet = screen.getByRole('heading', { level: 3, name: 'Set limits to abuse' }).closest('li')
  expect(unmet).toHaveTextContent('Not met yet')
  expect((met as HTMLElement).compareDocumentPosition(unmet as HTMLElement)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
})

test('what was said differently is no talk of its own, and its chances count from there', async () => {
  await held(...days(POOR, ['argue', 'no', 'next']))
  const database = await openDB('even-keel')
  const fork = await database.get('attempts', 'talk-1')
  await database.put('attempts', { ...fork, from: { attempt: 'talk-0', turn: 2 } })
  database.close()
  await stage('/progress')
  await arrived('One talk finished, one person met')
  expect(screen.getByText(/What you said differently afterwards is not a talk of its own/)).toBeVisible()
  expect(screen.getByText('Say the case back').closest('li')).toHaveTextContent('0 of 1')
  expect(screen.getByText('Offer a choice').closest('li')).toHaveTextContent('1 of 2')
})

test('what is begun and what cannot be read is counted and said, and not more', async () => {
  await held(...days(GOOD), { id: 'half', on: '2026-05-20', said: ['hear'] })
  const database = await openDB('even-keel')
  await database.put('attempts', { id: 'a', format: 0, scenario: { id: 'lamp' } })
  database.close()
  await stage('/progress')
  await arrived('One talk finished, one person met')
  const left = within(
    screen.getByRole('heading', { name: 'What is not counted here' }).closest('section') as HTMLElement,
  )
  expect(left.getByText('One talk is begun and not finished.')).toBeVisible()
  expect(left.getByText(/One record that is kept here cannot be read\. Nothing was changed/)).toBeVisible()
  expect(left.getByRole('link', { name: 'See them in your history' })).toHaveAttribute('href', '#/history')
})

test('your own guesses stand beside the scores, where there are any', async () => {
  await held({ ...(days(GOOD)[0] as Held), rating: { guesses: { empathy: 60 }, differently: '' } })
  const { user } = await stage('/progress')
  await arrived(/^One talk/)
  expect(screen.getByText(/You rated one talk yourself.*40 points off.*small number/)).toBeVisible()
  await user.click(screen.getByLabelText('The same as a table: Your own guess beside the score'))
  expect(await screen.findByRole('row', { name: /Empathy 60 100 −40/ })).toBeVisible()
})

test('twelve talks have twelve marks, and the masthead says where one is', async () => {
  await held(...days(...Array.from({ length: 12 }, (_, place) => (place % 3 === 0 ? POOR : GOOD))))
  const { user } = await stage('/')
  await user.click(
    within(screen.getByRole('navigation', { name: 'Pages' })).getByRole('link', { name: 'Progress' }),
  )
  expect(await arrived('Twelve talks finished, one person met')).toHaveFocus()
  expect(plotOf('Boundaries').getByRole('img', { name: /A plot of 12 talks/ })).toBeVisible()
  expect(screen.getByText('Say the case back').closest('li')).toHaveTextContent('8 of 12')
  expect(screen.getByText(/you took “.+” most often, \d+ of 12, and “.+” least often, 8 of 12/)).toBeVisible()
})
