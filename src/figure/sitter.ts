/** Who sits for the drawing, in what pose: all that each part of a face needs to know. */
import type { Mood } from '../scenario/scenario.ts'
import { type Measures, measuresOf } from './face-measures.ts'
import { type Pose, poseOf } from './face-pose.ts'
import { type Palette, paletteOf } from './palette.ts'
import { type Pen, pen, type Place } from './pen.ts'
import type { Person } from './person.ts'

export interface Sitter {
  readonly person: Person
  readonly is: Measures
  readonly pose: Pose
  readonly tones: Palette
  /** Of every name that the drawing gives, so that two of them may stand on one page. */
  readonly id: string
  /** Where a point of the turned and bent face stands: so far right of its middle, so far below the eyes. */
  readonly at: Place
  readonly face: Pen
  /** For what is written for a head of middle size. */
  readonly head: Pen
  /** For what is written for a body of middle size, in the coordinates of the picture; and for its mirror. */
  readonly body: Pen
  readonly mirror: Pen
}

/** How far the middle of the face stands out from the turning point of the head. */
const DEPTH = 96

export function sitterFor(person: Person, mood: Mood, speaks: boolean, look: number, id: string): Sitter {
  const is = measuresOf(person)
  const pose = poseOf(mood, speaks, look)
  const at: Place = {
    x: (across, down) => across * pose.cos + depth(across, down) * pose.sin,
    y: (across, down) => down + (pose.nod * depth(across, down)) / (2 * DEPTH),
  }
  const scaled = (across: number, down: number) =>
    [(across * is.head) / 108, down < 0 ? (down * is.crown) / -166 : (down * is.chinAt) / 167] as const
  const top = 532 - pose.lift
  const out = (across: number) => {
    const off = Math.abs(across)
    return (
      Math.sign(across) *
      (off < 75 ? (off * is.root) / 75 : is.root + ((off - 75) * (is.shoulders - is.root)) / 145)
    )
  }
  const y = (_: number, down: number) => top + down
  return {
    person,
    is,
    pose,
    tones: paletteOf(person, is.iris),
    id,
    at,
    face: pen(at),
    head: pen({ x: (a, d) => at.x(...scaled(a, d)), y: (a, d) => at.y(...scaled(a, d)) }),
    body: pen({ x: across => 320 + out(across), y }),
    mirror: pen({ x: across => 320 - out(across), y }),
  }
}

/** A head is round: its sides, its top and its chin stand back from the middle of the face. */
function depth(across: number, down: number): number {
  const up = Math.max(0, -30 - down)
  const low = Math.max(0, down - 90)
  return Math.max(-50, DEPTH - (across * across) / 150 - (up * up) / 190 - (low * low) / 330)
}
