/** How a page is brought to a screen, and what most of them stand on: talks that were played, to where they were played. */
import type { Page } from 'playwright-core'
import { keep, walkthroughsOf, type Way } from './keep.ts'
import { shipped } from './talk.ts'

/** Brings a page to a screen, and waits until it stands there. */
export type Screen = (page: Page) => Promise<unknown>

export async function go(page: Page, path: string): Promise<void> {
  const to = `${page.url().split('#')[0]}#${path}`
  // To where one is already, nothing would happen.
  if (page.url() === to) await page.reload()
  else await page.goto(to)
}

/** The way of a walkthrough by the beginning of its name. */
export function wayCalled(id: string, name: string): Way {
  const found = [...walkthroughsOf(id)].find(([called]) => called.startsWith(name))
  if (!found) throw new Error(`${id} has no walkthrough that is called ${name}`)
  return found[1]
}

export async function finished(page: Page, id: string, place: number): Promise<string> {
  const way = [...walkthroughsOf(id).values()].at(place)
  if (!way) throw new Error(`${id} has too few walkthroughs`)
  return keep(page, shipped(id), way, 'assessment')
}

/** A talk that went badly, and its second turn said differently: the ids of both, the fork first. */
export async function forked(page: Page, name = 'A slow start that is put right'): Promise<[string, string]> {
  const dana = shipped('expired-sale-price')
  const parent = await keep(page, dana, wayCalled(dana.id, 'The stonewaller'), 'assessment')
  const started = '2026-11-20T10:46:00.000Z'
  const from = { attempt: parent, turn: 2 }
  const fork = await keep(page, dana, wayCalled(dana.id, name), 'practice', { started, from })
  return [encodeURIComponent(fork), encodeURIComponent(parent)]
}

/** Whether the page is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
