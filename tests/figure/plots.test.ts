import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacityOf, type Plotted, plotOf } from '../../src/figure/plots/plot.ts'
import { outlineOf, SHAPES, shapeOf } from '../../src/figure/plots/shapes.ts'

const LEVELS: Plotted['levels'] = [
  { value: 0, text: '0', is: 'grid' },
  { value: 70, text: 'pass 70', is: 'mark' },
  { value: 100, text: '100', is: 'grid' },
]

const anySize = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.constantFrom(156, 196),
})

function plotted(values: readonly number[]): Plotted {
  return {
    marks: values.map((value, place) => ({ value, shape: shapeOf(place) })),
    days: values.map((_, place) => ({ place, text: `${1 + (place % 30)} May` })),
    levels: LEVELS,
    lines: [],
    last: `${values.at(-1)}`,
  }
}

/** As many talks as there is room for, or fewer. */
const anyPlot = anySize.chain(size =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: capacityOf(size, LEVELS) })
    .map(values => ({ size, values, plot: plotOf(plotted(values), size) })),
)

/** Each with the one after it. */
function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((item, place) => {
    const next = items[place + 1]
    return next === undefined ? [] : [[item, next] as const]
  })
}

describe('a plot', () => {
  test('has one mark a talk, on its score, and none lies on another', () => {
    fc.assert(
      fc.property(anyPlot, ({ values, plot }) => {
        expect(plot.marks).toHaveLength(values.length)
        const [bottom = 0, top = 0] = [plot.levels[0]?.from.y, plot.levels.at(-1)?.from.y]
        for (const [place, mark] of plot.marks.entries()) {
          expect(mark.y).toBeCloseTo(bottom - ((values[place] ?? 0) / 100) * (bottom - top))
          expect(mark.radius).toBeGreaterThanOrEqual(3)
        }
        for (const [mark, next] of pairs(plot.marks)) {
          expect(next.x - mark.x).toBeGreaterThan(mark.radius + next.radius)
        }
      }),
    )
  })

  test('keeps everything within itself', () => {
    fc.assert(
      fc.property(anyPlot, ({ size, plot }) => {
        for (const { x, y, radius } of plot.marks) {
          expect(x - radius).toBeGreaterThan(0)
          expect(x + radius).toBeLessThan(size.width)
          expect(y - radius).toBeGreaterThan(0)
          expect(y + radius).toBeLessThan(size.height)
        }
        const words = [...plot.levels, ...plot.days].flatMap(({ word }) => word ?? [])
        for (const { box } of words) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(size.width)
        }
      }),
    )
  })

  test('writes no date over another', () => {
    fc.assert(
      fc.property(anyPlot, ({ plot }) => {
        const boxes = plot.days.flatMap(({ word }) => word?.box ?? [])
        for (const [box, next] of pairs(boxes)) expect(next.left).toBeGreaterThan(box.right)
        expect(boxes.length).toBeGreaterThan(0)
      }),
    )
  })

  test('two talks are not drawn as far apart as the plot is wide', () => {
    const { marks } = plotOf(plotted([40, 60]), { width: 960, height: 196 })
    expect((marks[1]?.x ?? 0) - (marks[0]?.x ?? 0)).toBeLessThan(960 / 4)
  })
})

test('twelve people have twelve shapes, each closed and no larger than its radius', () => {
  const outlines = SHAPES.map(shape => outlineOf(shape, 0, 0, 6))
  const named = new Set(SHAPES.map((shape, place) => `${outlines[place]} ${shape.endsWith('hollow')}`))
  expect(named.size).toBe(12)
  for (const outline of outlines) expect(outline).toMatch(/Z$/)
})
