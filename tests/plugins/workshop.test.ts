import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Levels } from '../../src/lint/rules/judge.ts'
import { RULES } from '../../src/lint/rules/rules.ts'
import { type Playables, playables } from '../../src/plugins/playable.ts'
import { type Workshop, workshop } from '../../src/plugins/workshop.ts'
import type { Edited } from '../../src/scenario/edited.ts'

const GOOD = readFileSync('src/commands/template.txt', 'utf8').replace('id: NAME', 'id: cake')
const UNPLAYABLE = GOOD.replace('to: story', 'to: stroy')
const OTHER_WORDS = GOOD.replace('The cake with the wrong name', 'Maria’s cake')
/** It can be played; whether what stands after the # is a note, the author must say. */
const CUT_SHORT = GOOD.replace(
  /plain: "The name on the cake is wrong\. (.*)"\n/,
  'plain: The name is wrong. # $1\n',
)
/** What the rules think of it is asked in one test. */
const NO_RULES: Levels = Object.fromEntries(RULES.map(({ code }) => [code, 'off']))

let folder: string
let path: string
let files: Playables
let levels: Levels
let shop: Workshop
/** What the pages were told, in order. */
let told: ('reload' | Edited)[]
let ask: () => readonly Edited[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  path = join(folder, 'cake.yaml')
  writeFileSync(path, GOOD)
  files = playables()
  levels = NO_RULES
  told = []
  shop = workshop(
    {
      reload: () => told.push('reload'),
      send: (_, edited) => told.push(edited),
      asked: (_, answer) => {
        ask = () => {
          const answers: Edited[] = []
          answer((_event, edited) => answers.push(edited))
          return answers
        }
      },
    },
    files,
    () => levels,
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

function save(text: string): void {
  writeFileSync(path, text)
  shop.saved(path)
}

/** The page has the scenario, as it does once it was loaded. */
function shown(): string {
  return files.open(path).title
}

test('a page is told nothing of files that nobody edits', () => {
  shown()
  expect(ask()).toEqual([])
})

test('a file that cannot be played is told at once with its place, and the page keeps what it has', () => {
  const title = shown()
  save(UNPLAYABLE)
  expect(told).toMatchObject([
    {
      file: 'cake.yaml',
      scenario: 'cake',
      version: null,
      moods: {},
      problems: [
        {
          severity: 'error',
          line: UNPLAYABLE.split('\n').findIndex(line => line.includes('stroy')) + 1,
          column: 13,
          message: 'There is no beat called “stroy”. Did you mean “story”?',
        },
      ],
    },
  ])
  expect(shown()).toBe(title)
})

test('mended, it is told to have no problems, and no page need load anew', () => {
  shown()
  save(UNPLAYABLE)
  save(GOOD)
  expect(told).toMatchObject([{}, { file: 'cake.yaml', problems: [] }])
})

test('mended into something else, it is loaded anew', () => {
  shown()
  save(UNPLAYABLE)
  save(OTHER_WORDS)
  expect(told.at(-1)).toBe('reload')
  expect(shown()).toBe('Maria’s cake')
})

test('a change that can be played is loaded anew first, and proven when a page asks', () => {
  shown()
  save(CUT_SHORT)
  expect(told).toEqual(['reload'])
  const [edited] = ask()
  expect(edited?.problems).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('# It should be Maria') as string },
  ])
  expect(edited?.version).toEqual({
    plays: expect.any(String) as string,
    words: expect.any(String) as string,
  })
})

test('the moods that can arrive are told by beat', () => {
  shown()
  save(OTHER_WORDS)
  const [edited] = ask()
  expect(edited?.moods['opening']).toEqual({ anger: [5, 5], trust: [4, 4] })
  const { anger = [0, 0] } = edited?.moods['story'] ?? {}
  expect(anger[0]).toBeLessThan(anger[1])
})

test('what was proven is not proven again until the next save', () => {
  shown()
  save(OTHER_WORDS)
  const [first] = ask()
  expect(ask()[0]).toBe(first)
  save(GOOD)
  expect(ask()[0]).not.toBe(first)
})

test('a note to oneself changes nothing for the page, and is proven for it at once', () => {
  shown()
  save(`# To do: a second customer.\n${GOOD}`)
  expect(told).toMatchObject([{ file: 'cake.yaml', problems: [] }])
})

test('the worst comes first, and within that what stands first', () => {
  levels = {}
  shown()
  save(CUT_SHORT.replace('to: story', 'to: stroy').replace('level: 1 ', 'level: 9 '))
  const [edited] = told
  const severities =
    typeof edited === 'object' ? edited.problems.map(({ severity, line }) => [severity, line]) : []
  const ranks = severities.map(([severity]) => ['error', 'warning', 'hint'].indexOf(String(severity)))
  expect(ranks.length).toBeGreaterThan(2)
  expect(ranks).toEqual(ranks.toSorted())
  const errors = severities.filter(([severity]) => severity === 'error').map(([, line]) => Number(line))
  expect(errors).toEqual(errors.toSorted((a, b) => a - b))
})

test('a file that no page could ever play is left to the server’s own message', () => {
  writeFileSync(path, UNPLAYABLE)
  expect(shown).toThrow(/cannot be played yet/)
  save(UNPLAYABLE.replace('level: 1 ', 'level: 9 '))
  expect(told).toEqual(['reload'])
})

test('a file that is gone is gone from the pages', () => {
  shown()
  save(UNPLAYABLE)
  rmSync(path)
  shop.saved(path)
  expect(told.at(-1)).toBe('reload')
  expect(ask()).toEqual([])
  expect(shown).toThrow(/ENOENT/)
})

test('a programme that holds a rule otherwise is heard: the file is judged anew', () => {
  levels = {}
  shown()
  const short = GOOD.replace('minutes: 4', 'minutes: 40')
  save(short)
  const strict = ask()[0]?.problems ?? []
  levels = NO_RULES
  shop.programmeSaved(join(folder, 'programme.yaml'))
  expect(told.at(-1)).toBe('reload')
  expect(strict.length).toBeGreaterThan(0)
  expect(ask()[0]?.problems).toEqual([])
})
