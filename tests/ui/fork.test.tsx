/** A turn said differently: from the debrief back into the talk, and all of it kept as one tree. */
import { configure, screen, waitFor, within } from '@testing-library/react'
import { openDB } from 'idb'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import type { Host } from '../../src/ui/host.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/fork/fork-screen.tsx'),
    import('../../src/ui/play/talk-screen.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
    import('../../src/ui/history/history-screen.tsx'),
    import('../../src/ui/brief/begin.ts'),
    import('../../src/ui/library/history.ts'),
  ])
})
// The screens read, grade and draw talks: on a busy machine that can take its second as well.
configure({ asyncUtilTimeout: 20_000 })
beforeEach(() => {
  freshBrowser()
  // Nothing is laid out here, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

/** Everything as it lies in the database of one attempt. */
async function bytesOf(id: string): Promise<string> {
  const database = await openDB('even-keel')
  const head: unknown = await database.get('attempts', id)
  const events: unknown = await database.getAll('events', IDBKeyRange.bound([id, -Infinity], [id, Infinity]))
  database.close()
  return JSON.stringify([head, events])
}

async function attemptsOf(host: Host): Promise<readonly Attempt[]> {
  return (await host.attempts.list()).flatMap(stored => ('attempt' in stored ? stored.attempt : []))
}

async function forksOf(host: Host): Promise<readonly Attempt[]> {
  return (await attemptsOf(host)).filter(({ from }) => from)
}

/** The fork whose talk is on the screen. */
async function forkShown(host: Host): Promise<Attempt> {
  await screen.findByText(/^Turn \d, said differently\.$/)
  const id = location.hash.replace('#/talks/', '')
  const fork = (await forksOf(host)).find(each => each.id === id)
  if (!fork) throw new Error(`${id} is no fork`)
  return fork
}

test('every turn of a debrief can be said differently', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  await stage('/talks/poor/debrief')
  await screen.findByRole('heading', { name: 'Turn by turn' })
  const links = screen.getAllByRole('link', { name: /^Say turn \d differently$/, hidden: true })
  const addresses = new Set(links.map(link => link.getAttribute('href')))
  expect(addresses).toEqual(new Set([1, 2, 3].map(turn => `#/talks/poor/turns/${turn}`)))
})

test('the talk goes on from that turn: what was said before is there, what was said then is not', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  const { user, host } = await stage('/talks/poor/debrief')
  const [link] = await screen.findAllByRole('link', { name: 'Say turn 2 differently', hidden: true })
  await user.click(link as HTMLElement)
  expect(await screen.findByText('Turn 2, said differently.')).toBeVisible()
  expect(screen.getByRole('heading', { name: /I want the lot back/ })).toBeVisible()
  const before = within(screen.getByRole('region', { name: 'What was said so far' }))
  expect(before.getByText('It left here in one piece.')).toBeVisible()
  expect(before.queryByText('No.')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Back to the debrief' })).toHaveAttribute(
    'href',
    '#/talks/poor/debrief',
  )
  expect((await forkShown(host)).from).toEqual({ attempt: 'poor', turn: 2 })
})

test('what was said before is not there to be taken back, what is said now is', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  const { user } = await stage('/talks/poor/turns/2')
  await screen.findByText('Turn 2, said differently.')
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  await sayAll(user, 'I see why')
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})

test('the address is that of the new talk, and Back leads to the debrief', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  const { user } = await stage('/talks/poor/debrief')
  const [link] = await screen.findAllByRole('link', { name: 'Say turn 1 differently', hidden: true })
  await user.click(link as HTMLElement)
  await screen.findByText('Turn 1, said differently.')
  history.back()
  await waitFor(() => expect(location.hash).toBe('#/talks/poor/debrief'))
})

test('whoever leaves it is at the debrief that they came from', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  const { user } = await stage('/talks/poor/turns/1')
  await screen.findByText('Turn 1, said differently.')
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  expect(location.hash).toBe('#/talks/poor/debrief')
})

describe('pressed again', () => {
  test('before anything was said it is the same talk, after a reload too', async () => {
    await held({ id: 'poor', on: '2026-05-20', said: POOR })
    const { host, reopen } = await stage('/talks/poor/turns/2')
    const { id } = await forkShown(host)
    await reopen('/talks/poor/turns/2')
    expect((await forkShown(host)).id).toBe(id)
    expect(await forksOf(host)).toHaveLength(1)
    await reopen('/talks/poor/turns/3')
    await screen.findByText('Turn 3, said differently.')
    expect(await forksOf(host)).toHaveLength(2)
  })

  test('after something was said it is a new one', async () => {
    await held({ id: 'poor', on: '2026-05-20', said: POOR })
    const { user, host } = await stage('/talks/poor/turns/2')
    const { id } = await forkShown(host)
    await sayAll(user, 'I see why')
    location.hash = '/talks/poor/turns/2'
    await waitFor(async () => expect((await forkShown(host)).id).not.toBe(id))
    expect(await forksOf(host)).toHaveLength(2)
  })
})

test('an assessment is not changed by it, to the byte; what is said differently is practice', async () => {
  await held({ id: 'exam', on: '2026-05-20', said: POOR, mode: 'assessment' })
  const before = await bytesOf('exam')
  const { user, host } = await stage('/talks/exam/debrief')
  const [link] = await screen.findAllByRole('link', { name: 'Say turn 1 differently', hidden: true })
  await user.click(link as HTMLElement)
  expect((await forkShown(host)).mode).toBe('practice')
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  await screen.findByRole('heading', { level: 1, name: 'Settled, and passed' })
  await host.attempts.list()
  expect(await bytesOf('exam')).toBe(before)
})

test('its debrief asks for no guess, and leads to both talks side by side', async () => {
  await held({ id: 'poor', on: '2026-05-20', said: POOR })
  const { user } = await stage('/talks/poor/turns/3')
  await sayAll(user, 'It goes out')
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  await screen.findByRole('heading', { name: 'Turn by turn' })
  const link = screen.getByRole('link', { name: 'Beside the talk it came from' })
  expect(link).toHaveAttribute('href', expect.stringMatching(/^#\/talks\/.+\/beside\/poor$/))
})

test('a turn of it can be said differently again, and names it', async () => {
  await held(
    { id: 'poor', on: '2026-05-20', said: POOR },
    { id: 'fork', on: '2026-05-21', said: GOOD, from: { attempt: 'poor', turn: 1 } },
  )
  const { host } = await stage('/talks/fork/turns/3')
  expect((await forkShown(host)).from).toEqual({ attempt: 'fork', turn: 3 })
})

describe('refuses', () => {
  test.each([
    ['0', 'This talk has no turn 0'],
    ['4', 'This talk has no turn 4'],
    ['two', 'This talk has no turn two'],
  ])('turn %s of three', async (turn, title) => {
    await held({ id: 'poor', on: '2026-05-20', said: POOR })
    const { host } = await stage(`/talks/poor/turns/${turn}`)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByText('It has 3 turns.')).toBeVisible()
    expect(await forksOf(host)).toEqual([])
  })

  test('a talk that is not over: an assessment is not to be tried out first', async () => {
    await held({ id: 'half', on: '2026-05-20', said: ['hear'], mode: 'assessment' })
    const { host } = await stage('/talks/half/turns/1')
    expect(await screen.findByRole('heading', { level: 1, name: 'This talk is not over yet' })).toBeVisible()
    expect(await forksOf(host)).toEqual([])
  })

  test('a talk that is not there', async () => {
    await stage('/talks/gone/turns/1')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'This talk cannot be opened here' }),
    ).toBeVisible()
  })
})

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
