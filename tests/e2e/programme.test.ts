/** The shipped programme in a browser: its first talk by clicking, what is held back of it, and the certificate on one page. */
import { expect, test } from 'vitest'
import { placesOf } from '../../src/course/places.ts'
import { scriptOf } from '../../src/dialogue/script.ts'
import { replay, turnsOf } from '../../src/dialogue/transcript.ts'
import { useBrowser } from './support/browser.ts'
import { allOnce, enrolled, shippedProgramme, walked } from './support/enrolled.ts'
import { go } from './support/screens.ts'
import { sayByKey, shipped } from './support/talk.ts'

const visit = useBrowser()

/** What stands on a sheet within its margins, in pixels of print. */
const PAPER = { A4: { width: 703, height: 1039 }, Letter: { width: 725, height: 972 } }

test('a talk of the programme is begun, held, gone on with after a reload, and told by its scores alone', async () => {
  const { open, faults } = await visit()
  const page = await open()
  // A sound that is on its way when the page is loaded anew would be counted as a fault.
  await page.evaluate(() => localStorage.setItem('even-keel', JSON.stringify({ sound: false })))
  await page.reload()
  await page.getByRole('link', { name: 'Programme: Keeping an even keel' }).click()
  await page.getByRole('link', { name: 'The last train home' }).click()
  await page.getByRole('heading', { name: 'Assessment, attempt 1 of 2' }).waitFor()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  const scenario = shipped('last-train-home')
  const way = turnsOf(replay(scriptOf(scenario), walked('last-train-home')).transcript)
  for (const [index, { said }] of way.entries()) {
    if (index === 1) await page.reload()
    await sayByKey(page, said, 'assessment')
  }
  await page.getByRole('link', { name: 'See how it went' }).click()
  await page.getByRole('button', { name: 'Skip this' }).click()
  await page.getByRole('heading', { level: 1, name: 'Joel: your scores' }).waitFor()
  // By the address of any other talk it is the same.
  await go(page, page.url().split('#/programme')[1] ?? '')
  await page.getByRole('heading', { level: 1, name: 'Joel: your scores' }).waitFor()
  await page.getByRole('link', { name: 'On with the programme' }).click()
  await page.getByText('1 of 11 finished').waitFor()
  expect(faults).toEqual([])
})

test('who has passed prints a certificate on one page', async () => {
  const { open, faults } = await visit({ colorScheme: 'dark' })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  const compiled = shippedProgramme()
  await enrolled(page, compiled, allOnce(compiled))
  await go(page, '/programme')
  await page.getByRole('heading', { name: 'You have passed' }).waitFor()
  await page.getByRole('link', { name: 'Your certificate' }).click()
  await page
    .getByLabel('The name on it')
    .fill('Samuel Chukwuemeka Okafor-Whitlock, second year, evening class, group B')
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(PAPER[format])
    const { text, over } = await page.evaluate(() => {
      const sheet = document.querySelector('section[aria-label="The certificate"]')
      const edge = sheet?.getBoundingClientRect()
      const out = [...(sheet?.querySelectorAll('*') ?? [])].filter(each => {
        const { right, bottom } = each.getBoundingClientRect()
        return !edge || right > edge.right + 1 || bottom > edge.bottom + 1
      })
      return { text: document.body.innerText, over: out.map(each => each.outerHTML.slice(0, 100)) }
    })
    expect(over).toEqual([])
    for (const words of ['Keeping an even keel', 'Samuel Chukwuemeka', 'proves nothing by itself', 'Overall'])
      expect(text).toContain(words)
    expect(text).toContain(`${placesOf(compiled.programme).length} talks count`)
    expect(text).not.toMatch(/Print it on one page|Scenarios|The name on it/)
    await page.emulateMedia({ media: null })
  }
  expect(faults).toEqual([])
})
