/** A programme, checked with all that stands beside it: its scenarios, their translations, its logo. */
import { describe, expect, test } from 'vitest'
import { CAKE, HERE, ran } from './world.ts'

const BREAD = CAKE.replace('id: cake\n', 'id: bread\n')
const SVG = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])

const programme = (more = '', places = 'cake') => `format: 1
id: bakery
title: "At the bakery"
stages:
  - id: first
    title: "First"
    scenarios:
      - ${places}
${more}`

const POOL = 'pool: sweet\n        title: "Sweet"\n        scenarios: [cake, bread]'
const theme = (logo: string) =>
  `theme:\n  name: "Bakery"\n  logo: ${logo}\n  ground: "#000000"\n  ink: "#ffffff"\n`

type Files = Readonly<Record<string, string | Uint8Array>>

async function problemsOf(text: string, files: Files = {}) {
  const all = { ...HERE, 'scenarios/bread.yaml': BREAD, ...files, 'scenarios/programme.yaml': text }
  const { json } = await ran('check scenarios/programme.yaml --json', { files: all })
  const [report] = json()['files'] as { problems: Told[] }[]
  return report?.problems ?? []
}

interface Told {
  readonly code: string
  readonly line: number
  readonly severity: string
  readonly message: string
  readonly help: string
}

describe('a programme', () => {
  test.each<[string, string, Files, string[], RegExp?]>([
    ['with a pool of like scenarios', programme('', POOL), {}, []],
    [
      'with a name that is nearly one',
      programme('', 'bred'),
      {},
      ['error programme-scenario-missing:8'],
      /Did you mean “bread”\?/,
    ],
    [
      'with a pool of one level and another',
      programme('', POOL),
      { 'scenarios/bread.yaml': BREAD.replace(/^level: 1/m, 'level: 4') },
      ['error pool-unlike:10'],
      /“bread” is of level 4, and “cake” .* level 1/,
    ],
    [
      'with a pool that is graded for this and for that',
      programme('', POOL),
      {
        'scenarios/bread.yaml': BREAD.replace(
          'scores: [empathy, boundaries, compensation]',
          'scores: [boundaries, empathy]',
        ),
      },
      ['error pool-unlike:10'],
      /“bread” is graded for boundaries, empathy, and “cake”/,
    ],
    [
      'with a scenario in a pool and on its own',
      programme('', `${POOL}\n      - bread`),
      {},
      ['error programme-scenario-twice:11'],
    ],
    [
      'with half of a pool missing',
      programme('', POOL.replace('bread', 'brad')),
      {},
      ['error programme-scenario-missing:10'],
    ],
    [
      'with a limit that nobody can keep',
      programme('time-limit: 3\n'),
      {},
      ['warning time-limit-short:9'],
      /3 minutes a talk, and “cake” takes about 4/,
    ],
    ['with a limit that fits', programme('time-limit: 4\n'), {}, []],
    ['with no logo where it says', programme(theme('logo.svg')), {}, ['error logo-missing:11'], /beside/],
    ['with a logo', programme(theme('logo.svg')), { 'scenarios/logo.svg': SVG }, []],
    ['with a logo in a folder', programme(theme('a/b.png')), { 'scenarios/a/b.png': PNG }, []],
    [
      'with a word processor’s file for a logo',
      programme(theme('logo.png')),
      { 'scenarios/logo.png': SVG },
      ['error logo-no-picture:11'],
    ],
    [
      'with a page for a logo',
      programme(theme('logo.svg')),
      { 'scenarios/logo.svg': '<html></html>' },
      ['error logo-no-picture:11'],
    ],
    [
      'with a poster for a logo',
      programme(theme('logo.png')),
      { 'scenarios/logo.png': new Uint8Array([...PNG, ...new Uint8Array(100_000)]) },
      ['error logo-too-large:11'],
      /101 kB, and 100 kB is the most/,
    ],
    ['in the language of its scenarios', programme('languages: [en-GB]\n'), {}, []],
    [
      'in a language that nobody has',
      programme('languages: [en-GB, en-GD]\n'),
      {},
      ['error language-of-no-one:9'],
      /Did you mean “en-GB”\?/,
    ],
    [
      'in a language that only one of them has',
      programme('languages: [de-DE]\n', 'cake\n      - bread'),
      {
        'scenarios/cake.de-DE.yaml': 'format: 1\nscenario: cake\nlanguage: de-DE\nlines: {}\n',
      },
      ['warning language-not-everywhere:10'],
      /One scenario is not there in de-DE: “bread”\./,
    ],
  ])('%s', async (_, text, files, expected, words = /^/) => {
    const problems = await problemsOf(text, files)
    expect(problems.map(({ severity, code, line }) => `${severity} ${code}:${line}`)).toEqual(expected)
    for (const { message, help } of problems) {
      expect(`${message} ${help}`).not.toMatch(/[{}]/)
      expect(`${message} ${help}`).toMatch(words)
    }
  })
})

test('a pool is proven scenario by scenario', async () => {
  const files = {
    ...HERE,
    'scenarios/bread.yaml': BREAD,
    'scenarios/programme.yaml': programme('', POOL),
  }
  const { json } = await ran('prove scenarios/programme.yaml --json', { files })
  const [report] = json()['files'] as { problems: Told[] }[]
  expect(report?.problems.map(({ code, line }) => `${code}:${line}`)).toContain(
    'programme-scenario-unproven:10',
  )
})
