/** Two talks side by side: what was the same, where they part, and what came of each. */
import { configure, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ada } from './support/ada.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(() => import('../../src/ui/beside/beside-screen.tsx'))
configure({ asyncUtilTimeout: 20_000 })
beforeEach(freshBrowser)

const FORKED = [
  { id: 'poor', on: '2026-05-20', said: POOR, mode: 'assessment' },
  { id: 'fork', on: '2026-05-21', said: ['argue', 'no', 'next'], from: { attempt: 'poor', turn: 2 } },
] as const

async function beside(path = '/talks/fork/beside/poor') {
  await held(...FORKED)
  return stage(path)
}

function rowOf(name: string): string[] {
  const row = screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement
  return within(row)
    .getAllByRole('cell')
    .map(cell => cell.textContent ?? '')
}

test('the difference comes first, in plain words', async () => {
  await beside()
  expect(await screen.findByRole('heading', { level: 1, name: 'Turn 2, said differently' })).toBeVisible()
  expect(screen.getByText(/^You scored \d+ this time, \d+ points more than the first time/)).toBeVisible()
})

test('each score stands beside what it was, with the difference', async () => {
  await beside()
  await screen.findByRole('heading', { level: 1 })
  for (const name of ['Empathy', 'Boundaries', 'Fair compensation', 'Overall']) {
    const [first = '', second = '', difference] = rowOf(name)
    const by = Number(second) - Number(first)
    expect(difference).toBe(by === 0 ? 'The same' : by > 0 ? `${by} more` : `${-by} fewer`)
  }
})

test('whichever is named first, the talk that was held first is told as the first time', async () => {
  await beside('/talks/poor/beside/fork')
  await screen.findByRole('heading', { level: 1, name: 'Turn 2, said differently' })
  const [first, second] = screen.getAllByRole('heading', { level: 2, name: /time$/ })
  expect(first).toHaveTextContent('First time')
  expect(first?.parentElement?.parentElement).toHaveTextContent(/Assessment, 3 turns, 20 May 2026/)
  expect(second?.parentElement?.parentElement).toHaveTextContent(/Practice, 3 turns, 21 May 2026/)
})

test('what was the same is folded to a line; from where they part, turn stands beside turn', async () => {
  await beside()
  const folded = (await screen.findByText('The first turn was the same')).closest('details')
  expect(folded).not.toHaveAttribute('open')
  expect(within(folded as HTMLElement).getByText('“It left here in one piece.”')).toBeInTheDocument()
  const parted = screen.getByRole('heading', { name: 'Turn 2, where they part' }).closest('li')
  const [first, second] = within(parted as HTMLElement)
    .getAllByRole('heading', { level: 4 })
    .map(({ parentElement }) => parentElement)
  expect(first).toHaveTextContent(/^First time.*I want the lot back.*“No\.”/)
  expect(second).toHaveTextContent(/^This time.*I want the lot back.*“I see why\./)
  expect(screen.getByRole('heading', { name: 'Turn 3' })).toBeVisible()
})

test('one plot has both, and a table says the same', async () => {
  const { user } = await beside()
  const plot = await screen.findByRole('img', { name: /^The first time anger went from/ })
  expect(plot).toBeVisible()
  const key = within(screen.getByRole('list', { name: 'Which line is which' }))
  expect(key.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Anger, first time',
    'Anger, this time',
    'Trust, first time',
    'Trust, this time',
  ])
  await user.click(screen.getByText('The same as a table'))
  const table = screen.getByRole('columnheader', { name: 'Anger, this time' }).closest('table') as HTMLElement
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map(row => within(row).getByRole('rowheader').textContent)).toEqual([
    'At the start',
    '1',
    '2',
    '3',
  ])
  const [, same] = rows
  const [anger, trust, angerToo, trustToo] = within(same as HTMLElement)
    .getAllByRole('cell')
    .map(cell => cell.textContent)
  expect([angerToo, trustToo]).toEqual([anger, trust])
})

test('what became of it and what was given stand for each', async () => {
  await held(
    { id: 'gave', on: '2026-05-20', said: ['hear', 'give', 'next'] },
    { id: 'good', on: '2026-05-21', said: GOOD },
  )
  await stage('/talks/good/beside/gave')
  await screen.findByRole('heading', { level: 1, name: 'Turn 2, said differently' })
  expect(screen.getAllByText('What became of it')).toHaveLength(2)
  const [first, second] = screen.getAllByText('What you gave').map(({ parentElement }) => parentElement)
  expect(first).toHaveTextContent(/£90/)
  expect(second).toHaveTextContent('Nothing.')
})

test('from here the same turn can be said differently once more, and both debriefs are there', async () => {
  await beside()
  expect(await screen.findByRole('link', { name: 'Say turn 2 differently once more' })).toHaveAttribute(
    'href',
    '#/talks/poor/turns/2',
  )
  expect(screen.getByRole('link', { name: 'How it went this time' })).toHaveAttribute(
    'href',
    '#/talks/fork/debrief',
  )
  expect(screen.getByRole('link', { name: 'How it went the first time' })).toHaveAttribute(
    'href',
    '#/talks/poor/debrief',
  )
})

describe('two talks that', () => {
  test('part at once are told as two talks', async () => {
    await held({ id: 'a', on: '2026-05-20', said: POOR }, { id: 'b', on: '2026-05-21', said: GOOD })
    await stage('/talks/a/beside/b')
    expect(await screen.findByRole('heading', { level: 1, name: 'Two talks, side by side' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Turn 1, where they part' })).toBeVisible()
    expect(screen.queryByText(/was the same|were the same/)).not.toBeInTheDocument()
  })

  test('are the same to the end are told as that', async () => {
    await held({ id: 'a', on: '2026-05-20', said: GOOD }, { id: 'b', on: '2026-05-21', said: GOOD })
    await stage('/talks/a/beside/b')
    expect(await screen.findByRole('heading', { level: 1, name: 'The same talk twice' })).toBeVisible()
    expect(screen.getByText('The first 3 turns were the same')).toBeVisible()
    expect(screen.queryByRole('heading', { name: /where they part/ })).not.toBeInTheDocument()
  })

  test('are of different scenarios have nothing in common', async () => {
    const vase = { ...ada(), id: 'vase' }
    await held(
      { id: 'a', on: '2026-05-20', said: GOOD },
      { id: 'b', on: '2026-05-21', said: GOOD, scenario: vase },
    )
    await stage('/talks/a/beside/b')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'These two talks have nothing in common' }),
    ).toBeVisible()
  })

  test('are of one scenario that was changed between them have nothing in common either', async () => {
    const changed = { ...ada(), customer: { ...ada().customer, mood: { anger: 1, trust: 1 } } }
    await held(
      { id: 'a', on: '2026-05-20', said: GOOD },
      { id: 'b', on: '2026-05-21', said: GOOD, scenario: changed },
    )
    await stage('/talks/a/beside/b')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'These two talks have nothing in common' }),
    ).toBeVisible()
  })

  test('are not both over wait for it', async () => {
    await held({ id: 'a', on: '2026-05-20', said: GOOD }, { id: 'b', on: '2026-05-21', said: ['hear'] })
    await stage('/talks/a/beside/b')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'One of these talks is not over yet' }),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Go on with it' })).toHaveAttribute('href', '#/talks/b')
  })

  test('are one and the same, or not there, are told as that', async () => {
    await held({ id: 'a', on: '2026-05-20', said: GOOD })
    const { reopen } = await stage('/talks/a/beside/a')
    expect(await screen.findByRole('heading', { level: 1, name: 'This is one talk' })).toBeVisible()
    await reopen('/talks/a/beside/gone')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This talk cannot be opened here' }),
    ).toBeVisible()
  })
})
