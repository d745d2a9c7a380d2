import { describe, expect, test } from 'vitest'
import { enrol, withBegun } from '../../src/course/enrol.ts'
import { describeProblem } from '../../src/i18n/problem-words.ts'
import { anAttempt } from '../host/attempt.ts'
import { scenarioOf } from '../support/script.ts'
import { readSource } from './support/read-source.ts'
import { courseOf } from './support/recorded.ts'
import { ONE, STATEMENTS } from './support/small-sources.ts'

const TWO = { ...anAttempt({ id: 'two' }), started: '2026-06-01T10:00:00.000Z' }

const WITH_MORE = { ...ONE, derived: { overall: 7 }, overall: 7, statements: 3 }

describe('attempts', () => {
  test.each([
    ['one, as play prints it', JSON.stringify(WITH_MORE, null, 2), ['one']],
    ['one on a line', JSON.stringify(ONE), ['one']],
    ['a list', JSON.stringify([ONE, TWO]), ['one', 'two']],
    [
      'a list by an editor',
      `\uFEFF${JSON.stringify([ONE, TWO], null, '\t').replaceAll('\n', '\r\n')}\r\n`,
      ['one', 'two'],
    ],
    ['one a line', `${JSON.stringify(ONE)}\n${JSON.stringify(TWO)}\n`, ['one', 'two']],
    [
      'one a line, as Windows ends them',
      `${JSON.stringify(ONE)}\r\n\r\n${JSON.stringify(TWO)}`,
      ['one', 'two'],
    ],
    ['one after another', JSON.stringify(ONE, null, 2) + JSON.stringify(TWO, null, 1), ['one', 'two']],
    ['a list of lists is none', JSON.stringify([[ONE]]), []],
  ])('%s', (_, text, ids) => {
    for (const piece of [1, 7, 1 << 16]) {
      const { taken, codes } = readSource(text, undefined, piece)
      expect(taken.map(({ attempt }) => attempt.id)).toEqual(ids)
      expect(codes).toEqual(ids.length > 0 ? [] : ['source-no-attempt'])
    }
  })

  test('are nobody’s, of no programme, and nothing but what they are', () => {
    expect(readSource(JSON.stringify(WITH_MORE)).taken).toEqual([
      {
        attempt: ONE,
        learner: null,
        source: 'learner',
        place: null,
        before: null,
        derived: { overall: 7 },
      },
    ])
  })

  test('say on which line they begin', () => {
    expect(readSource(`\n${JSON.stringify(ONE, null, 2)}\n\n${JSON.stringify(TWO)}`).lines[1]).toBe(
      JSON.stringify(ONE, null, 2).split('\n').length + 3,
    )
  })

  test('a talk that the page saved says whose it is, where they said so', () => {
    const file = { format: 'even-keel-talk', version: 1, attempt: ONE, scenario: {}, name: ' Ada Test ' }
    expect(readSource(JSON.stringify(file)).taken.map(({ attempt, learner }) => [attempt, learner])).toEqual([
      [ONE, { id: 'Ada Test', name: 'Ada Test' }],
    ])
    expect(readSource(JSON.stringify({ ...file, name: undefined })).taken[0]?.learner).toBeNull()
  })

  test('of everything that a page saved, those of a programme say where they stood in it', () => {
    const { compiled } = courseOf([{ ...scenarioOf('a: asking\n x = answer -> b\nb: resolved'), id: 'calm' }])
    const enrolment = withBegun(enrol(compiled, 7), {
      place: 'calm',
      n: 3,
      attempt: 'two',
      scenario: TWO.scenario,
      mode: 'assessment',
      before: { played: 2, debriefed: 1 },
      result: null,
    })
    const file = {
      format: 'even-keel-data',
      version: 2,
      attempts: [ONE, TWO, 7],
      scenarios: [{ a: ['[{'] }],
      enrolments: [enrolment, null],
    }
    for (const piece of [1, 1 << 16]) {
      const { taken, codes } = readSource(JSON.stringify(file, null, 1), undefined, piece)
      expect(taken.map(({ attempt, place, before }) => [attempt.id, place, before])).toEqual([
        ['one', null, null],
        ['two', { programme: compiled.hash.slice(0, 12), id: 'calm', n: 3 }, { played: 2, debriefed: 1 }],
      ])
      expect(codes).toEqual(['source-no-attempt'])
    }
  })
})

describe('statements', () => {
  test.each([
    ['a list', JSON.stringify(STATEMENTS)],
    ['what an LRS answers', JSON.stringify({ more: '/more', statements: STATEMENTS }, null, 2)],
    ['one a line', STATEMENTS.map(one => JSON.stringify(one)).join('\n')],
    ['each in an envelope', JSON.stringify(STATEMENTS.map(statement => ({ _id: 1, statement })))],
    [
      'two answers one after another',
      STATEMENTS.map(one => JSON.stringify({ statements: [one] })).join('\n'),
    ],
    ['among others’', JSON.stringify([{ actor: {}, verb: { id: 'x' }, object: { id: 'y' } }, ...STATEMENTS])],
  ])('%s', (_, text) => {
    for (const piece of [1, 13, 1 << 16]) {
      const { taken, codes } = readSource(text, undefined, piece)
      expect(codes).toEqual([])
      expect(taken.map(({ attempt, learner }) => [attempt.events.length, learner])).toEqual([
        [1, { id: 'id of Ada Test', name: 'Ada Test' }],
      ])
    }
  })

  test.each([
    [{ mbox: 'mailto:ada@example.org' }, { id: 'ada@example.org', name: 'ada@example.org' }],
    [
      { mbox_sha1sum: 'a9', name: 'Ada' },
      { id: 'a9', name: 'Ada' },
    ],
    [
      { openid: 'https://ada.example', name: '' },
      { id: 'https://ada.example', name: 'https://ada.example' },
    ],
  ])('of %j', (actor, learner) => {
    expect(readSource(JSON.stringify(STATEMENTS.map(one => ({ ...one, actor })))).taken[0]?.learner).toEqual(
      learner,
    )
  })

  test('by nobody, or of others alone, are told', () => {
    expect(readSource(JSON.stringify(STATEMENTS.map(one => ({ ...one, actor: {} })))).codes).toEqual([
      'source-no-rows',
    ])
    expect(readSource(JSON.stringify({ statements: [] })).codes).toEqual([])
  })
})

describe('what is none of ours is told, with its line', () => {
  test.each([
    ['', ['source-empty'], 1],
    [' \n\uFEFF', ['source-empty'], 1],
    ['Name;Score\nAda;7\n', ['source-unknown'], 1],
    ['Name\tResponse 0\nAda\tyes\n', ['source-no-rows'], 1],
    ['hello', ['source-unknown'], 1],
    ['{"a": 1}', ['source-no-attempt'], 1],
    ['[1, "two", null]', ['source-no-attempt', 'source-no-attempt', 'source-no-attempt'], 1],
    ['{"a": tru', ['source-cut-off'], 1],
    [`${JSON.stringify(ONE)}\n{"format": 1, "id": "x`, ['source-cut-off'], 2],
    [`${JSON.stringify(ONE)}\n{"format": 1, \n${JSON.stringify(TWO)}\n`, ['source-cut-off'], 2],
    [`${JSON.stringify(ONE)}\n{"id": "x\n${JSON.stringify(TWO)}\n`, ['source-not-json'], 2],
    ['{"format": 2}', ['attempt-newer'], 1],
    ['\n{"format": 0}', ['attempt-older'], 2],
    [JSON.stringify({ ...ONE, seed: -1 }), ['attempt-shape'], 1],
    [JSON.stringify({ ...ONE, started: '2026-02-31T10:00:00.000Z' }), ['attempt-shape'], 1],
    [JSON.stringify({ ...ONE, events: [{ n: 1 }] }), ['attempt-shape'], 1],
    ['['.repeat(100_000), ['source-too-deep'], 1],
    [`[${'{"a":'.repeat(200)}1${'}'.repeat(200)}]`, ['source-too-deep'], 1],
    [`{"statements": [{"id": 1}, {"id"`, ['source-no-attempt', 'source-cut-off'], 1],
  ])('%.60s', (text, codes, line) => {
    for (const piece of [3, 1 << 16]) {
      const { problems } = readSource(text, undefined, piece)
      expect(problems.map(({ code }) => code)).toEqual(codes)
      expect(problems.at(-1)?.range.start.line).toBe(line)
      for (const problem of problems) {
        const { message, help } = describeProblem(problem)
        expect(`${message} ${help}`).toMatch(/^[A-Z“].*\.$/s)
        expect(message).not.toMatch(/[{}]/)
      }
    }
  })
})

test('a line that was cut off keeps no other from being read', () => {
  const text = `${JSON.stringify(ONE)}\n{"format": 1, "events": [{\n${JSON.stringify(TWO)}`
  for (const piece of [1, 3, 100, 1 << 16]) {
    const { taken, codes, lines } = readSource(text, undefined, piece)
    expect(taken.map(({ attempt }) => attempt.id)).toEqual(['one', 'two'])
    expect([codes, lines]).toEqual([['source-cut-off'], [1, 3]])
  }
})
