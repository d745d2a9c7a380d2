/** The talk as it is met: in each channel, at its pace, with a pause, a way out, and on a short phone. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { SHIPPED } from '../support/shipped.ts'
import { useBrowser } from './support/browser.ts'
import { keep, waysToBeats } from './support/keep.ts'
import { sayByKey, shipped, talkShown, wayThrough } from './support/talk.ts'

const visit = useBrowser()

const BEGIN = { phone: 'Answer the call', chat: 'Open the chat', counter: 'Go to the counter' } as const

async function begin(page: Page, id: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/scenarios/${id}`)
  await page.getByRole('button', { name: BEGIN[shipped(id).setting.channel] }).click()
  await page.locator('fieldset li').first().waitFor()
}

/** The words of the line that can be seen, whatever is there for whoever hears it. */
function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const words = [...document.querySelectorAll('main h2 [aria-hidden="true"] span')]
    return words
      .filter(word => getComputedStyle(word).opacity === '1')
      .map(word => word.textContent)
      .join('')
  })
}

/** One of each channel that there is. */
const CHANNELS = [...new Map(SHIPPED.map(({ scenario }) => [scenario.setting.channel, scenario.id]))]

test('there is a scenario for every channel', () => {
  expect(CHANNELS.map(([channel]) => channel).toSorted()).toEqual(['chat', 'counter', 'phone'])
})

describe.each(CHANNELS)('%s, in %s', (channel, id) => {
  test('the customer is seen and told, and the line comes at a speaking pace', async () => {
    const { open, faults } = await visit({ reducedMotion: 'no-preference' })
    const page = await open()
    await begin(page, id)
    const { customer } = shipped(id)
    await page.getByRole('img', { name: new RegExp(`^${customer.name}`) }).waitFor()
    await page
      .getByText(new RegExp(`Anger ${customer.mood.anger} of 10`))
      .first()
      .waitFor()
    const first = shipped(id).beats[shipped(id).start.at(-1)?.beat ?? '']?.lines.at(-1)?.says ?? ''
    const line = page.getByRole('heading', { level: 2 })
    expect(await line.textContent()).toContain(first)
    // In a chat nothing is seen of it while it is typed; elsewhere the first words have come.
    expect((await seen(page)).length).toBeLessThan(first.length / 2)
    expect(await page.getByText(`${shipped(id).customer.name.split(' ')[0]} is typing`).count()).toBe(
      channel === 'chat' ? 1 : 0,
    )
    // A key that does nothing else brings the rest.
    await page.keyboard.press('Shift')
    await page.locator('main h2 [aria-hidden="true"]').waitFor({ state: 'detached' })
    expect(await line.textContent()).toContain(first)
    expect(faults).toEqual([])
  })

  test('by itself the line comes to its end', async () => {
    const { open } = await visit({ reducedMotion: 'no-preference' })
    const page = await open()
    await page.evaluate(() => localStorage.setItem('even-keel', JSON.stringify({ pace: 'quick' })))
    await page.reload()
    await begin(page, id)
    await page.locator('main h2 [aria-hidden="true"]').first().waitFor({ state: 'attached' })
    await page.locator('main h2 [aria-hidden="true"]').first().waitFor({ state: 'detached' })
    const { start, beats } = shipped(id)
    const words = beats[start.at(-1)?.beat ?? '']?.lines.at(-1)?.says ?? ''
    expect(await page.locator('main h2 > span').last().textContent()).toContain(words)
  })

  test('it is played to its end by mouse, and nothing that was said is gone', async () => {
    const way = wayThrough(shipped(id))
    const { open, faults } = await visit()
    const page = await open()
    await begin(page, id)
    const said: string[] = []
    for (const { reply } of way) {
      said.push(reply.say)
      await page.getByRole('button', { name: reply.say }).click()
      await page.getByRole('button', { name: reply.say }).waitFor({ state: 'detached' })
    }
    const shown = (await talkShown(page)).join('\n')
    for (const words of said) expect(shown).toContain(words)
    await page.getByRole('link', { name: 'See how it went' }).waitFor()
    expect(faults).toEqual([])
  })
})

test('after Enter too, the answer in an assessment comes at a speaking pace', async () => {
  const { open } = await visit({ reducedMotion: 'no-preference' })
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByLabel('Assessment').check()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  const [said] = wayThrough(shipped('expired-sale-price'))
  if (!said) throw new Error('no way')
  await sayByKey(page, said, 'assessment')
  // The key that said the reply must not skip what it brought.
  const [shown, all] = await Promise.all([seen(page), page.locator('main h2').textContent()])
  expect(shown.length).toBeLessThan((all ?? '').length / 2)
})

test('behind the open record of a phone no reply can be said, and its numbers do nothing', async () => {
  const { open } = await visit({ viewport: { width: 390, height: 844 } })
  const page = await open()
  await begin(page, 'expired-sale-price')
  const line = await page.locator('main h2').first().textContent()
  await page.keyboard.press('r')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('1')
  expect(await page.locator('main h2').first().textContent()).toBe(line)
  await page.keyboard.press('Escape')
  await page.keyboard.press('1')
  await page
    .locator('main h2')
    .filter({ hasNotText: line ?? '' })
    .waitFor()
})

test('what is heard is written on a short phone as well', async () => {
  const { open } = await visit({ viewport: { width: 360, height: 640 } })
  const page = await open()
  await begin(page, 'lost-parcel')
  await page.getByText('(The shop bell rings.)').waitFor()
  expect(await page.getByText('(The shop bell rings.)').count()).toBe(1)
})

test('a pause hides every word of the talk, and gives all of it back', async () => {
  const scenario = shipped('expired-sale-price')
  const { open } = await visit()
  const page = await open()
  await begin(page, scenario.id)
  for (const said of wayThrough(scenario).slice(0, 2)) await sayByKey(page, said, 'practice')
  const before = await talkShown(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('heading', { name: 'Paused' }).waitFor()
  const text = await page.locator('body').innerText()
  for (const words of before) expect(text).not.toContain(words)
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(await talkShown(page)).toEqual(before)
})

test('leaving keeps the talk, and gives no mark', async () => {
  const scenario = shipped('review-threat')
  const { open } = await visit()
  const page = await open()
  await begin(page, scenario.id)
  for (const said of wayThrough(scenario).slice(0, 2)) await sayByKey(page, said, 'practice')
  const before = await talkShown(page)
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('link', { name: `Go on with ${scenario.title}` }).waitFor()
  const shelf = await page.locator('main').innerText()
  expect(shelf).not.toMatch(/passed/)
  await page.getByRole('link', { name: `Go on with ${scenario.title}` }).click()
  expect(await talkShown(page)).toEqual(before)
})

test('the record lies beside the line on a desk, and over the replies on a phone', async () => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const { open } = await visit({ viewport })
    const page = await open()
    await begin(page, 'expired-sale-price')
    await page.getByRole('button', { name: /Record/ }).click()
    const drawer = await page.getByRole('dialog').boundingBox()
    const line = await page.locator('main h2 > span').last().boundingBox()
    if (!drawer || !line) throw new Error('not on the page')
    const apart = drawer.x + drawer.width <= line.x + 1 || line.y + line.height <= drawer.y + 1
    expect({ viewport, apart }).toEqual({ viewport, apart: true })
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  }
})

/** The moments of a scenario, each with the way to it. */
function momentsOf(scenario: Scenario) {
  return [...waysToBeats(scenario)].flatMap(([beat, way]) => {
    const there = scenario.beats[beat] ?? scenario.note
    return there?.kind === 'moment' ? [{ beat, way, there }] : []
  })
}

describe('on a short phone', () => {
  let page: Page
  beforeAll(async () => {
    const { open } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
    page = await open()
    await page.getByRole('article').first().waitFor()
  })

  test.each(SHIPPED.map(({ scenario }) => [scenario.id, scenario] as const))(
    '%s shows the line and all its replies together, at every beat',
    async (_, scenario) => {
      const hidden: string[] = []
      for (const { beat, way, there } of momentsOf(scenario)) {
        const id = await keep(page, scenario, way)
        await page.goto(`${page.url().split('#')[0]}#/talks/${encodeURIComponent(id)}`)
        await page
          .getByRole('button', { name: there.replies.find(reply => reply.if.length === 0)?.say ?? '' })
          .waitFor()
        // In practice a note on the reply before stands between the line and the replies.
        if (way.length > 0) await page.getByRole('button', { name: 'Undo' }).waitFor()
        const off = await page.evaluate(() => {
          const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
          const line = document.querySelector('main h2 > span:last-child')?.getBoundingClientRect().top ?? 0
          const replies = document.querySelector('fieldset')?.getBoundingClientRect().bottom ?? 0
          return Math.max(bar - line, replies - window.innerHeight)
        })
        if (off > 1) hidden.push(`${beat}: ${Math.round(off)} px`)
      }
      expect(hidden).toEqual([])
    },
  )
})
