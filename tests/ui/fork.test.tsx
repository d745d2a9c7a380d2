/** A turn said differently: from the debrief back into the talk. */
import { screen, waitFor, within } from '@testing-library/react'
import { openDB } from 'idb'
import { describe, expect, test } from 'vitest'
import { forkShown, forksOf, useForks } from './support/forks.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { sayAll, stage } from './support/stage.tsx'

useForks()

/** Everything as it lies in the database of one attempt. */
async function bytesOf(id: string): Promise<string> {
  const database = await openDB('even-keel')
  const head: unknown = await database.get('attempts', id)
  const events: unknown = await database.getAll('events', IDBKeyRange.bound([id, -Infinity], [id, Infinity]))
  database.close()
  return JSON.stringify([head, events])
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
