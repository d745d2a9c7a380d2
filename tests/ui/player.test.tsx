import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PlayerRoot } from '../../src/ui/player/player-root.tsx'
import type { Session } from '../../src/ui/player/session.ts'

type State = ReturnType<Session['state']>

/** A session that stands so, and how it comes to stand otherwise. */
function aSession(first: State, leave: (() => void) | null = null) {
  let state = first
  let told = () => undefined as void
  const become = (next: State) => {
    state = next
    told()
  }
  const session: Parameters<typeof PlayerRoot>[0]['session'] = {
    state: () => state,
    watch: changed => {
      told = changed
      return () => undefined
    },
    beginAnew: () => become('open'),
    leave,
  }
  return { session, become }
}

test.each([
  ['damaged', 'Your record could not be read'],
  ['newer', 'Your record is from a newer version'],
  ['foreign', 'Your record belongs to something else'],
] as const)(
  'a record that is %s is told of before anything else, and stays until one begins anew',
  async (why, title) => {
    const { session } = aSession(why)
    render(<PlayerRoot session={session}>the programme</PlayerRoot>)
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getByRole('main')).toHaveTextContent('It has not been touched.')
    expect(screen.queryByText('the programme')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Leave it as it is' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Begin from the start' }))
    expect(screen.getByText('the programme')).toBeVisible()
  },
)

test('whoever can leave may leave it as it is', async () => {
  const left: string[] = []
  const { session } = aSession('newer', () => left.push('left'))
  render(<PlayerRoot session={session}>the programme</PlayerRoot>)
  await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
  expect(left).toEqual(['left'])
})

test('a second window takes over: the first one says so, and shows nothing more', () => {
  const { session, become } = aSession('open')
  render(<PlayerRoot session={session}>the programme</PlayerRoot>)
  expect(screen.getByText('the programme')).toBeVisible()
  act(() => become('elsewhere'))
  expect(screen.getByRole('heading', { name: 'This programme is open in another window' })).toBeVisible()
  expect(screen.queryByText('the programme')).toBeNull()
})

test('a page that was loaded again after its session had ended says so, and leads back to the course', async () => {
  const left: string[] = []
  const { session } = aSession('over', () => left.push('left'))
  render(<PlayerRoot session={session}>the programme</PlayerRoot>)
  expect(screen.getByRole('heading', { name: 'Your course has closed this session' })).toBeVisible()
  expect(screen.queryByText('the programme')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the course' }))
  expect(left).toEqual(['left'])
})
