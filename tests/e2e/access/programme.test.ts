/** The programme’s for whoever sees, reaches or reads them differently. */
import { expect, test } from 'vitest'
import { faultsOn, LONG } from '../support/asked.ts'
import { useBrowser } from '../support/browser.ts'
import { COURSE } from '../support/course-screens.ts'

const visit = useBrowser()

test(
  'the programme’s keep to the rules, fit, and can be hit',
  async () => {
    expect(await faultsOn(visit, COURSE)).toEqual({ screens: {}, pages: [] })
  },
  LONG,
)
