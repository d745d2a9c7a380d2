/** The ways on from all states of a walk, one after another, in arrays that grow. */
import type { Loss } from './losses.ts'
import { grown } from './reach.ts'

export interface Edges {
  /** The node that it leads to. */
  readonly to: Int32Array
  /** The place of the reply at its moment, in the order of the file; `SILENT` for a silence. */
  readonly reply: Uint8Array
  /** Which of the routes of the reply held. */
  readonly route: Uint8Array
  /** Whole points that it takes off, 100 at most. */
  readonly empathy: Uint8Array
  readonly boundaries: Uint8Array
  /** What else is to be told of it, as bits of `EDGE`. */
  readonly bits: Uint8Array
}

export const EDGE = {
  /** Something fatal is said. */
  fatal: 1,
  /** Harm is charged, in this dimension or in any. */
  harmsEmpathy: 2,
  harmsBoundaries: 4,
  harms: 8,
  /** The talk ends, by a customer who leaves or without cause. */
  endsBadly: 16,
} as const

function bitsOf({ fatal, harms }: Loss): number {
  return (
    (fatal ? EDGE.fatal : 0) |
    (harms.empathy ? EDGE.harmsEmpathy : 0) |
    (harms.boundaries ? EDGE.harmsBoundaries : 0) |
    (harms.any ? EDGE.harms : 0)
  )
}

/** Empathy, boundaries from bit 7 on, and the bits of `EDGE` from bit 14 on; 0 where nothing is lost. */
export function packedLoss(loss: Loss | undefined): number {
  return loss ? loss.empathy | (loss.boundaries << 7) | (bitsOf(loss) << 14) : 0
}

export function newEdges(length: number): Edges {
  return {
    to: new Int32Array(length),
    reply: new Uint8Array(length),
    route: new Uint8Array(length),
    empathy: new Uint8Array(length),
    boundaries: new Uint8Array(length),
    bits: new Uint8Array(length),
  }
}

export function grownEdges(edges: Edges): Edges {
  const more = newEdges(edges.to.length * 2)
  return {
    to: grown(edges.to, more.to),
    reply: grown(edges.reply, more.reply),
    route: grown(edges.route, more.route),
    empathy: grown(edges.empathy, more.empathy),
    boundaries: grown(edges.boundaries, more.boundaries),
    bits: grown(edges.bits, more.bits),
  }
}
