/** docs/threats.md promises a test for each line: here they are looked for. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const PAGE = readFileSync('docs/threats.md', 'utf8')

/** Lines of tables, without their heads. */
const LINES = PAGE.split('\n').filter(line => /^\| (?!What may happen|-)/.test(line))

const NAMED = /`(tests\/[\w./-]+\.test\.tsx?)` “([^”]+)”/g

test.each(LINES.map(line => [line.split('|')[1]?.trim() ?? '', line] as const))(
  '“%s” has its test',
  (_, line) => {
    const cells = line.split('|').slice(1, -1)
    expect(cells).toHaveLength(3)
    const named = [...(cells[2] ?? '').matchAll(NAMED)]
    expect(named.length).toBeGreaterThan(0)
    const missing = named
      .map(([, file = '', title = '']) => ({ file, title }))
      .filter(({ file, title }) => !existsSync(file) || !titlesIn(readFileSync(file, 'utf8')).includes(title))
    expect(missing).toEqual([])
  },
)

test('the page has a line for each of those who may hurt, and says what is not stopped', () => {
  const heads = [...PAGE.matchAll(/^## (.+)$/gm)].map(([, head]) => head)
  expect(heads).toHaveLength(9)
  expect(heads.at(-1)).toBe('What is not stopped')
  expect(LINES.length).toBeGreaterThan(40)
})

/** What stands as the first word of a test, or of tests of one kind: behind a bracket, in quotes, and a comma after it. */
function titlesIn(source: string): readonly string[] {
  return [...source.matchAll(/\(\s*(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1,/g)].map(([, , title = '']) =>
    title.replaceAll(/\\(.)/g, '$1'),
  )
}
