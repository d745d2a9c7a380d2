/** Every sentence a person reads stands in src/i18n, and keeps to the interface's words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const FOLDER = 'src/ui'
/** Attributes that a person reads or hears. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'alt',
  'placeholder',
  'label',
]

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** The literal words of a source that would reach a person. */
function sentencesIn(name: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown, spoken: boolean): void => {
    if (Array.isArray(node)) for (const child of node) visit(child, spoken)
    if (!isNode(node)) return
    const text = node.type === 'JSXText' ? node['value'] : undefined
    if (typeof text === 'string' && /\p{L}/u.test(text)) found.push(text.trim())
    const literal =
      node.type === 'Literal' ? node['value'] : node.type === 'TemplateElement' ? rawOf(node) : undefined
    if (spoken && typeof literal === 'string' && /\p{L}/u.test(literal)) found.push(literal)
    for (const [key, child] of Object.entries(node)) {
      if (key === 'type') continue
      visit(child, isSpoken(node, key, spoken))
    }
  }
  visit(parseSync(name, source).program, false)
  return found
}

/** A literal is read by a person where it stands in a spoken attribute, or straight in an element. */
function isSpoken(node: Node, key: string, inherited: boolean): boolean {
  if (node.type === 'JSXAttribute') return key === 'value' && SPOKEN.includes(nameOf(node['name']))
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return key === 'children'
  // What is handed to a function, or looked up, is an id and no sentence.
  if (['CallExpression', 'MemberExpression', 'BinaryExpression'].includes(node.type)) return false
  if (node.type === 'ConditionalExpression' && key === 'test') return false
  return inherited
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

function nameOf(name: unknown): string {
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : ''
}

function rawOf(node: Node): string {
  const value = node['value'] as { raw?: string } | undefined
  return value?.raw ?? ''
}

test.each(files)('%s holds no sentence of its own', file => {
  expect(sentencesIn(file, readFileSync(join(FOLDER, file), 'utf8'))).toEqual([])
})

test.each([
  ['a text', 'const a = <p>Hello there</p>'],
  ['a literal child', 'const a = <p>{"Hello there"}</p>'],
  ['a choice of texts', 'const a = <p>{b ? "Hello" : "Goodbye"}</p>'],
  ['a label', 'const a = <p aria-label="Hello there" />'],
  ['a label in a template', 'const a = <p aria-label={`Hello ${b}`} />'],
])('%s in a component would be found', (_, source) => {
  expect(sentencesIn('planted.tsx', source)).not.toEqual([])
})

describe('the interface’s words', () => {
  const tables = ['page', 'debrief', 'coach', 'history'].map(name =>
    readFileSync(`src/i18n/en-GB/${name}.ts`, 'utf8'),
  )
  const sentences = tables.flatMap(table =>
    [...table.matchAll(/^ {2}'?[\w.-]+'?:\s*'(.*)',$/gm)].map(([, words]) => words ?? ''),
  )

  test('are read from the tables', () => expect(sentences.length).toBeGreaterThan(250))

  test.each([
    ['exclamation marks', /!/],
    ['em dashes', /—/],
    ['straight quotes', /"|\w'\w/],
    ['praise', /\b(great|well done|excellent|perfect|good job|amazing|oops|congratulations)\b/i],
    ['“the user”', /\bthe user\b/i],
  ])('hold no %s', (_, never) => {
    expect(sentences.filter(words => never.test(words))).toEqual([])
  })
})
