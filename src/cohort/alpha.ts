/** Cronbach's α of several scores of the same people, with the interval of Feldt (1965). */
import { ENOUGH_PEOPLE } from './correlation.ts'
import { fQuantile } from './f-distribution.ts'

export interface Alpha {
  readonly alpha: number
  /** The 95 % interval. */
  readonly from: number
  readonly to: number
  readonly people: number
  readonly items: number
}

export type NoAlpha = 'too-few' | 'one-item' | 'no-difference'

/** `rows` are people, each with one whole score an item. */
export function alphaOf(rows: readonly (readonly number[])[]): Alpha | NoAlpha {
  const people = rows.length
  const items = rows[0]?.length ?? 0
  if (people < ENOUGH_PEOPLE) return 'too-few'
  if (items < 2) return 'one-item'
  const totals = rows.map(row => row.reduce((sum, score) => sum + score, 0))
  const ofTotal = spread(totals)
  if (ofTotal === 0) return 'no-difference'
  let ofItems = 0
  for (let item = 0; item < items; item++) ofItems += spread(rows.map(row => row[item] ?? 0))
  const alpha = (items / (items - 1)) * (1 - ofItems / ofTotal)
  const [above, below] = [people - 1, (people - 1) * (items - 1)]
  return {
    alpha,
    from: 1 - (1 - alpha) * fQuantile(0.975, above, below),
    to: 1 - (1 - alpha) * fQuantile(0.025, above, below),
    people,
    items,
  }
}

/** The sum of squared distances from the mean, times n: whole numbers all the way, and only ratios are used. */
function spread(values: readonly number[]): number {
  let [sum, squares] = [0, 0]
  for (const value of values) {
    sum += value
    squares += value * value
  }
  return values.length * squares - sum * sum
}
