/** A shift: two people in a row, what the second knows of the first, and what it all comes to. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { cardOf } from '../../src/course/card.ts'
import { parseConditions } from '../../src/scenario/conditions.ts'
import type { Shift } from '../../src/scenario/programme.ts'
import type { Beat, Scenario } from '../../src/scenario/scenario.ts'
import { ada } from './support/ada.ts'
import { GOOD, type Held, held } from './support/seed.ts'
import { freshBrowser, type Setting, sayAll, seeHowItWent, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/shift/shift-screen.tsx'),
    import('../../src/ui/shift/shift-brief-screen.tsx'),
    import('../../src/ui/brief/begin.ts'),
    import('../../src/ui/play/talk-screen.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

/** Ada, who goes home with more than the lot back and tells of it. */
const ADA = leaving(ada(), 'give', 'lot-back')

/** Her sister starts with what she wants, where Ada was given it. */
const BEA: Scenario = {
  ...ada(),
  id: 'vase',
  title: 'A vase in two pieces',
  customer: { ...ada().customer, name: 'Bea Test' },
  start: [
    { when: conditions('left lot-back'), beat: 'asks' },
    { when: [], beat: 'opening' },
  ],
}

const SHIFT: Shift = {
  id: 'two-sisters',
  title: 'Two sisters and a lamp',
  scenarios: ['lamp', 'vase'],
  remembers: [
    {
      left: 'lot-back',
      means: 'gave the lot back',
      later: 'Ada tells it at work.',
      costs: 90,
      willAsk: 3,
      team: 'Kit says no to a man, and he asks for you.',
    },
  ],
  leftNothing: 'Nobody comes back for it.',
}

function leaving(scenario: Scenario, reply: string, leaves: string): Scenario {
  const marked = (beat: Beat): Beat =>
    beat.kind === 'ending'
      ? beat
      : { ...beat, replies: beat.replies.map(one => (one.id === reply ? { ...one, leaves: [leaves] } : one)) }
  const beats = Object.entries(scenario.beats).map(([id, beat]) => [id, marked(beat)] as const)
  return { ...scenario, beats: Object.fromEntries(beats) }
}

function conditions(text: string) {
  const read = parseConditions(text, 'GBP')
  if (!('conditions' in read)) throw new Error(`not a condition: ${text}`)
  return read.conditions
}

/** Both of them on the shelf, and a clock that goes on. */
function sisters(more: Setting = {}): Setting {
  let clock = Date.parse('2026-05-31T10:00:00Z')
  const all = [ADA, BEA]
  return {
    scenario: ADA,
    cards: all.map(cardOf),
    shifts: [SHIFT],
    load: id => {
      const scenario = all.find(one => one.id === id)
      return scenario && Promise.resolve({ scenario, ...fingerprint(scenario) })
    },
    now: () => (clock += 1000),
    ...more,
  }
}

const GAVE = ['argue', 'give', 'bye'] as const
const metAda = (said: readonly string[], about: Partial<Held> = {}): Held => ({
  id: 'with-ada',
  on: '2026-05-30T09:00:00Z',
  said,
  scenario: ADA,
  ...about,
})
const metBea = (said: readonly string[], about: Partial<Held> = {}): Held => ({
  id: 'with-bea',
  on: '2026-05-30T10:00:00Z',
  said,
  scenario: BEA,
  ...about,
})

const answer = async (user: UserEvent) =>
  user.click(await screen.findByRole('button', { name: 'Answer the call' }))
const follow = async (user: UserEvent, name: string | RegExp) =>
  user.click(await screen.findByRole('link', { name }))

describe('on the shelf', () => {
  test('it stands beside the others, with its people, and leads to its own screen', async () => {
    const { user } = await stage('/', sisters())
    const shelf = within(await screen.findByRole('list', { name: 'One after the other' }))
    expect(shelf.getByText('Ada Test, Bea Test')).toBeVisible()
    expect(shelf.getByText('Phone, 6 minutes in all')).toBeVisible()
    expect(await shelf.findByText('Nobody met yet')).toBeVisible()
    await user.click(shelf.getByRole('link', { name: 'Two sisters and a lamp' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Two sisters and a lamp' })).toHaveFocus()
  })

  test('it says how far one has come', async () => {
    await held(metAda(GOOD))
    await stage('/', sisters())
    expect(await screen.findByText('1 of 2 met. Next: Bea')).toBeVisible()
  })

  test('it says when all are met', async () => {
    await held(metAda(GOOD), metBea(GOOD))
    await stage('/', sisters())
    expect(await screen.findByText('All met. See what comes of it')).toBeVisible()
  })

  test('without a programme there is no such shelf', async () => {
    await stage('/')
    await screen.findByRole('article')
    expect(screen.queryByText('One after the other')).toBeNull()
  })
})

test('the people stand in order: who is next, and who comes after', async () => {
  await stage('/shift/two-sisters', sisters())
  const [first, second] = await screen.findAllByRole('article')
  expect(within(first as HTMLElement).getByText('Ada Test')).toBeVisible()
  expect(within(first as HTMLElement).getByText('Next')).toBeVisible()
  expect(within(second as HTMLElement).getByText('Bea Test')).toBeVisible()
  expect(within(second as HTMLElement).getByText('After Ada')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Take the call from Ada' })).toBeVisible()
})

test('of a talk that was not looked at yet there is what was given, and no score', async () => {
  await held(metAda(GOOD, { rating: null }), metBea(GOOD))
  await stage('/shift/two-sisters', sisters())
  await screen.findByRole('heading', { level: 1, name: 'The long view' })
  const [first, second] = screen.getAllByRole('article')
  expect(first).toHaveTextContent(/Not looked at yet.*You gave/)
  expect(first).not.toHaveTextContent(/Scores|passed/)
  expect(within(first as HTMLElement).getByRole('link', { name: 'How it went with Ada' })).toBeVisible()
  expect(second).toHaveTextContent(/Scores/)
})

test('who gave in meets a sister who knows, and then the long view', async () => {
  const { user, host } = await stage('/shift/two-sisters', sisters())
  await follow(user, 'Take the call from Ada')
  await answer(user)
  await screen.findByRole('heading', { name: /The lamp came/ })
  await sayAll(user, 'It left here', 'Have it all back', 'I am due')
  await seeHowItWent(user)
  await follow(user, 'Next on this shift: Bea Test')
  await answer(user)
  await screen.findByRole('heading', { name: /I want the lot back/ })
  await sayAll(user, 'I see why', 'It goes out today')
  await seeHowItWent(user)
  await follow(user, 'The shift is over: take the long view')
  expect(await screen.findByRole('heading', { level: 1, name: 'The long view' })).toHaveFocus()
  expect(screen.getByText('£90')).toBeVisible()
  expect(screen.getByText('£90 to Ada. Nothing to Bea.')).toBeVisible()
  expect(screen.getByText('£270')).toBeVisible()
  expect(screen.getByText('Three more people will ask for the same, at £90 each.')).toBeVisible()
  expect(screen.getByText('You gave the lot back.')).toBeVisible()
  expect(screen.getByText('Ada tells it at work.')).toBeVisible()
  expect(screen.getByText('Kit says no to a man, and he asks for you.')).toBeVisible()
  expect(screen.queryByText(SHIFT.leftNothing)).toBeNull()
  const kept = await host.attempts.list()
  const carried = kept.map(one => ('attempt' in one ? [one.attempt.scenario.id, ...one.attempt.carried] : []))
  expect(carried.toSorted()).toEqual([['lamp'], ['vase', 'lot-back']])
})

test('who did not give in meets a sister who knows nothing, and nobody comes back', async () => {
  await held(metAda(GOOD))
  const { user } = await stage('/shift/two-sisters', sisters())
  await follow(user, 'Next: Bea Test')
  await answer(user)
  await screen.findByRole('heading', { name: /The lamp came/ })
  await sayAll(user, 'Three pieces', 'I see why', 'It goes out today')
  await seeHowItWent(user)
  await follow(user, 'The shift is over: take the long view')
  expect(await screen.findByText(SHIFT.leftNothing)).toBeVisible()
  expect(screen.getByText('No money.')).toBeVisible()
  expect(screen.getByText('Nothing more.')).toBeVisible()
  expect(screen.queryByText(/£0/)).toBeNull()
})

test('each encounter has its scores, what was given, and the way to its debrief', async () => {
  await held(metAda(GAVE, { mode: 'assessment' }), metBea(GOOD.slice(1), { carried: ['lot-back'] }))
  const { user } = await stage('/shift/two-sisters', sisters())
  const [first, second] = (await screen.findAllByRole('article')).map(one => within(one))
  expect(first?.getByText(/^\d+, not passed$/)).toBeVisible()
  expect(first?.getByText(/^Empathy \d+, Boundaries \d+, Fair compensation \d+$/)).toBeVisible()
  expect(first?.getByText(/^£90/)).toBeVisible()
  expect(first?.getByText('Assessment, 30 May 2026')).toBeVisible()
  expect(second?.getByText(/passed$/)).toBeVisible()
  expect(second?.getByText('Nothing')).toBeVisible()
  await follow(user, 'How it went with Ada')
  expect(await screen.findByRole('heading', { name: 'Turn by turn' })).toBeVisible()
  // Her sister is met already.
  expect(await screen.findByRole('link', { name: 'The shift' })).toHaveAttribute(
    'href',
    '#/shift/two-sisters',
  )
})

test('what was left mid-talk waits on the shift, and leads on from there', async () => {
  const { user } = await stage('/shift/two-sisters', sisters())
  await follow(user, 'Take the call from Ada')
  await answer(user)
  await sayAll(user, 'Three pieces')
  await user.click(await screen.findByRole('button', { name: /Leave/ }))
  await follow(user, 'Go on with Ada')
  await sayAll(user, 'I see why', 'It goes out today')
  await seeHowItWent(user)
  expect(await screen.findByRole('link', { name: 'Next on this shift: Bea Test' })).toBeVisible()
})

test('the way back from a brief is the shift', async () => {
  const { user } = await stage('/shift/two-sisters/scenarios/lamp', sisters())
  await follow(user, 'The shift')
  expect(await screen.findByRole('heading', { level: 1, name: 'Two sisters and a lamp' })).toBeVisible()
})

test('who began in an assessment is asked for one again', async () => {
  await held(metAda(GAVE, { mode: 'assessment' }))
  await stage('/shift/two-sisters/scenarios/vase', sisters())
  expect(await screen.findByRole('radio', { name: /^Assessment/ })).toBeChecked()
})

test('nobody is met before their turn', async () => {
  await stage('/shift/two-sisters/scenarios/vase', sisters())
  expect(await screen.findByRole('link', { name: 'Take the call from Ada' })).toBeVisible()
  expect(location.hash).toBe('#/shift/two-sisters')
})

test('the shift can be played again, and the long view stays until it has begun anew', async () => {
  await held(metAda(GAVE), metBea(GOOD.slice(1), { carried: ['lot-back'] }))
  const { user } = await stage('/shift/two-sisters', sisters())
  await follow(user, 'Play the shift again')
  await answer(user)
  await sayAll(user, 'Three pieces')
  await user.click(await screen.findByRole('button', { name: /Leave/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'The long view' })).toBeVisible()
  await follow(user, 'You have begun again: go on with Ada')
  await sayAll(user, 'I see why', 'It goes out today')
  await seeHowItWent(user)
  expect(await screen.findByRole('link', { name: 'Next on this shift: Bea Test' })).toBeVisible()
})

test('a shift that is not there says so', async () => {
  await stage('/shift/three-sisters', sisters())
  expect(await screen.findByRole('heading', { name: 'There is no such shift' })).toBeVisible()
  expect(screen.getByText(/“three-sisters”/)).toBeVisible()
})

describe('a single play', () => {
  test('knows of no shift in its debrief', async () => {
    await held(metAda(GOOD))
    await stage('/talks/with-ada/debrief', sisters())
    expect(await screen.findByRole('link', { name: 'Play it again from the top' })).toHaveAttribute(
      'href',
      '#/scenarios/lamp',
    )
    expect(screen.queryByRole('link', { name: /shift/i })).toBeNull()
  })

  test('carries nothing, whatever was left before', async () => {
    await held(metAda(GAVE))
    const { user } = await stage('/scenarios/vase', sisters())
    await answer(user)
    expect(await screen.findByRole('heading', { name: /The lamp came/ })).toBeVisible()
  })
})
