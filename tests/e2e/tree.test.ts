/** What a screen reader is told: the tree that the browser hands to it, on every screen and as a talk goes on. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say } from '../../src/dialogue/transcript.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { MOVES } from '../../src/scenario/vocabulary.ts'
import { useBrowser } from './support/browser.ts'
import { DEBRIEFS, SHELVES, type Screen, TALKS } from './support/screens.ts'
import { shipped } from './support/talk.ts'

const visit = useBrowser()

interface Node {
  readonly role: string
  readonly name: string
  readonly level?: number
}

/** Everything that is told, in order. */
async function treeOf(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const level: unknown = properties.find(each => each.name === 'level')?.value.value
      return {
        role: String(role?.value),
        name: String(name?.value ?? '').trim(),
        ...(typeof level === 'number' && { level }),
      }
    })
}

/** What a person must be able to call by a name. */
const NAMED = [
  'button',
  'checkbox',
  'combobox',
  'dialog',
  'heading',
  'image',
  'img',
  'link',
  'meter',
  'navigation',
  'progressbar',
  'radio',
  'radiogroup',
  'region',
  'slider',
  'spinbutton',
  'table',
  'textbox',
]

const SALE = shipped('expired-sale-price')

/** Names that are for programs: of moves, of beats and of replies. One that is a plain word may be meant as such. */
const CODE = new Set(
  [
    ...MOVES,
    ...Object.entries(SALE.beats).flatMap(([id, beat]) => [
      id,
      ...('replies' in beat ? beat.replies.map(each => each.id) : []),
    ]),
  ].filter(id => id.includes('-')),
)

/** Values that were never meant to be read. */
const SLIP =
  /\b(?:undefined|null|NaN|Infinity)\b|\[object|[{}]|\b[a-z]+[A-Z][a-z]|\b[a-z-]+\.[a-z-]+\.[a-z-]+\b/

function faultsOf(nodes: readonly Node[]): string[] {
  const faults = nodes
    .filter(({ role, name }) => NAMED.includes(role) && name === '')
    .map(({ role }) => `no name: ${role}`)
  const headings = nodes.filter(({ role }) => role === 'heading')
  const levels = headings.map(({ level = 0 }) => level)
  if (levels.filter(level => level === 1).length !== 1)
    faults.push(`headings of level 1: ${levels.join(' ')}`)
  headings.forEach(({ name, level = 0 }, at) => {
    if (level > (levels[at - 1] ?? level) + 1) faults.push(`a level is left out before “${name}”`)
  })
  if (nodes.filter(({ role }) => role === 'main').length !== 1) faults.push('not one main part')
  for (const role of ['navigation', 'region', 'complementary', 'form']) {
    const names = nodes.filter(node => node.role === role).map(({ name }) => name)
    if (new Set(names).size < names.length) faults.push(`two of one name: ${role} ${names.join(', ')}`)
  }
  for (const { name } of nodes) {
    const words = name.split(/[\s“”‘’,.:;()]+/)
    const code = words.find(word => CODE.has(word)) ?? SLIP.exec(name)?.[0]
    if (code) faults.push(`“${code}” in “${name}”`)
  }
  return [...new Set(faults)]
}

/** What is folded is a group as well, and called by its summary: these are the others. */
function namelessGroups(page: Page): Promise<string[]> {
  return page
    .locator('fieldset:not(:has(> legend)), [role="group"]:not([aria-label], [aria-labelledby])')
    .evaluateAll(all => all.map(each => `no name: ${each.tagName} ${each.textContent}`))
}

const GROUPS: readonly (readonly [string, Readonly<Record<string, Screen>>])[] = [
  ['talks', TALKS],
  ['debriefs', DEBRIEFS],
  ['all others', SHELVES],
]

test.each(GROUPS)(
  '%s have their parts, their headings, and a name for all that is in them',
  { timeout: 120_000 },
  async (_, screens) => {
    const { open } = await visit({ viewport: { width: 1440, height: 900 } })
    const page = await open()
    await page.getByRole('article').first().waitFor()
    const found: Record<string, readonly string[]> = {}
    for (const [name, bring] of Object.entries(screens)) {
      await bring(page)
      const faults = [...faultsOf(await treeOf(page)), ...(await namelessGroups(page))]
      if (faults.length > 0) found[name] = faults
    }
    expect(found).toEqual({})
  },
)

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
