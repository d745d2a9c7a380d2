/** The frame of a chart: one dash for each happening along it, one for each point of a mood up it. */
import { path } from '../drawing.ts'
import { type Chart, FRAME } from './chart.ts'

/** How thick a dash is; the rest of the frame is its two lines. */
const DASH = FRAME - 2

/** Every other dash, as one path. */
export function dashesOf(chart: Chart, places: number): string {
  const { field, width } = chart
  const across = Array.from({ length: places }, (_, place) => {
    const from = place === 0 ? field.left : chart.x(place - 0.5)
    const to = place === places - 1 ? field.right : chart.x(place + 0.5)
    return { from, to }
  })
  const up = Array.from({ length: 10 }, (_, point) => {
    const from = point === 0 ? field.bottom : chart.y(point)
    const to = point === 9 ? field.top : chart.y(point + 1)
    return { from, to }
  })
  const foot = field.bottom + 1
  return [
    ...across
      .filter((_, index) => index % 2 === 0)
      .flatMap(({ from, to }) => [
        path`M${from} 1H${to}V${1 + DASH}H${from}Z`,
        path`M${from} ${foot}H${to}V${foot + DASH}H${from}Z`,
      ]),
    ...up
      .filter((_, index) => index % 2 === 1)
      .flatMap(({ from, to }) => [
        path`M1 ${from}V${to}H${1 + DASH}V${from}Z`,
        path`M${width - 1} ${from}V${to}H${width - 1 - DASH}V${from}Z`,
      ]),
  ].join('')
}

/** The outer and the inner line. */
export function linesOf({ field, width }: Chart): string {
  const foot = field.bottom + FRAME
  return (
    path`M1 1H${width - 1}V${foot - 1}H1Z` +
    path`M${field.left} ${field.top}H${field.right}V${field.bottom}H${field.left}Z`
  )
}
