/** A talk can be taken along as a file, with a name on it only where one was typed. */
import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { readTalkFile } from '../../src/ui/open/read-talk-file.ts'
import { GOOD, held } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

// Fetched first: on a busy machine that alone can take its second.
beforeAll(() => import('../../src/ui/debrief/debrief-screen.tsx'))
beforeEach(freshBrowser)

async function saving(name: string) {
  const save = vi.fn<(name: string, text: string) => void>()
  const rating = { guesses: { empathy: 60 }, differently: 'I would ask.' }
  await held({ id: 'done', on: '2026-05-20', said: GOOD, rating })
  const all = await stage('/talks/done/debrief', { save })
  const field = await screen.findByLabelText('Your name')
  expect(field).toHaveValue('')
  if (name !== '') await all.user.type(field, name)
  await all.user.click(screen.getByRole('button', { name: 'Save as a file' }))
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  const [file = '', text = ''] = save.mock.calls[0] ?? []
  return { ...all, file, text }
}

test('the file has the talk, the scenario and the rating, and nobody’s name', async () => {
  const { file, text } = await saving('')
  expect(file).toBe('even-keel-lamp-2026-05-20.json')
  expect(await screen.findByText(/The file was handed to your browser/)).toHaveTextContent(file)
  const saved = JSON.parse(text) as object
  expect(saved).toMatchObject({
    format: 'even-keel-talk',
    version: 1,
    attempt: { id: 'done', scenario: { id: 'lamp' } },
    scenario: { scenario: { title: 'A lamp in three pieces' } },
    rating: { guesses: { empathy: 60 }, differently: 'I would ask.' },
  })
  expect(saved).not.toHaveProperty('name')
})

test('what was saved opens again', async () => {
  const { text } = await saving('')
  const read = readTalkFile(text)
  expect('talk' in read && read.talk.review.card.overall).toBe(100)
})

test('a name that is typed is in the file and on the paper, and is kept nowhere', async () => {
  const { text, reopen } = await saving('Sam Okafor')
  expect(JSON.parse(text)).toHaveProperty('name', 'Sam Okafor')
  const sheet = within(await screen.findByLabelText('To print'))
  expect(sheet.getByText('Played by Sam Okafor.')).toBeInTheDocument()
  await reopen('/talks/done/debrief')
  expect(await screen.findByLabelText('Your name')).toHaveValue('')
  const kept = await Promise.all((await indexedDB.databases()).map(({ name }) => name))
  expect(kept).toEqual(['even-keel'])
  expect(JSON.stringify({ ...localStorage })).not.toContain('Okafor')
})
