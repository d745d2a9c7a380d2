/** The drill: single moments from talks that were had. */
import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeAll(async () => {
  await import('../../src/ui/practice/drill-screen.tsx')
})
beforeEach(freshBrowser)
// Two parts of the page come one after the other here, and a busy machine takes its time over each.
configure({ asyncUtilTimeout: 8000 })

const POORLY = { id: 'poor', on: '2026-05-30', said: POOR }

/** Answers every moment that is served, each in the same way where it can be. */
async function answerAll(user: Awaited<ReturnType<typeof stage>>['user'], wanted: RegExp): Promise<void> {
  for (;;) {
    const replies = within(await screen.findByRole('group', { name: 'What do you say?' })).getAllByRole(
      'button',
    )
    const reply = replies.find(each => wanted.test(each.textContent)) ?? replies[0]
    await user.click(reply as HTMLElement)
    const next = await screen.findByRole('button', { name: /^The next moment|^That was the last/ })
    const last = next.textContent.startsWith('That')
    await user.click(next)
    if (last) return
  }
}

describe('the drill', () => {
  test('with nothing had yet it says to have a talk first', async () => {
    await stage('/drill')
    expect(await screen.findByRole('heading', { name: 'No moments to practise yet' })).toBeVisible()
    expect(screen.getByText(/Have one talk first/)).toBeVisible()
  })

  test('a talk that was begun and left gives no moments', async () => {
    await held({ id: 'begun', on: '2026-05-30', said: POOR.slice(0, 2) })
    await stage('/drill')
    expect(await screen.findByRole('heading', { name: 'No moments to practise yet' })).toBeVisible()
  })

  test('serves the customer as they were, with the replies of then and nothing of what they were worth', async () => {
    await held(POORLY)
    await stage('/drill')
    expect(await screen.findByRole('heading', { level: 1, name: /^Moment 1 of 3: Ada/ })).toBeVisible()
    expect(
      within(screen.getByRole('group', { name: 'What do you say?' })).getAllByRole('button').length,
    ).toBeGreaterThan(1)
    expect(screen.queryByText(/It cost/)).toBeNull()
  })

  test('an answer shows at once what it did, what it cost and why, and better words', async () => {
    await held(POORLY)
    const { user } = await stage('/drill', { newSeed: () => 3 })
    await screen.findByRole('group', { name: 'What do you say?' })
    while (!screen.queryByRole('heading', { level: 2, name: /three pieces/ })) {
      await user.click(
        within(screen.getByRole('group', { name: 'What do you say?' })).getAllByRole(
          'button',
        )[0] as HTMLElement,
      )
      await user.click(await screen.findByRole('button', { name: 'The next moment' }))
    }
    await sayAll(user, 'Breakages are covered')
    expect(screen.getByRole('heading', { name: 'What that did' })).toHaveFocus()
    expect(screen.getByText(/^It cost \d+ points/)).toBeVisible()
    expect(screen.getByText(/^In the talk this moment cost you \d+ points/)).toBeVisible()
    const why = within(screen.getByRole('region', { name: 'Why' }))
    expect(why.getByText(/covered by rule nine/, { selector: 'mark' })).toBeVisible()
    expect(why.getByText(/Three pieces\? Tell me/)).toBeVisible()
  })

  test('ends with what was used of what was asked for, and the ways on', async () => {
    await held(POORLY)
    const { user } = await stage('/drill')
    await answerAll(user, /Three pieces|I see why|It goes out/)
    expect(
      await screen.findByRole('heading', { name: '3 moments, 3 of them with nothing lost' }),
    ).toBeVisible()
    expect(screen.getByText('Say no, once and clearly').nextElementSibling).toHaveTextContent('1 of 1')
    expect(screen.getByRole('link', { name: 'To your progress' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Another round' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Moment 1 of 3/ })).toBeVisible()
  })

  test('keeps each answer at once, and for whoever leaves in the middle and comes back', async () => {
    await held(POORLY)
    const { user, host, reopen } = await stage('/drill')
    await user.click(
      within(await screen.findByRole('group', { name: 'What do you say?' })).getAllByRole(
        'button',
      )[0] as HTMLElement,
    )
    await screen.findByRole('heading', { name: 'What that did' })
    const kept = await host.keepsakes.drills()
    expect(kept).toMatchObject([{ attempt: 'poor' }])
    await user.click(screen.getByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(location.hash).toBe('#/progress'))
    await reopen('/drill')
    await screen.findByRole('heading', { level: 1, name: /^Moment 1 of 3/ })
    expect(await host.keepsakes.drills()).toEqual(kept)
  })

  test('what cost points comes first', async () => {
    await held({ id: 'mixed', on: '2026-05-30', said: ['hear', 'no', 'bye'] })
    await stage('/drill')
    expect(await screen.findByRole('heading', { level: 2, name: /All right, then/ })).toBeVisible()
  })

  test('what was said just before stands there in one line', async () => {
    await held({ id: 'mixed', on: '2026-05-30', said: ['hear', 'no', 'bye'] })
    await stage('/drill')
    expect(await screen.findByText(/I can send another, or a voucher/)).toBeVisible()
  })

  test('works with a talk that lost nothing as well', async () => {
    await held({ id: 'good', on: '2026-05-30', said: GOOD })
    await stage('/drill')
    expect(await screen.findByRole('heading', { level: 1, name: /^Moment 1 of 3/ })).toBeVisible()
  })
})
