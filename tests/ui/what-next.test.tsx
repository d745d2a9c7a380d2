/** What is proposed next, and the line that says what is due. */
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Host, HostContext } from '../../src/ui/host.ts'
import { WhatNext } from '../../src/ui/practice/what-next.tsx'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/practice/due-line.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
    import('../../src/ui/library/history.ts'),
  ])
})
beforeEach(freshBrowser)
// Two parts of the page come one after the other here, and a busy machine takes its time over each.
configure({ asyncUtilTimeout: 8000 })

/** The proposals alone, as another screen shows them. */
async function proposals(of?: Host): Promise<Host> {
  const host = of ?? (await stage('/nowhere')).host
  document.body.replaceChildren()
  render(
    <HostContext value={host}>
      <Router hook={useHashLocation}>
        <WhatNext />
      </Router>
    </HostContext>,
  )
  await screen.findByRole('heading', { name: 'What next' })
  return host
}

describe('what next', () => {
  test('without a talk it is the first person of the shelf', async () => {
    await proposals()
    expect(
      screen.getByText('You have not had a talk yet. Ada is one of the gentler people here.'),
    ).toBeVisible()
    expect(screen.getByRole('link', { name: 'Meet Ada' })).toHaveAttribute('href', '#/scenarios/lamp')
  })

  test('says what is due and why, as a drill and as a talk', async () => {
    await held({ id: 'poor', on: '2026-05-30', said: POOR })
    await proposals()
    const [drill, talk] = screen.getAllByRole('listitem')
    expect(drill).toHaveTextContent(/You had one chance to use it and did not take it; it is due today\./)
    expect(drill).toHaveTextContent(/other moves are due as well/)
    expect(within(drill as HTMLElement).getByRole('link', { name: 'Start the drill' })).toHaveAttribute(
      'href',
      '#/drill',
    )
    expect(talk).toHaveTextContent(/Ada gives you one chance for this/)
  })

  test('with nothing due, whoever is left', async () => {
    await held({ id: 'good', on: '2026-05-31', said: GOOD })
    await proposals()
    expect(screen.getByText(/With Ada it is longest ago/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Start the drill' })).toBeNull()
  })

  test('“Not today” puts one away until tomorrow, and the keyboard goes on', async () => {
    await held({ id: 'poor', on: '2026-05-30', said: POOR })
    let now = Date.parse('2026-05-31T10:00:00Z')
    const { host } = await stage('/nowhere', { now: () => now })
    await proposals(host)
    const user = userEvent.setup()
    await user.click(screen.getAllByRole('button', { name: /^Not today/ })[0] as HTMLElement)
    expect(screen.queryByRole('link', { name: 'Start the drill' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'What next' })).toHaveFocus()
    // The reason that stood there goes along to what is left.
    expect(screen.getByText(/did not take it; it is due today\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Not today/ }))
    expect(screen.getByText('Nothing more for today.')).toBeVisible()
    await proposals(host)
    expect(screen.getByText('Nothing more for today.')).toBeVisible()
    now += 24 * 60 * 60 * 1000
    await proposals(host)
    expect(screen.getByRole('link', { name: 'Start the drill' })).toBeVisible()
  })
})

describe('the line that says what is due', () => {
  test('stands in the library where something is', async () => {
    await held({ id: 'poor', on: '2026-05-30', said: POOR })
    await stage('/')
    expect(await screen.findByText(/^Due today: /)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Five minutes of it' })).toHaveAttribute('href', '#/drill')
  })

  test('says so where nothing is, with the way to a drill all the same', async () => {
    await held({ id: 'kept', on: '2026-05-30', said: GOOD })
    await stage('/')
    expect(await screen.findByText('Nothing is due today.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Five minutes all the same' })).toHaveAttribute('href', '#/drill')
  })

  test('stands at the end of a debrief', async () => {
    await held({ id: 'poor', on: '2026-05-30', said: POOR })
    const { host } = await stage('/nowhere')
    host.keepsakes.rate({ attempt: 'poor', at: '2026-05-30T10:00:00Z', guesses: null, differently: '' })
    location.hash = '/talks/poor/debrief'
    await screen.findByRole('heading', { name: 'Turn by turn' })
    expect(await screen.findByText(/^Due today: /)).toBeVisible()
  })
})
