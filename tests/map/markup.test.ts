import { expect, test } from 'vitest'
import { escaped, markup } from '../../src/map/markup.ts'

test('a text in a piece of markup is escaped, and a piece of markup is not', () => {
  const inner = markup`<b>${'a < b & "c"'}</b>`
  expect(markup`<p title="${"it's"}">${inner}${['<', 1]}${null}${false}</p>`.markup).toBe(
    '<p title="it&#39;s"><b>a &lt; b &amp; &quot;c&quot;</b>&lt;1</p>',
  )
})

test.each([
  ['a sign that no file of XML may hold', 'a\u0000b\u001Bc\uFFFFd', 'a\uFFFDb\uFFFDc\uFFFDd'],
  ['half a sign', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
  ['a whole one', 'a😀b', 'a😀b'],
  ['a line break', 'a\n\tb', 'a\n\tb'],
])('%s', (_, text, written) => {
  expect(escaped(text)).toBe(written)
})
