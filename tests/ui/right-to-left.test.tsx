/** The whole page speaks the language that was chosen, and runs its way; a scenario keeps its own words. */
import { screen } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { speakIn } from '../../src/i18n/language.ts'
import { say } from '../../src/i18n/page-speech.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(() => speakIn('en-XB'))
beforeEach(freshBrowser)

test('the document says its language and direction, and the settings the way out', async () => {
  const reload = vi.fn<() => void>()
  const { user, host } = await stage('/settings', { reload, settings: { language: 'en-XB' } })
  expect(await screen.findByRole('heading', { level: 1, name: '[Šëëţţîîñĝš]' })).toBeVisible()
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en-XB', 'rtl'])
  await user.click(screen.getByRole('radio', { name: 'British English' }))
  expect(host.settings.read().language).toBe('en-GB')
  expect(reload).toHaveBeenCalledOnce()
})

test('an attempt writes down the language that its customer speaks, which is the one of the scenario as ever', async () => {
  const { user, host } = await stage('/scenarios/lamp')
  await user.click(await screen.findByRole('button', { name: say('brief.begin.phone') }))
  expect(await screen.findByRole('heading', { name: /The lamp came/ })).toBeVisible()
  const [stored] = await host.attempts.list()
  expect(stored).toMatchObject({ attempt: { language: 'en-GB' } })
})
