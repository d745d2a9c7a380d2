/** `cohort`: a group from its files, the figures in words and as JSON, tables, and corrections that stand beside. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeCorrection } from '../../src/cohort/correction.ts'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { statementsOf } from '../cohort/support/statements.ts'
import { commandsIn, wordsOf } from '../support/guide.ts'
import { attempt, BEST, CAKE, HERE, ran } from './world.ts'

/** A talk through the cake as somebody's file. */
async function talk(id: string, replies = BEST, more: Readonly<Record<string, unknown>> = {}) {
  const found = JSON.parse(await attempt(replies, '--mode', 'assessment')) as Record<string, unknown>
  return JSON.stringify({ ...found, id, seed: id.length + (id.codePointAt(id.length - 1) ?? 0), ...more })
}

async function group(more: Readonly<Record<string, string>> = {}) {
  const lines = [await talk('a-1'), await talk('a-2'), await talk('a-3', await anyOther())]
  return { ...HERE, 'group/talks.ndjson': lines.join('\n'), ...more }
}

/** The first reply at every beat. */
async function anyOther(): Promise<string> {
  const { json } = await ran('play scenarios/cake.yaml --strategy first --json')
  const { derived } = json() as { derived: { turns: { reply: string }[] } }
  return derived.turns.map(({ reply }) => reply).join(' ')
}

describe('a group', () => {
  test('in words: who went where, what was chosen, and what there is not enough of to say', async () => {
    const { out, err, code } = await ran('cohort group', { files: await group() })
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out).toContain('3 attempts read.')
    expect(out).toContain('3 people, 3 finished attempts.')
    expect(out).toMatch(/own-it +\d of 3 +\d+ +not enough to say/)
    expect(out).toContain('No attempt says whose it is')
    expect(out).toContain('Not enough to say')
  })

  test('as JSON, by stable keys', async () => {
    const found = (await ran('cohort group --json', { files: await group() })).json()
    expect(Object.keys(found)).toEqual([
      'attempts',
      'scenarios',
      'help',
      'reliability',
      'leftOut',
      'mark',
      'corrections',
      'written',
      'problems',
    ])
    expect(found['scenarios']).toMatchObject([
      { scenario: 'cake', mode: 'assessment', people: 3, attempts: 3 },
    ])
  })

  test('counts an attempt once that stands in two files', async () => {
    const files = await group()
    const again = { ...files, 'group/again.ndjson': files['group/talks.ndjson'] }
    const { out } = await ran('cohort group', { files: again })
    expect(out).toContain('6 attempts read; 3 of them are in no figure:')
    expect(out).toContain('3 came twice, and count once.')
    expect(out).toContain('3 people, 3 finished attempts.')
  })

  test('says which part of a file is none, and counts the rest', async () => {
    const files = await group({ 'group/broken.ndjson': `{"format":1\n${await talk('b-1')}\nnonsense` })
    const { err, out, code } = await ran('cohort group', { files })
    expect(code).toBe(1)
    expect(err).toContain('group/broken.ndjson')
    expect(out).toContain('attempts')
  })

  test.each([
    [['cohort'], 'Say where the attempts are'],
    [['cohort', 'nowhere'], 'There is no file or folder'],
    [['cohort', 'group', '--as', 'ndjso', '--out', 'x'], 'Did you mean “ndjson”?'],
    [['cohort', 'group', '--as', 'ndjson'], '--out'],
    [['cohort', 'group', '--as', 'gradebook', '--out', 'x'], '--corrections'],
    [['cohort', 'group', '--overall', '70'], 'Say which score is corrected'],
  ] as const)('%s says what to do', async (line, words) => {
    const { err, code } = await ran(line, { files: await group() })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

test('three tables, a row a line', async () => {
  const { files, out } = await ran('cohort group --as ndjson --out tables', { files: await group() })
  expect(out).toContain('tables/attempt.ndjson: 3 rows')
  const rows = (name: string) =>
    String(files.get(`tables/${name}.ndjson`))
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
  expect(rows('attempt')).toHaveLength(3)
  expect(rows('turn').filter(({ attempt: of }) => of === 1)).toMatchObject(
    BEST.split(' ').map((reply, index) => ({ step: index + 1, turn: index + 1, reply })),
  )
  const lost = rows('finding').filter(({ attempt: of, dimension }) => of === 3 && dimension === 'empathy')
  const points = lost.reduce((sum, row) => sum + Number(row['points']), 0)
  expect(rows('attempt')[2]).toMatchObject({ empathy: 100 - points })
})

describe('a correction', () => {
  const correct = [
    'cohort',
    'group',
    '--correct',
    'a-3',
    '--empathy',
    '70',
    '--because',
    'The line was, “as said”.',
  ]
  const by = ['--by', 'M. Trainer', '--corrections', 'corrections.ndjson']

  test('is added to the end of the file, with who, when and why, and the attempt stays as it is', async () => {
    const files = await group({ 'corrections.ndjson': 'an older line\n' })
    const done = await ran([...correct, ...by], { files })
    expect(done.out).toContain('Empathy')
    const [older, line] = String(done.files.get('corrections.ndjson')).trimEnd().split('\n')
    expect(older).toBe('an older line')
    expect(JSON.parse(line ?? '')).toMatchObject({
      attempt: 'a-3',
      scenario: 'cake',
      mark: 'empathy',
      to: 70,
      because: 'The line was, “as said”.',
      by: 'M. Trainer',
      at: expect.stringMatching(/^2026-04-11T.*Z$/) as string,
    })
    expect(done.files.get('group/talks.ndjson')).toBe(files['group/talks.ndjson'])
  })

  test('is shown beside the figures and changes none of them', async () => {
    const files = await group()
    const { files: corrected } = await ran([...correct, ...by], { files })
    const all = Object.fromEntries(corrected)
    const [plain, beside] = await Promise.all([
      ran('cohort group', { files }),
      ran('cohort group --corrections corrections.ndjson', { files: all }),
    ])
    expect(beside.out.startsWith(plain.out)).toBe(true)
    expect(beside.out.slice(plain.out.length)).toMatch(
      /Corrected scores.*Empathy: \d+ → 70, by\s+M\. Trainer/s,
    )
  })

  test('that speaks of another score says so, and changes nothing', async () => {
    const files = await group()
    const { files: corrected } = await ran([...correct, ...by], { files })
    const line = JSON.parse(String(corrected.get('corrections.ndjson'))) as Parameters<
      typeof writeCorrection
    >[0]
    const forged = writeCorrection({ ...line, from: line.from === 99 ? 98 : 99 })
    const { err, code } = await ran('cohort group --corrections corrections.ndjson', {
      files: { ...files, 'corrections.ndjson': `${forged}nonsense\n{"format":1}\n` },
    })
    expect(code).toBe(1)
    expect(err).toContain('another score of it')
    expect(err).toContain('Line 2 cannot be read.')
    expect(err).toContain('Line 3 cannot be read.')
  })

  test.each([
    [[...correct.slice(0, 6), '--by', 'M', '--corrections', 'c'], 'needs its reason'],
    [
      [...correct.slice(0, 4), '--empathy', '101', '--because', 'x', '--by', 'M', '--corrections', 'c'],
      '0 to 100',
    ],
    [[...correct, '--by', 'M'], '--corrections'],
    [['cohort', 'group', '--correct', 'a-33', ...correct.slice(4), ...by], 'Did you mean “a-3”?'],
  ] as const)('%#: what is missing is asked for', async (line, words) => {
    const { err, code } = await ran(line, { files: await group() })
    expect(code).toBe(2)
    expect(err).toContain(words)
  })
})

test('a version that is not at hand is in no figure', async () => {
  const files = { ...(await group()), 'scenarios/cake.yaml': CAKE.replace('anger: 5,', 'anger: 6,') }
  const { out } = await ran('cohort group', { files })
  if (files['scenarios/cake.yaml'] === CAKE) throw new Error('The scenario was not changed.')
  expect(out).toContain('that are not at hand')
})

test('the commands, as the page of docs has them, correct a score and bring it back to the platform', async () => {
  const commands = commandsIn(readFileSync('docs/courses.md', 'utf8'), 'How a group did')
  expect(commands).toHaveLength(3)
  const id = 'ab'.repeat(16)
  const played = JSON.parse(await talk(id, await anyOther())) as Attempt
  const statements = statementsOf(played, { name: 'Ada Moss', mail: 'ada@example.org' })
  let files: Readonly<Record<string, string | Uint8Array>> = {
    ...HERE,
    'attempts/lrs.json': JSON.stringify({ statements }),
  }
  for (const line of commands) {
    const words = wordsOf(line)
    expect(words.slice(0, 3)).toEqual(['npx', 'even-keel', 'cohort'])
    const done = await ran(
      words.slice(2).map(word => (word === 'ATTEMPT' ? id : word)),
      { files },
    )
    expect(`${done.code} ${done.err}`).toBe('0 ')
    files = Object.fromEntries(done.files)
  }
  expect(files['grades/gradebook-cake.csv']).toMatch(
    /^Email address,Full name,.*\r\nada@example\.org,Ada Moss,\d+,/,
  )
  expect(JSON.parse(String(files['grades/corrections.xapi.json']))).toMatchObject([
    { actor: { mbox: 'mailto:ada@example.org' }, result: { score: { raw: 70 } } },
  ])
})
