/** Before a debrief you say how you think it went: it is asked once, may be skipped, and stands beside the scores. */
import { fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keepsakesIn } from '../../src/host/keepsakes.ts'
import { ada } from './support/ada.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { begin, freshBrowser, sayAll, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/brief/begin.ts'),
    import('../../src/ui/play/talk-screen.tsx'),
    import('../../src/ui/debrief/debrief-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

const ASKED = 'How do you think it went?'
const unrated = { id: 'done', on: '2026-05-20', said: POOR, rating: null }

const press = async (user: UserEvent, name: string) => user.click(await screen.findByRole('button', { name }))
const debrief = () => screen.findByRole('heading', { name: 'Turn by turn' })
const slider = (name: string) => screen.findByRole('slider', { name })
const guess = async (name: string, value: number) =>
  fireEvent.change(await slider(name), { target: { value } })

describe('what is asked', () => {
  test('comes after the talk, with what was said last, and before anything of how it went', async () => {
    const { user } = await stage('/scenarios/lamp')
    await begin(user)
    await sayAll(user, 'It left', 'No', 'I am due')
    await user.click(await screen.findByRole('link', { name: 'See how it went' }))
    expect(await screen.findByRole('heading', { level: 1, name: ASKED })).toHaveFocus()
    expect(screen.getByText('“Thank you. Goodbye.”')).toBeVisible()
    expect(document.body).not.toHaveTextContent(/passed|Time went by|Better words|Turn by turn|scored/)
    expect(screen.queryByText('That will do.')).not.toBeInTheDocument()
  })

  test('is a line for each score that the scenario claims', async () => {
    const scenario = ada({ scores: ['empathy', 'boundaries'] })
    await held({ ...unrated, scenario })
    await stage('/talks/done/debrief', { scenario })
    const all = await screen.findAllByRole('slider')
    expect(all.map(one => one.getAttribute('aria-valuetext'))).toEqual(['No guess', 'No guess'])
    expect(screen.getByRole('slider', { name: 'Empathy' })).toHaveAccessibleDescription(/hear the person out/)
    expect(screen.getByRole('slider', { name: 'Boundaries' })).toBeVisible()
  })

  test('a guess is told in words, and can be taken back', async () => {
    await held(unrated)
    const { user } = await stage('/talks/done/debrief')
    await guess('Empathy', 62)
    expect(await slider('Empathy')).toHaveAttribute('aria-valuetext', '62 of 100, most of what it called for')
    await press(user, 'Take it back: Empathy')
    expect(await slider('Empathy')).toHaveAttribute('aria-valuetext', 'No guess')
    expect(await slider('Empathy')).toHaveFocus()
  })

  test('the middle can be guessed by keyboard, although nothing moves there', async () => {
    await held(unrated)
    const { user } = await stage('/talks/done/debrief')
    const line = await slider('Empathy')
    line.focus()
    await user.keyboard(' ')
    expect(line).toHaveAttribute('aria-valuetext', '50 of 100, about half of what it called for')
  })
})

describe('what is answered', () => {
  test('stands beside the scores: too kind, too hard, about right, and your own sentence', async () => {
    await held({ ...unrated, said: GOOD })
    const { user } = await stage('/talks/done/debrief')
    await guess('Empathy', 40)
    await guess('Boundaries', 95)
    await user.type(screen.getByLabelText('What would you say differently?'), 'I would ask about the lamp.')
    await press(user, 'See how it went')
    await debrief()
    const main = within(screen.getByRole('main'))
    expect(main.getByText('Empathy: you guessed 40.').closest('li')).toHaveTextContent(
      '60 points too hard on yourself: the score is 100.',
    )
    expect(main.getByText('Boundaries: you guessed 95.').closest('li')).toHaveTextContent(
      'About right: the score is 100.',
    )
    expect(main.queryByText(/Fair compensation: you guessed/)).not.toBeInTheDocument()
    expect(main.getByText('“I would ask about the lamp.”')).toBeVisible()
    const sheet = within(await screen.findByLabelText('To print'))
    expect(sheet.getByText('Guess 40')).toBeInTheDocument()
    expect(sheet.getByText('I would ask about the lamp.')).toBeInTheDocument()
  })

  test('may be too kind', async () => {
    await held({ ...unrated, rating: { guesses: { empathy: 100 }, differently: '' } })
    await stage('/talks/done/debrief')
    await debrief()
    expect(screen.getByText('Empathy: you guessed 100.').closest('li')).toHaveTextContent(
      /points too kind to yourself/,
    )
  })

  test('is kept, and not asked again', async () => {
    await held(unrated)
    const { user, host, reopen } = await stage('/talks/done/debrief')
    await guess('Empathy', 40)
    await press(user, 'See how it went')
    await debrief()
    expect(await host.keepsakes.ratings()).toEqual([
      { attempt: 'done', at: '2026-05-31T10:00:00.000Z', guesses: { empathy: 40 }, differently: '' },
    ])
    await reopen('/talks/done/debrief')
    await debrief()
    expect(screen.getByText('Empathy: you guessed 40.')).toBeVisible()
  })

  test('may be one sentence alone', async () => {
    await held(unrated)
    const { user, host } = await stage('/talks/done/debrief')
    await user.type(await screen.findByLabelText('What would you say differently?'), 'Less.')
    await press(user, 'See how it went')
    await debrief()
    expect(await host.keepsakes.rating('done')).toMatchObject({ guesses: {}, differently: 'Less.' })
    expect(screen.getByText('“Less.”')).toBeVisible()
  })
})

test.each(['Skip this', 'See how it went'])(
  '“%s” without an answer leads on, and is not asked again',
  async way => {
    await held(unrated)
    const { user, host, reopen } = await stage('/talks/done/debrief')
    await press(user, way)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveFocus()
    await debrief()
    expect(screen.queryByText(/: you guessed \d/)).not.toBeInTheDocument()
    expect(await host.keepsakes.rating('done')).toMatchObject({ guesses: null, differently: '' })
    await reopen('/talks/done/debrief')
    await debrief()
    expect(screen.queryByText(ASKED)).not.toBeInTheDocument()
  },
)

test('a rating that cannot be read counts as none', async () => {
  await held(unrated)
  keepsakesIn().rate({ attempt: 'done', at: 'once', guesses: null, differently: '' })
  await stage('/talks/done/debrief')
  expect(await screen.findByRole('heading', { name: ASKED })).toBeVisible()
})

test('markup in your own sentence is read, not run', async () => {
  const differently = '<img src=x onerror="window.hurt = 1">'
  await held({ ...unrated, rating: { guesses: null, differently } })
  await stage('/talks/done/debrief')
  await debrief()
  expect(within(screen.getByRole('main')).getByText(`“${differently}”`)).toBeVisible()
  expect(document.querySelector('main img:not([role])')).toBeNull()
})
