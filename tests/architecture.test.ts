import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Each folder of src, and the other folders that it may import from. Entry points may import what they start. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  scenario: [],
  dialogue: ['scenario'],
  scoring: ['scenario', 'dialogue'],
  lint: ['scenario', 'dialogue', 'scoring'],
  course: ['scenario', 'dialogue', 'scoring'],
  practice: ['scenario', 'dialogue', 'scoring'],
  cohort: ['scenario', 'dialogue', 'scoring', 'course'],
  credential: ['scenario', 'dialogue', 'scoring', 'course'],
  // What signs and checks signatures: jose asks the machine for its cryptography (crypto.subtle), and the library of
  // data-integrity proofs for its clock. All that is decided about a credential is decided in `credential`, which is pure.
  signing: ['credential'],
  sounds: ['scenario'],
  // What stands in a scenario's own page, and what it hands over.
  first: ['dialogue'],
  i18n: ['scenario', 'dialogue', 'scoring', 'lint', 'course', 'practice', 'cohort', 'credential'],
  figure: ['scenario'],
  map: ['scenario', 'dialogue', 'scoring', 'lint', 'i18n', 'figure'],
  report: ['scenario', 'dialogue', 'scoring', 'lint', 'i18n', 'figure', 'map'],
  host: ['scenario', 'dialogue', 'course', 'practice'],
  ui: [
    'scenario',
    'dialogue',
    'scoring',
    'lint',
    'course',
    'cohort',
    'practice',
    'i18n',
    'figure',
    'map',
    'host',
    'credential',
    'signing',
    'first',
  ],
  commands: [
    'scenario',
    'dialogue',
    'scoring',
    'lint',
    'course',
    'cohort',
    'credential',
    'signing',
    'i18n',
    'map',
    'report',
  ],
  plugins: ['scenario', 'dialogue', 'scoring', 'lint', 'course', 'i18n', 'first'],
}

const PURE = [
  'scenario',
  'dialogue',
  'scoring',
  'lint',
  'course',
  'practice',
  'cohort',
  'credential',
  'sounds',
  'i18n',
  'figure',
  'map',
  'report',
  'first',
]

/** What the world outside can be reached by, and what depends on where the program runs. */
const WORLD =
  /(?<![.\w])(globalThis|window|document|navigator|localStorage|sessionStorage|indexedDB|fetch|XMLHttpRequest|process|Buffer|setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame|performance|crypto|Intl|Date\.now|Date\.parse|new Date|Math\.random)\b|\b(?:localeCompare|toLocale\w+)\b/g

/**
 * These packages only reckon: the same everywhere, and they touch nothing. Of ts-fsrs the formulas alone are used, which
 * take numbers; its scheduler, which makes dates and asks for the clock where it is given none, is not. Of fflate what packs
 * at once is used, with the time of the files said to it.
 */
const PURE_PACKAGES = ['@lingui/core', '@noble/hashes', 'fflate', 'ts-fsrs', 'xstate', 'yaml', 'zod']

/** Source without comments, and without the texts that people read. */
function bare(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}

/** The modules that a source names, in every form of import and re-export. */
function importsOf(source: string): string[] {
  const forms = [
    /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\brequire\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ]
  return forms.flatMap(form => [...bare(source).matchAll(form)].map(match => match[1] ?? ''))
}

/** Texts are not code: a sentence may say “window”. */
function withoutTexts(source: string): string {
  return bare(source).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
}

/** Whether a file gives the name a meaning of its own, as a constant or a typed parameter: a YAML document is no page. */
function bindsItself(name: string, code: string): boolean {
  return new RegExp(
    `\\b(?:const|let)\\s+(?:\\{[^}]*\\b${name}\\b[^}]*\\}|${name}\\b)|[(,]\\s*${name}\\s*:\\s*[A-Z]|readonly ${name}:`,
  ).test(code)
}

/** What is wrong with a file of `src/folder/`, in words. */
function breaches(file: string, source: string): string[] {
  const folder = file.split('/')[0] ?? ''
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
  const found: string[] = []
  for (const name of importsOf(source)) {
    if (name.startsWith('.')) {
      const target = posix.join(posix.dirname(file), name)
      const to = target.split('/')[0] ?? ''
      if (!allowed.includes(to)) found.push(`imports ${target}`)
    } else if (
      PURE.includes(folder) &&
      !PURE_PACKAGES.some(known => name === known || name.startsWith(`${known}/`))
    ) {
      found.push(`imports ${name}`)
    }
  }
  if (PURE.includes(folder)) {
    const code = withoutTexts(source)
    const used = [...code.matchAll(WORLD)].map(match => match[0]).find(name => !bindsItself(name, code))
    if (used) found.push(`uses ${used}`)
  }
  return found
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.tsx?$/.test(file))

describe('the house', () => {
  test('has no folder that the plan does not know', () => {
    const folders = files.filter(file => file.includes('/')).map(file => file.split('/')[0])
    expect([...new Set(folders)].filter(folder => !(folder ?? '' in MAY_IMPORT))).toEqual([])
  })

  test.each(files.filter(file => file.includes('/')))('%s keeps to its place', file => {
    expect(breaches(file, readFileSync(`src/${file}`, 'utf8'))).toEqual([])
  })

  test.each(files.filter(file => !file.endsWith('.d.ts')))('%s opens with one sentence', file => {
    const source = readFileSync(`src/${file}`, 'utf8').replace(/^#!.*\n/, '')
    expect(source).toMatch(/^\/\*\*[^/]/)
  })
})

/** A contributor reads the same plan. */
test('the page for contributors has each folder, whether it is pure, and what it may import', () => {
  const page = readFileSync('docs/contributing.md', 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)` +\| .+? +\| (yes)? *\| (.+?) +\|$/gm)].map(
    ([, folder = '', pure, imports = '']) => ({ folder, pure: pure === 'yes', imports }),
  )
  const plan = Object.entries(MAY_IMPORT).map(([folder, imports]) => ({
    folder,
    pure: PURE.includes(folder),
    imports: imports.join(', ') || 'nothing of ours',
  }))
  expect(rows).toEqual(plan)
})

/** One planted breach of each kind, and what must be said of it. */
test.each([
  ['scenario/a.ts', "import { step } from '../dialogue/step.ts'", 'imports dialogue/step.ts'],
  ['scenario/a.ts', "import type { State } from '../dialogue/state.ts'", 'imports dialogue/state.ts'],
  ['dialogue/a.ts', "export { score } from '../scoring/score.ts'", 'imports scoring/score.ts'],
  ['dialogue/a.ts', "export * from '../scoring/score.ts'", 'imports scoring/score.ts'],
  ['dialogue/a.ts', "import '../ui/app.tsx'", 'imports ui/app.tsx'],
  ['scoring/a.ts', "const late = await import('../host/attempts.ts')", 'imports host/attempts.ts'],
  ['scoring/a.ts', "type Late = import('../lint/mood-ranges.ts').MoodRange", 'imports lint/mood-ranges.ts'],
  ['lint/a.ts', "const { run } = require('../commands/run.ts')", 'imports commands/run.ts'],
  ['lint/a.ts', "import { main } from '../cli.ts'", 'imports cli.ts'],
  ['course/a.ts', "import type { Stored } from '../host/records.ts'", 'imports host/records.ts'],
  ['host/a.ts', "import { score } from '../scoring/score.ts'", 'imports scoring/score.ts'],
  ['ui/a.tsx', "import { run } from '../commands/run.ts'", 'imports commands/run.ts'],
  ['commands/a.ts', "import { App } from '../ui/app.tsx'", 'imports ui/app.tsx'],
  ['dialogue/a.ts', "import { readFileSync } from 'node:fs'", 'imports node:fs'],
  ['scoring/a.ts', "import { useState } from 'react'", 'imports react'],
  ['dialogue/a.ts', 'const now = Date.now()', 'uses Date.now'],
  ['dialogue/a.ts', 'const now = new Date()', 'uses new Date'],
  ['dialogue/a.ts', 'const now = performance.now()', 'uses performance'],
  ['dialogue/a.ts', 'const id = crypto.randomUUID()', 'uses crypto'],
  ['dialogue/a.ts', 'setTimeout(later, 1)', 'uses setTimeout'],
  ['scoring/a.ts', 'const luck = Math.random()', 'uses Math.random'],
  ['scoring/a.ts', 'ids.sort((a, b) => a.localeCompare(b))', 'uses localeCompare'],
  ['i18n/a.ts', 'const text = sum.toLocaleString()', 'uses toLocaleString'],
  ['i18n/a.ts', "const format = new Intl.NumberFormat('en')", 'uses Intl'],
  ['lint/a.ts', "await fetch('https://example.org')", 'uses fetch'],
  ['scenario/a.ts', 'document.title = title', 'uses document'],
  ['scenario/a.ts', 'const home = process.env.HOME', 'uses process'],
])('%s: %s is a breach', (file, source, breach) => {
  expect(breaches(file, source)).toEqual([breach])
})

test.each([
  ["// import { step } from '../dialogue/step.ts'"],
  ['/* new Date() is not ours to ask for */'],
  ["const text = 'The window is open, and so is the document.'"],
  ["import { isScalar } from 'yaml'"],
  ["import type { Move } from './vocabulary.ts'"],
  ['function faults(text: string, document: Document) { return document.errors }'],
  ['const document = parseDocument(text)'],
])('%s is no breach', source => {
  expect(breaches('scenario/a.ts', source)).toEqual([])
})
