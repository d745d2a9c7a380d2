/** Where everything on a map stands: boxes for beats, ribbons for ways, from the opening down. */
import { layersOf } from './layers.ts'
import { ordered } from './order.ts'
import type { MapBeat, MapWay, Plan } from './plan.ts'
import { type Slot, slotsOf } from './slots.ts'
import { spread } from './spread.ts'
import { straightened } from './straighten.ts'

export interface Box {
  readonly beat: MapBeat
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A way as it is drawn: down from one box to another through the rows between, or round the side. */
export interface Ribbon {
  readonly way: MapWay
  readonly width: number
  readonly course: 'down' | 'back' | 'outburst'
  readonly points: readonly Point[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly ribbons: readonly Ribbon[]
}

/** All in units of the drawing, which are pixels where it is not scaled. */
export const SIZE = {
  boxHeight: 96,
  noteHeight: 58,
  rowGap: 64,
  gap: 26,
  edge: 20,
  /** All ways together are as wide as this. */
  flow: 96,
  /** So that one way in a million is still a line. */
  least: 1.25,
  between: 3,
  lane: 12,
} as const

/** A letter of an id is about so wide. */
const LETTER = 8.2

export function layoutOf(plan: Plan): Layout {
  const longest = Math.max(0, ...plan.beats.map(({ id }) => id.length))
  const boxWidth = Math.min(280, Math.max(188, longest * LETTER + 28))
  const layers = layersOf(plan)
  const slots = slotsOf(layers, boxWidth, widthOf)
  const rows = ordered(slots)
  const middles = straightened(rows, slots, spread(rows, slots, SIZE.gap), SIZE.gap)
  const backLanes = layers.back.length * SIZE.lane
  const left = Math.min(0, ...rows.flat().map(slot => (middles.get(slot) ?? 0) - slot.width / 2))
  const shift = SIZE.edge + (backLanes > 0 ? backLanes + SIZE.lane : 0) - left
  const middleOf = (slot: Slot) => (middles.get(slot) ?? 0) + shift
  const top = (row: number) => SIZE.edge + row * (SIZE.boxHeight + SIZE.rowGap)
  const byId = new Map(plan.beats.map(beat => [beat.id, beat]))
  const boxes = rows.flatMap((row, at) =>
    row.flatMap((slot): Box[] => {
      const beat = byId.get(slot.beat ?? '')
      return beat
        ? [{ beat, x: middleOf(slot) - boxWidth / 2, y: top(at), width: boxWidth, height: SIZE.boxHeight }]
        : []
    }),
  )
  const right = Math.max(boxWidth, ...rows.flat().map(slot => middleOf(slot) + slot.width / 2))
  const apart = unmet(plan, boxes.length > 0 ? rows.length : 0, boxWidth, top, shift + left)
  const width =
    Math.max(right, ...apart.map(box => box.x + box.width)) +
    (layers.outbursts.length > 0 ? 2 * SIZE.lane : 0)
  const all = [...boxes, ...apart]
  const below = Math.max(0, ...all.map(box => box.y + box.height))
  const note = plan.beats.find(({ kind }) => kind === 'note')
  const [from, to] = [shift + left, right]
  const noteBox: Box[] = note
    ? [{ beat: note, x: from, y: below + SIZE.rowGap / 2, width: to - from, height: SIZE.noteHeight }]
    : []
  const downward = [...slots.through].map(([way, through]) => downRibbon(way, through, middleOf, top))
  const placed = new Map(all.map(box => [box.beat.id, box]))
  return {
    width: width + SIZE.edge,
    height: Math.max(below, ...noteBox.map(box => box.y + box.height)) + SIZE.edge,
    boxes: [...all, ...noteBox],
    ribbons: [
      ...portsSpread(downward, placed),
      ...layers.back.map((way, lane) => backRibbon(way, placed, from - (lane + 1) * SIZE.lane)),
      ...layers.outbursts.map(way => outburstRibbon(way, placed, right + SIZE.lane)),
    ],
  }
}

function widthOf({ share }: Pick<MapWay, 'share'>): number {
  return share === null ? 2 : Math.max(SIZE.least, share * SIZE.flow)
}

/** Beats that no way comes to stand by themselves, below all others. */
function unmet(
  { beats }: Plan,
  rows: number,
  boxWidth: number,
  top: (row: number) => number,
  left: number,
): Box[] {
  return beats
    .filter(({ met, kind }) => !met && kind !== 'note')
    .map((beat, index) => {
      const [row, column] = [Math.floor(index / UNMET_IN_A_ROW), index % UNMET_IN_A_ROW]
      const x = left + column * (boxWidth + SIZE.gap)
      return { beat, x, y: top(rows + row), width: boxWidth, height: SIZE.boxHeight }
    })
}

const UNMET_IN_A_ROW = 4

function downRibbon(
  way: MapWay,
  through: readonly Slot[],
  middleOf: (slot: Slot) => number,
  top: (row: number) => number,
): Ribbon {
  const points = through.flatMap((slot, at) => {
    const [x, y] = [middleOf(slot), top(slot.row)]
    const [head, foot] = [
      { x, y },
      { x, y: y + SIZE.boxHeight },
    ]
    if (at === 0) return [foot]
    return at === through.length - 1 ? [head] : [head, foot]
  })
  return { way, width: widthOf(way), course: 'down', points }
}

/** Ways leave and enter a box side by side, in the order of where they come from and go to. */
function portsSpread(ribbons: readonly Ribbon[], placed: ReadonlyMap<string, Box>): readonly Ribbon[] {
  const leaving = offsets(ribbons, 'from', ribbon => ribbon.points[1]?.x ?? 0, placed)
  const entering = offsets(ribbons, 'to', ribbon => ribbon.points.at(-2)?.x ?? 0, placed)
  return ribbons.map(ribbon => {
    const points = ribbon.points.map((point, at) => {
      const by = at === 0 ? leaving : at === ribbon.points.length - 1 ? entering : undefined
      return by ? { ...point, x: point.x + (by.get(ribbon) ?? 0) } : point
    })
    return { ...ribbon, points }
  })
}

function offsets(
  ribbons: readonly Ribbon[],
  end: 'from' | 'to',
  towards: (ribbon: Ribbon) => number,
  placed: ReadonlyMap<string, Box>,
): ReadonlyMap<Ribbon, number> {
  const found = new Map<Ribbon, number>()
  for (const id of placed.keys()) {
    const here = ribbons.filter(({ way }) => way[end] === id).toSorted((a, b) => towards(a) - towards(b))
    const room = (placed.get(id)?.width ?? 0) - 2 * SIZE.lane
    const ribs = here.reduce((sum, ribbon) => sum + ribbon.width, 0)
    const between = here.length > 1 ? Math.min(3 * SIZE.between, (room - ribs) / (here.length - 1)) : 0
    let at = -(ribs + between * (here.length - 1)) / 2
    for (const ribbon of here) {
      found.set(ribbon, at + ribbon.width / 2)
      at += ribbon.width + between
    }
  }
  return found
}

/** Out below the box, along the left edge, and in from above. */
function backRibbon(way: MapWay, placed: ReadonlyMap<string, Box>, lane: number): Ribbon {
  const [from, to] = [placed.get(way.from), placed.get(way.to)]
  if (!from || !to) return { way, width: 0, course: 'back', points: [] }
  const out = { x: from.x + SIZE.lane, y: from.y + from.height }
  const into = { x: to.x + SIZE.lane, y: to.y }
  const points = [
    out,
    { x: out.x, y: out.y + SIZE.lane },
    { x: lane, y: out.y + SIZE.lane },
    { x: lane, y: into.y - SIZE.lane },
    { x: into.x, y: into.y - SIZE.lane },
    into,
  ]
  // Wider than its lane it would lie on its neighbours.
  return { way, width: Math.min(SIZE.lane / 3, widthOf(way)), course: 'back', points }
}

/** Out below the box, along the right edge, and in from above: all of them share one line. */
function outburstRibbon(way: MapWay, placed: ReadonlyMap<string, Box>, lane: number): Ribbon {
  const [from, to] = [placed.get(way.from), placed.get(way.to)]
  if (!from || !to) return { way, width: 0, course: 'outburst', points: [] }
  const out = { x: from.x + from.width - SIZE.lane, y: from.y + from.height }
  const into = { x: to.x + to.width - SIZE.lane, y: to.y }
  const points = [
    out,
    { x: out.x, y: out.y + SIZE.lane },
    { x: lane, y: out.y + SIZE.lane },
    { x: lane, y: into.y - SIZE.lane },
    { x: into.x, y: into.y - SIZE.lane },
    into,
  ]
  return { way, width: SIZE.least, course: 'outburst', points }
}
