/** The screens of a first visit for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { FIRST_VISIT } from '../support/first-visit-screens.ts'

const visit = useBrowser()

test(
  'the screens of a first visit keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, FIRST_VISIT)).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
