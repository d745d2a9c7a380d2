/** Every screen in turn, and what is wrong with each. */
import type { Page } from 'playwright-core'
import { COURSE } from './course-screens.ts'
import { DEBRIEFS, SHELVES, type Screen, TALKS } from './screens.ts'
import { TRAINERS } from './trainer-screens.ts'

export const GROUPS: readonly (readonly [string, Readonly<Record<string, Screen>>])[] = [
  ['talks', TALKS],
  ['debriefs', DEBRIEFS],
  ['all others', SHELVES],
  ['the programme’s', COURSE],
  ['the trainers’', TRAINERS],
]

/** What is wrong with each screen, by its name; a screen that is as it should be is not in it. */
export async function faultsOf(
  page: Page,
  screens: Readonly<Record<string, Screen>>,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {}
  await page.getByRole('article').first().waitFor()
  for (const [name, open] of Object.entries(screens)) {
    await open(page)
    const faults = await look(page)
    if (faults.length > 0) found[name] = faults
  }
  return found
}
