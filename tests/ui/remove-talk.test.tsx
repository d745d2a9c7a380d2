/** A talk is deleted from the history after a question, with what was thought of it and drilled from it. */
import { screen, waitFor, within } from '@testing-library/react'
import { openDB } from 'idb'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { attemptsIn } from '../../src/host/attempts.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(() => import('../../src/ui/history/history-screen.tsx'))
beforeEach(() => {
  freshBrowser()
  // The test browser has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})

const DELETE_NEW = 'Delete: A lamp in three pieces, 20 May 2026'
const NEW = { id: 'new', on: '2026-05-20', said: GOOD } as const
const OLD = { id: 'old', on: '2026-05-01', said: POOR } as const

async function kept(store: string): Promise<string> {
  const database = await openDB('even-keel')
  const all = JSON.stringify(await database.getAll(store))
  database.close()
  return all
}

const question = async () => within(await screen.findByRole('dialog', { name: 'Delete this talk?' }))

test('it is asked first, and who keeps it has it still', async () => {
  await held(NEW)
  const { user, host } = await stage('/history')
  await user.click(await screen.findByRole('button', { name: DELETE_NEW }))
  const asked = await question()
  expect(asked.getByText('A lamp in three pieces')).toBeVisible()
  expect(asked.getByText('Begun on 20 May 2026')).toBeVisible()
  expect(asked.queryByText(/differently/)).not.toBeInTheDocument()
  await user.click(asked.getByRole('button', { name: 'Keep it' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(await host.attempts.list()).toHaveLength(1)
})

test('the talk, its rating and its drills go, and nothing of the others', async () => {
  await held(NEW, OLD)
  const { user, host } = await stage('/history')
  const drilled = { at: '2026-05-30T10:00:00.000Z', turn: 1, reply: 'hear' }
  host.keepsakes.drill({ id: 'd1', attempt: 'new', ...drilled })
  host.keepsakes.drill({ id: 'd2', attempt: 'old', ...drilled })
  await waitFor(async () => expect(await kept('drills')).toContain('d2'))
  await user.click(await screen.findByRole('button', { name: DELETE_NEW }))
  await user.click((await question()).getByRole('button', { name: 'Delete this talk' }))
  expect(await screen.findByText('The talk is deleted.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 2, name: 'Talks' })).toHaveFocus()
  expect(screen.getByRole('heading', { level: 1, name: 'One talk with one person' })).toBeVisible()
  expect(screen.queryByRole('button', { name: DELETE_NEW })).not.toBeInTheDocument()
  for (const store of ['attempts', 'events', 'ratings', 'drills']) {
    expect(await kept(store)).not.toContain('"new"')
    expect(await kept(store)).toContain('"old"')
  }
  expect(await host.keepsakes.rating('new')).toBeUndefined()
  expect((await host.keepsakes.drills()).map(({ id }) => id)).toEqual(['d2'])
})

test('after the last one the history says that there is none', async () => {
  await held(NEW)
  const { user } = await stage('/history')
  await user.click(await screen.findByRole('button', { name: DELETE_NEW }))
  await user.click((await question()).getByRole('button', { name: 'Delete this talk' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'You have met no one yet' })).toHaveFocus()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

test('what was said differently from it stays, and says that the rest is gone', async () => {
  await held(NEW, {
    id: 'fork',
    on: '2026-05-21',
    said: ['hear', 'no', 'next'],
    from: { attempt: 'new', turn: 2 },
  })
  const { user, host } = await stage('/history')
  await user.click(await screen.findByRole('button', { name: DELETE_NEW }))
  const asked = await question()
  expect(asked.getByText('The talk in which you said a turn of it differently stays.')).toBeVisible()
  await user.click(asked.getByRole('button', { name: 'Delete this talk' }))
  expect(await screen.findByText(/^Turn 2, said differently; the talk that it comes from/)).toBeVisible()
  expect((await host.attempts.list()).map(({ id }) => id)).toEqual(['fork'])
})

test('a record that cannot be read can be deleted too', async () => {
  await held(NEW)
  const database = await openDB('even-keel')
  await database.put('attempts', { id: 'a', format: 9, scenario: { id: 'elsewhere' } })
  database.close()
  const { user } = await stage('/history')
  await user.click(await screen.findByRole('button', { name: 'Delete: elsewhere' }))
  await user.click((await question()).getByRole('button', { name: 'Delete this talk' }))
  expect(await screen.findByText('The talk is deleted.')).toBeVisible()
  expect(await kept('attempts')).not.toContain('elsewhere')
})

test('where the browser refuses, it says so, and the talk is there', async () => {
  await held(NEW)
  const { user } = await stage('/history', {
    attempts: { ...attemptsIn(), remove: () => Promise.resolve(false) },
  })
  await user.click(await screen.findByRole('button', { name: DELETE_NEW }))
  const asked = await question()
  await user.click(asked.getByRole('button', { name: 'Delete this talk' }))
  expect(await asked.findByText(/^This browser would not delete the talk/)).toBeVisible()
  await user.click(asked.getByRole('button', { name: 'Keep it' }))
  expect(screen.getByRole('button', { name: DELETE_NEW })).toBeVisible()
})
