/** The chart of two talks: nothing leaves its box, no words lie on one another, and both lines begin in one place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BesidePoint, type VoyageBeside, voyageBeside } from '../../src/figure/voyage/beside.ts'
import { overlap } from '../../src/figure/voyage/chart.ts'

const BANDS = [
  { text: 'calm', from: 0 },
  { text: 'tense', from: 2.5 },
  { text: 'angry', from: 5 },
  { text: 'at the limit', from: 8.5 },
]
const SIZES = [
  { width: 1312, height: 440 },
  { width: 370, height: 400 },
  { width: 300, height: 376 },
]

/** By turns: anger/trust, the start first. */
function talk(moods: string): BesidePoint[] {
  return moods.split(' ').map((mood, at) => {
    const [anger = 0, trust = 0] = mood.split('/').map(Number)
    return { at, anger, trust }
  })
}

function drawn(
  first: readonly BesidePoint[],
  second: readonly BesidePoint[],
  { same = 1, size = SIZES[0] }: { same?: number; size?: (typeof SIZES)[number] } = {},
): VoyageBeside {
  if (!size) throw new Error('no size')
  const wordsOf = (of: 'first' | 'second') => ({ anger: `Anger 8.5, ${of}`, trust: `Trust 1.5, ${of}` })
  return voyageBeside(
    {
      points: { first, second },
      same,
      bands: BANDS,
      words: { first: wordsOf('first'), second: wordsOf('second'), start: 'Start' },
    },
    size,
  )
}

const FIRST = talk('5/4 6.5/3 8/2 8.5/1.5 9/1')
const SECOND = talk('5/4 6.5/3 5/4 4/5 3/5.5 2/6 1.5/7')

describe('two talks', () => {
  test('have a line for each mood of each, the second over the first', () => {
    expect(drawn(FIRST, SECOND).lines.map(({ time, of }) => `${time} ${of}`)).toEqual([
      'first trust',
      'first anger',
      'second trust',
      'second anger',
    ])
  })

  test('run along each other for as long as they are the same', () => {
    const { lines, chart } = drawn(FIRST, SECOND)
    const [, first, , second] = lines.map(({ d }) => d)
    const start = `M${chart.from} `
    expect(first?.startsWith(start) && second?.startsWith(start)).toBe(true)
    expect(first?.slice(0, 12)).toBe(second?.slice(0, 12))
  })

  test('part at an upright line over the first turn that is not the same', () => {
    const { parts, chart } = drawn(FIRST, SECOND, { same: 1 })
    expect(parts).toMatchObject({ turn: 2, x: chart.x(2) })
    expect(drawn(FIRST, FIRST, { same: 4 }).parts).toBeUndefined()
  })

  test('end where they were over, and the one that was over sooner is led to its words', () => {
    const { lines, chart } = drawn(FIRST, SECOND)
    for (const { time, end, leader } of lines) {
      expect(end.x).toBeCloseTo(chart.x(time === 'first' ? 4 : 6))
      expect(leader === '').toBe(time === 'second')
    }
  })

  test('have each turn numbered once, whoever took it', () => {
    expect(drawn(FIRST, SECOND).numbers.map(({ text }) => text)).toEqual(['Start', ...'123456'])
  })
})

const halves = fc.nat(20).map(half => half / 2)
const talks = fc
  .array(fc.record({ anger: halves, trust: halves }), { minLength: 1, maxLength: 30 })
  .map(moods => moods.map((mood, at): BesidePoint => ({ at, ...mood })))

describe('whatever was felt', () => {
  test('no two words at the ends lie on one another, and none leaves the field', () => {
    fc.assert(
      fc.property(talks, talks, fc.constantFrom(...SIZES), (first, second, size) => {
        const { lines, bandWords, chart } = drawn(first, second, { size })
        const boxes = [...lines.map(({ word }) => word.box), ...bandWords.map(({ box }) => box)]
        boxes.forEach((box, index) => {
          expect(box.top).toBeGreaterThanOrEqual(chart.field.top - 1)
          expect(box.bottom).toBeLessThanOrEqual(chart.field.bottom + 1)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        })
      }),
    )
  })

  test('no line leaves the field', () => {
    fc.assert(
      fc.property(talks, talks, fc.constantFrom(...SIZES), (first, second, size) => {
        const { lines, chart } = drawn(first, second, { size })
        for (const { end } of lines) {
          expect(end.x).toBeGreaterThanOrEqual(chart.field.left)
          expect(end.x).toBeLessThanOrEqual(chart.to + 0.001)
          expect(end.y).toBeGreaterThanOrEqual(chart.field.top)
          expect(end.y).toBeLessThanOrEqual(chart.field.bottom)
        }
      }),
    )
  })
})
