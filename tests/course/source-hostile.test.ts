/** Sources that are made to hurt: endless, deep, many, or nothing that anybody would write. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceReader } from '../../src/course/source.ts'
import type { SourceProblem } from '../../src/course/source-problem.ts'
import { readSource } from './support/read-source.ts'
import { ONE, STATEMENTS, TABLE } from './support/small-sources.ts'

describe('hostile sources', () => {
  const MEGABYTE = 'x'.repeat(1_000_000)

  /** How much of it the reader keeps, at most, in characters that it was given at once. */
  function readEndless(piece: string, times: number, end = '') {
    const problems: SourceProblem[] = []
    let taken = 0
    const reader = sourceReader(
      () => taken++,
      problem => problems.push(problem),
    )
    for (let n = 0; n < times; n++) reader.push(piece)
    reader.push(end)
    reader.end()
    return { taken, codes: problems.map(({ code }) => code) }
  }

  test.each([
    [
      'a cell that never ends',
      TABLE.slice(0, 200).replace('Name', '"Name'),
      MEGABYTE,
      ['source-too-long', 'source-empty'],
    ],
    [
      'a name of ten megabytes',
      `${TABLE.split('\n')[0] ?? ''}\n"Ada`,
      MEGABYTE,
      ['source-too-long', 'source-no-rows'],
    ],
    ['a text that never ends', '{"a": "', MEGABYTE, ['source-too-long']],
    ['a list that never ends', '{"format": 1, "events": [', '1,'.repeat(500_000), ['source-too-long']],
  ])('%s', (_, begin, piece, codes) => {
    expect(readEndless(begin + piece, 1).codes).not.toContain('source-too-long')
    const reader = sourceReader(
      () => expect.unreachable(),
      problem => found.push(problem.code),
    )
    const found: string[] = []
    reader.push(begin)
    for (let n = 0; n < 20; n++) reader.push(piece)
    reader.end()
    expect(found).toEqual(codes)
  })

  test('a million names, and not one of them ours', () => {
    const { taken, codes } = readEndless('Ada Test\t-\t-\t-\t-\t-\t\n'.repeat(50_000), 20)
    expect([taken, codes]).toEqual([0, ['source-unknown']])
  })

  test('a million broken lines are told a thousand times', () => {
    const { taken, codes } = readEndless('{"a"\n'.repeat(1000), 20, `\n${JSON.stringify(ONE)}`)
    expect(taken).toBe(0)
    expect(codes.length).toBeLessThanOrEqual(1000)
  })

  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(null, 1, '', [], {}, 'calm.1', 'calm.1.1', '__proto__', NaN),
  )
  const anyStatement = fc.record(
    {
      actor: fc.oneof(anyValue, fc.record({ account: fc.record({ name: anyValue }), name: anyValue })),
      verb: fc.record({
        id: fc.constantFrom(
          'http://adlnet.gov/expapi/verbs/attempted',
          'http://adlnet.gov/expapi/verbs/answered',
          '',
        ),
      }),
      object: fc.record({
        id: fc.oneof(
          anyValue,
          fc.constantFrom('x/calm.1', 'x/calm.1.1', 'x/calm.1.01', '/calm.1.99999999999'),
        ),
      }),
      result: fc.oneof(
        anyValue,
        fc.record({ response: fc.string(), duration: fc.oneof(anyValue, fc.constant('PT1S')) }),
      ),
      timestamp: fc.oneof(anyValue, fc.constantFrom('2026-11-22T10:00:00Z', '2026-99-22T10:00:00Z')),
      context: anyValue,
    },
    { requiredKeys: ['verb', 'object', 'actor'] },
  )
  const anyAttempt = fc
    .tuple(fc.constantFrom(...Object.keys(ONE)), anyValue)
    .map(([field, value]) => ({ ...ONE, [field]: value }))
  const anyTable = fc
    .array(
      fc
        .array(
          fc.oneof(fc.string(), fc.constantFrom('calm.1', '"', 'Response 0', 'Response 1', '0', '1.', TABLE)),
          { maxLength: 6 },
        )
        .map(cells => cells.join('\t')),
      { maxLength: 6 },
    )
    .map(lines => lines.join('\n'))

  test('nothing is thrown, whatever stands in them', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      anyTable,
      fc.array(fc.oneof(anyStatement, anyAttempt, anyValue)).map(all => JSON.stringify(all)),
      fc
        .record({
          cmi: fc.record({
            interactions: fc.oneof(
              anyValue,
              fc.array(fc.record({ id: anyValue, student_response: anyValue, latency: anyValue })),
            ),
          }),
        })
        .map(all => JSON.stringify(all)),
      fc
        .tuple(
          fc.constantFrom(TABLE, JSON.stringify(STATEMENTS), JSON.stringify(ONE)),
          fc.nat(400),
          fc.nat(400),
          fc.string(),
        )
        .map(([text, from, length, more]) => text.slice(0, from) + more + text.slice(from + length)),
    )
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 50 }), (text, piece) => {
        for (const { attempt } of readSource(text, undefined, piece).taken) expect(attempt.format).toBe(1)
      }),
      { numRuns: 300 },
    )
  })
})
