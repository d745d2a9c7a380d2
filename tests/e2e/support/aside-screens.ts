/** The screens beside the talks: ratings, files, drills, a minute, and where nothing is. */
import type { Page } from 'playwright-core'
import { filed } from '../../support/talk-file.ts'
import { keep } from './keep.ts'
import { finished, go, type Screen, wayCalled } from './screens.ts'
import { shipped } from './talk.ts'

async function openFile(page: Page, text: string): Promise<void> {
  await go(page, '/open')
  const buffer = Buffer.from(text)
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'talk.json', mimeType: 'application/json', buffer })
}

async function drill(page: Page): Promise<void> {
  await go(page, '/drill')
  await page.getByRole('group', { name: 'What do you say?' }).waitFor()
}

export const ASIDE: Readonly<Record<string, Screen>> = {
  'a rating': async page => {
    const way = wayCalled('review-threat', 'Pushover')
    const id = await keep(page, shipped('review-threat'), way, 'assessment', { rating: null })
    await go(page, `/talks/${encodeURIComponent(id)}/debrief`)
    await page.getByRole('slider').first().fill('35')
    await page.getByRole('button', { name: /^Take it back:/ }).waitFor()
  },
  'the way to open a file': async page => {
    await go(page, '/open')
    await page.getByRole('heading', { level: 1, name: 'Open a talk from a file' }).waitFor()
  },
  'a file that cannot be opened': async page => {
    await openFile(page, '{"format":"even-keel-data"}')
    await page.getByRole('alert').getByRole('link').waitFor()
  },
  'a talk from a file': async page => {
    const scenario = shipped('expired-sale-price')
    await openFile(
      page,
      JSON.stringify(filed(scenario, wayCalled(scenario.id, 'A best way'), { name: 'Sam' })),
    )
    await page.getByText('Played by Sam.').first().waitFor()
  },
  'a drill': async page => {
    await finished(page, 'flat-fee-caller', -1)
    await drill(page)
  },
  'a drill with its answer': async page => {
    await drill(page)
    await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').last().click()
    await page.getByRole('heading', { name: 'What that did' }).waitFor()
  },
  'the end of a drill': async page => {
    await drill(page)
    for (;;) {
      await page.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().click()
      const next = page.getByRole('button', { name: /^The next moment|^That was the last one/ })
      const isLast = (await next.textContent())?.startsWith('That')
      await next.click()
      if (isLast) break
    }
    await page.getByRole('button', { name: 'Another round' }).waitFor()
  },
  'a minute': async page => {
    await go(page, '/breather')
    await page.getByRole('heading', { level: 1, name: 'A minute' }).waitFor()
  },
  'a talk that is not there': async page => {
    await go(page, '/talks/nothing')
    await page.getByRole('heading', { name: 'This talk cannot be opened here' }).waitFor()
  },
  'an address that is not there': async page => {
    await go(page, '/nowhere')
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
  },
}
