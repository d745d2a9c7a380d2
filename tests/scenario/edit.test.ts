/** A change to one value changes that value's bytes alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { describe, expect, test } from 'vitest'
import { changeOf, edit } from '../../src/scenario/edit.ts'
import { parse } from '../../src/scenario/parse.ts'
import type { Path } from '../../src/scenario/problem.ts'
import { valueAt } from '../../src/scenario/raw.ts'
import { revise } from '../../src/scenario/revise.ts'
import { readYaml } from '../../src/scenario/yaml.ts'
import { sample } from './sample.ts'

const SHIPPED = [
  ['the sample', sample] as const,
  ...readdirSync('scenarios')
    .filter(name => name.endsWith('.yaml'))
    .map(name => [name, readFileSync(`scenarios/${name}`, 'utf8')] as const),
]

/** A file in every style that YAML has, with a note wherever one can stand. */
const STYLES = `# before
plain: words here   # note 1
single: 'it''s'     # note 2
double: "say \\"hi\\""
empty:
literal: |          # note 3
  one
    two

  three

# note 4
folded: >-
    one
    two
flow: { a: 1 , b: "x" , c: [ y,  z ] }  # note 5
deep:
  - - text: |
        inner
      other: yes
number: 007.50
truth: true
`

/** Every single value of a file, with where it stands by a reading of its own. */
function valuesOf(text: string): { path: Path; from: number; to: number }[] {
  const found: { path: Path; from: number; to: number }[] = []
  const look = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const pair of node.items) look(pair.value, [...path, String(pair.key)])
    else if (isSeq(node)) node.items.forEach((item, at) => look(item, [...path, at]))
    else if (isScalar(node) && node.range) found.push({ path, from: node.range[0], to: node.range[1] })
  }
  look(parseDocument(text).contents, [])
  return found
}

const NEW = [
  'calmer',
  'He said: "no" # twice',
  "it's, well\nover",
  '  spaced\n\nout  ',
  'yes',
  '',
  '\t“ü” 😀',
]

function expectOnlyThere(text: string, value: string | number | boolean): void {
  for (const { path, from, to } of valuesOf(text)) {
    const edited = edit(text, path, value)
    const { draft } = parse(edited)
    expect({
      path,
      before: edited.startsWith(text.slice(0, from)),
      after: edited.endsWith(text.slice(to)),
      read: asRead(valueAt(draft, path)),
    }).toEqual({ path, before: true, after: true, read: asRead(value) })
    // Nothing else says anything else.
    expect(without(draft, path)).toEqual(without(parse(text).draft, path))
  }
}

/** A block ends with a line end that nobody means; yes and true are the same answer. */
function asRead(value: unknown): unknown {
  if (value === true || value === 'yes') return 'yes'
  if (value === false || value === 'no') return 'no'
  return typeof value === 'string' ? value.trim() : value
}

function without(draft: unknown, path: Path): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(draft))
  const owner = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>
  owner[path.at(-1) ?? ''] = 'edited'
  return copy
}

describe('every value of a file', () => {
  test.each(NEW)('can become %j, whatever its style', value => expectOnlyThere(STYLES, value))
  test.each([0, 7.5, true, false])('can become %j, whatever its style', value =>
    expectOnlyThere(STYLES, value),
  )
  test.each(SHIPPED)('in %s', (_name, text) => {
    const value = 'He said: "no" # twice'
    const values = valuesOf(text)
    const { root } = readYaml(text)
    const changes = values.map(({ path }) => changeOf(text, root, path, value))
    expect(changes.map(({ from, to }) => ({ from, to }))).toEqual(
      values.map(({ from, to }) => ({ from, to })),
    )
    // All of them at once, so that each is read where it stands.
    const { draft } = parse(revise(text, changes))
    expect(values.filter(({ path }) => asRead(valueAt(draft, path)) !== value)).toEqual([])
  })
  test('with line ends of another kind', () => {
    expectOnlyThere(STYLES.replaceAll('\n', '\r\n'), 'one\ntwo')
  })
})

describe('the style stays', () => {
  const changes: [Path, string, string, string][] = [
    [['plain'], 'other words', 'words here', 'other words'],
    [['plain'], 'a: b', 'words here', '"a: b"'],
    [['single'], "isn't", "'it''s'", "'isn''t'"],
    [['double'], 'so', '"say \\"hi\\""', '"so"'],
    [['empty'], 'now', 'empty:', 'empty: now'],
    [
      ['literal'],
      'a\n\n b',
      '|          # note 3\n  one\n    two\n\n  three\n',
      '|          # note 3\n  a\n\n   b\n',
    ],
    [['folded'], 'all of it', '>-\n    one\n    two', '>-\n    all of it'],
    [['flow', 'c', 0], 'yes, no', 'y,', '"yes, no",'],
    [['deep', 0, 0, 'text'], 'outer', '|\n        inner', '|\n        outer'],
  ]
  test.each(changes)('%j becomes %j', (path, value, before, after) => {
    expect(edit(STYLES, path, value)).toBe(STYLES.replace(before, after))
  })

  test('yes stays yes or no, true stays true or false', () => {
    expect(edit(STYLES, ['deep', 0, 0, 'other'], false)).toContain('other: no\n')
    expect(edit(STYLES, ['truth'], false)).toContain('truth: false\n')
  })
})

test('to edit what is not there is a mistake of the program, not of an author', () => {
  expect(() => edit(STYLES, ['nowhere'], 'x')).toThrow(RangeError)
  expect(() => edit(STYLES, ['flow'], 'x')).toThrow('No single value stands at flow')
})
