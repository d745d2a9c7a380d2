/** The letters that come with the page are cut down: all that the page and its scenarios say can be written with them. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lettersIn } from '../support/letters.ts'

const LETTERS = lettersIn(readFileSync('src/ui/look/schibsted-grotesk.woff2'))

/** What the command line alone says is in no other language than English. */
const SPOKEN_BY_PAGE = readdirSync('src/i18n/de-DE')

function written(folder: string, end: string): string {
  return readdirSync(folder)
    .filter(name => name.endsWith(end) && (end !== '.ts' || SPOKEN_BY_PAGE.includes(name)))
    .map(name => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('')
}

describe('the letters', () => {
  test.each([
    ['scenarios and their translations', written('scenarios', '.yaml')],
    ['the sentences in English', written('src/i18n/en-GB', '.ts')],
    ['the sentences in German', written('src/i18n/de-DE', '.ts')],
  ])('have every character of %s', (_, text) => {
    const missing = new Set([...text].filter(sign => sign !== '\n' && !LETTERS.has(sign.codePointAt(0) ?? 0)))
    expect([...missing]).toEqual([])
  })

  test('are asked for by the style sheet for what they have, and for nothing else', () => {
    const [range = ''] = /(?<=unicode-range:)[^;]+/.exec(readFileSync('src/ui/look/font.css', 'utf8')) ?? []
    const asked = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(
      ([, from = '', to = from]) => {
        const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
        return Array.from({ length: last - first + 1 }, (__, next) => first + next)
      },
    )
    const wanted = asked.filter(sign => !LETTERS.has(sign)).map(sign => sign.toString(16))
    const unasked = [...LETTERS].filter(sign => !asked.includes(sign)).map(sign => sign.toString(16))
    expect({ wanted, unasked }).toEqual({ wanted: [], unasked: [] })
  })
})
