/** The screens for whoever teaches or certifies. They show ids: of beats and replies, which trainers gave them, and of issuers. */
import { aKey, award, credential } from '../../credential/support/awards.ts'
import { statementsOfGroup } from './group.ts'
import { go, type Screen } from './screens.ts'

export const TRAINERS: Readonly<Record<string, Screen>> = {
  'a certificate to be checked': async page => {
    await go(page, '/verify')
    await page.getByRole('heading', { level: 1, name: 'Check a certificate' }).waitFor()
  },
  'a certificate that was checked': async page => {
    await go(page, '/verify')
    const key = await aKey()
    // Of today, so that it never expires.
    const now = Date.now() - 1000
    const buffer = Buffer.from(await credential(key, { now, earned: { ...award(key).earned, on: now } }))
    await page.getByLabel('Choose a file').setInputFiles({ name: '7Q4M2K9TXB.jwt', mimeType: '', buffer })
    await page.getByRole('heading', { name: 'What it does not prove' }).waitFor()
  },
  'a group, before its files are chosen': async page => {
    await go(page, '/cohort')
    await page.getByRole('heading', { level: 1, name: 'A group' }).waitFor()
  },
  'a group, one moment opened and a score to be corrected': async page => {
    await go(page, '/cohort')
    const buffer = Buffer.from(JSON.stringify(statementsOfGroup()))
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'statements.json', mimeType: 'application/json', buffer })
    await page.getByText('Each moment as a table').click()
    await page.locator('summary', { hasText: 'opening' }).first().click()
    await page.getByLabel('A part of the person').fill('bea')
    await page.getByRole('button', { name: 'Find their talks' }).click()
    await page.getByRole('radio', { name: /^Bea/ }).click()
    await page.getByRole('button', { name: 'Note the correction' }).waitFor()
  },
}
