/** JSON that has attempts, from wherever it comes: whose they are, where they stood, and what is told of the rest. */
import { describe, expect, test } from 'vitest'
import { enrol, withBegun } from '../../src/course/enrol.ts'
import { jsonReader } from '../../src/course/json-reader.ts'
import type { SourceProblem } from '../../src/course/source-problem.ts'
import type { Taken } from '../../src/course/taken.ts'
import { anAttempt } from '../host/attempt.ts'
import { aProgramme, OUT_OF_TIME, scored } from './support/programmes.ts'
import { STATEMENTS } from './support/small-sources.ts'

function read(...texts: readonly string[]) {
  const taken: Taken[] = []
  const lines: number[] = []
  const written: unknown[] = []
  const problems: SourceProblem[] = []
  const reader = jsonReader(
    (one, line, as) => {
      taken.push(one)
      lines.push(line)
      written.push(as)
    },
    problem => problems.push(problem),
  )
  for (const text of texts) reader.push(text)
  const before = problems.length
  reader.end()
  return { taken, lines, written, before, codes: problems.map(({ code }) => code), problems }
}
const of = (value: unknown) => read(JSON.stringify(value))

const ONE = anAttempt({ id: 'one' })
const TWO = anAttempt({ id: 'two' })
const PLAIN = { attempt: ONE, learner: null, source: 'learner', place: null, before: null }

describe('an attempt', () => {
  test('comes with what is said of it, and with nothing where nothing is', () => {
    const bare = of(ONE)
    expect(bare.taken).toStrictEqual([PLAIN])
    expect(bare.written).toEqual([ONE])
    for (const derived of [null, false, { overall: 7 }]) {
      const more = of({ ...ONE, derived })
      expect(more.taken).toStrictEqual([{ ...PLAIN, derived }])
      expect(more.written).toEqual([{ ...ONE, derived }])
    }
  })

  test('in a file that the page saved is theirs who typed a name', () => {
    const named = (name: unknown) =>
      of({ format: 'even-keel-talk', version: 1, attempt: ONE, name }).taken.map(({ learner }) => learner)
    expect(named(' Ada Test ')).toEqual([{ id: 'Ada Test', name: 'Ada Test' }])
    expect(named('x'.repeat(100))).toEqual([{ id: 'x'.repeat(80), name: 'x'.repeat(80) }])
    for (const none of ['', ' ', 7, null, undefined]) expect(named(none)).toEqual([null])
    expect(of({ attempt: ONE, name: 'Ada' }).codes).toEqual(['source-no-attempt'])
    expect(of({ attempt: [ONE], version: 1 }).codes).toEqual(['source-no-attempt'])
  })
})

describe('everything that a page saved', () => {
  const compiled = aProgramme()
  const begun = (attempt: string, result: typeof OUT_OF_TIME | null) => ({
    place: 'counter',
    n: attempt === 'one' ? 1 : 2,
    attempt,
    scenario: ONE.scenario,
    mode: 'practice' as const,
    before: { played: 2, debriefed: 1 },
    result,
  })
  const enrolment = withBegun(
    withBegun(enrol(compiled, 7), begun('one', OUT_OF_TIME)),
    begun('two', scored(80)),
  )
  const file = {
    kind: 'even-keel-data',
    attempts: [ONE, TWO, anAttempt({ id: 'three' })],
    enrolments: [enrolment, 7],
  }
  const places = (taken: readonly Taken[]) =>
    taken.map(one => [one.place?.n, one.before?.played, 'outOfTime' in one && one.outOfTime])

  test('says where each stood, and whose time was over', () => {
    const { taken, codes } = of(file)
    expect(places(taken)).toEqual([
      [1, 2, true],
      [2, 2, false],
      [undefined, undefined, false],
    ])
    expect(taken[0]?.place).toEqual({ programme: compiled.hash.slice(0, 12), id: 'counter', n: 1 })
    expect(codes).toEqual([])
  })

  test('may be of several people, in one list; one’s enrolments say nothing of another’s', () => {
    const { taken, codes } = of([file, { attempts: [ONE] }, { attempts: [], enrolments: 7 }])
    expect(places(taken)).toEqual([
      [1, 2, true],
      [2, 2, false],
      [undefined, undefined, false],
      [undefined, undefined, false],
    ])
    expect(codes).toEqual([])
  })

  test('is held no longer than a page can have talks', () => {
    const many = `{"attempts":[${'7,'.repeat(20_000)}`
    expect(read(many).before).toBe(0)
    const { before, codes } = read(`${many}7,`, '7]}')
    expect(before).toBe(20_002)
    expect(codes).toHaveLength(20_002)
  })
})

describe('statements', () => {
  const [first, second] = STATEMENTS

  test('come in answers, one after another or in a list', () => {
    for (const value of [
      { statements: STATEMENTS, more: '' },
      [{ statements: [first] }, { statements: [second], more: '' }],
      [{ statements: [{ statement: first }] }, { statement: second, _id: 7 }],
    ]) {
      const { taken, codes, lines } = of(value)
      expect(taken.map(({ attempt }) => attempt.events.map(({ reply }) => reply))).toEqual([['x']])
      expect(codes).toEqual([])
      expect(lines).toEqual([1])
    }
  })

  test('in answers in answers are none', () => {
    const { taken, codes } = of([{ statements: [{ statements: [first] }, second] }])
    expect(taken).toEqual([])
    expect(codes).toEqual(['source-no-attempt', 'source-no-head'])
  })

  test('of others are passed over where there is one of ours', () => {
    const other = { actor: {}, verb: { id: 'x' }, object: { id: 'y' } }
    expect(of([other, ...STATEMENTS, other]).codes).toEqual([])
    expect(of([other, other]).codes).toEqual(['source-no-rows'])
  })

  test('say the line on which the first of an attempt stands', () => {
    const text = ['{"statements":[', JSON.stringify(second), ']}'].join('\n')
    expect(read(text).problems.map(({ code, range }) => [code, range.start.line])).toEqual([
      ['source-no-head', 2],
    ])
  })
})

describe('a file with several kinds of records at once loses none of them', () => {
  const told = (value: unknown) => {
    const { taken, codes } = of(value)
    return [...taken.map(({ attempt }) => attempt.scenario.id), ...codes]
  }
  const [mine] = of({ statements: STATEMENTS }).taken
  const own = ONE.scenario.id
  const course = mine?.attempt.scenario.id

  test.each([
    ['attempts before statements', { attempts: [ONE], statements: STATEMENTS }],
    ['statements before attempts', { statements: STATEMENTS, attempts: [ONE] }],
    ['both, further in', [{ attempts: [ONE], statements: STATEMENTS }]],
    ['a saved talk and statements', { version: 1, attempt: ONE, statements: STATEMENTS }],
  ])('%s', (_, file) => {
    expect(told(file)).toEqual([own, course])
  })

  test('attempts and the data model of a platform', () => {
    const cmi = { interactions: [{ id: 'calm.1.1', learner_response: 'x' }] }
    expect(told([{ attempts: [ONE], cmi }])).toEqual([own, 'source-no-head'])
    expect(told({ attempts: [ONE], cmi })).toEqual([own, 'source-no-head'])
  })

  test('what is no attempt in either list is told', () => {
    expect(told({ attempts: [7], statements: [8] })).toEqual(['source-no-attempt', 'source-no-attempt'])
  })
})

test('a data model says its line, and whose it is', () => {
  const cmi = { learner_name: 'Ada', interactions: [{ id: 'calm.1.1', learner_response: 'x' }] }
  expect(read(`[{"cmi":{}},\n${JSON.stringify({ cmi })}]`).problems).toMatchObject([
    {
      code: 'source-no-head',
      range: { start: { line: 2 } },
      args: { attempt: 'calm.1', who: 'Ada', known: 'yes' },
    },
  ])
})

test('of nothing it is told that it is empty, and of anything else what it is', () => {
  expect(of([]).codes).toEqual(['source-empty'])
  expect(of({ statements: [] }).codes).toEqual([])
  expect(of({ attempts: [] }).codes).toEqual([])
  expect(of({ cmi: {} }).codes).toEqual([])
  expect(of([7, [ONE], {}]).codes).toEqual(['source-no-attempt', 'source-no-attempt', 'source-no-attempt'])
  expect(read('{').codes).toEqual(['source-cut-off'])
})
