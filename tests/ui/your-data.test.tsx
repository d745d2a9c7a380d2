/** One’s data in the settings: saved as a file, taken in after a look at it, and deleted after a question. */
import { screen, waitFor, within } from '@testing-library/react'
import { act } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
// Fetched before it is asked for.
import '../../src/ui/settings/settings-screen.tsx'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

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

/** A file as this browser saves it now, with what it is called. */
async function saved(): Promise<{ name: string; text: string }> {
  const save = vi.fn<(name: string, text: string) => void>()
  const { user } = await stage('/settings', { save })
  await user.click(await screen.findByRole('button', { name: 'Save everything as a file' }))
  expect(await screen.findByText(/The file was handed to your browser/)).toBeVisible()
  const [name = '', text = ''] = save.mock.calls[0] ?? []
  return { name, text }
}

async function choose(user: Awaited<ReturnType<typeof stage>>['user'], text: string): Promise<void> {
  await user.upload(await screen.findByLabelText('Choose a file'), new File([text], 'data.json'))
}

test('it is said how much there is, and all of it is saved under the day’s name', async () => {
  await held({ id: 'a', on: '2026-05-01', said: GOOD }, { id: 'b', on: '2026-05-02', said: POOR })
  const { name, text } = await saved()
  expect(screen.getByText(/This browser keeps 2 talks of yours/)).toBeVisible()
  expect(name).toBe('even-keel-data-2026-05-31.json')
  expect(JSON.parse(text)).toMatchObject({
    attempts: [{ id: 'a' }, { id: 'b' }],
    settings: { pace: 'whole' },
  })
})

describe('a file', () => {
  test('is shown for what it brings, and only then taken in', async () => {
    await held({ id: 'a', on: '2026-05-01', said: GOOD }, { id: 'b', on: '2026-05-02', said: POOR })
    const { text } = await saved()
    freshBrowser()
    await held({ id: 'a', on: '2026-05-01', said: GOOD.slice(0, 1) })
    document.body.replaceChildren()
    const { user, host } = await stage('/settings')
    await choose(user, text)
    const heading = await screen.findByRole('heading', { name: 'What is in the file' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText('2 talks: one is new here.')).toBeVisible()
    expect(screen.getByText(/One talk went on in the file after it stopped here/)).toBeVisible()
    expect(await host.attempts.list()).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    expect(await screen.findByText('Taken in. One talk is new.')).toBeVisible()
    expect(await screen.findByText(/This browser keeps 2 talks of yours/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'What is in the file' })).not.toBeInTheDocument()
    await choose(user, text)
    expect(await screen.findByText('Everything in the file is here already.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Take it in' })).not.toBeInTheDocument()
  })

  test('that is left leaves everything as it was', async () => {
    await held({ id: 'a', on: '2026-05-01', said: GOOD })
    const { text } = await saved()
    freshBrowser()
    document.body.replaceChildren()
    const { user, host } = await stage('/settings')
    await choose(user, text)
    await user.click(await screen.findByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('heading', { name: 'What is in the file' })).not.toBeInTheDocument()
    expect(await host.attempts.list()).toEqual([])
  })

  test.each([
    ['', /The file is empty/],
    ['{"format":"even-keel-data","ver', /The file breaks off/],
    ['<html>', /not a file that was saved here/],
    ['{"format":"even-keel-data","version":9}', /saved by a newer version/],
    ['{"format":"even-keel-data","version":1}', /A part of the file is missing/],
    ['{}', /a file of another kind/],
  ])('that is %j is refused with why', async (text, why) => {
    const { user } = await stage('/settings')
    await choose(user, text)
    const alert = (await screen.findByText(why)).closest<HTMLElement>('[role=alert]')
    expect(alert).toBeVisible()
    expect(alert).toHaveTextContent('Nothing in this browser was changed.')
  })

  test('with a single talk is refused with the way to where that is opened', async () => {
    const { user } = await stage('/settings')
    await choose(user, '{"format":"even-keel-talk"}')
    expect(await screen.findByRole('link', { name: 'Open a single talk' })).toHaveAttribute('href', '#/open')
  })
})

describe('deleting', () => {
  test('names what goes, and deletes nothing until it is told to', async () => {
    await held({ id: 'a', on: '2026-05-01', said: GOOD })
    const { user, host } = await stage('/settings')
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }))
    const question = within(screen.getByRole('dialog', { name: 'Delete everything here?' }))
    expect(await question.findByText('One talk, with every reply')).toBeVisible()
    await user.click(question.getByRole('button', { name: 'Keep everything' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(await host.attempts.list()).toHaveLength(1)
  })

  test('leaves nothing, says so, and begins again where one begins', async () => {
    await held({ id: 'a', on: '2026-05-01', said: GOOD })
    const reload = vi.fn<() => void>()
    const { user } = await stage('/settings', { reload })
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }))
    const question = within(screen.getByRole('dialog'))
    await user.click(question.getByRole('button', { name: 'Delete everything' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Everything is deleted' })).toHaveFocus()
    expect(await indexedDB.databases()).toEqual([])
    expect(localStorage).toHaveLength(0)
    await act(() => user.click(screen.getByRole('button', { name: 'Begin again' })))
    expect(reload).toHaveBeenCalledOnce()
    expect(location.hash).toBe('#/')
  })
})
