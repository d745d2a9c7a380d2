/** The screens on which a talk is looked back at. */
import { keep } from './keep.ts'
import { finished, forked, go, type Screen, wayCalled } from './screens.ts'
import { shipped } from './talk.ts'

export const DEBRIEFS: Readonly<Record<string, Screen>> = {
  'a good talk': async page => {
    await go(page, `/talks/${encodeURIComponent(await finished(page, 'expired-sale-price', 0))}/debrief`)
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  },
  'a bad talk, with its table': async page => {
    await go(page, `/talks/${encodeURIComponent(await finished(page, 'flat-fee-caller', -1))}/debrief`)
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
    await page.getByText('The same as a table').click()
  },
  'a talk with a turn said differently': async page => {
    const [, parent] = await forked(page)
    await go(page, `/talks/${parent}/debrief`)
    await page.getByRole('heading', { name: 'Said differently' }).waitFor()
  },
  'two talks side by side': async page => {
    const [fork, parent] = await forked(page)
    await go(page, `/talks/${fork}/beside/${parent}`)
    await page.getByText('The first turn was the same').click()
    await page.getByText('The same as a table').click()
  },
  'a talk walked again': async page => {
    await go(page, `/talks/${encodeURIComponent(await finished(page, 'flat-fee-caller', -1))}/debrief`)
    await page.getByRole('button', { name: 'Begin at the first turn' }).click()
    await page.getByRole('status').filter({ hasText: 'Turn 1' }).waitFor()
    await page.getByText('was still possible before it').first().waitFor()
  },
  'a talk with your own guesses': async page => {
    const guesses = { empathy: 35, boundaries: 82, compensation: 60 }
    const rating = { guesses, differently: 'I would ask about Sunday before any rule.' }
    const way = wayCalled('expired-sale-price', 'The pushover')
    const id = await keep(page, shipped('expired-sale-price'), way, 'assessment', { rating })
    await go(page, `/talks/${encodeURIComponent(id)}/debrief`)
    await page.getByRole('heading', { name: 'Your guess, beside the record' }).waitFor()
  },
}
