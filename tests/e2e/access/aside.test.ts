/** The screens beside the talks for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { ASIDE } from '../support/aside-screens.ts'

const visit = useBrowser()

test(
  'the screens beside the talks keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, ASIDE)).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
