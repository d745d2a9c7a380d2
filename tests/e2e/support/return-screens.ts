/** The screens of somebody who comes back: each stands on what the ones above it left. */
import type { Page } from 'playwright-core'
import { keep } from './keep.ts'
import { finished, go, type Screen, wayCalled } from './screens.ts'
import { shipped } from './talk.ts'

/** The shift of two sisters: its first talk, which gave in or did not. */
async function metDana(page: Page, name: 'A best way' | 'The pushover', started: string): Promise<void> {
  const id = 'expired-sale-price'
  await keep(page, shipped(id), wayCalled(id, name), 'practice', { started })
}

async function keepUnseen(page: Page): Promise<void> {
  const way = wayCalled('review-threat', 'Pushover')
  await keep(page, shipped('review-threat'), way, 'practice', { rating: null })
}

export const RETURN: Readonly<Record<string, Screen>> = {
  'a library with a past': async page => {
    await finished(page, 'lost-parcel', 0)
    await finished(page, 'expired-sale-price', -1)
    await keep(page, shipped('review-threat'), [])
    // From elsewhere, so that the shelf reads anew what is kept.
    await go(page, '/settings')
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await go(page, '/')
    await page
      .getByRole('link', { name: /Go on with/ })
      .first()
      .waitFor()
  },
  'a history': async page => {
    await go(page, '/history')
    await page
      .getByRole('link', { name: new RegExp(shipped('lost-parcel').title) })
      .first()
      .waitFor()
  },
  'a history with a talk that was not looked at yet': async page => {
    await keepUnseen(page)
    await go(page, '/history')
    await page.getByText('Not looked at yet').first().waitFor()
  },
  'a library with a talk that was not looked at yet': async page => {
    await keepUnseen(page)
    await go(page, '/settings')
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await go(page, '/')
    await page.getByText('One talk not looked at yet').first().waitFor()
  },
  'the question before a talk is deleted': async page => {
    await go(page, '/history')
    await page
      .getByRole('button', { name: /^Delete:/ })
      .first()
      .click()
    await page.getByRole('dialog', { name: 'Delete this talk?' }).waitFor()
  },
  'a progress, with its tables': async page => {
    await go(page, '/progress')
    await page.getByRole('heading', { name: 'Used when it was called for' }).waitFor()
    for (const table of await page.getByText('The same as a table').all()) await table.click()
    await page.getByText('Its moves, one by one').first().click()
    await page.getByRole('columnheader', { name: 'Said when not called for' }).waitFor()
  },
  'a shift with its first talk held': async page => {
    await metDana(page, 'The pushover', '2026-11-21T09:00:00.000Z')
    await go(page, '/shift/the-whitlock-sisters')
    await page.getByRole('link', { name: 'Next: Jo Fenner' }).waitFor()
  },
  'the long view': async page => {
    const jo = shipped('my-sisters-price')
    const carried = ['granted-sale-price']
    const way = ['dont-ask-dont-get', 'pop-it-in', 'for-being-a-sport']
    await keep(page, jo, way, 'practice', { carried, started: '2026-11-21T10:00:00.000Z' })
    await go(page, '/shift/the-whitlock-sisters')
    await page.getByRole('heading', { name: 'The long view' }).waitFor()
  },
  'the long view where nothing was left': async page => {
    await metDana(page, 'A best way', '2026-11-22T09:00:00.000Z')
    const way = wayCalled('my-sisters-price', 'A best way')
    await keep(page, shipped('my-sisters-price'), way, 'practice', { started: '2026-11-22T10:00:00.000Z' })
    await go(page, '/shift/the-whitlock-sisters')
    await page.getByText(/^Nobody comes back for a price/).waitFor()
  },
  'a debrief within a shift': async page => {
    const way = wayCalled('my-sisters-price', 'A best way').join('-')
    const id = `my-sisters-price-practice-${way}`
    await go(page, `/shift/the-whitlock-sisters/talks/${encodeURIComponent(id)}/debrief`)
    await page.getByRole('link', { name: 'The shift is over: take the long view' }).waitFor()
  },
}
