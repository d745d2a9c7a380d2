/** The numbered marks on the curve, at the turns that decided; they give way to one another along their lead lines. */
import type { Chart } from './chart.ts'
import type { Place } from './curve.ts'

export interface Mark {
  readonly turn: number
  /** Where the turn stands on the curve. */
  readonly at: Place
  readonly x: number
  readonly y: number
  readonly radius: number
}

const APART = 3

/** First come, first placed: on its point where that is free, else as little above or below it as will do. */
export function marksOf(
  chart: Chart,
  turning: readonly { readonly turn: number; readonly at: Place }[],
): readonly Mark[] {
  const radius = chart.narrow ? 12 : 16
  const { top, bottom } = chart.field
  const placed: Mark[] = []
  for (const { turn, at } of turning) {
    const fits = (y: number) =>
      y - radius > top + 1 &&
      y + radius < bottom - 1 &&
      placed.every(other => Math.hypot(other.x - at.x, other.y - y) >= radius + other.radius + APART)
    const y = shifts(radius)
      .map(shift => at.y + shift)
      .find(fits)
    placed.push({ turn, at, x: at.x, y: y ?? at.y, radius })
  }
  return placed
}

/** 0, then up and down in growing steps. */
function shifts(radius: number): readonly number[] {
  return [0, ...Array.from({ length: 16 }, (_, index) => (index + 1) * (radius / 2)).flatMap(by => [-by, by])]
}
