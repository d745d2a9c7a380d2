/** A mood as water: anger is how rough it is, distrust how far it leans from the level that never moves. */
import type { Mood } from '../scenario/scenario.ts'
import { type Drawing, path, type Shape, tenth } from './drawing.ts'

export interface SeaBox {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Where the level stands, 0 at the top to 1 at the bottom. */
  readonly level?: number
  readonly layers?: number
  /** From one layer to the next, of the height. */
  readonly gap?: number
}

/** Crest to crest in pixels, share of the height, and phase: three trains that never fall together. */
const TRAINS = [
  [268, 0.62, 0.4],
  [149, 0.3, 2.3],
  [83, 0.1, 4.1],
] as const

/** The farthest that the water leans, in degrees, where there is no trust at all. */
const STEEPEST = 6.5

/** Past this the foremost crest breaks. */
const BREAKS_FROM = 6

/** Pixels between two points of a line, on a sea of full size: the foremost is looked at, the others are felt. */
const STEP = 5
const STEP_BEHIND = 14

/** Past both edges, so that the drift never shows an end. */
const MARGIN = 90

/** How far the water leans, in degrees. */
export function listOf(trust: number): number {
  return STEEPEST * (1 - within(trust) / 10)
}

interface Train {
  /** Radians a pixel. */
  readonly k: number
  readonly phase: number
  readonly height: number
  readonly push: number
}

/** Gerstner's waves: round and low when calm, tall and sharp when not. */
function trainsOf(anger: number, layer: number): readonly Train[] {
  const rough = within(anger) / 10
  const height = (0.3 + 46 * rough ** 1.7) * (1 - layer * 0.1)
  return TRAINS.map(([length, share, phase]) => {
    const k = (2 * Math.PI) / (length - 54 * rough + layer * 23)
    const amplitude = height * share * (length < 100 ? rough : 1)
    const sharpest = (length > 200 ? 0.7 : length > 100 ? 0.2 : 0.04) / k
    const push = Math.min(amplitude * (0.4 + rough), sharpest) * Math.sqrt(rough)
    return { k, phase: phase + layer * 1.9, height: amplitude, push }
  })
}

/** Where the water stands at `x` beside its level. */
export function surface(x: number, anger: number, layer = 0): { readonly dx: number; readonly dy: number } {
  return pointOf(trainsOf(anger, layer), x, 0.03 * within(anger))
}

function pointOf(trains: readonly Train[], x: number, lag: number): { dx: number; dy: number } {
  let dx = 0
  let dy = 0
  for (const { k, phase, height, push } of trains) {
    const at = k * x + phase
    dx -= push * Math.sin(at + lag)
    dy -= height * Math.cos(at)
  }
  return { dx, dy }
}

/** The same mood and box give the same water; parts keep their names, so that a page can move them. */
export function sea({ anger, trust }: Mood, box: SeaBox): Drawing {
  const { width, height, level = 0.5, layers = 4, gap = 0.1 } = box
  const at = height * level
  const shapes: Shape[] = Array.from({ length: layers }, (_, layer) => {
    const top = at + layer * height * gap * (1 + layer * 0.12)
    const crest = crestOf({ anger, trust }, box, layer, top)
    return {
      part: `wave-${layer + 1}`,
      tag: 'g',
      attributes: { className: `wave wave-${layer + 1}` },
      inside: [
        {
          part: 'water',
          tag: 'path',
          attributes: {
            className: 'water',
            d: `${crest}${path`L${width + MARGIN} ${height + 160}L${-MARGIN} ${height + 160}Z`}`,
          },
        },
        { part: 'crest', tag: 'path', attributes: { className: 'crest', d: crest } },
      ],
    }
  })
  return { viewBox: `0 0 ${tenth(width)} ${tenth(height)}`, shapes: [...shapes, datum(width, at)] }
}

/** The line on top of one layer. */
function crestOf({ anger, trust }: Mood, { width, height }: SeaBox, layer: number, top: number): string {
  // A small window shows a smaller sea, not a piece of a big one.
  const scale = Math.min(1, 0.55 + width / 2400) * Math.min(1, height / 300)
  const slope = Math.tan((listOf(trust) * Math.PI) / 180) * (1 - layer * 0.14)
  const breaks = layer === 0 ? breakerOf(anger, width / scale) : undefined
  const trains = trainsOf(anger, layer)
  const lag = 0.03 * within(anger)
  const step = (layer === 0 ? STEP : STEP_BEHIND) * Math.max(scale, 0.3)
  let line = ''
  for (let x = -MARGIN; x <= width + MARGIN; x += step) {
    const along = (x + layer * 97) / scale
    const { dx, dy } = pointOf(trains, along, lag)
    const over = breaks ? breaks(along, dy) : 0
    const across = x + (dx + over) * scale
    line += `${tenth(across)} ${tenth(top + (x - width / 2) * slope + dy * scale)}L`
  }
  return `M${line.slice(0, -1)}`
}

/** One crest leans over and breaks, on the side of the words; undefined while the sea is not rough enough. */
function breakerOf(anger: number, width: number): ((x: number, dy: number) => number) | undefined {
  const force = (within(anger) - BREAKS_FROM) / (10 - BREAKS_FROM)
  if (force <= 0) return undefined
  const tallest = tallestFrom(width * 0.08, anger)
  const { dy: peak } = surface(tallest, anger)
  return (x, dy) => {
    const near = Math.exp(-(((x - tallest) / 34) ** 2))
    return 46 * force * near * Math.min(1, Math.max(0, dy / peak)) ** 3
  }
}

/** The tallest crest within one long wave. */
function tallestFrom(start: number, anger: number): number {
  let tallest = start
  for (let x = start; x <= start + TRAINS[0][0]; x += STEP) {
    if (surface(x, anger).dy < surface(tallest, anger).dy) tallest = x
  }
  return tallest
}

/** The level line: dots across, and a tick at each edge. It never moves. */
function datum(width: number, at: number): Shape {
  const tick = width < 300 ? 8 : width < 700 ? 18 : 26
  return {
    part: 'datum',
    tag: 'g',
    attributes: { className: 'datum' },
    inside: [
      { part: 'dots', tag: 'path', attributes: { className: 'dots', d: path`M0 ${at}H${width}` } },
      {
        part: 'ticks',
        tag: 'path',
        attributes: { className: 'ticks', d: path`M0 ${at}H${tick}M${width - tick} ${at}H${width}` },
      },
    ],
  }
}

function within(value: number): number {
  return Math.min(10, Math.max(0, value))
}
