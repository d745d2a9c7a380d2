/** The rows of a talk out of what an LMS keeps of SCORM, in each of the ways in which it is kept. */
import { describe, expect, test } from 'vitest'
import { cmiIn } from '../../src/course/cmi-value.ts'

const AT = '2026-11-22T10:02:00.000Z'
const ROWS = [
  { id: 'lamp.1', text: 'head', at: Date.parse(AT), latency: null },
  { id: 'lamp.1.1', text: 'say-so', at: Date.parse(AT), latency: 12_350 },
]
const LISTED_2004 = [
  { id: 'lamp.1', learner_response: 'head', timestamp: AT },
  { id: 'lamp.1.1', learner_response: 'say-so: One of them is not.', timestamp: AT, latency: 'PT12.35S' },
]

describe('SCORM 2004', () => {
  const learner = { learner_id: '7', learner_name: 'Pell, Ada' }

  test('as a list', () => {
    expect(cmiIn({ cmi: { ...learner, interactions: LISTED_2004 } })).toEqual({
      rows: ROWS,
      learner: { id: '7', name: 'Pell, Ada' },
    })
  })

  test('as an object whose keys are numbers, in the order of the numbers', () => {
    const eleven = Object.fromEntries(
      Array.from({ length: 11 }, (_, n) => [`${10 - n}`, { id: `lamp.1.${11 - n}` }]),
    )
    const read = cmiIn({ cmi: { interactions: { ...eleven, _children: 'id,type', childArray: [] } } })
    expect(read?.rows.map(({ id }) => id)).toEqual(Array.from({ length: 11 }, (_, n) => `lamp.1.${n + 1}`))
    expect(read?.learner).toBeNull()
  })
})

test('SCORM 1.2, which tells the learner in its core and the time of day alone', () => {
  const interactions = [
    { id: 'lamp.1.1', student_response: 'say-so', time: '10:02:00', latency: '0000:00:12.35' },
    { id: 'lamp.1.2', student_response: '_silence', latency: '01:02:03' },
  ]
  const core = { student_id: '7', student_name: 'Pell, Ada' }
  expect(cmiIn({ cmi: { core, interactions } })).toEqual({
    rows: [
      { id: 'lamp.1.1', text: 'say-so', at: null, latency: 12_350 },
      { id: 'lamp.1.2', text: '_silence', at: null, latency: 3_723_000 },
    ],
    learner: { id: '7', name: 'Pell, Ada' },
  })
})

test.each(['.', '_'])('its elements in one level, numbered behind “%s”', sign => {
  const at = (n: number, part: string) => `cmi.interactions${sign}${n}.${part}`
  const elements = {
    'cmi.core.student_id': '7',
    'cmi.core.lesson_status': 'completed',
    [at(1, 'id')]: 'lamp.1.1',
    [at(1, 'student_response')]: 'say-so',
    [at(0, 'id')]: 'lamp.1',
    [at(0, 'student_response')]: 'head',
    'other.interactions.0.id': 'no.1',
  }
  const read = cmiIn(elements)
  expect(read?.rows.map(({ id, text }) => `${id} ${text}`)).toEqual(['lamp.1 head', 'lamp.1.1 say-so'])
  expect(read?.learner).toEqual({ id: '7', name: '7' })
})

describe('the learner', () => {
  const learner = (cmi: object) => cmiIn({ cmi })?.learner
  test.each([
    [{ learner_name: 'Ada' }, { id: 'Ada', name: 'Ada' }],
    [{ learner_id: '7' }, { id: '7', name: '7' }],
    [
      { student_id: '8', learner_name: 'Ada' },
      { id: '8', name: 'Ada' },
    ],
    [{ learner_id: 7, learner_name: null }, null],
    [{}, null],
  ])('of %j is %j', (cmi, who) => {
    expect(learner(cmi)).toEqual(who)
  })
})

test.each([
  ['PT1M', 60_000],
  ['00:00:01', 1_000],
  ['0000:01:00.5', 60_500],
  ['1:00:00', null],
  ['00:00:01.', null],
  ['x00:00:01', null],
  ['00:00:01x', null],
  ['soon', null],
  ['', null],
])('a latency of %j is %j', (latency, milliseconds) => {
  const read = cmiIn({ cmi: { interactions: [{ id: 'lamp.1.1', latency }] } })
  expect(read?.rows[0]?.latency).toBe(milliseconds)
})

test('what has no id, or is no interaction, is no row', () => {
  const interactions = [null, 7, 'lamp', [], {}, { id: 7 }, { id: '', learner_response: 'x' }]
  expect(cmiIn({ cmi: { interactions } })?.rows).toEqual([])
})

test.each([null, 7, 'cmi', [], {}, { cmi: 7 }, { other: {} }, { 'scmi.interactions.0.id': 'x' }])(
  '%j is no data model',
  value => {
    expect(cmiIn(value)).toBeUndefined()
  },
)
