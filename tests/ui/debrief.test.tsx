/** The debrief: its ending, its scores, its points, its words. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { NEEDS } from '../../src/dialogue/call.ts'
import { debrief } from '../../src/i18n/en-GB/debrief.ts'
import { HARM } from '../../src/scoring/rubric.ts'
import { ada } from './support/ada.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

async function debriefAfter(user: UserEvent, ...replies: readonly string[]) {
  await begin(user)
  await sayAll(user, ...replies)
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  await screen.findByRole('heading', { name: 'Turn by turn' })
}

/** The points that stand on the screen for a dimension, opened or not. */
function pointsShown(dimension: string): number {
  return screen
    .queryAllByText(dimension, { selector: 'li b' })
    .map(name => Number(/−(\d+)/.exec(name.closest('li')?.textContent ?? '')?.[1] ?? 0))
    .reduce((sum, points) => sum + points, 0)
}

function scoreShown(name: string): number {
  const list = screen.getByText(name, { selector: 'dt' }).parentElement
  return Number(list?.querySelector('strong')?.textContent)
}

test.each([
  ['a good talk', ['Three', 'I see why', 'It goes out']],
  ['a poor talk', ['It left', 'No', 'I am due']],
  ['a generous talk', ['Breakages', 'Have it all', 'I am due']],
])('the points shown for %s sum to 100 minus each score', async (_, replies) => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, ...replies)
  const scores = ['Empathy', 'Boundaries', 'Fair compensation'].map(dimension => {
    return [pointsShown(dimension), scoreShown(dimension)] as const
  })
  expect(scores.map(([points, score]) => points + score)).toEqual([100, 100, 100])
  expect(scoreShown('Overall')).toBe(Math.min(...scores.map(([, score]) => score)))
})

test('a good talk has nothing to put better, and says what each reply did', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'I see why', 'It goes out')
  expect(screen.getByRole('heading', { level: 1, name: 'Settled' })).toHaveFocus()
  expect(screen.getByText('Passed')).toBeVisible()
  expect(screen.getByText('Time went by.')).toBeVisible()
  expect(screen.queryByText('Better words')).not.toBeInTheDocument()
  expect(screen.getAllByText('full marks')).toHaveLength(3)
  expect(screen.getByText('Somebody is listening.')).toBeInTheDocument()
})

test('a turn that lost points says why, what it called for, and better words', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  const [turn] = screen
    .getAllByRole('group')
    .filter(each => each.tagName === 'DETAILS' && /Breakages/.test(each.textContent ?? ''))
  const first = within(turn as HTMLElement)
  expect(first.getByText('An ear: name the feeling, and give the story room.')).toBeVisible()
  expect(first.getByText('She thinks of opening.')).toBeVisible()
  expect(first.getByText('“Three pieces? Tell me.”')).toBeVisible()
  expect(first.getByText('It is the rule, and it is safe.')).toBeVisible()
  expect(first.getByText(/The rule came before Ada had been heard/)).toBeVisible()
  expect(first.getAllByText(/^From: /).length).toBeGreaterThan(0)
})

test('where the author has no better words, those of the measure stand in', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'It left', 'I see why', 'It goes out')
  expect(screen.getByText('“Three pieces. What a thing to unpack.”')).toBeInTheDocument()
})

test('too much money is told in money', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'Have it all', 'It goes out')
  expect(screen.getByText('Not passed')).toBeVisible()
  expect(screen.getAllByText(/You gave £90. From £0 to £15 was fair./)).not.toHaveLength(0)
})

test('what is fatal is said plainly, and the scores stand beside the 0', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: ada({ give: 5_000 }) })
  await debriefAfter(user, 'Three', 'Have it all', 'It goes out')
  expect(screen.getByText('You offered more than the £50 that is yours to give.')).toBeVisible()
  expect(scoreShown('Overall')).toBe(0)
  expect(scoreShown('Empathy')).toBeGreaterThan(0)
})

test('the mood is drawn, and a table says the same', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'I see why', 'It goes out')
  expect(screen.getByRole('img', { name: /Anger from 5 to / })).toBeVisible()
  await user.click(screen.getByText('The same as a table'))
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows).toHaveLength(1 + 1 + 3)
  expect(rows[1]).toHaveTextContent('At the start54Angry, and half trusts you.')
})

test('a talk that is not over has no debrief, and a way back into it', async () => {
  const { user, host, reopen } = await stage('/scenarios/lamp')
  await begin(user)
  const [talk] = await host.attempts.list()
  await reopen(`/talks/${talk?.id}/debrief`)
  expect(await screen.findByRole('heading', { name: 'This talk is not over yet' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go on with it' }))
  expect(await screen.findByRole('heading', { name: /The lamp came/ })).toBeVisible()
})

test('no two needs, and no two harms, are told in the same words', () => {
  const told = [
    ...NEEDS.map(need => debrief[`missed.${need}`]),
    ...Object.keys(HARM).map(move => debrief[`harm.${move}` as keyof typeof debrief]),
  ].map(words => JSON.stringify(words))
  expect(new Set(told).size).toBe(told.length)
})

test('the table by which moods move is one tap away, in words and never in ids', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'I see why', 'It goes out')
  await user.click(screen.getByText('How replies move Ada'))
  const row = await screen.findByRole('row', { name: /Names or mirrors what they feel/ })
  expect(within(row).getByText('−0.5')).toBeVisible()
  expect(within(row).getByText('+0.3')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/acknowledge-feeling|decline-clearly|cite-policy/)
})
