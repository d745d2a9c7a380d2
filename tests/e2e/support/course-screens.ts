/** The screens of the shipped programme, each in every state that looks different. */
import { allOnce, enrolled, shippedProgramme, walked } from './enrolled.ts'
import { go, type Screen } from './screens.ts'

const compiled = shippedProgramme()
const JOEL = { place: 'last-train-home', scenario: 'last-train-home', way: walked('last-train-home') }

export const COURSE: Readonly<Record<string, Screen>> = {
  'a programme': async page => {
    await go(page, '/programme')
    await page.getByRole('link', { name: 'Begin: A first complaint' }).waitFor()
  },
  'a talk of a pool, before it': async page => {
    await go(page, '/programme/scenarios/a-first-complaint')
    await page.getByRole('heading', { name: 'Assessment, attempt 1 of 2' }).waitFor()
  },
  'scores alone': async page => {
    const [id = ''] = await enrolled(page, compiled, [JOEL])
    await go(page, `/programme/talks/${encodeURIComponent(id)}/debrief`)
    await page.getByRole('heading', { level: 1, name: 'Joel: your scores' }).waitFor()
  },
  'a programme that is not passed': async page => {
    const talks = allOnce(compiled).map(talk => ({ ...talk, way: walked(talk.scenario, -1) }))
    await enrolled(page, compiled, talks)
    await go(page, '/programme')
    await page.getByRole('heading', { name: 'Not passed so far' }).waitFor()
  },
  'a certificate': async page => {
    await enrolled(page, compiled, allOnce(compiled))
    await go(page, '/programme/certificate')
    await page.getByLabel('The name on it').waitFor()
  },
  'a programme that was changed': async page => {
    await enrolled(page, { ...compiled, hash: 'f'.repeat(64) }, [JOEL])
    await go(page, '/programme')
    await page.getByRole('heading', { name: 'This programme has been changed' }).waitFor()
  },
}
