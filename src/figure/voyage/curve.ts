/** A smooth line through points that never goes where no point went: between two neighbours it only rises or only falls. */
import { path, tenth } from '../drawing.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

/** The line as a path, from left to right; no two points may stand above one another. */
export function curveOf(points: readonly Place[]): string {
  const steep = slopesOf(points)
  return points
    .map((to, index) => {
      const from = points[index - 1]
      if (!from) return `M${tenth(to.x)} ${tenth(to.y)}`
      const third = (to.x - from.x) / 3
      const leaves = from.y + (steep[index - 1] ?? 0) * third
      const arrives = to.y - (steep[index] ?? 0) * third
      return path`C${from.x + third} ${leaves} ${to.x - third} ${arrives} ${to.x} ${to.y}`
    })
    .join('')
}

/** The places along the same line, about `step` apart. */
export function placesAlong(points: readonly Place[], step: number): readonly Place[] {
  const steep = slopesOf(points)
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (!from) return [to]
    const third = (to.x - from.x) / 3
    const leaves = from.y + (steep[index - 1] ?? 0) * third
    const arrives = to.y - (steep[index] ?? 0) * third
    const pieces = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step))
    return Array.from({ length: pieces }, (_, piece) => {
      const t = (piece + 1) / pieces
      const u = 1 - t
      return {
        x: from.x + (to.x - from.x) * t,
        y: u ** 3 * from.y + 3 * u ** 2 * t * leaves + 3 * u * t ** 2 * arrives + t ** 3 * to.y,
      }
    })
  })
}

/** How steep the line is at each point: flat at a peak, else the harmonic mean of both sides, which is never too steep. */
function slopesOf(points: readonly Place[]): readonly number[] {
  const between = points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return (to.y - from.y) / (to.x - from.x)
  })
  return points.map((_, index) => {
    const before = between[index - 1]
    const after = between[index]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
}
