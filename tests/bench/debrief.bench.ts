/** What the debrief of a talk of sixty turns answers a finger or a key with, on a slow machine; and when regret is there. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say } from '../../src/dialogue/transcript.ts'
import type { Reply, Scenario } from '../../src/scenario/scenario.ts'
import { keep } from '../e2e/support/keep.ts'
import { SHIPPED } from '../support/shipped.ts'
import { builtPage } from './built-page.ts'
import { row } from './table.ts'

/** How much slower than this machine. */
const SLOWER = 4
const TURNS = 60

/**
 * The moments of a shipped scenario one after another, over and over: its words and its moves. Nothing is offered: with
 * nine offers over and over there are more states than a page walks, and no regret is told.
 */
function sixtyTurns(base: Scenario): Scenario {
  const moments = Object.values(base.beats).filter(beat => beat.kind === 'moment')
  const endings = Object.values(base.beats).filter(beat => beat.kind === 'ending')
  const resolved = endings.find(({ ends }) => ends === 'resolved')?.id ?? ''
  const beats = Array.from({ length: TURNS }, (_, index) => {
    const moment = moments[index % moments.length]
    if (!moment) throw new Error('A shipped scenario has moments.')
    const beat = index + 1 < TURNS ? `t${index + 1}` : resolved
    const replies = moment.replies.map(withoutOffer).map(reply => ({ ...reply, to: [{ when: [], beat }] }))
    return { ...moment, id: `t${index}`, lines: moment.lines.slice(-1), replies }
  })
  const { note: _, ...rest } = base
  return {
    ...rest,
    id: 'sixty',
    // Nobody is to leave before the end.
    customer: { ...base.customer, mood: { anger: 2, trust: 8 } },
    start: [{ when: [], beat: 't0' }],
    beats: Object.fromEntries([...beats, ...endings].map(beat => [beat.id, beat])),
  }
}

function withoutOffer(reply: Reply): Reply {
  const { offer, ...rest } = reply
  return { ...(offer ? rest : reply), if: [] }
}

/** Mostly sound replies, so that the customer stays; every fifth is the first of the others. */
function wayThrough(scenario: Scenario): readonly string[] {
  let talk = begin(scriptOf(scenario))
  const way: string[] = []
  while (!isOver(talk.state)) {
    const replies = available(talk.script, talk.state).toSorted(
      (a, b) => b.empathy.q + b.boundaries.q - a.empathy.q - a.boundaries.q,
    )
    const said = replies[way.length % 5 === 4 ? 1 : 0] ?? replies[0]
    if (!said) throw new Error('A moment always has a reply.')
    way.push(said.reply.id)
    talk = say(talk, said)
  }
  return way
}

/** Watches every interaction and every long task from here on. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { name: string; duration: number; id: number }[] = []
    const blocked: number[] = []
    Object.assign(globalThis, { seen, blocked })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
        seen.push({ name: entry.name, duration: entry.duration, id: entry.interactionId ?? 0 })
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) blocked.push(entry.duration)
    }).observe({ type: 'longtask', buffered: false })
  })
}

/** The longest of each interaction since `watch`, and what they came to. */
async function interactions(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(300)
  const seen = await page.evaluate(
    () => (globalThis as never as { seen: { duration: number; id: number }[] }).seen,
  )
  const longest = new Map<number, number>()
  for (const { id, duration } of seen) if (id > 0) longest.set(id, Math.max(longest.get(id) ?? 0, duration))
  return [...longest.values()]
}

const worst = (times: readonly number[]) => Math.max(0, ...times)

test('every answer of a long debrief', async () => {
  const base = SHIPPED.find(({ name }) => name === 'expired-sale-price')?.scenario
  if (!base) throw new Error('The scenario is shipped.')
  const scenario = sixtyTurns(base)
  const way = wayThrough(scenario)
  const { url, browser, close } = await builtPage('debrief')
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  await page.goto(url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const id = await keep(page, scenario, way)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(`${url}#/talks/${id}/debrief`)
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  const begun = performance.now()
  await watch(page)
  await page.getByText('was still possible before it').first().waitFor({ timeout: 120_000 })
  const known = performance.now() - begun
  const blocked = await page.evaluate(() => (globalThis as never as { blocked: number[] }).blocked)

  const parts: [string, readonly number[]][] = []
  const measured = async (name: string, act: () => Promise<void>) => {
    await watch(page)
    await act()
    parts.push([name, await interactions(page)])
  }
  await measured('a turn of the list opened', async () => {
    for (const n of [5, 20, 40, 59]) {
      await page.locator('details[name=turn] > summary').nth(n).click()
      await page.waitForTimeout(150)
    }
  })
  const walk = page.locator('section', { has: page.getByRole('heading', { name: 'Walk it again' }) })
  await measured('a walk begun', async () => {
    await walk.getByRole('button', { name: 'Begin at the first turn' }).click()
  })
  await measured('on by the button', async () => {
    for (let step = 0; step < 12; step++) {
      await walk.getByRole('button', { name: 'Next' }).click()
      await page.waitForTimeout(100)
    }
  })
  await measured('on by a key', async () => {
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForTimeout(100)
    }
  })
  await measured('to a turn on the curve', async () => {
    const box = await walk.getByRole('slider').boundingBox()
    for (const part of [0.1, 0.9, 0.5]) {
      if (box) await page.mouse.click(box.x + box.width * part, box.y + box.height / 2)
      await page.waitForTimeout(150)
    }
  })
  const all = parts.flatMap(([, times]) => times)
  row(
    `debrief of ${way.length} turns, ${SLOWER}× CPU, a phone: worst interaction to paint`,
    `${worst(all)} ms`,
    '',
    undefined,
    parts.map(([name, times]) => `${name} ${worst(times)} ms`).join(', '),
  )
  row(
    `debrief of ${way.length} turns, ${SLOWER}× CPU, a phone: regret known`,
    `${Math.round(known)} ms`,
    '',
    undefined,
    `${blocked.length} long tasks meanwhile, the longest ${Math.round(worst(blocked))} ms`,
  )
  expect(way.length).toBe(TURNS)
  expect(worst(all)).toBeGreaterThan(0)
  await close()
})
