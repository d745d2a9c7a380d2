/** The ways on from all states of a walk, one after another, in arrays that grow. */

export interface Edges {
  /** The node that it leads to. */
  readonly to: Int32Array
  /** The place of the reply at its moment, in the order of the file; `SILENT` for a silence. */
  readonly reply: Uint8Array
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
} as const

export function newEdges(length: number): Edges {
  return {
    to: new Int32Array(length),
    reply: new Uint8Array(length),
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
    empathy: grown(edges.empathy, more.empathy),
    boundaries: grown(edges.boundaries, more.boundaries),
    bits: grown(edges.bits, more.bits),
  }
}

/** The same numbers in a longer array. */
export function grown<Numbers extends Int32Array | Uint8Array>(short: Numbers, long: Numbers): Numbers {
  long.set(short)
  return long
}
