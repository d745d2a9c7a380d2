/** A file that somebody saved opens as its debrief, read only; one that cannot be opened says why and what to do. */
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TalkFile } from '../../src/practice/talk-file.ts'
import { filed } from '../support/talk-file.ts'
import { ada } from './support/ada.ts'
import { GOOD } from './support/seed.ts'
import { freshBrowser, type Stage, stage } from './support/stage.tsx'

// Fetched first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/open/open-screen.tsx'),
    import('../../src/ui/history/history-screen.tsx'),
    import('../../src/ui/settings/settings-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

const RATING = { attempt: 'one', at: '2026-05-31T10:00:00Z', guesses: { empathy: 40 }, differently: 'Less.' }
const FILE = filed(ada(), GOOD, { rating: RATING, name: 'Sam Okafor' })

function fileOf(content: unknown, name = 'even-keel-lamp.json'): File {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  return new File([text], name, { type: 'application/json' })
}

async function opening(content: unknown, name?: string): Promise<Stage> {
  const all = await stage('/open')
  await all.user.upload(await screen.findByLabelText('Choose a file'), fileOf(content, name))
  return all
}

const debrief = () => screen.findByRole('heading', { name: 'Turn by turn' })

test('it is found from the history', async () => {
  const { user } = await stage('/history')
  await user.click(await screen.findByRole('link', { name: 'Open a talk from a file' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Open a talk from a file' })).toHaveFocus()
})

test('a talk opens as its debrief, with who played it and what they thought of it', async () => {
  await opening(FILE)
  await debrief()
  expect(screen.getByRole('heading', { level: 1, name: 'Settled, and passed' })).toHaveFocus()
  const main = within(screen.getByRole('main'))
  expect(main.getByText('Played by Sam Okafor.')).toBeVisible()
  expect(main.getByText('Empathy: you guessed 40.')).toBeVisible()
  expect(main.getByText('“Less.”')).toBeVisible()
  expect(screen.queryByText('How do you think it went?')).not.toBeInTheDocument()
})

test('without a name it says nothing of who played it', async () => {
  await opening(filed(ada(), GOOD))
  await debrief()
  expect(screen.queryByText(/Played by/)).not.toBeInTheDocument()
})

test('nothing of it is kept here, and nothing in it leads into a talk that is not here', async () => {
  const { host } = await opening(FILE)
  await debrief()
  expect(await host.attempts.list()).toEqual([])
  expect(await host.keepsakes.ratings()).toEqual([])
  const links = screen.getAllByRole('link').map(link => link.getAttribute('href'))
  expect(links.filter(href => /talks|scenarios/.test(href ?? ''))).toEqual([])
  expect(screen.queryByLabelText('Your name')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Print one page' })).toBeVisible()
})

test('from there another can be opened', async () => {
  const { user } = await opening(FILE)
  await user.click(await screen.findByRole('button', { name: 'Open another file' }))
  expect(await screen.findByLabelText('Choose a file')).toBeInTheDocument()
})

test('a file may be dropped', async () => {
  await stage('/open')
  const main = await screen.findByRole('main')
  fireEvent.dragOver(main, { dataTransfer: { files: [] } })
  fireEvent.drop(main, { dataTransfer: { files: [fileOf(FILE)] } })
  expect(await debrief()).toBeVisible()
})

describe('says what is wrong and what to do', () => {
  const { attempt } = FILE
  const { scenario } = FILE.scenario
  test.each<[string, unknown, RegExp]>([
    ['a letter', 'Dear trainer', /not a saved talk.*Choose the file/],
    ['nothing', '', /nothing in this file.*Ask for it again/],
    ['half a file', JSON.stringify(FILE).slice(0, 500), /end of this file is missing.*ask for it again/],
    ['another kind', { format: 'recipe' }, /something else, and no talk/],
    ['a newer version', { ...FILE, version: 7 }, /newer version.*update this one/],
    ['wrong fields', { ...FILE, attempt: { ...attempt, seed: 'x' } }, /missing or do not fit/],
    [
      'a malformed scenario',
      { ...FILE, scenario: { plays: 'p', words: 'w' } },
      /the scenario in this file is missing/,
    ],
    [
      'an edited scenario',
      { ...FILE, scenario: { ...FILE.scenario, scenario: { ...scenario, brief: 'Else.' } } },
      /not the one that the talk was played on/,
    ],
    [
      'replies that do not follow',
      { ...FILE, attempt: { ...attempt, events: attempt.events.map(one => ({ ...one, reply: 'hear' })) } },
      /do not follow from one another/,
    ],
    [
      'a talk that is not over',
      { ...FILE, attempt: { ...attempt, events: attempt.events.slice(0, 1) } },
      /not over yet/,
    ],
  ])('of %s', async (_, content, why) => {
    await opening(content)
    expect(await screen.findByRole('alert')).toHaveTextContent(why)
    expect(screen.getByLabelText('Choose a file')).toBeInTheDocument()
  })

  test('of one that is too large, without reading it', async () => {
    const huge = fileOf(FILE)
    Object.defineProperty(huge, 'size', { value: 21 * 1024 * 1024 })
    huge.text = () => Promise.reject(new Error('It was read.'))
    const { user } = await stage('/open')
    await user.upload(await screen.findByLabelText('Choose a file'), huge)
    expect(await screen.findByRole('alert')).toHaveTextContent(/larger than 20 MB/)
  })

  test('of one that the browser cannot read', async () => {
    const locked = fileOf(FILE)
    locked.text = () => Promise.reject(new DOMException('no', 'NotReadableError'))
    const { user } = await stage('/open')
    await user.upload(await screen.findByLabelText('Choose a file'), locked)
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not read this file/)
  })

  test('of all data in one file, with the way to the settings', async () => {
    const { user } = await opening({ format: 'even-keel-data', version: 1 })
    await user.click(await screen.findByRole('link', { name: 'Go to the settings' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  })

  test('and a good one after a bad one opens', async () => {
    const { user } = await opening('Dear trainer')
    await screen.findByText(/not a saved talk/)
    await user.upload(screen.getByLabelText('Choose a file'), fileOf(FILE))
    expect(await debrief()).toBeVisible()
  })
})

test('markup and turned letters in names are read, and do nothing', async () => {
  const evil: TalkFile = { ...FILE, name: '<img src=x onerror="window.hurt = 1">\u202eSam\u0000' }
  await opening(evil)
  await debrief()
  expect(
    within(screen.getByRole('main')).getByText('Played by <img src=x onerror="window.hurt = 1"> Sam.'),
  ).toBeVisible()
  expect(window).not.toHaveProperty('hurt')
})
