/** Debriefs for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { DEBRIEFS } from '../support/debrief-screens.ts'

const visit = useBrowser()

test(
  'debriefs keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, DEBRIEFS, { german: true })).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
