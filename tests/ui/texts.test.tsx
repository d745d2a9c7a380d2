/** A scenario's texts are shown as text, whatever stands in them. */
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { ada } from './support/ada.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

const EVIL = '<script>window.hurt = 1</script><img src=x onerror="window.hurt = 1"> & {name}'

/** Every text of the scenario, replaced. */
function poisoned(): Scenario {
  const scenario = ada()
  const texts = new Set([
    'says',
    'plain',
    'say',
    'hears',
    'because',
    'what',
    'brief',
    'title',
    'name',
    'thinks',
  ])
  return JSON.parse(JSON.stringify(scenario), (key, value: unknown) =>
    texts.has(key) && typeof value === 'string' ? EVIL : value,
  ) as Scenario
}

test('markup and scripts are read, not run', async () => {
  const { user } = await stage('/scenarios/lamp', { scenario: poisoned() })
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  const replies = await screen.findAllByRole('button', { name: /<script>/ })
  await user.click(replies[0] as HTMLElement)
  expect((await screen.findAllByText(/<script>/)).length).toBeGreaterThan(2)
  expect(document.querySelector('main script, main img')).toBeNull()
  expect(window).not.toHaveProperty('hurt')
})
