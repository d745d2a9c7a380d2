/** The screens that stand there before anything was played. */
import { go, type Screen } from './screens.ts'

export const FIRST_VISIT: Readonly<Record<string, Screen>> = {
  'an empty library': async page => {
    await go(page, '/')
    await page.getByRole('article').first().waitFor()
  },
  'a brief': async page => {
    await go(page, '/scenarios/flat-fee-caller')
    await page.getByRole('button', { name: 'Answer the call' }).waitFor()
  },
  'an empty history': async page => {
    await go(page, '/history')
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  'a progress with nothing yet': async page => {
    await go(page, '/progress')
    await page.getByRole('heading', { level: 1, name: 'Nothing to compare yet' }).waitFor()
  },
  'the settings': async page => {
    await go(page, '/settings')
    await page.getByRole('heading', { level: 1 }).waitFor()
  },
  'what a file would bring': async page => {
    await go(page, '/settings')
    const format = { format: 'even-keel-data', version: 1, exported: '2026-11-20T09:46:00.000Z' }
    const none = { attempts: [], scenarios: [], ratings: [], drills: [], settings: {} }
    const buffer = Buffer.from(JSON.stringify({ ...format, ...none }))
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'data.json', mimeType: 'application/json', buffer })
    await page.getByRole('heading', { name: 'What is in the file' }).waitFor()
  },
  'a file that cannot be taken in': async page => {
    await go(page, '/settings')
    const buffer = Buffer.from('{"format":"even-keel-data","ver')
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'data.json', mimeType: 'application/json', buffer })
    await page.getByRole('alert').getByText('Nothing in this browser was changed.').waitFor()
  },
  'the question before all is deleted': async page => {
    await go(page, '/settings')
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'a drill with nothing to serve yet': async page => {
    await go(page, '/drill')
    await page.getByRole('heading', { level: 1, name: 'No moments to practise yet' }).waitFor()
  },
  'the statement on accessibility': async page => {
    await go(page, '/accessibility')
    await page.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor()
  },
  'a shift': async page => {
    await go(page, '/shift/the-whitlock-sisters')
    await page.getByRole('link', { name: 'Take the call from Dana' }).waitFor()
  },
}
