/** The screens of a talk, in every state that looks different. */
import type { Page } from 'playwright-core'
import { keep, walkthroughsOf, waysToBeats } from './keep.ts'
import { finished, forked, go, type Screen } from './screens.ts'
import { shipped } from './talk.ts'

/** Halfway through the first walkthrough that stands beside a scenario. */
async function halfway(page: Page, id: string, mode: 'practice' | 'assessment' = 'practice'): Promise<void> {
  const [way = []] = walkthroughsOf(id).values()
  await go(page, `/talks/${encodeURIComponent(await keep(page, shipped(id), way.slice(0, 3), mode))}`)
  await page.locator('fieldset li').first().waitFor()
  if (mode === 'practice') await page.getByRole('button', { name: 'Undo' }).waitFor()
}

export const TALKS: Readonly<Record<string, Screen>> = {
  'the phone': page => halfway(page, 'expired-sale-price'),
  'the counter': page => halfway(page, 'lost-parcel'),
  'the chat': page => halfway(page, 'review-threat'),
  'a turn said differently': async page => {
    const [, parent] = await forked(page)
    await go(page, `/talks/${parent}/turns/2`)
    await page.getByText('Turn 2, said differently.').waitFor()
  },
  'an assessment': async page => {
    await halfway(page, 'flat-fee-caller', 'assessment')
    await page.keyboard.press('1')
  },
  'the record': async page => {
    await halfway(page, 'expired-sale-price')
    await page.keyboard.press('r')
    await page.getByRole('dialog').waitFor()
  },
  'a pause': async page => {
    await halfway(page, 'expired-sale-price')
    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Paused' }).waitFor()
  },
  'your own note': async page => {
    const way = waysToBeats(shipped('review-threat')).get('note')
    if (!way) throw new Error('no note')
    await go(page, `/talks/${encodeURIComponent(await keep(page, shipped('review-threat'), way))}`)
    await page.getByRole('heading', { name: /Your own note/ }).waitFor()
  },
  'the end of a talk': async page => {
    await go(page, `/talks/${encodeURIComponent(await finished(page, 'lost-parcel', 0))}`)
    await page.getByRole('link', { name: 'See how it went' }).waitFor()
  },
}
