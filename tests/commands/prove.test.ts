import { describe, expect, test } from 'vitest'
import { CAKE, HERE, ran } from './world.ts'

interface Report {
  readonly path: string
  readonly states: number
  readonly ways: string
  readonly endings: Readonly<Record<string, { ways: string; best: number | null }>>
  readonly beats: Readonly<Record<string, { anger: [number, number]; trust: [number, number]; ways: number }>>
  readonly unreachable: readonly string[]
  readonly scores: Readonly<Record<string, { min: number; max: number }>>
  readonly best: { replies: readonly string[]; overall: number }
  readonly strategies: Readonly<Record<string, { overall: number; passed: boolean; chance: number }>>
  readonly problems: readonly { code: string; line: number; message: string }[]
  readonly milliseconds: number
}

async function reports(line: string, files: Readonly<Record<string, string>> = HERE): Promise<Report[]> {
  return (await ran(`${line} --json`, { files })).json()['files'] as Report[]
}

describe('a scenario that can be played', () => {
  test('is proven with the keys that a program may rely on', async () => {
    const [report] = await reports('prove scenarios/cake.yaml')
    expect(report).toMatchObject({ path: 'scenarios/cake.yaml', unreachable: [] })
    expect(report?.scores).toEqual({
      empathy: { min: expect.any(Number), max: 100 },
      boundaries: { min: expect.any(Number), max: 100 },
      compensation: { min: expect.any(Number), max: 100 },
    })
    expect(BigInt(report?.ways ?? '0')).toBe(
      Object.values(report?.endings ?? {}).reduce((sum, { ways }) => sum + BigInt(ways), 0n),
    )
    expect(report?.beats['opening']).toEqual({ anger: [5, 5], trust: [4, 4], ways: 1 })
    expect(report?.strategies['best']).toMatchObject({ overall: 100, passed: true, chance: 1 })
    expect(Object.keys(report?.strategies ?? {})).toContain('robot')
  })

  test('tells of each condition what arrives on either side, and how often', async () => {
    const { json } = await ran('prove scenarios/cake.yaml --json')
    const [report] = json()['files'] as {
      conditions: { holds: { ways: number }; fails: { ways: number } }[]
    }[]
    const shares = report?.conditions.map(({ holds, fails }) => (holds?.ways ?? 0) + (fails?.ways ?? 0)) ?? []
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) expect(share).toBeLessThanOrEqual(1 + 1e-9)
    expect(report?.conditions[0]).toMatchObject({
      of: expect.any(String),
      holds: { anger: expect.any(Array) },
    })
  })

  test('has a best way that play replays to what was promised', async () => {
    const [report] = await reports('prove scenarios/cake.yaml')
    const { replies, overall } = report?.best ?? { replies: [], overall: -1 }
    const { json } = await ran(['play', 'scenarios/cake.yaml', '--replies', replies.join(' '), '--json'])
    expect(json()['overall']).toBe(overall)
  })

  test('is told of in words that fit a narrow terminal', async () => {
    const { out } = await ran('prove scenarios/cake.yaml', { columns: 44 })
    expect(out).toMatch(/ways through [\d,]+ states/)
    expect(out).toMatch(/random +[\d.]+ +[\d.]+ in 100/)
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(44)
  })

  test('may come on standard input', async () => {
    const { out } = await ran('prove -', { stdin: CAKE })
    expect(out).toContain('standard input')
    expect(out).toMatch(/ways through/)
  })
})

describe('the report to look at', () => {
  test('is one page, printed or written where it is asked to be', async () => {
    const { out } = await ran('prove scenarios/cake.yaml --as html')
    expect(out).toMatch(/^<!doctype html>/i)
    const { files, err, out: printed } = await ran('prove scenarios/cake.yaml --as html --out cake.html')
    expect(files.get('cake.html')).toBe(out)
    expect(err).toContain('Wrote cake.html')
    expect(printed).toBe('')
  })

  test.each([
    ['prove scenarios --as html', { ...HERE, 'scenarios/b.yaml': CAKE }, 'A report is about one scenario'],
    [
      'prove scenarios/cake.yaml --as html',
      { 'scenarios/cake.yaml': CAKE.replace('to: bristles', 'to: bristels') },
      'There is nothing to report yet',
    ],
    ['prove scenarios/cake.yaml --out a.html', HERE, 'add “--as html”'],
  ])('%s', async (line, files, expected) => {
    const { code, err } = await ran(line, { files })
    expect(code).toBe(2)
    expect(err).toContain(expected)
  })
})

describe('a scenario that cannot be proven', () => {
  test('says why, at the line, and exits 1', async () => {
    const broken = { 'scenarios/cake.yaml': CAKE.replace('to: bristles', 'to: bristels') }
    const { code, out } = await ran('prove scenarios', { files: broken })
    expect(code).toBe(1)
    expect(out).toContain('Not proven: it cannot be played yet.')
    expect(out).toMatch(/cake\.yaml:\d+:\d+ +error +There is no beat called “bristels”/)
  })

  test('and a path that is not there is said', async () => {
    const { code, err } = await ran('prove scenarios/cak.yaml')
    expect(code).toBe(2)
    expect(err).toContain('Did you mean “scenarios/cake.yaml”?')
  })

  test('and a form that is not known', async () => {
    const { code, err } = await ran('prove scenarios/cake.yaml --as pdf')
    expect(code).toBe(2)
    expect(err).toContain('There is no form “pdf”')
  })
})

describe('beside a programme', () => {
  const programme = (level: string) => `format: 1
id: bakery
title: "At the bakery"
stages:
  - id: first
    title: "First"
    scenarios: [cake]
rules:
  - rule: flag-never-read
    level: ${level}
    because: "We number our flags for the recordings."
  - rule: naive-passes
    level: off
    because: "A first scenario of five beats can be passed by luck."
`
  const flagged = CAKE.replace('        to: ', '        sets: [recorded]\n        to: ')
  const proven = (level: string) =>
    ran('prove scenarios --json', {
      files: { 'scenarios/cake.yaml': flagged, 'scenarios/programme.yaml': programme(level) },
    })

  test.each([
    ['error', 1, ['error']],
    ['hint', 0, ['hint']],
    ['off', 0, []],
  ] as const)('a rule may be held as %s', async (level, exit, severities) => {
    const { code, json } = await proven(level)
    const [cake, course] = json()['files'] as { problems: { code: string; severity: string }[] }[]
    const found = cake?.problems.filter(problem => problem.code === 'flag-never-read')
    expect(found?.map(({ severity }) => severity)).toEqual(severities)
    // A scenario with an error is not proven, and its programme says so.
    expect(course?.problems.map(problem => problem.code)).toEqual(
      level === 'error' ? ['programme-scenario-unproven'] : [],
    )
    expect(code).toBe(exit)
  })

  test('a programme that is not sound is said at its line', async () => {
    const { code, out } = await ran('prove scenarios', {
      files: { ...HERE, 'scenarios/programme.yaml': programme('off').replace('[cake]', '[cakes]') },
    })
    expect(out).toMatch(/programme\.yaml:7:\d+ +error +There is no scenario called “cakes”/)
    expect(code).toBe(1)
  })

  test('a scenario that is not proven is said in the programme that names it', async () => {
    const lax = programme('off').replace('naive-passes', 'never-rejoins')
    const files = { ...HERE, 'scenarios/programme.yaml': lax }
    const { out, code } = await ran('prove scenarios/programme.yaml', { files })
    expect(out).toMatch(/programme\.yaml:7:\d+ +error +The scenario “cake” is not proven: \d errors/)
    expect(code).toBe(1)
  })

  test('walkthroughs are left to check', async () => {
    const files = { ...HERE, 'scenarios/cake.walkthroughs.yaml': 'format: 1\n' }
    expect((await reports('prove scenarios', files)).map(({ path }) => path)).toEqual(['scenarios/cake.yaml'])
  })
})
