/** Follows one talk over a walk: what it has lost at each of its states, and the node that stands for the state. */
import type { Transcript } from '../../dialogue/transcript.ts'
import { EDGE } from './edges.ts'
import { SILENT } from './options.ts'
import type { Walk } from './walk.ts'

/** What a talk has lost so far, offers aside; of what the walk was asked for only. */
export interface Lost {
  readonly empathy: number
  readonly boundaries: number
  readonly fatal: boolean
}

const NOTHING: Lost = { empathy: 0, boundaries: 0, fatal: false }

/** One for the start, and one after each thing that happened. */
export function along<Found>(
  walk: Walk,
  { happenings, state }: Transcript,
  find: (node: number, lost: Lost) => Found,
): readonly Found[] {
  let node = nodeIn(walk, happenings[0]?.before ?? state)
  let lost = NOTHING
  const found = [find(node, lost)]
  for (const happening of happenings) {
    lost = lostAfter(walk, node, happening, lost)
    node = nodeIn(walk, happening.after)
    found.push(find(node, lost))
  }
  return found
}

function nodeIn(walk: Walk, state: Transcript['state']): number {
  const node = walk.nodeOf(state)
  if (node < 0) throw new Error(`The walk never comes to ${state.beat}, and the talk did.`)
  return node
}

function lostAfter(
  { first, count, reply, empathy, boundaries, bits, placeAt }: Walk,
  node: number,
  happening: Transcript['happenings'][number],
  lost: Lost,
): Lost {
  const at = happening.kind === 'reply' ? placeAt(node).replies.indexOf(happening.said) : SILENT
  const from = first[node] ?? 0
  for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
    if (reply[edge] !== at) continue
    return {
      empathy: Math.min(100, lost.empathy + (empathy[edge] ?? 0)),
      boundaries: Math.min(100, lost.boundaries + (boundaries[edge] ?? 0)),
      fatal: lost.fatal || ((bits[edge] ?? 0) & EDGE.fatal) !== 0,
    }
  }
  throw new Error('What happened in a talk is one of the ways on.')
}
