/** A minute after the hard ones. */
import { act, configure, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ada } from './support/ada.ts'
import { GOOD, held } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/practice/breather-screen.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
  ])
})
beforeEach(freshBrowser)
// Two parts of the page come one after the other here, and a busy machine takes its time over each.
configure({ asyncUtilTimeout: 8000 })
afterEach(() => {
  vi.useRealTimers()
})

async function debriefOf(scenario = ada()) {
  await held({ id: 'talk', on: '2026-05-30', said: GOOD, scenario })
  const { host } = await stage('/nowhere', { scenario })
  host.keepsakes.rate({ attempt: 'talk', at: '2026-05-30T10:00:00Z', guesses: null, differently: '' })
  location.hash = '/talks/talk/debrief'
  await screen.findByRole('heading', { name: 'Turn by turn' })
}

describe('the offer', () => {
  test('stands under the debrief of a hard talk', async () => {
    await debriefOf({ ...ada(), abuse: 2 })
    expect(await screen.findByRole('link', { name: 'A minute before the next?' })).toHaveAttribute(
      'href',
      '#/breather',
    )
  })

  test('does not stand under one like any other', async () => {
    await debriefOf()
    await screen.findByRole('link', { name: 'Back to the scenarios' })
    expect(screen.queryByRole('link', { name: 'A minute before the next?' })).toBeNull()
  })
})

describe('the minute', () => {
  /** Seconds go by. */
  const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(1000 * seconds))

  test('says when to breathe, and when the water is level; nothing follows by itself', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await stage('/breather', { settings: { motion: 'full' } })
    expect(await screen.findByRole('heading', { level: 1, name: 'A minute' })).toBeVisible()
    expect(screen.getByText('Breathe in')).toBeVisible()
    await wait(5)
    expect(screen.getByText('And out, slowly')).toBeVisible()
    await wait(60)
    expect(screen.getByText('The water is level')).toBeVisible()
    await wait(600)
    expect(screen.getByRole('heading', { level: 1, name: 'A minute' })).toBeVisible()
  })

  test('can be held still', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = await stage('/breather', { settings: { motion: 'full' } })
    await user.click(await screen.findByRole('button', { name: 'Keep the water still' }))
    await wait(90)
    expect(screen.queryByText('The water is level')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Let the water move' }))
    await wait(60)
    expect(screen.getByText('The water is level')).toBeVisible()
  })

  test('without motion nothing changes, and the words are enough', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await stage('/breather', { settings: { motion: 'reduced' } })
    expect(await screen.findByText(/Let your shoulders go/)).toBeVisible()
    const before = document.body.innerHTML
    await wait(70)
    expect(document.body.innerHTML).toBe(before)
  })

  test('can be left at any time', async () => {
    const { user } = await stage('/breather')
    await user.click(await screen.findByRole('link', { name: 'Back to the scenarios' }))
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('A minute')
  })
})
