/** Rows of one learner, one by one: in which order they count, what was taken back, and what was never allowed. */
import { describe, expect, test } from 'vitest'
import { isRowId, type LmsRow, rebuilt } from '../../src/course/rebuild.ts'
import { rebuiltInOrder } from '../../src/course/rebuild-in-order.ts'
import { CALM, OTHER } from './support/calm.ts'
import { courseOf, playerOf } from './support/recorded.ts'

const course = courseOf([CALM, OTHER], 'mode: assessment\nattempts: 2\n')
const scriptOf = ({ id }: { readonly id: string }) => course.graded.get(id)?.script
const nowhere = () => undefined
const ADA = { id: '7', name: 'Ada' }

function headOf(place: string): LmsRow {
  const player = playerOf(course)
  player.begin(place)
  const [head] = player.rows()
  if (head?.kind !== 'attempt') throw new Error('no head')
  return { id: head.id, text: head.text, at: 0, latency: null }
}
const HEAD = headOf('calm')
const turn = (
  k: number | string,
  text: string,
  at: number | null = Number(k),
  latency: number | null = 1000,
): LmsRow => ({
  id: `calm.1.${k}`,
  text,
  at,
  latency,
})
const events = (rows: readonly LmsRow[], from = scriptOf) =>
  rebuilt(rows, ADA, 5, from).taken.map(({ attempt }) =>
    attempt.events.map(({ n, at, kind, beat, reply }) => [n, at, kind, beat, reply]),
  )

describe('what was said', () => {
  test('is counted from one, says its beat, and adds up the time', () => {
    expect(events([HEAD, turn(1, '_silence'), turn(2, 'hear', 2, 2500), turn(3, 'no')])).toEqual([
      [
        [1, 1000, 'silence', 'opening', null],
        [2, 3500, 'reply', 'opening', 'hear'],
        [3, 4500, 'reply', 'asks', 'no'],
      ],
    ])
  })

  test('says no beat where the scenario is not at hand, nor behind what it does not allow', () => {
    expect(events([HEAD, turn(1, 'hear'), turn(2, 'no')], nowhere)).toEqual([
      [
        [1, 1000, 'reply', '', 'hear'],
        [2, 2000, 'reply', '', 'no'],
      ],
    ])
    expect(events([HEAD, turn(1, 'never'), turn(2, '_silence')])).toEqual([
      [
        [1, 1000, 'reply', 'opening', 'never'],
        [2, 2000, 'silence', '', null],
      ],
    ])
  })

  test('and was taken back is gone on from where it was said', () => {
    expect(
      events([
        HEAD,
        turn(1, 'hear'),
        turn(2, '_silence'),
        turn(3, '_undo'),
        turn(4, '_undo'),
        turn(5, 'rule'),
      ]),
    ).toEqual([
      [
        [1, 1000, 'reply', 'opening', 'hear'],
        [2, 2000, 'silence', 'asks', null],
        [3, 3000, 'undo', 'asks', null],
        [4, 4000, 'undo', 'opening', 'hear'],
        [5, 5000, 'reply', 'opening', 'rule'],
      ],
    ])
    expect(events([HEAD, turn(1, '_undo'), turn(2, 'hear')])).toEqual([
      [
        [1, 1000, 'undo', '', null],
        [2, 2000, 'reply', 'opening', 'hear'],
      ],
    ])
  })

  test('until the time was over says so', () => {
    const over = rebuilt([HEAD, turn(1, 'hear'), turn(2, '_time-over')], ADA, 5, scriptOf).taken
    expect(over.map(one => [one.outOfTime, one.attempt.events.length])).toEqual([[true, 1]])
    const [open] = rebuilt([HEAD, turn(1, 'hear')], ADA, 5, scriptOf).taken
    expect(open && 'outOfTime' in open).toBe(false)
  })

  test('without times has none', () => {
    expect(events([HEAD, turn(1, 'hear', null, null)])).toEqual([[[1, NaN, 'reply', 'opening', 'hear']]])
  })
})

describe('of two rows of one id', () => {
  test('the later counts, by the clock where every row has one', () => {
    expect(events([HEAD, turn(1, 'rule', 9), turn(1, 'hear', 8)])).toMatchObject([
      [[1, 1000, 'reply', 'opening', 'rule']],
    ])
  })

  test('the one further on counts where one of them says no time', () => {
    expect(events([HEAD, turn(1, 'rule', 9), turn(1, 'hear', null)])).toMatchObject([
      [[1, 1000, 'reply', 'opening', 'hear']],
    ])
    expect(events([turn(1, 'rule', 9), { ...HEAD, at: null }, turn(1, 'hear', 8)])).toMatchObject([
      [[1, 1000, 'reply', 'opening', 'hear']],
    ])
  })
})

describe('what cannot be rebuilt', () => {
  const told = (rows: readonly LmsRow[]) =>
    rebuilt(rows, ADA, 5, scriptOf).problems.map(({ code, args, range }) => [code, args, range.start.line])

  test('says which attempt of whom it is, and on which line', () => {
    const args = { attempt: 'calm.1', who: 'Ada', known: 'yes' }
    expect(told([turn(1, 'hear')])).toEqual([['source-no-head', args, 5]])
    expect(told([{ ...HEAD, text: `${HEAD.text}x` }])).toEqual([['source-damaged-head', args, 5]])
    expect(told([HEAD, turn(2, 'hear'), turn(4, 'no')])).toEqual([['source-gap', { ...args, turn: 1 }, 5]])
    expect(told([HEAD, turn(1, 'hear'), turn(3, 'no')])).toEqual([['source-gap', { ...args, turn: 2 }, 5]])
  })

  test('of somebody who is not known says so', () => {
    expect(rebuilt([turn(1, 'hear')], null, 1, scriptOf).problems[0]?.args).toEqual({
      attempt: 'calm.1',
      who: '',
      known: 'no',
    })
  })

  test('is not told of what is no row of ours', () => {
    for (const id of [
      'Question 7',
      'calm',
      'calm.0',
      'calm.x',
      'Calm.1',
      '7.1',
      ' calm.1.1',
      'calm.1.1.1',
      'calm.1 ',
    ]) {
      expect(isRowId(id)).toBe(false)
      expect(told([{ ...HEAD, id }])).toEqual([])
    }
    for (const id of ['calm.1', 'a-2.10', 'calm.1.01', 'calm.1.12', 'calm.1/x\ny', 'calm.1.2/'])
      expect(isRowId(id)).toBe(true)
  })
})

test('what an LMS shows of neither text nor response stands in the id, behind a stroke', () => {
  const bare = (row: LmsRow): LmsRow => ({ ...row, id: `${row.id}/${row.text}`, text: '' })
  expect(events([HEAD, turn(1, 'hear')].map(bare))).toEqual([[[1, 1000, 'reply', 'opening', 'hear']]])
  expect(events([HEAD, { ...turn(1, 'hear'), id: 'calm.1.1/rule' }])).toEqual([
    [[1, 1000, 'reply', 'opening', 'hear']],
  ])
})

describe('rows that say no ids', () => {
  const other = headOf('other').text
  const inOrder = (...texts: readonly string[]) => {
    const { taken, problems } = rebuiltInOrder(texts, ADA, 5, scriptOf)
    return [
      ...taken.map(
        one => `${one.attempt.scenario.id}: ${one.attempt.events.map(({ reply }) => reply).join(' ')}`,
      ),
      ...problems.map(({ code, args }) => `${code} ${args['attempt']} ${args['who']}`),
    ]
  }

  test('belong to the attempt that was begun last, as long as each was over before the next', () => {
    expect(inOrder(HEAD.text, 'hear', 'no', other, 'rule')).toEqual(['calm: hear no', 'other: rule'])
    expect(inOrder(HEAD.text, 'hear', '_time-over', other, 'rule', 'no')).toEqual([
      'calm: hear',
      'other: rule no',
    ])
    expect(inOrder(HEAD.text, 'hear', other, 'rule', 'no')).toEqual([
      'source-mixed calm.1 Ada',
      'source-mixed other.1 Ada',
    ])
    expect(inOrder(HEAD.text, 'hear', 'no', other, 'never')).toEqual([
      'calm: hear no',
      'source-mixed other.1 Ada',
    ])
    expect(inOrder(HEAD.text, '_undo')).toEqual(['source-mixed calm.1 Ada'])
    expect(inOrder(HEAD.text, 'hear', '_undo', 'rule', 'no', other)).toEqual([
      'calm: hear hear rule no',
      'other: ',
    ])
  })

  test('before the first head are nobody’s, and a damaged one says how it begins', () => {
    expect(inOrder('hear', '1.more')).toEqual([])
    expect(inOrder('hear', HEAD.text)).toEqual(['calm: '])
    expect(inOrder(`${HEAD.text}x`, 'hear', 'no', other)).toEqual([
      'other: ',
      `source-damaged-head ${HEAD.text.slice(0, 12)} Ada`,
    ])
  })

  test('of an attempt that was begun again count once, from where it was begun last', () => {
    expect(inOrder(HEAD.text, 'hear', HEAD.text, 'rule', 'no')).toEqual(['calm: rule no'])
  })
})
