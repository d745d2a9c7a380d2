/** The lines of a map as paths: curves for the ways down, corners for those round the side. */
import { path, tenth } from '../figure/drawing.ts'
import type { Ribbon } from './layout.ts'

export function courseOf({ course, points }: Ribbon): string {
  const [first, ...rest] = points
  if (!first) return ''
  let [d, at] = [path`M${first.x} ${first.y}`, first]
  for (const point of rest) {
    const middle = (at.y + point.y) / 2
    const straight = course !== 'down' || Math.abs(at.x - point.x) < 0.05
    d += straight
      ? path`L${point.x} ${point.y}`
      : path`C${at.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`
    at = point
  }
  return d
}

/** The tip of an arrow where a way back comes in from above. */
export function tipOf({ points }: Ribbon): string {
  const end = points.at(-1)
  if (!end) return ''
  const [x, y] = [tenth(end.x), tenth(end.y)]
  return path`M${x} ${y}L${x - 5} ${y - 8}H${x + 5}Z`
}
