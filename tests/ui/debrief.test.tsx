/** The debrief: its ending, what decided it, its scores, its points, its words. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { NEEDS } from '../../src/dialogue/call.ts'
import { findings } from '../../src/i18n/en-GB/findings.ts'
import { HARM } from '../../src/scoring/rubric.ts'
import { ada } from './support/ada.ts'
import { begin, freshBrowser, sayAll, seeHowItWent, stage } from './support/stage.tsx'

beforeEach(() => {
  freshBrowser()
  // Nothing is laid out here, so nothing can be scrolled to.
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})

/** What is read on the screen; the sheet for the printer stands beside it. */
function shown() {
  return within(screen.getByRole('main'))
}

async function debriefAfter(user: UserEvent, ...replies: readonly string[]) {
  await begin(user)
  await sayAll(user, ...replies)
  await seeHowItWent(user)
  await screen.findByRole('heading', { name: 'Turn by turn' })
}

function turnsShown(): HTMLElement[] {
  return shown()
    .getAllByRole('group')
    .filter(each => each.getAttribute('name') === 'turn')
}

/** The points that stand on the screen for a dimension, opened or not. */
function pointsShown(dimension: string): number {
  return screen
    .queryAllByText(dimension, { selector: 'li b' })
    .map(name => Number(/−(\d+)/.exec(name.closest('li')?.textContent ?? '')?.[1] ?? 0))
    .reduce((sum, points) => sum + points, 0)
}

function scoreShown(name: string): number {
  const list = shown().getByText(name, { selector: 'dt' }).parentElement
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
  expect(screen.getByRole('heading', { level: 1, name: 'Settled, and passed' })).toHaveFocus()
  expect(shown().getByText('You scored 100. It takes 70 to pass.')).toBeVisible()
  expect(shown().getByText('Time went by.')).toBeVisible()
  expect(shown().queryByText('Better words')).not.toBeInTheDocument()
  expect(shown().getAllByText('full marks')).toHaveLength(3)
  expect(shown().getByText('Somebody is listening.')).toBeInTheDocument()
  expect(shown().getByText('You named the feeling and said back what you had heard.')).toBeInTheDocument()
})

test('a turn that lost points says why, what it called for, and better words', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  const [turn] = turnsShown()
  const first = within(turn as HTMLElement)
  expect(first.getByText('An ear: name the feeling, and give the story room.')).toBeVisible()
  expect(first.getByText('She thinks of opening.')).toBeVisible()
  expect(first.getByText('“Three pieces? Tell me.”')).toBeVisible()
  expect(first.getByText('It is the rule, and it is safe.')).toBeVisible()
  expect(first.getByText(/The rule came before Ada had been heard/)).toBeVisible()
  expect(first.getAllByText(/^Practice: /).length).toBeGreaterThan(0)
})

test('the words that a point names are underlined, and tied to it by a letter that is also heard', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  const [turn] = turnsShown()
  const first = within(turn as HTMLElement)
  const [marked] = first.getAllByText(/covered by rule nine/, { selector: 'mark' })
  expect(marked).toHaveTextContent('covered by rule ninea words a')
  expect(first.getByText(/The rule came before Ada/).closest('p')).toHaveTextContent(
    /^a words a The rule came/,
  )
})

describe('the turns that decided', () => {
  test('come first, and each leads to its turn', async () => {
    const { user } = await stage('/scenarios/lamp')
    await debriefAfter(user, 'Breakages', 'Have it all', 'I am due')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Two turns decided it',
      'Level with the lowest',
      'What came of it',
      'How Ada felt',
      'Walk it again',
      'Turn by turn',
      'Take it with you',
    ])
    const [, opened] = turnsShown()
    expect(opened).toHaveAttribute('open')
    await user.click(screen.getByRole('button', { name: 'Turn 1. You cited the rule.' }))
    const [first, second] = turnsShown()
    expect(first).toHaveAttribute('open')
    expect(second).not.toHaveAttribute('open')
    expect(first?.querySelector('summary')).toHaveFocus()
  })

  test('say what was given, what that cost, and what was fair', async () => {
    const { user } = await stage('/scenarios/lamp')
    await debriefAfter(user, 'Three', 'Have it all', 'It goes out')
    const gave = screen.getByRole('button', { name: 'Turn 2. You gave £90.' }).closest('li')
    expect(gave).toHaveTextContent(/It cost \d+ of fair compensation, \d+ of boundaries/)
    expect(gave).toHaveTextContent('From £0 to £15 was fair.')
  })
})

test('one turn opens at a time', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  const open = () => turnsShown().map(turn => turn.hasAttribute('open'))
  expect(open()).toEqual([true, false, false])
  await user.click(turnsShown()[2]?.querySelector('summary') as HTMLElement)
  expect(open()).toEqual([false, false, true])
  await user.click(turnsShown()[2]?.querySelector('summary') as HTMLElement)
  expect(open()).toEqual([false, false, false])
})

test('what a customer who leaves takes along is told by score', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: ada({ anger: 9.5 }) })
  await debriefAfter(user, 'It left')
  expect(screen.getByRole('heading', { level: 1, name: 'Ada left, and you did not pass' })).toBeVisible()
  const [turn] = turnsShown()
  const scores = within(turn as HTMLElement).getAllByText(/^(Empathy|Boundaries|Fair compensation)$/)
  expect(scores.map(({ textContent }) => textContent).toSorted()).toEqual([
    'Boundaries',
    'Empathy',
    'Fair compensation',
  ])
  expect(pointsShown('Empathy') + scoreShown('Empathy')).toBe(100)
})

test('a scenario that claims one score has no level, and says nothing of money', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: ada({ scores: ['empathy'] }) })
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  expect(screen.getByRole('heading', { level: 2, name: 'Your score' })).toBeVisible()
  expect(
    shown()
      .getAllByRole('term')
      .map(({ textContent }) => textContent),
  ).toEqual(['Empathy', 'Overall'])
  expect(shown().queryByText('What was fair to give')).not.toBeInTheDocument()
})

test('the words of the scenario are in its language and in their own direction', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: { ...ada(), language: 'cy' } })
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  const spoken = [
    'Time went by.',
    'That will do.',
    'She thinks of opening.',
    'It is the rule, and it is safe.',
  ]
  for (const words of spoken) {
    expect(shown().getByText(words)).toHaveAttribute('lang', 'cy')
    expect(shown().getByText(words)).toHaveAttribute('dir', 'auto')
  }
})

test('one page can be printed: what decided it, better words, and every turn', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Breakages', 'I see why', 'It goes out')
  await user.click(screen.getByRole('button', { name: 'Print one page' }))
  expect(print).toHaveBeenCalledOnce()
  const sheet = within(await screen.findByLabelText('To print'))
  expect(sheet.getByText(/^Settled, /)).not.toBeVisible()
  expect(sheet.getByText('“Three pieces? Tell me.”')).toBeInTheDocument()
  expect(sheet.getAllByRole('row', { hidden: true })).toHaveLength(1 + 3)
  expect(sheet.queryByRole('link', { hidden: true })).not.toBeInTheDocument()
})

test('where the author has no better words, those of the measure stand in', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'It left', 'I see why', 'It goes out')
  expect(shown().getByText('“Three pieces. What a thing to unpack.”')).toBeInTheDocument()
})

test('too much money is told in money', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'Have it all', 'It goes out')
  expect(screen.getByRole('heading', { level: 1, name: 'Settled, but not passed' })).toBeVisible()
  expect(shown().getAllByText(/You gave £90. From £0 to £15 was fair./)).not.toHaveLength(0)
})

test('what is fatal is said plainly, and the scores stand beside the 0', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: ada({ give: 5_000 }) })
  await debriefAfter(user, 'Three', 'Have it all', 'It goes out')
  const why = 'You offered more than the £50 that is yours to give.'
  expect(shown().getByText(why)).toBeVisible()
  expect(shown().getByText(`${why} That makes the score 0.`)).toBeVisible()
  expect(scoreShown('Overall')).toBe(0)
  expect(scoreShown('Empathy')).toBeGreaterThan(0)
})

test('the mood is drawn, and a table says the same', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'I see why', 'It goes out')
  expect(screen.getByRole('img', { name: /Anger from 5 to / })).toBeVisible()
  await user.click(shown().getByText('The same as a table'))
  const rows = within(shown().getByRole('table')).getAllByRole('row')
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
    ...NEEDS.map(need => findings[`missed.${need}`]),
    ...Object.keys(HARM).map(move => findings[`harm.${move}` as keyof typeof findings]),
  ].map(words => JSON.stringify(words))
  expect(new Set(told).size).toBe(told.length)
})

test('the table by which moods move is one tap away, in words and never in ids', async () => {
  const { user } = await stage('/scenarios/lamp')
  await debriefAfter(user, 'Three', 'I see why', 'It goes out')
  await user.click(shown().getByText('How replies move Ada'))
  const row = await screen.findByRole('row', { name: /Names or mirrors the feeling/ })
  expect(within(row).getByText('−0.5')).toBeVisible()
  expect(within(row).getByText('+0.3')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/acknowledge-feeling|decline-clearly|cite-policy/)
})
