/** Moodle's report by its build alone: where the interactions stand, whose they are, and how many parts an activity has. */
import { describe, expect, test } from 'vitest'
import { moodleReader } from '../../src/course/moodle-reader.ts'
import type { SourceProblem } from '../../src/course/source-problem.ts'
import type { Taken } from '../../src/course/taken.ts'
import { CALM } from './support/calm.ts'
import { courseOf, playerOf } from './support/recorded.ts'

interface Read {
  readonly taken: readonly Taken[]
  readonly problems: readonly SourceProblem[]
}

function read(lines: readonly (readonly string[])[]): Read {
  const taken: Taken[] = []
  const problems: SourceProblem[] = []
  const reader = moodleReader(
    one => taken.push(one),
    problem => problems.push(problem),
  )
  reader.push(lines.map(cells => `${cells.join('\t')}\n`).join(''))
  reader.end()
  return { taken, problems }
}

/** A turn without its head is told by its attempt and its person: so much was read. */
const told = (lines: readonly (readonly string[])[]) =>
  read(lines).problems.map(({ code, args, range }) =>
    code === 'source-no-head' ? `${range.start.line}: ${args['attempt']} of ${args['who']}` : code,
  )

const ABOUT = ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'The course']
const ADA = ['Ada Test', 'ada@example.org', '1', 'Sunday', 'Sunday', '64', '64/100']
const heads = (...names: readonly string[]) => [...ABOUT, ...names]
const row = (...cells: readonly string[]) => [...ADA, ...cells]

describe('the interactions', () => {
  test.each([
    ['of one column each', ['Response 0', 'Response 1'], ['calm.1.1', 'other.2.1']],
    ['of two', ['Question 0', 'Response 0', 'Question 1', 'Response 1'], ['calm.1.1', 'x', 'other.2.1', 'y']],
    [
      'of three',
      ['Question 0', 'Response 0', 'Result 0', 'Question 1', 'Response 1', 'Result 1'],
      ['calm.1.1', 'x', '', 'other.2.1', 'y', 'neutral'],
    ],
    [
      'of four, and the numbers anywhere in their names',
      ['0. q', '0. r', '0. right', '0. is', '1. q', '1. r', '1. right', '1. is'],
      ['calm.1.1', 'x', '', '', 'other.2.1', 'y', '', 'neutral'],
    ],
    [
      'whichever column says the ids',
      ['Response 0', 'Question 0', 'Response 1', 'Question 1'],
      ['x', 'calm.1.1', 'y', 'other.2.1'],
    ],
  ])('%s', (_, names, cells) => {
    expect(told([heads(...names), row(...cells)])).toEqual([
      '2: calm.1 of Ada Test',
      '2: other.2 of Ada Test',
    ])
  })

  test('may be fewer than there are columns for, and a spreadsheet leaves out the last empty cells', () => {
    const names = ['Question 0', 'Response 0', 'Question 1', 'Response 1']
    expect(told([heads(...names), row('', '', 'calm.1.1', 'x')])).toEqual(['2: calm.1 of Ada Test'])
    expect(told([heads(...names), row('calm.1.1'), row(), row('calm.2.1', 'x')])).toEqual([
      '2: calm.1 of Ada Test',
      '4: calm.2 of Ada Test',
    ])
  })

  test('are found behind columns that have numbers of their own', () => {
    const about = ['Name', 'Group 0', 'Attempt 1', 'Started on', 'Last on', 'Score', 'Part 1']
    expect(told([[...about, 'Response 0', 'Response 1'], row('calm.1.1', '')])).toEqual([
      '2: calm.1 of Ada Test',
    ])
  })

  test.each([
    ['without numbers', ['Response', 'Response']],
    ['that do not begin at nought', ['Response 1', 'Response 2']],
    ['that leave one out', ['Response 0', 'Response 2']],
    ['with a column behind them', ['Response 0', 'Response 1', 'Remarks']],
  ])('%s are none that are known', (_, names) => {
    expect(told([heads(...names), row('calm.1.1', '', '')])).toEqual(['source-unknown'])
  })

  test('of which only the ids are shown say their texts behind a stroke', () => {
    const player = playerOf(courseOf([CALM]))
    player.begin('calm')
    player.say('hear')
    const [first = '', second = ''] = player
      .rows()
      .map(({ id, ...one }) => `${id}/${one.kind === 'attempt' ? one.text : one.response}`)
    for (const lines of [
      [heads('Question 0', 'Question 1'), row(first, second)],
      [heads('Q 0', 'R 0', 'Q 1', 'R 1'), row(first, '', second, '')],
    ]) {
      const { taken, problems } = read(lines)
      expect(problems).toEqual([])
      expect(taken.map(({ attempt }) => attempt.events.map(({ reply }) => reply))).toEqual([['hear']])
      expect(taken[0]?.learner).toEqual({ id: 'ada@example.org', name: 'Ada Test' })
    }
    const nobody = ['', '', ...ADA.slice(2), first, second]
    expect(read([heads('Question 0', 'Question 1'), nobody]).taken[0]?.learner).toBeNull()
  })

  test('that are others’ are no rows', () => {
    expect(told([heads('Response 0', 'Response 1'), row('yes', 'no')])).toEqual(['source-no-rows'])
    expect(told([heads('Response 0')])).toEqual(['source-no-rows'])
    expect(told([])).toEqual(['source-empty'])
  })
})

describe('an activity of several parts', () => {
  const names = ['Part one', 'Part two', 'Question 0', 'Response 0']
  const parts = (first: readonly string[], second: readonly string[]) => [
    ...ADA,
    ...first,
    '7/100',
    ...second,
  ]

  test('has its cells part by part', () => {
    expect(
      told([
        [...ABOUT, ...names.slice(1)],
        parts(['calm.1.1', 'x'], ['other.1.1', 'y']),
        parts(['', ''], ['calm.2.1', 'y']),
        parts(['calm.3.1', 'x'], []).slice(0, -1),
      ]),
    ).toEqual([
      '2: calm.1 of Ada Test',
      '2: other.1 of Ada Test',
      '3: calm.2 of Ada Test',
      '4: calm.3 of Ada Test',
    ])
  })

  test('has no more of them than a course of ours could have', () => {
    const cells = Array.from({ length: 1000 }, () => 'calm.1.1')
    expect(told([heads('Response 0'), row(...cells)]).length).toBeLessThanOrEqual(200)
  })
})

describe('the learner', () => {
  const learner = (about: readonly string[], cells: readonly string[]) => {
    const head = ['Name', ...about, 'Attempt', 'Started on', 'Last accessed on', 'Score', 'The course']
    const [problem] = read([
      [...head, 'Response 0'],
      [...cells, '1', 'Sunday', 'Sunday', '64', '64/100', 'calm.1.1'],
    ]).problems
    return problem?.args['who']
  }

  test.each<readonly [readonly string[], readonly string[], string]>([
    [['Email address'], ['Ada', 'ada@example.org'], 'Ada'],
    [[], ['Ada'], 'Ada'],
    [['Email address'], ['', 'ada@example.org'], 'ada@example.org'],
    [['ID number', 'Department', 'Email address'], ['', '42', 'Shop', 'ada@example.org'], 'ada@example.org'],
    [['ID number', 'Department', 'Email address'], ['', '', 'Shop', ''], 'Shop'],
    [['ID number', 'Remark'], ['', '42', 'at@home @ work'], '42'],
    [['ID number'], [' \u00a0', ' '], ''],
    [
      ['Email address'],
      ['O&#039;Neill &amp; &lt;S&gt; &quot;x&quot; &#39; &copy; &amp;lt;', ''],
      'O\'Neill & <S> "x" \' &copy; &lt;',
    ],
    [['Email address'], ['x'.repeat(300), ''], 'x'.repeat(200)],
  ])('of %j is known by what the site shows of %j: %s', (about, cells, who) => {
    expect(learner(about, cells)).toBe(who)
  })
})
