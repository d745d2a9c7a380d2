import { describe, expect, test } from 'vitest'
import { BEST, CAKE, HERE, ran } from './world.ts'

const WALKTHROUGHS = `format: 1
scenario: cake
walkthroughs:
  - name: "the best way"
    kind: best
    replies: [${BEST.split(' ').join(', ')}]
    ends: in-time
    scores: { empathy: 100, boundaries: 100, compensation: 100, overall: 100 }
`
const WITH_WALKTHROUGHS = { ...HERE, 'scenarios/cake.walkthroughs.yaml': WALKTHROUGHS }

interface Report {
  readonly path: string
  readonly beats: Readonly<Record<string, { anger: [number, number]; trust: [number, number] }>>
  readonly problems: readonly { code: string; line: number; column: number; message: string; help: string }[]
  readonly mended?: readonly { code: string }[]
}

async function reports(
  line: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Report[]> {
  const { json } = await ran(`${line} --json`, { files })
  return json()['files'] as Report[]
}

describe('a sound scenario', () => {
  test('has no problems, and exit code 0', async () => {
    const { code, out } = await ran('check scenarios', { files: WITH_WALKTHROUGHS })
    expect(out).toContain('scenarios/cake.yaml  no problems')
    expect(out).toContain('No problems in 2 files.')
    expect(code).toBe(0)
  })

  test('is shown with the moods that can arrive at each beat', async () => {
    const [report] = await reports('check scenarios/cake.yaml', HERE)
    expect(report?.beats['opening']).toEqual({ anger: [5, 5], trust: [4, 4] })
    expect(report?.beats['walks-out']?.anger[0]).toBeGreaterThanOrEqual(7)
    expect((await ran('check scenarios/cake.yaml')).out).toMatch(/opening +5 +4 /)
  })

  test('may come on standard input', async () => {
    const { code, out } = await ran('check -', { stdin: CAKE })
    expect(out).toContain('standard input  no problems')
    expect(code).toBe(0)
  })

  test('fits a narrow terminal', async () => {
    const { out } = await ran('check scenarios', { columns: 48 })
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(48)
  })
})

describe('a problem', () => {
  const broken = { 'scenarios/cake.yaml': CAKE.replace('to: bristles', 'to: bristels') }

  test('is shown at its place, with the line, a marker and what to do', async () => {
    const { code, out } = await ran('check scenarios', { files: broken })
    const line = CAKE.split('\n').findIndex(text => text.includes('to: bristles')) + 1
    expect(out).toContain(`scenarios/cake.yaml:${line}:13  error  `)
    expect(out).toContain(`${line} │         to: bristels\n`)
    expect(out).toMatch(/│ {13}\^{8}\n/)
    expect(out).toContain('“bristles”')
    expect(code).toBe(1)
  })

  test('has stable keys in JSON', async () => {
    const [report] = await reports('check scenarios', broken)
    expect(Object.keys(report ?? {})).toEqual(['path', 'beats', 'problems'])
    expect(Object.keys(report?.problems[0] ?? {})).toEqual([
      'code',
      'severity',
      'line',
      'column',
      'message',
      'help',
    ])
    expect(report?.problems.map(({ code }) => code)).toContain('unknown-beat')
  })

  test.each([
    ['nothing at all', ''],
    ['not YAML', '}{ :'],
    ['binary', new Uint8Array([0, 255, 1, 254, 0])],
    ['three megabytes', 'x'.repeat(3 * 1024 * 1024)],
    ['a list', '- 1\n- 2\n'],
    ['reaching into objects', `${CAKE}\n__proto__:\n  polluted: yes\n`],
  ])('of a file that is %s is told, not thrown', async (_, content) => {
    const { code, out } = await ran('check bad.yaml', { files: { 'bad.yaml': content } })
    expect(out).toMatch(/bad\.yaml:\d+:\d+ {2}error {2}\S/)
    expect(code).toBe(1)
  })

  test('far to the right is shown with its surroundings', async () => {
    const far = CAKE.replace('She\'s called Maria. The party is at three."', `${'and on '.repeat(60)}" what`)
    const { out } = await ran('check far.yaml', { files: { 'far.yaml': far }, columns: 60 })
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(60)
    expect(out).toContain('^')
  })
})

describe('--fix', () => {
  test('writes what has one meaning, says so, and leaves the rest of the file alone', async () => {
    const torn = CAKE.replace('"Bramble Lane Bakery"', '“Bramble Lane Bakery”')
    const { code, out, files } = await ran('check scenarios --fix', {
      files: { 'scenarios/cake.yaml': torn },
    })
    expect(files.get('scenarios/cake.yaml')).toBe(CAKE)
    expect(out).toContain('mended  scenarios/cake.yaml:')
    expect(out).toContain('1 problem mended. No problems in 1 file.')
    expect(code).toBe(0)
  })

  test('touches nothing where nothing is to be mended', async () => {
    const { out, files } = await ran('check scenarios --fix')
    expect(files.get('scenarios/cake.yaml')).toBe(CAKE)
    expect(out).toContain('Nothing to mend.')
  })

  test('cannot write to standard input', async () => {
    expect((await ran('check - --fix', { stdin: CAKE })).code).toBe(2)
  })
})

describe('--watch', () => {
  test('checks again at every save, and ends with what was found last', async () => {
    const broken = CAKE.replace('to: bristles', 'to: bristels')
    const { code, out } = await ran('check scenarios/cake.yaml --watch', {
      saves: [{ 'scenarios/cake.yaml': broken }],
    })
    expect(out.indexOf('no problems')).toBeLessThan(out.indexOf('bristels'))
    expect(code).toBe(1)
  })
})

describe('walkthroughs', () => {
  const wrong = (from: string, to: string) => ({
    ...HERE,
    'scenarios/cake.walkthroughs.yaml': WALKTHROUGHS.replace(from, to),
  })

  test.each([
    ['walkthrough-broken', 'first-year', 'last-year', 'first-year'],
    ['walkthrough-unfinished', ', i-will-bring-it', '', 'i-will-bring-it'],
    ['walkthrough-ending', 'ends: in-time', 'ends: takes-it', '“in-time”'],
    ['walkthrough-score', 'empathy: 100', 'empathy: 90', '“empathy: 100”'],
    ['walkthrough-alone', 'scenario: cake', 'scenario: bread', '“bread”'],
  ])('%s', async (code, from, to, named) => {
    const [report] = await reports('check scenarios/cake.walkthroughs.yaml', wrong(from, to))
    const [problem, ...more] = report?.problems ?? []
    expect(more).toEqual([])
    expect(problem?.code).toBe(code)
    expect(`${problem?.message} ${problem?.help}`).toContain(named)
  })

  test('wait for a scenario that has problems itself', async () => {
    const files = { ...WITH_WALKTHROUGHS, 'scenarios/cake.yaml': CAKE.replace('to: bristles', 'to: nowhere') }
    const [report] = await reports('check scenarios/cake.walkthroughs.yaml', files)
    expect(report?.problems.map(({ code }) => code)).toEqual(['walkthrough-waits'])
  })
})

describe('a programme', () => {
  const programme = (more = '', stage = '[cake]') => `format: 1
id: bakery
title: "At the bakery"
stages:
  - id: first
    title: "First"
    scenarios: ${stage}
${more}`
  const shift = (remembers = '') => `shifts:
  - id: two-cakes
    title: "Two cakes"
    scenarios: [cake, second]
    left-nothing: "Nobody comes back."
    remembers:${remembers || ' []'}
`
  const REMEMBERED = `
      - left: gave-a-cake
        means: "gave a cake away"
        later: "They come for more."
`
  const SECOND = CAKE.replace('id: cake\n', 'id: second\n')
  const LEAVES = CAKE.replace('        to: ', '        leaves: [gave-a-cake]\n        to: ')
  const ASKS = SECOND.replace(
    /^start: (.+)$/m,
    'start:\n  - when: left gave-a-cake\n    beat: $1\n  - beat: $1',
  )

  test.each<[string, string, Record<string, string>, string[]]>([
    ['that is sound', programme(), {}, []],
    ['with a scenario that is not there', programme('', '[cak]'), {}, ['programme-scenario-missing:7']],
    [
      'with a scenario that cannot be played',
      programme(),
      { 'scenarios/cake.yaml': CAKE.replace('to: bristles', 'to: nowhere') },
      ['programme-scenario-faulty:7'],
    ],
    ['with a scenario twice', programme('', '[cake, cake]'), {}, ['programme-scenario-twice:7']],
    [
      'with a rule that is none',
      programme('rules:\n  - rule: never-rejoin\n    level: off\n    because: "So."\n'),
      {},
      ['rule-unknown:9'],
    ],
    [
      'with two levels for one rule',
      programme(
        'rules:\n  - rule: never-rejoins\n    level: off\n    because: "So."\n  - rule: never-rejoins\n    level: error\n    because: "No."\n',
      ),
      {},
      ['rule-twice:12'],
    ],
    [
      'with a shift that remembers',
      programme(shift(REMEMBERED), '[cake, second]'),
      { 'scenarios/cake.yaml': LEAVES, 'scenarios/second.yaml': ASKS },
      [],
    ],
    [
      'with a shift that carries something no one leaves',
      programme(shift(REMEMBERED), '[cake, second]'),
      { 'scenarios/second.yaml': ASKS },
      ['shift-forgets:11', 'left-by-no-one:11', 'remembers-nothing-left:14'],
    ],
    [
      'with a shift that says nothing of what is left',
      programme(shift(), '[cake, second]'),
      { 'scenarios/cake.yaml': LEAVES, 'scenarios/second.yaml': ASKS },
      ['left-not-remembered:13'],
    ],
    [
      'with a shift of scenarios that no stage has',
      programme(shift(REMEMBERED), '[cake]'),
      { 'scenarios/cake.yaml': LEAVES, 'scenarios/second.yaml': ASKS },
      ['shift-not-staged:11'],
    ],
    ['with a field that it does not know', programme('stage: x\n'), {}, ['unknown-field:8']],
  ])('%s', async (_, text, files, expected) => {
    const all = { ...HERE, ...files, 'scenarios/programme.yaml': text }
    const [report] = await reports('check scenarios/programme.yaml', all)
    const found = report?.problems.map(({ code, line }) => `${code}:${line}`) ?? []
    expect(found.toSorted()).toEqual(expected.toSorted())
    for (const { message, help } of report?.problems ?? []) expect(`${message} ${help}`).not.toMatch(/[{}]/)
  })
})

test('a folder without scenarios is said to be empty', async () => {
  const { code, err } = await ran('check docs', { files: { 'docs/a.txt': 'a' } })
  expect(err).toContain('There is no scenario file')
  expect(code).toBe(2)
})

describe('a recording', () => {
  const spoken = CAKE.replace(/^( +)tone: /m, '$1voice: voices/opening.webm\n$1tone: ')
  const files = { 'scenarios/cake.yaml': spoken }

  test('that is not there is a problem at its name, with what to do', async () => {
    const [report] = await reports('check scenarios/cake.yaml', files)
    const line = spoken.split('\n').findIndex(each => each.includes('opening.webm')) + 1
    expect(report?.problems).toMatchObject([
      {
        code: 'recording-missing',
        line,
        column: 12,
        message: 'There is no file “voices/opening.webm” in the folder of the scenario.',
        help: 'Put the recording there, correct its name, or leave “voice” out until it is recorded.',
      },
    ])
    expect((await ran('check scenarios', { files })).code).toBe(1)
  })

  test('that is there is none', async () => {
    const { code } = await ran('check scenarios/cake.yaml', {
      files: { ...files, 'scenarios/voices/opening.webm': 'a tone' },
    })
    expect(code).toBe(0)
  })

  test('cannot be looked for where the scenario has no folder', async () => {
    expect((await ran('check -', { stdin: spoken })).code).toBe(0)
  })
})
