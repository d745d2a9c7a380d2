/** A programme held against the scenarios that it names: each fault, its weight and its place. */
import { describe, expect, test } from 'vitest'
import { leftIn, type Shelf } from '../../src/lint/programme.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { halfShelf, scenario, shelfOf, told } from '../support/programme-told.ts'
import { scenarioOf } from '../support/script.ts'

/** Leaves what it says behind, by either reply. */
const leaving = (id: string, first: string, second = first) =>
  scenario(
    id,
    {},
    `
    opening: asking
      tell = answer leaves:${first} -> done
      no = dismiss leaves:${second} -> done
    done: resolved`,
  )

/** Opens otherwise where this was left. */
const asking = (id: string, name: string) =>
  scenario(id, {
    start: [
      { when: [{ kind: 'left', name, not: false }], beat: 'opening' },
      { when: [], beat: 'opening' },
    ],
  })

const [CAKE, BREAD] = [scenario('cake'), scenario('bread')]

test('a programme of which all is there has no problem', () => {
  expect(told({}, shelfOf(CAKE, BREAD))).toEqual([])
})

describe('a scenario', () => {
  test('that is not there is told of with the nearest name, if one is near', () => {
    expect(told({ scenarios: '[cake, bred]' }, shelfOf(CAKE, BREAD))).toEqual([
      [
        'error programme-scenario-missing stages.0.scenarios.1.scenario',
        { scenario: 'bred', closest: 'bread' },
      ],
    ])
    expect(told({ scenarios: '[cake, zebra-crossing]' }, shelfOf(CAKE, BREAD))).toMatchObject([
      [expect.anything(), { closest: 'NONE' }],
    ])
  })

  test('that cannot be played yet is told of', () => {
    expect(told({}, halfShelf(CAKE, 'bread'))).toEqual([
      ['error programme-scenario-faulty stages.0.scenarios.1.scenario', { scenario: 'bread' }],
    ])
  })

  test('that stands twice is told of where it stands again', () => {
    expect(told({ scenarios: '[cake, bread, cake]' }, shelfOf(CAKE, BREAD))).toEqual([
      ['error programme-scenario-twice stages.0.scenarios.2.scenario', { scenario: 'cake' }],
    ])
  })
})

describe('a limit of time', () => {
  const limited = (minutes: number, shelf: Shelf) => told({ more: `time-limit: ${minutes}\n` }, shelf)
  const shelf = shelfOf(scenario('cake', { minutes: 4 }), scenario('bread', { minutes: 6 }))

  test('is for the longest talk, of which one word is enough', () => {
    expect(limited(3, shelf)).toEqual([
      ['warning time-limit-short time-limit', { limit: 3, scenario: 'bread', minutes: 6 }],
    ])
    expect(limited(6, shelf)).toEqual([])
  })

  test('of two equally long the first is named', () => {
    const even = shelfOf(scenario('cake', { minutes: 6 }), scenario('bread', { minutes: 6 }))
    expect(limited(5, even)).toMatchObject([[expect.anything(), { scenario: 'cake' }]])
  })

  test('says nothing of a talk that is not there or not whole', () => {
    expect(limited(5, halfShelf(scenario('cake'), 'bread'))).toHaveLength(1)
    expect(limited(5, shelfOf(scenario('cake')))).toHaveLength(1)
  })
})

describe('a pool', () => {
  const pool = '[{ pool: sweet, title: "Sweet", scenarios: [cake, bread, bun] }]'
  const pooled = (...all: readonly Scenario[]) => told({ scenarios: pool }, shelfOf(...all))

  test('asks as much and grades the same whichever is drawn', () => {
    const found = pooled(
      scenario('cake', { level: 1, scores: ['empathy'] }),
      scenario('bread', { level: 4, scores: ['empathy'] }),
      scenario('bun', { level: 1, scores: ['boundaries', 'empathy'] }),
    )
    expect(found).toEqual([
      [
        'error pool-unlike stages.0.scenarios.0.scenarios.1',
        { pool: 'sweet', scenario: 'bread', first: 'cake', what: 'level', has: '4', wanted: '1' },
      ],
      [
        'error pool-unlike stages.0.scenarios.0.scenarios.2',
        {
          pool: 'sweet',
          scenario: 'bun',
          first: 'cake',
          what: 'scores',
          has: 'boundaries, empathy',
          wanted: 'empathy',
        },
      ],
    ])
  })

  test('may name its scores in any order, and none is said to be none', () => {
    const one = scenario('cake', { scores: ['empathy', 'boundaries'] })
    const turned = scenario('bread', { scores: ['boundaries', 'empathy'] })
    expect(pooled(one, turned, { ...one, id: 'bun' })).toEqual([])
    expect(pooled(one, turned, scenario('bun', { scores: [] }))).toMatchObject([
      [expect.anything(), { has: 'NONE', wanted: 'boundaries, empathy' }],
    ])
    expect(pooled(scenario('cake', { scores: [] }), turned, scenario('bun', { scores: [] }))).toMatchObject([
      [expect.anything(), { scenario: 'bread', has: 'boundaries, empathy', wanted: 'NONE' }],
    ])
  })

  test('of which one is missing or not whole is not held against it', () => {
    const four = scenario('bun', { level: 4 })
    expect(
      told(
        { scenarios: pool },
        new Map<string, Scenario | 'faulty'>([
          ['cake', 'faulty'],
          ['bread', BREAD],
          ['bun', four],
        ]),
      ),
    ).toEqual([['error programme-scenario-faulty stages.0.scenarios.0.scenarios.0', { scenario: 'cake' }]])
  })

  test('and stages are no pool: levels may rise', () => {
    expect(told({}, shelfOf(CAKE, scenario('bread', { level: 4 })))).toEqual([])
  })
})

describe('a shift', () => {
  const SHIFT = '[cake, bread]'
  const REMEMBERED = '[{ left: gave, means: "gave a cake away", later: "They come for more." }]'
  const shelf = shelfOf(leaving('cake', 'gave'), asking('bread', 'gave'))

  test('whose second talk asks for what its first leaves, and tells of it, has no problem', () => {
    expect(told({ shift: SHIFT, remembers: REMEMBERED }, shelf)).toEqual([])
  })

  test('in which no talk asks for anything forgets', () => {
    expect(told({ shift: SHIFT }, shelfOf(CAKE, BREAD))).toEqual([
      ['warning shift-forgets shifts.0.scenarios', { shift: 'morning' }],
    ])
  })

  test('must leave a thing before it is asked for', () => {
    const found = told({ shift: '[bread, cake]', remembers: REMEMBERED }, shelf)
    expect(found).toEqual([
      ['error left-by-no-one shifts.0.scenarios.0', { scenario: 'bread', left: 'gave' }],
      ['warning shift-forgets shifts.0.scenarios', { shift: 'morning' }],
    ])
  })

  test('tells of all that is left, and of nothing else', () => {
    const twofold = shelfOf(leaving('cake', 'gave', 'cross'), asking('bread', 'gave'))
    expect(told({ shift: SHIFT, remembers: REMEMBERED }, twofold)).toEqual([
      ['warning left-not-remembered shifts.0.remembers', { left: 'cross' }],
    ])
    const more = REMEMBERED.replace(']', ', { left: late, means: "was late", later: "They wait." }]')
    expect(told({ shift: SHIFT, remembers: more }, shelf)).toEqual([
      ['error remembers-nothing-left shifts.0.remembers.1.left', { left: 'late' }],
    ])
  })

  test('is of scenarios that the stages have, that are there, and that are whole', () => {
    const four = new Map<string, Scenario | 'faulty'>([
      ...shelf,
      ['bun', 'faulty'],
      ['pie', leaving('pie', 'gave')],
    ])
    expect(told({ shift: '[pie, cake, bun, bred, bread]', remembers: REMEMBERED }, four)).toEqual([
      ['warning shift-not-staged shifts.0.scenarios.0', { scenario: 'pie' }],
      ['error programme-scenario-faulty shifts.0.scenarios.2', { scenario: 'bun' }],
      ['error programme-scenario-missing shifts.0.scenarios.3', { scenario: 'bred', closest: 'bread' }],
    ])
  })

  test('leaves each thing once, and what is written in the note is no reply', () => {
    const note = scenarioOf(`
      opening: asking
        tell = answer leaves:gave,late -> done
        no = dismiss leaves:late,cross -> done
      note: asking
        plain = answer leaves:noted
      done: resolved`)
    expect(leftIn(note)).toEqual(['gave', 'late', 'cross'])
  })
})
