/** What a screen reader is told as a talk goes on; every screen by itself stands in access/. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say } from '../../src/dialogue/transcript.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { useBrowser } from './support/browser.ts'
import { DEBRIEFS } from './support/debrief-screens.ts'
import { TALKS } from './support/talk-screens.ts'
import { shipped } from './support/talk.ts'
import { faultsOf, treeOf } from './support/tree.ts'

const visit = useBrowser()

const SALE = shipped('expired-sale-price')

/** Writes down what a screen reader says of itself from now on: what a live region comes to hold, and where the focus goes. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    for (const region of document.querySelectorAll('output, [aria-live], [role="status"], [role="alert"]')) {
      new MutationObserver(() => told.push(`live: ${region.textContent}`)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    }
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) told.push(`focus: ${target.textContent}`)
    })
  })
}

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told)

/** The words of a first reply that changes the mood. */
function moving(scenario: Scenario): string {
  const talk = begin(scriptOf(scenario))
  const moves = available(talk.script, talk.state).find(
    said => say(talk, said).state.anger !== talk.state.anger,
  )
  if (!moves) throw new Error('no reply moves them')
  return moves.reply.say
}

describe('a reply', () => {
  test.each(['phone', 'chat'] as const)(
    'on the %s: the new line and the new mood are told once each',
    async channel => {
      const scenario = channel === 'phone' ? SALE : shipped('review-threat')
      const { open } = await visit({ reducedMotion: 'no-preference' })
      const page = await open(`#/scenarios/${scenario.id}`)
      await page.getByRole('button', { name: /Answer the call|Open the chat/ }).click()
      await page.locator('fieldset li').first().waitFor()
      await page.keyboard.press('Escape')
      const before = await page.locator('header output').textContent()
      await listen(page)
      await page.getByRole('button', { name: moving(scenario) }).focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(
        mood => document.querySelector('header output')?.textContent !== mood,
        before,
      )
      const mood = await page.locator('header output').textContent()
      const line = await page.locator('main h2').textContent()
      const all = await told(page)
      expect(all.filter(each => each === `live: ${mood}`)).toHaveLength(1)
      expect(all.filter(each => each.startsWith('live: '))).toHaveLength(1)
      // The focus goes from the reply to the line, whole from the first moment, and says it by going there.
      const lines = all.filter(each => each.startsWith('focus: ') && /says/.test(each))
      expect(lines).toHaveLength(1)
      const words = (line ?? '').replace(/^.*?says/, '').slice(0, 20)
      expect(lines[0]).toContain(words)
    },
  )

  test('on its way, a line is in the tree once and whole', async () => {
    const { open } = await visit({ reducedMotion: 'no-preference' })
    const page = await open('#/scenarios/expired-sale-price')
    await page.getByRole('button', { name: 'Answer the call' }).click()
    await page.getByRole('heading', { level: 2, name: /Dana says/ }).waitFor()
    const [first] = SALE.beats['opening']?.lines.slice(-1) ?? []
    const said = (await treeOf(page)).filter(({ role }) => role === 'heading').at(-1)
    expect(said?.name.split(first?.says ?? '').length).toBe(2)
  })
})

test('the mood is in words and in numbers, and the replies are a list with a name', async () => {
  const { open } = await visit()
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await TALKS['the phone']?.(page)
  const tree = await page.locator('body').ariaSnapshot()
  expect(tree).toMatch(/status:\s+- strong: [^\n]+\s+- text: Anger [\d.]+ of 10, trust [\d.]+/)
  expect(tree).toContain('group "What do you say?"')
  expect(await page.getByRole('group').getByRole('listitem').count()).toBeGreaterThanOrEqual(2)
})

test('a turn of the debrief opens to what was said, what it did, and why', async () => {
  const { open } = await visit()
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await DEBRIEFS['a bad talk, with its table']?.(page)
  const turn = page.locator('ol details').first()
  await turn.locator('> summary').focus()
  await page.keyboard.press('Enter')
  const tree = await turn.ariaSnapshot()
  for (const part of [/You said/, /Anger/, /called for/i]) expect(tree).toMatch(part)
  expect(faultsOf(await treeOf(page))).toEqual([])
})
