/** Where the browser keeps nothing, the page says so once and plays on. */
import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { attemptsIn } from '../../src/host/attempts.ts'
import { enrolmentsIn } from '../../src/host/enrolments.ts'
import { begin, freshBrowser, sayAll, seeHowItWent, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

test('storage that is blocked is told once, and the talk goes to its debrief from memory', async () => {
  const blocked = attemptsIn(() => Promise.reject(new DOMException('no', 'SecurityError')))
  const { user } = await stage('/scenarios/lamp', { attempts: blocked })
  await begin(user)
  expect(await screen.findByText(/This browser keeps nothing here/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await sayAll(user, 'Three', 'I see why', 'It goes out')
  expect(screen.queryByText(/This browser keeps nothing here/)).not.toBeInTheDocument()
  await seeHowItWent(user)
  expect(await screen.findByRole('heading', { level: 1, name: /^Settled/ })).toBeVisible()
})

test('another tab that took the talk further is told, and shown', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  await begin(user)
  const [talk] = await host.attempts.list()
  const other = attemptsIn()
  await other.open(talk?.id ?? '')
  other.append(talk?.id ?? '', { n: 1, at: 9, kind: 'reply', beat: 'opening', reply: 'hear' })
  await other.list()
  await sayAll(user, 'It left')
  await user.click(await screen.findByRole('button', { name: 'Show it' }))
  const soFar = within(await screen.findByRole('region', { name: 'What was said so far' }))
  expect(soFar.getByText('Three pieces. What a thing to unpack.')).toBeVisible()
  expect(screen.queryByText('It left here in one piece.')).not.toBeInTheDocument()
})

test('where only how far one is with a programme cannot be kept, that is told as well', async () => {
  const enrolments = enrolmentsIn(() => Promise.reject(new DOMException('no', 'QuotaExceededError')))
  await stage('/', { enrolments })
  expect(screen.queryByRole('button', { name: 'Close' })).not.toBeInTheDocument()
  enrolments.keep({ format: 1, programme: { id: 'course', hash: 'c'.repeat(64) }, seed: 7, begun: [] })
  await enrolments.all()
  expect(await screen.findByText(/no room left/)).toBeVisible()
})
