/** The trainers’ for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { TRAINERS } from '../support/trainer-screens.ts'

const visit = useBrowser()

test(
  'the trainers’ keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, TRAINERS, { ids: true })).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
