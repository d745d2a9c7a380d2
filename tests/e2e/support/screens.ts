/** Every screen of the page in every state that looks different, each one step from a browser that has kept some talks. */
import type { Page } from 'playwright-core'
import { keep, walkthroughsOf, type Way, waysToBeats } from './keep.ts'
import { filed } from '../../support/talk-file.ts'
import { shipped } from './talk.ts'

/** Brings a page to a screen, and waits until it stands there. */
export type Screen = (page: Page) => Promise<unknown>

export async function go(page: Page, path: string): Promise<void> {
  const to = `${page.url().split('#')[0]}#${path}`
  // To where one is already, nothing would happen.
  if (page.url() === to) await page.reload()
  else await page.goto(to)
}

/** Halfway through the first walkthrough that stands beside a scenario. */
async function halfway(page: Page, id: string, mode: 'practice' | 'assessment' = 'practice'): Promise<void> {
  const [way = []] = walkthroughsOf(id).values()
  await go(page, `/talks/${encodeURIComponent(await keep(page, shipped(id), way.slice(0, 3), mode))}`)
  await page.locator('fieldset li').first().waitFor()
  if (mode === 'practice') await page.getByRole('button', { name: 'Undo' }).waitFor()
}

/** The way of a walkthrough by the beginning of its name. */
function wayCalled(id: string, name: string): Way {
  const found = [...walkthroughsOf(id)].find(([called]) => called.startsWith(name))
  if (!found) throw new Error(`${id} has no walkthrough that is called ${name}`)
  return found[1]
}

/** The shift of two sisters: its first talk, which gave in or did not. */
async function metDana(page: Page, name: 'A best way' | 'The pushover', started: string): Promise<void> {
  const id = 'expired-sale-price'
  await keep(page, shipped(id), wayCalled(id, name), 'practice', { started })
}

async function finished(page: Page, id: string, place: number): Promise<string> {
  const way = [...walkthroughsOf(id).values()].at(place)
  if (!way) throw new Error(`${id} has too few walkthroughs`)
  return keep(page, shipped(id), way, 'assessment')
}

async function keepUnseen(page: Page): Promise<void> {
  const way = wayCalled('review-threat', 'Pushover')
  await keep(page, shipped('review-threat'), way, 'practice', { rating: null })
}

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

/** A talk that went badly, and its second turn said differently: the ids of both, the fork first. */
async function forked(page: Page, name = 'A slow start that is put right'): Promise<[string, string]> {
  const dana = shipped('expired-sale-price')
  const parent = await keep(page, dana, wayCalled(dana.id, 'The stonewaller'), 'assessment')
  const started = '2026-11-20T10:46:00.000Z'
  const from = { attempt: parent, turn: 2 }
  const fork = await keep(page, dana, wayCalled(dana.id, name), 'practice', { started, from })
  return [encodeURIComponent(fork), encodeURIComponent(parent)]
}

/** The talk's screens. */
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

/** The debrief's. */
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

/** All others. */
export const SHELVES: Readonly<Record<string, Screen>> = {
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

/** Whether the page is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
