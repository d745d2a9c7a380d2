/** What a screen reader is told of a screen: the tree that the browser hands to it, and what is wrong with that. */
import type { Page } from 'playwright-core'
import { MOVES } from '../../../src/scenario/vocabulary.ts'
import { shipped } from './talk.ts'

export interface Node {
  readonly role: string
  readonly name: string
  readonly level?: number
}

/** Everything that is told, in order. */
export async function treeOf(page: Page): Promise<readonly Node[]> {
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

/** Names that are for programs: of moves, of beats and of replies. One that is a plain word may be meant as such. */
const CODE = new Set(
  [
    ...MOVES,
    ...Object.entries(shipped('expired-sale-price').beats).flatMap(([id, beat]) => [
      id,
      ...('replies' in beat ? beat.replies.map(each => each.id) : []),
    ]),
  ].filter(id => id.includes('-')),
)

/** Values that were never meant to be read. */
const SLIP =
  /\b(?:undefined|null|NaN|Infinity)\b|\[object|[{}]|\b[a-z]+[A-Z][a-z]|\b[a-z-]+\.[a-z-]+\.[a-z-]+\b/

/** What is wrong with a tree: names, headings, parts, and words that are not for people; some people know what `ids` are. */
export function faultsOf(nodes: readonly Node[], { ids = false } = {}): string[] {
  const faults = nodes
    .filter(({ role, name }) => NAMED.includes(role) && name === '')
    .map(({ role }) => `no name: ${role}`)
  const headings = nodes.filter(({ role }) => role === 'heading')
  const levels = headings.map(({ level = 0 }) => level)
  // While a question is asked, nothing else of the page is read.
  const asked = nodes.some(({ role }) => role === 'dialog')
  if (!asked && levels.filter(level => level === 1).length !== 1)
    faults.push(`headings of level 1: ${levels.join(' ')}`)
  headings.forEach(({ name, level = 0 }, at) => {
    if (level > (levels[at - 1] ?? level) + 1) faults.push(`a level is left out before “${name}”`)
  })
  if (!asked && nodes.filter(({ role }) => role === 'main').length !== 1) faults.push('not one main part')
  for (const role of ['navigation', 'region', 'complementary', 'form']) {
    const names = nodes.filter(node => node.role === role).map(({ name }) => name)
    if (new Set(names).size < names.length) faults.push(`two of one name: ${role} ${names.join(', ')}`)
  }
  for (const { name } of nodes) {
    const words = name.split(/[\s“”‘’,.:;()]+/)
    const code = words.find(word => CODE.has(word)) ?? SLIP.exec(name)?.[0]
    if (code && !ids) faults.push(`“${code}” in “${name}”`)
  }
  return [...new Set(faults)]
}

/** What is folded is a group as well, and called by its summary: these are the others. */
export function namelessGroups(page: Page): Promise<string[]> {
  return page
    .locator('fieldset:not(:has(> legend)), [role="group"]:not([aria-label], [aria-labelledby])')
    .evaluateAll(all => all.map(each => `no name: ${each.tagName} ${each.textContent}`))
}
