/** The sea: rougher with anger, leaning with distrust, and the same for the same mood. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Drawing } from '../../src/figure/drawing.ts'
import { listOf, sea, surface } from '../../src/figure/sea.ts'

const BOX = { width: 1440, height: 600, level: 0.4 }
const mood = fc.record({
  anger: fc.double({ min: 0, max: 10, noNaN: true }),
  trust: fc.double({ min: 0, max: 10, noNaN: true }),
})
const box = fc.record({
  width: fc.integer({ min: 40, max: 3000 }),
  height: fc.integer({ min: 40, max: 1600 }),
})

/** The points of the foremost crest. */
function crest({ shapes }: Drawing): readonly (readonly [number, number])[] {
  const line = String(shapes[0]?.inside?.find(({ part }) => part === 'crest')?.attributes['d'])
  return line
    .slice(1)
    .split('L')
    .map(point => {
      const [x = NaN, y = NaN] = point.split(' ').map(Number)
      return [x, y] as const
    })
}

function swing(anger: number): number {
  const heights = crest(sea({ anger, trust: 10 }, BOX)).map(([, y]) => y)
  return Math.max(...heights) - Math.min(...heights)
}

describe('the sea', () => {
  test('is all but a ruled line where nobody is angry and trust is full', () => {
    expect(swing(0)).toBeLessThan(1)
    expect(listOf(10)).toBe(0)
  })

  test('rises with anger, from one point to the next', () => {
    const swings = Array.from({ length: 11 }, (_, anger) => swing(anger))
    expect(swings).toEqual(swings.toSorted((a, b) => a - b))
    expect(swing(9)).toBeGreaterThan(20 * swing(1))
  })

  test('leans by trust, whatever the anger', () => {
    const rise = (trust: number) => {
      const line = crest(sea({ anger: 0, trust }, BOX))
      return (line.at(-1)?.[1] ?? 0) - (line[0]?.[1] ?? 0)
    }
    expect(rise(0)).toBeGreaterThan(rise(5))
    expect(rise(5)).toBeGreaterThan(rise(10) + 50)
  })

  test('breaks in one place, once it is rough: there the line runs back over itself', () => {
    const backward = (anger: number) =>
      crest(sea({ anger, trust: 5 }, BOX)).filter(([x], at, all) => x < (all[at - 1]?.[0] ?? x)).length
    expect(backward(5)).toBe(0)
    expect(backward(9.5)).toBeGreaterThan(0)
  })

  test('never runs back farther than a crest is wide, however small the window', () => {
    fc.assert(
      fc.property(mood, box, (one, size) => {
        const line = crest(sea(one, size)).map(([x]) => x)
        const back = line.map((x, at) => (line[at - 1] ?? x) - x)
        expect(Math.max(...back)).toBeLessThan(60)
      }),
    )
  })

  test('has a level that no mood moves', () => {
    const level = ({ shapes }: Drawing) => shapes.find(({ part }) => part === 'datum')
    fc.assert(
      fc.property(mood, mood, box, (one, other, size) => {
        expect(level(sea(one, size))).toEqual(level(sea(other, size)))
      }),
    )
  })

  test('is the same for the same mood, finite, and made of the same parts and points for every mood', () => {
    const points = (drawing: Drawing) =>
      drawing.shapes.map(({ part, inside }) => [
        part,
        inside?.map(one => String(one.attributes['d']).split('L').length),
      ])
    fc.assert(
      fc.property(mood, mood, box, (one, other, size) => {
        const drawing = sea(one, size)
        expect(drawing).toEqual(sea(one, size))
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/)
        expect(points(drawing)).toEqual(points(sea(other, size)))
      }),
    )
  })

  test('is drawn at the edges of its range for moods that lie beyond', () => {
    expect(surface(10, 14)).toEqual(surface(10, 10))
    expect(listOf(-3)).toBe(listOf(0))
  })
})
