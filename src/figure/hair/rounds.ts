/** Hair that curls has an outline of rounds. */
import { path } from '../drawing.ts'

/** Along an ellipse about the middle of the head, clockwise from the left, from one angle to another in degrees. */
function rounds(wide: number, high: number, from: number, to: number, count: number, out: number): string {
  const at = (step: number, more: number) => {
    const angle = (Math.PI / 180) * (from + ((to - from) * step) / count)
    return [-Math.cos(angle) * (wide + more), -20 - Math.sin(angle) * (high + more)] as const
  }
  return Array.from({ length: count }, (_, step) => {
    const [ax, ay] = at(step + 0.1, out)
    const [bx, by] = at(step + 0.9, out)
    const [x, y] = at(step + 1, 0)
    return path`C${ax} ${ay} ${bx} ${by} ${x} ${y}`
  }).join('')
}

/** Over the forehead from right to left. */
const FRINGE =
  'C74-66 66-88 54-104C42-90 26-92 20-112C8-98-12-98-20-114C-28-96-46-94-56-106C-64-88-78-74-88-62C-98-40-104-10-'

export const CURLS = `M-118 12${rounds(118, 160, -12, 192, 11, 22)}C104-10 98-36 88-70${FRINGE}118 12Z`

export const AFRO = `M-118 119${rounds(164, 200, -44, 224, 28, 11)}C80 120-80 120-118 119Z`

export const AFRO_FRONT = `M-116 20C-150-60-138-190 0-194C138-190 150-60 116 20C104-10 98-36 88-70${FRINGE}116 20Z`
