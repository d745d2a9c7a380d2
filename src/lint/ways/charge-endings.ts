/** Adds to a walk what endings take that leave the rest of the talk undone. */
import { momentAt } from '../../dialogue/step.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { endingReasonAt, restPointsAt } from '../../scoring/ending.ts'
import { pointsFor, type Reference } from '../../scoring/reference.ts'
import { EDGE } from './edges.ts'
import { SILENT } from './options.ts'
import type { Place } from './places.ts'
import type { Walk } from './walk.ts'

/** Changes the losses of the edges that lead to such an ending, and marks them. */
export function chargeEndings(walk: Walk): void {
  const { first, count, to, reply, ground, stretches } = walk
  const { script, reference } = ground
  const rest = walk.endless ? undefined : restAlongReference(walk)
  for (const { place, from, to: end } of stretches) {
    if (!place.moody) continue
    const endsBadly = badEnds(walk)
    const index = referenceIndex(reference, place)
    for (let node = from; node < end; node++) {
      const last = (first[node] ?? 0) + (count[node] ?? 0)
      for (let edge = first[node] ?? 0; edge < last; edge++) {
        const { ending } = walk.placeAt(to[edge] ?? 0)
        if (ending === null || !endsBadly(node, ending)) continue
        const silent = reply[edge] === SILENT
        const points = rest
          ? pointsOf(reference, rest, silent ? node : nextBy(walk, node, index))
          : restAt(walk, node, silent)
        for (const dimension of reference.claimed) {
          const before = walk[dimension][edge] ?? 0
          walk[dimension][edge] = Math.min(100, before + points[dimension])
        }
        walk.bits[edge] = (walk.bits[edge] ?? 0) | EDGE.endsBadly
      }
    }
  }

  function restAt({ stateAt }: Walk, node: number, silent: boolean) {
    const state = stateAt(node)
    const at = momentAt(script, state)
    return at ? restPointsAt(script, reference, state, at, silent) : { empathy: 0, boundaries: 0 }
  }
}

/** Whether an ending that a state leads to costs something; the states of a place differ in this by their records only. */
function badEnds({ ground: { script }, recordAt, stateAt }: Walk) {
  const known = new Map<string, Map<number, boolean>>()
  return (node: number, ending: string): boolean => {
    const byRecord = known.get(ending) ?? new Map<number, boolean>()
    const record = recordAt(node)
    const before = byRecord.get(record)
    if (before !== undefined) return before
    const state = stateAt(node)
    const at = momentAt(script, state)
    const bad = at !== undefined && endingReasonAt(script, state, at, ending) !== undefined
    known.set(ending, byRecord.set(record, bad))
    return bad
  }
}

interface Rest {
  /** By node: the calls of the reference way from there to the end, the note aside, in hundredths. */
  readonly empathy: Int32Array
  readonly boundaries: Int32Array
}

function pointsOf(reference: Reference, rest: Rest, node: number) {
  return {
    empathy: pointsFor(reference, 'empathy', rest.empathy[node] ?? 0, 0),
    boundaries: pointsFor(reference, 'boundaries', rest.boundaries[node] ?? 0, 0),
  }
}

/** The place of the reference reply at its moment. */
function referenceIndex(reference: Reference, { beat, replies }: Place): number {
  return replies.findIndex(said => said === reference.measures.get(beat)?.reply)
}

/** Where a reply leads from a node at which it is there. */
function nextBy({ first, count, to, reply }: Walk, node: number, index: number): number {
  const from = first[node] ?? 0
  for (let edge = from; edge < from + (count[node] ?? 0); edge++)
    if (reply[edge] === index) return to[edge] ?? 0
  throw new Error('The reference reply is always there.')
}

/** From the end backwards, each node once. */
function restAlongReference(walk: Walk): Rest {
  const { reference } = walk.ground
  const empathy = new Int32Array(walk.size)
  const boundaries = new Int32Array(walk.size)
  const found = walk.stretches.map(({ place }) => ({
    measure: place.moody && place.beat !== NOTE ? reference.measures.get(place.beat) : undefined,
    index: referenceIndex(reference, place),
  }))
  const stretchOf = new Int32Array(walk.size)
  for (const [at, { from, to }] of walk.stretches.entries()) stretchOf.fill(at, from, to)
  for (let at = walk.order.length - 1; at >= 0; at--) {
    const node = walk.order[at] ?? 0
    const { measure, index } = found[stretchOf[node] ?? 0] ?? {}
    if (!measure || index === undefined) continue
    const next = nextBy(walk, node, index)
    empathy[node] = measure.reply.empathy.q + (empathy[next] ?? 0)
    boundaries[node] = measure.reply.boundaries.q + (boundaries[next] ?? 0)
  }
  return { empathy, boundaries }
}
