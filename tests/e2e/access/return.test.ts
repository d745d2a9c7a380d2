/** The screens of somebody who comes back for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { RETURN } from '../support/return-screens.ts'

const visit = useBrowser()

test(
  'the screens of somebody who comes back keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, RETURN)).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
