/** The pages for people: no link leads nowhere, and no example stands in them that no test runs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anchorsOf, boxesOf, linksOf } from './support/guide.ts'

const PAGES = [
  'README.md',
  'scenarios/README.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
]
const textOf = new Map(PAGES.map(path => [path, readFileSync(path, 'utf8')]))

/** Where the boxes of a chapter are run, or held against what they stand for. */
const RUN_BY: Readonly<Record<string, string>> = {
  'README.md · Start · sh': 'tests/docs.test.ts',
  'README.md · Write a scenario · sh': 'tests/readme.test.ts',
  'README.md · Give a course · sh': 'tests/e2e/provider.test.ts',
  'docs/courses.md · Packages · sh': 'tests/commands/package.test.ts',
  'docs/courses.md · On a page of yours · html': 'tests/e2e/package.test.ts',
  'docs/courses.md · On a page of yours · js': 'tests/e2e/package.test.ts',
  'docs/courses.md · Certificates that anyone can verify · sh': 'tests/commands/certificates-page.test.ts',
  'docs/courses.md · How a group did · sh': 'tests/commands/cohort.test.ts',
  'docs/courses.md · How a group did · sql': 'tests/cohort/tables.test.ts',
  'docs/contributing.md · Run it · sh': 'tests/docs.test.ts',
  'docs/contributing.md · Release · sh': 'tests/docs.test.ts',
}

/** A page that is followed from its first box to its last. */
const FOLLOWED: Readonly<Record<string, string>> = {
  'scenarios/README.md': 'tests/scenarios-readme.test.ts',
}

/** Formulas are no examples: they have no language. */
const examples = PAGES.filter(path => !(path in FOLLOWED)).flatMap(path =>
  boxesOf(textOf.get(path) ?? '')
    .filter(({ language }) => language !== '')
    .map(({ chapter, language }) => `${path} · ${chapter} · ${language}`),
)

test('every example has a test that runs it', () => {
  expect([...new Set(examples)].toSorted()).toEqual(Object.keys(RUN_BY).toSorted())
})

test.each([...Object.entries(RUN_BY), ...Object.entries(FOLLOWED)])('%s: %s reads it', (example, by) => {
  const [path = ''] = example.split(' · ')
  expect(readFileSync(by, 'utf8')).toContain(path)
})

describe.each(PAGES)('%s', path => {
  const text = textOf.get(path) ?? ''

  test('leads somewhere with every link', () => {
    const dead = linksOf(text).filter(link => {
      const [to = '', anchor] = link.split('#')
      const file = to === '' ? path : join(dirname(path), to)
      if (!existsSync(file)) return true
      return anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
    })
    expect(dead).toEqual([])
  })

  test('names no file of the house that is not there', () => {
    const named = [...text.matchAll(/`((?:src|tests|docs|public)\/[\w./-]*)`/g)].map(([, name = '']) => name)
    expect(named.filter(name => !existsSync(name))).toEqual([])
  })

  test('tells to run no script that is not there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }
    const run = [...text.matchAll(/\bnpm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
      ([, name = '']) => name,
    )
    expect(run.filter(name => !(name in scripts))).toEqual([])
  })
})

test('what a contributor may ask of the tests, a test reads', () => {
  const asked = [...(textOf.get('docs/contributing.md') ?? '').matchAll(/^\| `([A-Z]+)=/gm)].map(
    ([, name]) => name,
  )
  const read = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => readFileSync(join('tests', name), 'utf8').match(/(?<=process\.env\[')[A-Z]+/g) ?? [])
  expect(asked).not.toEqual([])
  expect(asked.filter(name => !read.includes(name ?? ''))).toEqual([])
})

test('every page is led to from the first', () => {
  const led = new Set(['README.md'])
  for (const path of led)
    for (const to of linksOf(textOf.get(path) ?? '')) {
      const file = join(dirname(path), to.split('#')[0] ?? '')
      if (textOf.has(file)) led.add(file)
    }
  expect(PAGES.filter(path => !led.has(path))).toEqual([])
})

test('what the program tells people to read is there', () => {
  const told = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .flatMap(name => readFileSync(join('src', name), 'utf8').match(/\bdocs\/[\w-]+\.md\b/g) ?? [])
  expect([...new Set(told)].filter(path => !existsSync(path))).toEqual([])
})
