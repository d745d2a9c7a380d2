/** Talks for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { TALKS } from '../support/talk-screens.ts'

const visit = useBrowser()

test(
  'talks keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, TALKS)).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
