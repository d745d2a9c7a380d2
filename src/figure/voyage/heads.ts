/** Where the faces of a chart stand: beside their points, and on no line, no word, no mark and no other face. */
import type { Box, Chart } from './chart.ts'
import type { Place } from './curve.ts'

export interface Head {
  /** The place in the talk, the start being 0. */
  readonly place: number
  readonly x: number
  readonly y: number
  readonly radius: number
  /** The line that ties it to its point. */
  readonly tie: { readonly from: Place; readonly to: Place }
}

export interface Wanted {
  readonly place: number
  readonly at: Place
  /** Of what stands on the point. */
  readonly clear: number
}

export interface InTheWay {
  readonly lines: readonly (readonly Place[])[]
  readonly circles: readonly (Place & { readonly radius: number })[]
  readonly boxes: readonly Box[]
  /** What a face may lie on, where there is no better place. */
  readonly rather: readonly (readonly Place[])[]
}

interface Candidate extends Head {
  readonly cost: number
}

const WIDE = [52, 46, 40, 34, 28, 24]
const SMALL = [31, 28, 25, 22, 19]
const APART = 5
const DIRECTIONS = 24

/** How far from its point a face may stand, in its own radius, and whether its tie may lead over a line. */
const REACHES = [
  { far: 1.2, over: false },
  { far: 4, over: true },
]

/** All of one size, the largest at which they all find room beside their points; else farther off; else those that do. */
export function headsOf(chart: Chart, wanted: readonly Wanted[], inTheWay: InTheWay): readonly Head[] {
  const sizes = (chart.narrow ? SMALL : WIDE).filter(
    radius => radius * 4.6 < chart.field.bottom - chart.field.top,
  )
  let most: readonly Candidate[] = []
  for (const reach of REACHES) {
    for (const radius of sizes) {
      const placed = best(wanted.map(want => candidates(chart, want, radius, reach, inTheWay)))
      if (placed.length === wanted.length) return placed
      if (placed.length >= most.length) most = placed
    }
  }
  return most
}

/** Each in turn takes the cheapest place that those before it left; of all orders the one that places most, cheapest. */
function best(choices: readonly (readonly Candidate[])[]): readonly Candidate[] {
  let found: readonly Candidate[] = []
  let cost = Infinity
  for (const order of orders(choices)) {
    const placed: Candidate[] = []
    for (const options of order) {
      const free = options.find(option => placed.every(other => agree(option, other)))
      if (free) placed.push(free)
    }
    const sum = placed.reduce((total, each) => total + each.cost, 0)
    if (placed.length > found.length || (placed.length === found.length && sum < cost)) {
      found = placed
      cost = sum
    }
  }
  return found.toSorted((a, b) => a.place - b.place)
}

function orders<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length < 2) return [items]
  return items.flatMap((item, index) => orders(items.toSpliced(index, 1)).map(rest => [item, ...rest]))
}

function agree(one: Head, other: Head): boolean {
  return (
    Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius + APART &&
    distanceToSegment(one, other.tie.from, other.tie.to) >= one.radius + 2 &&
    distanceToSegment(other, one.tie.from, one.tie.to) >= other.radius + 2
  )
}

/** Every free place around a point, nearest first; one whose tie crosses a line counts as farther. */
function candidates(
  { field }: Chart,
  { place, at, clear }: Wanted,
  radius: number,
  reach: (typeof REACHES)[number],
  { lines, circles, boxes, rather }: InTheWay,
): readonly Candidate[] {
  const near = clear + radius + 8
  const farthest = near + radius * reach.far
  const within = (line: readonly Place[]) =>
    line.filter(each => Math.hypot(each.x - at.x, each.y - at.y) < farthest + radius + APART)
  const nearby = lines.map(within)
  const leads = rather.map(within).filter(line => line.length > 0)
  const places = nearby.flat()
  const found: Candidate[] = []
  for (let far = near; far <= farthest; far += 8) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const x = at.x + far * cos
      const y = at.y + far * sin
      const inside =
        x - radius >= field.left + 3 &&
        x + radius <= field.right - 3 &&
        y - radius >= field.top + 3 &&
        y + radius <= field.bottom - 3
      if (!inside) continue
      if (places.some(each => (each.x - x) ** 2 + (each.y - y) ** 2 < (radius + APART) ** 2)) continue
      if (circles.some(each => Math.hypot(each.x - x, each.y - y) < radius + each.radius + APART)) continue
      if (boxes.some(box => distanceToBox({ x, y }, box) < radius + 2)) continue
      const tie = {
        from: { x: at.x + clear * cos, y: at.y + clear * sin },
        to: { x: at.x + (far - radius) * cos, y: at.y + (far - radius) * sin },
      }
      const crossed = crossings(tie, nearby)
      if (crossed > 0 && !reach.over) continue
      const covered = leads.filter(line =>
        line.some(each => Math.hypot(each.x - x, each.y - y) < radius),
      ).length
      if (circles.some(each => crosses(tie, each)) || boxes.some(box => strikes(tie, box))) continue
      found.push({ place, x, y, radius, tie, cost: far + crossed * 40 + covered * 30 + Math.abs(cos) * 6 })
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost)
}

/** A tie may start on a circle, but lead through none. */
function crosses(tie: Head['tie'], circle: Place & { readonly radius: number }): boolean {
  const starts = Math.hypot(tie.from.x - circle.x, tie.from.y - circle.y) <= circle.radius + 1
  return !starts && distanceToSegment(circle, tie.from, tie.to) < circle.radius + 2
}

function strikes({ from, to }: Head['tie'], box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4)
  return Array.from({ length: steps + 1 }, (_, step) => (steps === 0 ? 0 : step / steps)).some(
    part =>
      distanceToBox({ x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }, box) < 2,
  )
}

/** How many lines a tie leads over, once it has left its own point. */
function crossings({ from, to }: Head['tie'], lines: readonly (readonly Place[])[]): number {
  return lines.filter(line =>
    line.some(
      each => Math.hypot(each.x - from.x, each.y - from.y) > 9 && distanceToSegment(each, from, to) < 4,
    ),
  ).length
}

function distanceToSegment({ x, y }: Place, from: Place, to: Place): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2
  const along = length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - from.x - t * (to.x - from.x), y - from.y - t * (to.y - from.y))
}

function distanceToBox({ x, y }: Place, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}
