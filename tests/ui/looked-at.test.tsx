/** No screen tells the scores of a talk before its debrief asked how it went. */
import { configure, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/history/history-screen.tsx'),
    import('../../src/ui/progress/progress-screen.tsx'),
    import('../../src/ui/beside/beside-screen.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
  ])
})
configure({ asyncUtilTimeout: 20_000 })
beforeEach(freshBrowser)
afterEach(() => vi.unstubAllGlobals())

const UNSEEN = { id: 'unseen', on: '2026-05-20', said: GOOD, rating: null } as const
const SEEN = { id: 'seen', on: '2026-05-10', said: POOR } as const

test('the history holds the scores back, and one press past the question shows them', async () => {
  await held(UNSEEN)
  const { user } = await stage('/history')
  const table = within(await screen.findByRole('table'))
  const row = table.getByText('Not looked at yet').closest('tr')
  expect(row).toHaveTextContent('Settled')
  expect(row).not.toHaveTextContent(/100|passed/)
  await user.click(table.getByRole('link', { name: 'See how it went: A lamp in three pieces, 20 May 2026' }))
  await user.click(await screen.findByRole('button', { name: 'Skip this' }))
  await screen.findByRole('heading', { name: 'Turn by turn' })
  await user.click(screen.getByRole('link', { name: 'History' }))
  expect(await screen.findByText('passed')).toBeVisible()
  expect(screen.queryByText('Not looked at yet')).not.toBeInTheDocument()
})

test('so does the list on a phone', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  await held(UNSEEN)
  await stage('/history')
  const item = (await screen.findByText('Not looked at yet')).closest('li')
  expect(item).not.toHaveTextContent(/Overall|100|passed/)
})

test('what was said differently has its scores, whatever became of the rest', async () => {
  await held(UNSEEN, {
    id: 'fork',
    on: '2026-05-21',
    said: ['hear', 'no', 'next'],
    from: { attempt: 'unseen', turn: 2 },
    rating: null,
  })
  await stage('/history')
  expect(await screen.findAllByText('Not looked at yet')).toHaveLength(1)
  expect(screen.getAllByText(/^(not )?passed$/)).toHaveLength(1)
})

test('the shelf tells of neither the last nor the best, and leads to the newest of them', async () => {
  await held(UNSEEN)
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  expect(await entry.findByText('One talk not looked at yet')).toBeVisible()
  expect(entry.queryByText(/passed/)).not.toBeInTheDocument()
  expect(entry.queryByText('Not met yet')).not.toBeInTheDocument()
  expect(entry.getByRole('link', { name: 'See how it went: A lamp in three pieces' })).toHaveAttribute(
    'href',
    '#/talks/unseen/debrief',
  )
})

test('on the shelf what was looked at is told beside it, and only that', async () => {
  await held(SEEN, UNSEEN)
  await stage('/')
  const entry = within(await screen.findByRole('article'))
  expect(await entry.findByText(/, not passed\. One talk\.$/)).toBeVisible()
  expect(entry.getByText('One talk not looked at yet')).toBeVisible()
  expect(entry.queryByText(/100/)).not.toBeInTheDocument()
})

test('the progress reckons with what was looked at, and says what it leaves out', async () => {
  await held(SEEN, UNSEEN, { ...UNSEEN, id: 'older', on: '2026-05-01' })
  await stage('/progress')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'One talk finished, one person met' }),
  ).toBeVisible()
  expect(screen.getByText(/2 finished talks were not looked at yet\./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'See how the newest of them went' })).toHaveAttribute(
    'href',
    '#/talks/unseen/debrief',
  )
})

test('where nothing was looked at, the progress has nothing to compare', async () => {
  await held(UNSEEN)
  await stage('/progress')
  expect(await screen.findByRole('heading', { level: 1, name: 'Nothing to compare yet' })).toBeVisible()
  expect(screen.getByText(/One finished talk was not looked at yet\./)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Three scores, talk by talk' })).not.toBeInTheDocument()
})

test('two talks do not stand side by side before both were looked at', async () => {
  await held(SEEN, UNSEEN)
  await stage('/talks/unseen/beside/seen')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'One of these talks was not looked at yet' }),
  ).toBeVisible()
  expect(document.body).not.toHaveTextContent(/passed|scored|100/)
  expect(screen.getByRole('link', { name: 'See how it went' })).toHaveAttribute(
    'href',
    '#/talks/unseen/debrief',
  )
})
