/** What was said differently is kept as one tree with its talk, and counts nowhere by itself. */
import { screen, within } from '@testing-library/react'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { attemptsOf, forkShown, useForks } from './support/forks.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { begin, stage } from './support/stage.tsx'

useForks()

describe('it is no talk of its own', () => {
  const FORKED = [
    { id: 'poor', on: '2026-05-20', said: POOR },
    { id: 'done', on: '2026-05-21', said: GOOD, from: { attempt: 'poor', turn: 1 } },
    { id: 'begun', on: '2026-05-22', said: ['argue'], from: { attempt: 'poor', turn: 2 } },
  ] as const

  test('for how often a scenario was finished before', async () => {
    await held(...FORKED)
    const { user, host } = await stage('/scenarios/lamp')
    await begin(user)
    const whole = (await attemptsOf(host)).find(({ id }) => location.hash === `#/talks/${id}`)
    expect(whole).toMatchObject({ from: null, earlier: 1 })
    location.hash = '/talks/poor/turns/3'
    await screen.findByText('Turn 3, said differently.')
    expect((await forkShown(host)).earlier).toBe(1)
  })

  test('on the shelf: neither begun and not finished, nor the best', async () => {
    await held(...FORKED)
    await stage('/')
    expect(await screen.findByText('0, not passed. One talk.')).toBeVisible()
    expect(screen.queryByText('Begun, not finished')).not.toBeInTheDocument()
    expect(screen.queryByText(/\b100\b/)).not.toBeInTheDocument()
  })

  test('in the history: it stands under its talk, and is not counted', async () => {
    await held(...FORKED, { id: 'newer', on: '2026-05-30', said: GOOD })
    await stage('/history')
    expect(await screen.findByRole('heading', { level: 1, name: '2 talks with one person' })).toBeVisible()
    const [, ...rows] = within(await screen.findByRole('table')).getAllByRole('row')
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/A lamp in three pieces.*30 May/),
      expect.stringMatching(/A lamp in three pieces.*20 May/),
      expect.stringMatching(/Turn 1, said differently“Three pieces\. What a thing to unpack\.”.*100/),
      expect.stringMatching(/Turn 2, said differently.*Not finished/),
    ])
    expect(screen.getByText('2 of 2 talks shown.')).toBeVisible()
  })

  test('in the history alone, where the talk that it comes from is gone', async () => {
    await held(...FORKED)
    const database = await openDB('even-keel')
    await database.delete('attempts', 'poor')
    database.close()
    await stage('/history')
    const [, ...rows] = within(await screen.findByRole('table')).getAllByRole('row')
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toHaveTextContent(/the talk that it comes from cannot be opened here/)
  })
})

describe('the tree', () => {
  const TREE = [
    { id: 'root', on: '2026-05-20', said: POOR, mode: 'assessment' },
    { id: 'later', on: '2026-05-22', said: ['argue', 'no', 'bye'], from: { attempt: 'root', turn: 2 } },
    { id: 'first', on: '2026-05-21', said: GOOD, from: { attempt: 'root', turn: 1 } },
    { id: 'deep', on: '2026-05-23', said: ['hear', 'give', 'next'], from: { attempt: 'first', turn: 2 } },
    { id: 'open', on: '2026-05-24', said: ['hear'], from: { attempt: 'first', turn: 2 } },
  ] as const

  async function treeOf(id: string) {
    await held(...TREE)
    await stage(`/talks/${id}/debrief`)
    const heading = await screen.findByText('Said differently', { selector: 'h2' })
    return within(heading.closest('section') as HTMLElement)
  }

  test('of a talk shows all that was said differently, each under what it comes from', async () => {
    const tree = await treeOf('root')
    expect(tree.getByText(/The assessment stays as it was, with its score/)).toBeVisible()
    const [whole] = tree.getAllByRole('listitem', { hidden: true })
    expect(whole).toHaveTextContent(/^The whole talk.*This debriefTurn 1.*Turn 2.*Turn 2.*Turn 2/)
    const first = tree.getByText('“Three pieces. What a thing to unpack.”').closest('li') as HTMLElement
    expect(within(first).getAllByRole('listitem', { hidden: true })).toHaveLength(2)
    expect(within(first).getByText('“Have it all back, and ten more.”')).toBeVisible()
    expect(within(first).getByText('Nothing said yet')).toBeVisible()
    expect(
      tree.getByText(/Empathy 100, Boundaries 100, Fair compensation 100\. Overall 100, passed\./),
    ).toBeVisible()
  })

  test('leads to each debrief, and to each talk beside the one it came from', async () => {
    const tree = await treeOf('deep')
    const addresses = tree.getAllByRole('link', { hidden: true }).map(link => link.getAttribute('href'))
    expect(addresses).toEqual([
      '#/talks/root/debrief',
      '#/talks/first/debrief',
      '#/talks/first/beside/root',
      '#/talks/deep/beside/first',
      '#/talks/open',
      '#/talks/later/debrief',
      '#/talks/later/beside/root',
    ])
    const names = tree.getAllByRole('link', { hidden: true }).map(link => link.getAttribute('aria-label'))
    expect(new Set(names).size).toBe(names.length)
  })

  test('is not there where nothing was said differently', async () => {
    await held({ id: 'alone', on: '2026-05-20', said: POOR })
    await stage('/talks/alone/debrief')
    await screen.findByRole('heading', { name: 'Turn by turn' })
    expect(screen.queryByText('Said differently')).not.toBeInTheDocument()
  })

  test('of one whose talk is gone says so, and still opens', async () => {
    await held({ id: 'orphan', on: '2026-05-20', said: GOOD, from: { attempt: 'gone', turn: 2 } })
    await stage('/talks/orphan/debrief')
    expect(await screen.findByText('The talk that it comes from cannot be opened here.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Beside the talk it came from' })).not.toBeInTheDocument()
  })
})
