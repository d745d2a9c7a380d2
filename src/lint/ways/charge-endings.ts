/** Adds to a walk what endings take that leave the rest of the talk undone. */
import { momentAt } from '../../dialogue/step.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { endingReasonAt, restPointsAt } from '../../scoring/ending.ts'
import { pointsFor, type Reference } from '../../scoring/reference.ts'
import { SILENT } from './options.ts'
import type { Walk } from './walk.ts'

/** Changes the losses of the edges that lead to such an ending. */
export function chargeEndings(walk: Walk, reference: Reference): void {
  const { walker, first, count, to, reply } = walk
  const { script } = walker
  const rest = walk.endless ? undefined : restAlongReference(walk, reference)
  for (const node of walk.order) {
    const place = walker.placeAt(node)
    if (!place.moody) continue
    const from = first[node] ?? 0
    for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
      const { ending } = walker.placeAt(to[edge] ?? 0)
      if (ending === null) continue
      const state = walker.stateAt(node)
      const at = momentAt(script, state)
      if (!at || !endingReasonAt(script, state, at, ending)) continue
      const silent = reply[edge] === SILENT
      const points = rest
        ? pointsOf(reference, rest, silent ? node : toByReference(walk, reference, node))
        : restPointsAt(script, reference, state, at, silent)
      for (const dimension of reference.claimed) {
        const before = walk[dimension][edge] ?? 0
        walk[dimension][edge] = Math.min(100, before + points[dimension])
      }
    }
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

/** Where the reference reply leads from a node; it is there always. */
function toByReference(walk: Walk, reference: Reference, node: number): number {
  const { walker, first, count, to, reply } = walk
  const { beat } = walker.placeAt(node)
  const measure = reference.measures.get(beat)?.reply
  const index = walker.script.moments.get(beat)?.replies.findIndex(said => said === measure)
  const from = first[node] ?? 0
  for (let edge = from; edge < from + (count[node] ?? 0); edge++)
    if (reply[edge] === index) return to[edge] ?? 0
  throw new Error(`The reference of ${beat} is always there.`)
}

/** From the end backwards, each node once. */
function restAlongReference(walk: Walk, reference: Reference): Rest {
  const empathy = new Int32Array(walk.size)
  const boundaries = new Int32Array(walk.size)
  for (let at = walk.order.length - 1; at >= 0; at--) {
    const node = walk.order[at] ?? 0
    const { beat, moody } = walk.walker.placeAt(node)
    const measure = reference.measures.get(beat)
    if (!moody || beat === NOTE || !measure) continue
    const next = toByReference(walk, reference, node)
    empathy[node] = measure.reply.empathy.q + (empathy[next] ?? 0)
    boundaries[node] = measure.reply.boundaries.q + (boundaries[next] ?? 0)
  }
  return { empathy, boundaries }
}
