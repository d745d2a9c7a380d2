/** Rows that were retried, lost or mixed on their way: what still comes back, and what is told of the rest. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { essenceHash } from '../../src/course/essence.ts'
import type { Taken } from '../../src/course/taken.ts'
import { CALM, OTHER } from './support/calm.ts'
import { readBack, twoTalks } from './support/played-back.ts'
import { courseOf, playerOf } from './support/recorded.ts'
import { moodleReport, statementsOf, tracked } from './support/told-in.ts'

describe('rows that were retried, lost or mixed', () => {
  const { course, player } = twoTalks()
  const rows = player.rows()
  const report = player.report()
  const ids = (taken: readonly Taken[]) => taken.map(({ attempt }) => essenceHash(attempt))
  const all = player.played().map(essenceHash)

  test('of a row that came twice the later counts', () => {
    const [head, first, second, ...rest] = rows
    if (head?.kind !== 'attempt' || first?.kind !== 'turn' || !second) throw new Error('no rows')
    const garbled = { ...first, response: 'garbled' }
    const told = moodleReport(
      [tracked('1.2', report, [head, garbled, first, second, head, second, ...rest])],
      { question: true },
    )
    expect(ids(readBack(told, course).taken)).toEqual(all)
  })

  test('in any order, from an LRS', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), shuffled => {
        const { taken, problems } = readBack(
          JSON.stringify(statementsOf([...shuffled, ...shuffled.slice(0, 3)])),
          course,
        )
        expect(problems).toEqual([])
        expect(ids(taken).toSorted()).toEqual(all.toSorted())
      }),
      { numRuns: 20 },
    )
  })

  test('a row that is missing is told, and the other attempts are taken', () => {
    for (const [missing, code, attempt] of [
      [2, 'source-gap', 'calm.1'],
      [0, 'source-no-head', 'calm.1'],
    ] as const) {
      const { taken, problems } = readBack(
        JSON.stringify(statementsOf(rows.filter((_, at) => at !== missing))),
        course,
      )
      expect(problems.map(problem => [problem.code, problem.args['attempt'], problem.args['who']])).toEqual([
        [code, attempt, 'Ada Test'],
      ])
      expect(ids(taken)).toEqual(all.slice(1))
    }
  })

  test('a head that was cut off or changed is told', () => {
    const spoilt = rows.map((row, at) =>
      at === 0 && row.kind === 'attempt' ? { ...row, text: row.text.slice(0, -1) } : row,
    )
    const { taken, problems } = readBack(JSON.stringify(statementsOf(spoilt)), course)
    expect(problems.map(({ code }) => code)).toEqual(['source-damaged-head'])
    expect(taken).toHaveLength(2)
    const { problems: inTable } = readBack(moodleReport([tracked('1.2', report, spoilt)]), course)
    expect(inTable.map(({ code }) => code)).toEqual(['source-damaged-head'])
  })

  test('two attempts gone on with in turn are told apart by their ids alone', () => {
    const both = playerOf(course)
    both.begin('calm')
    both.say('hear')
    both.begin('other')
    both.say('rule')
    both.turnTo('calm')
    both.say('no')
    const table = (wants: object) =>
      readBack(moodleReport([tracked('1.2', both.report(), both.rows())], wants), course)
    expect(table({}).problems.map(({ code }) => code)).toEqual(['source-mixed', 'source-mixed'])
    expect(ids(table({ question: true }).taken)).toEqual(both.played().map(essenceHash))
  })

  test('a programme that was begun anew is another, with the same ids', () => {
    const again = playerOf(course, 99)
    again.begin('calm')
    again.say('rule')
    const later = again.rows().map(row => ({ ...row, at: row.at + 86_400_000 }))
    const { taken, problems } = readBack(JSON.stringify(statementsOf([...rows, ...later])), course)
    expect(problems).toEqual([])
    expect(ids(taken).toSorted()).toEqual([...all, ...again.played().map(essenceHash)].toSorted())
  })

  test('a talk that had to be begun again, its scenario having changed, counts once', () => {
    const older = playerOf(courseOf([{ ...CALM, case: { ...CALM.case, price: 20_000 } }, OTHER]), 5)
    older.begin('calm')
    older.say('rule')
    const newer = playerOf(course, 5)
    newer.begin('calm')
    newer.say('hear')
    const later = newer.rows().map(row => ({ ...row, at: row.at + 86_400_000 }))
    const both = [...older.rows(), ...later]
    for (const text of [
      JSON.stringify(statementsOf(both)),
      moodleReport([tracked('1.2', report, both)]),
      moodleReport([tracked('1.2', report, both)], { question: true }),
    ]) {
      const { taken, problems } = readBack(text, course)
      expect(problems).toEqual([])
      expect(ids(taken)).toEqual(newer.played().map(essenceHash))
    }
  })

  test('people are told apart, and so are their registrations', () => {
    const told = [
      ...statementsOf(rows, 'Ada'),
      ...statementsOf(rows, 'Bo'),
      ...statementsOf(rows, 'Bo', 'r2'),
    ]
    const { taken } = readBack(JSON.stringify(told), course)
    expect(taken.map(({ learner }) => learner?.name)).toEqual(
      ['Ada', 'Bo', 'Bo'].flatMap(name => [name, name, name]),
    )
  })

  test('what a scenario does not allow comes back as it was said, to be graded as edited', () => {
    const changed = rows.map((row, at) =>
      at === 2 && row.kind === 'turn' ? { ...row, response: 'never-said' } : row,
    )
    const [first] = readBack(JSON.stringify(statementsOf(changed)), course).taken
    expect(first?.attempt.events.map(({ beat, reply }) => [beat, reply])).toEqual([
      ['opening', null],
      ['opening', 'never-said'],
      ['', null],
      ['', 'give'],
    ])
  })
})
