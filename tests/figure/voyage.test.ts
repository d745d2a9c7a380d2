/** The chart of a talk: nothing leaves its box, nothing lies on anything else, and no curve goes where no mood was. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, overlap } from '../../src/figure/voyage/chart.ts'
import { curveOf, type Place, placesAlong } from '../../src/figure/voyage/curve.ts'
import { momentsThatShow, type Voyage, voyage, type VoyagePoint } from '../../src/figure/voyage/voyage.ts'

const BANDS = [
  { text: 'calm', from: 0 },
  { text: 'tense', from: 2.5 },
  { text: 'angry', from: 5 },
  { text: 'at the limit', from: 8.5 },
]

const DESK = { width: 1312, height: 440 }
const PHONE = { width: 370, height: 400 }
const SMALL_PHONE = { width: 300, height: 400 }
const PRINT = { width: 690, height: 200 }
const SIZES = [DESK, PHONE, SMALL_PHONE, PRINT]

/** A talk by its moods, start first: anger/trust; `~` after one of them is a silence that led there. */
function talk(moods: string): VoyagePoint[] {
  let turn = 0
  return moods.split(' ').map((mood, place) => {
    const [anger = 0, trust = 0] = mood.replace('~', '').split('/').map(Number)
    const silent = place === 0 || mood.endsWith('~')
    if (!silent) turn += 1
    return { anger, trust, turn: silent ? null : turn }
  })
}

function drawn(points: readonly VoyagePoint[], size = DESK, turning: readonly number[] = []): Voyage {
  const last = points.at(-1)
  const words = { anger: `Anger ${last?.anger}`, trust: `Trust ${last?.trust}`, start: 'Start' }
  return voyage({ points, turning, bands: BANDS, words }, size)
}

const SALE = talk('5/4 6.5/3 8/2 8.5/1.5 7/3 6/4 4.5/4 4/4.5 3.5/5')

const halves = fc.nat(20).map(half => half / 2)
const talks = fc
  .array(fc.record({ anger: halves, trust: halves, silent: fc.nat(9) }), { minLength: 2, maxLength: 27 })
  .map(moods => {
    let turn = 0
    return moods.map(({ anger, trust, silent }, place): VoyagePoint => {
      if (place > 0 && silent > 0) turn += 1
      return { anger, trust, turn: place > 0 && silent > 0 ? turn : null }
    })
  })
const charts = fc
  .record({
    points: talks,
    size: fc.constantFrom(...SIZES),
    turning: fc.uniqueArray(fc.nat(25), { maxLength: 3 }),
  })
  .map(({ points, size, turning }) => ({ points, size, drawing: drawn(points, size, turning) }))

function linesOf({ chart }: Voyage, points: readonly VoyagePoint[]): Place[] {
  return (['anger', 'trust'] as const).flatMap(of =>
    placesAlong(
      points.map((point, place) => ({ x: chart.x(place), y: chart.y(point[of]) })),
      3,
    ),
  )
}

function boxesOf({ ends, bandWords }: Voyage): Box[] {
  return [ends.anger, ends.trust, ...bandWords].map(({ box }) => box)
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

describe('the curve', () => {
  test('goes through every point, and between two of them no higher and no lower than they are', () => {
    fc.assert(
      fc.property(fc.array(halves, { minLength: 2, maxLength: 26 }), values => {
        const points = values.map((y, place) => ({ x: place * 30, y }))
        const places = placesAlong(points, 0.1)
        // Asked of all at once: there are thousands.
        const astray = places.filter(({ x, y }) => {
          const before = points[Math.floor(x / 30)]?.y ?? 0
          const after = points[Math.ceil(x / 30)]?.y ?? before
          return !(y >= Math.min(before, after) - 1e-9 && y <= Math.max(before, after) + 1e-9)
        })
        expect(places.length).toBeGreaterThan(0)
        expect(astray).toEqual([])
      }),
    )
  })

  test('runs flat over a peak', () => {
    const peak = [
      { x: 0, y: 0 },
      { x: 30, y: 9 },
      { x: 60, y: 0 },
    ]
    expect(curveOf(peak)).toBe('M0 0C10 3 20 9 30 9C40 9 50 3 60 0')
  })
})

describe('whatever the talk', () => {
  test('every face is inside the frame, on no line, no word, no mark and no other face', () => {
    fc.assert(
      fc.property(charts, ({ points, drawing }) => {
        const { field } = drawing.chart
        const lines = linesOf(drawing, points)
        for (const [index, head] of drawing.heads.entries()) {
          const { x, y, radius } = head
          expect(x - radius).toBeGreaterThan(field.left)
          expect(x + radius).toBeLessThan(field.right)
          expect(y - radius).toBeGreaterThan(field.top)
          expect(y + radius).toBeLessThan(field.bottom)
          expect(lines.filter(place => distance(place, head) < radius)).toEqual([])
          expect(drawing.marks.filter(mark => distance(mark, head) < radius + mark.radius)).toEqual([])
          const face = {
            left: x - radius * 0.7,
            right: x + radius * 0.7,
            top: y - radius * 0.7,
            bottom: y + radius * 0.7,
          }
          expect(boxesOf(drawing).filter(box => overlap(box, face))).toEqual([])
          for (const other of drawing.heads.slice(index + 1))
            expect(distance(other, head)).toBeGreaterThan(radius + other.radius)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('no mark leaves the frame, and none lies on another', () => {
    fc.assert(
      fc.property(charts, ({ drawing: { chart, marks } }) => {
        for (const [index, mark] of marks.entries()) {
          expect(mark.x).toBe(mark.at.x)
          expect(mark.y - mark.radius).toBeGreaterThan(chart.field.top)
          expect(mark.y + mark.radius).toBeLessThan(chart.field.bottom)
          for (const other of marks.slice(index + 1))
            expect(distance(mark, other)).toBeGreaterThanOrEqual(mark.radius + other.radius)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('no word leaves the frame, and no two lie on one another', () => {
    fc.assert(
      fc.property(charts, ({ drawing }) => {
        const { field } = drawing.chart
        const boxes = boxesOf(drawing)
        for (const [index, box] of boxes.entries()) {
          expect(box.right).toBeLessThanOrEqual(field.right)
          expect(box.top).toBeGreaterThanOrEqual(field.top)
          expect(box.bottom).toBeLessThanOrEqual(field.bottom)
          expect(boxes.slice(index + 1).filter(other => overlap(box, other))).toEqual([])
        }
        const numbers = drawing.numbers.map(({ box }) => box)
        for (const [index, box] of numbers.entries())
          expect(numbers.slice(index + 1).filter(other => overlap(box, other))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('the same talk is drawn the same', () => {
    fc.assert(
      fc.property(charts, ({ points, size }) => {
        expect(JSON.stringify(drawn(points, size))).toBe(JSON.stringify(drawn(points, size)))
      }),
      { numRuns: 20 },
    )
  })
})

describe('a usual talk', () => {
  test.each([
    ['a desk', DESK, 3],
    ['a phone', PHONE, 3],
    ['a small phone', SMALL_PHONE, 3],
    ['paper', PRINT, 3],
  ])('on %s shows the face at the start, the worst and the end', (_, size, count) => {
    const { heads } = drawn(SALE, size, [2, 4, 6])
    expect(heads.map(({ place }) => place)).toEqual([0, 3, 8])
    expect(heads).toHaveLength(count)
  })

  test('names every turn on a desk, and of a long talk every fifth on a phone', () => {
    const long = talk(`5/4 ${Array.from({ length: 25 }, (_, n) => `${n % 2 ? 6 : 4}/5`).join(' ')}`)
    expect(
      drawn(SALE)
        .numbers.map(({ text }) => text)
        .join(' '),
    ).toBe('Start 1 2 3 4 5 6 7 8')
    expect(drawn(long).numbers.map(({ text }) => text)).toContain('25')
    expect(
      drawn(long, PHONE)
        .numbers.map(({ text }) => text)
        .join(' '),
    ).toBe('Start 5 10 15 20 25')
  })

  test('names all four bands', () => {
    for (const size of SIZES) expect(drawn(SALE, size).bandWords).toHaveLength(4)
  })

  test('puts its marks on their turns, and tells a silence from a turn', () => {
    const silent = talk('5/4 5.5/4~ 4/5 3/6')
    const { marks, ways } = drawn(silent, DESK, [2])
    expect(marks.map(({ turn, at, y }) => [turn, at.y === y])).toEqual([[2, true]])
    expect(ways).toHaveLength(3)
    expect(ways[1]?.radius).toBeLessThan(ways[2]?.radius ?? 0)
  })
})

test.each([
  ['a talk that only calms', '8/2 6/3 4/4', [0, 2]],
  ['one that is worst in the middle', '5/4 9/1 3/5', [0, 1, 2]],
  ['one that is worst twice, once with less trust', '5/4 8/3 8/1 3/5', [0, 2, 3]],
  ['one that ends at its worst', '5/4 9/1', [0, 1]],
  ['one in which nothing was said', '5/4', [0]],
])('%s is shown at %s', (_, moods, places) => {
  expect(momentsThatShow(talk(moods))).toEqual(places)
})
