/** What is proven of each beat: what can still be had there, and what each of its replies gives away. */
import type { Dimension } from '../scenario/vocabulary.ts'
import { endingReasonAt } from '../scoring/ending.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { momentAt } from '../dialogue/step.ts'
import type { EndingProof, MomentProof, ReplyProof } from './proof.ts'
import { NEVER } from './ways/attain.ts'
import { countWays } from './ways/count.ts'
import { EDGE } from './ways/edges.ts'
import { bestByEnding } from './ways/fronts.ts'
import { SILENT } from './ways/options.ts'
import { type Front, overallOf, plus } from './ways/pareto.ts'
import type { AttainAll, Played } from './ways/played.ts'
import type { Walk } from './ways/walk.ts'
import { replyAt } from './ways/ways-through.ts'

/** Every ending that is come to, with the number of ways and the best that a talk can end there with. */
export function endingsOf(played: Played): ReadonlyMap<string, EndingProof> {
  const { walk } = played
  const counted = countWays(walk, walk.starts[0]?.node ?? 0)
  const best = bestByEnding(played)
  const endings = new Map<string, EndingProof>()
  for (const node of walk.order) {
    const { ending } = walk.walker.placeAt(node)
    if (ending === null || endings.has(ending)) continue
    const ways = counted ? (counted.endings.get(ending) ?? 0n) : null
    endings.set(ending, { ways, best: best?.get(ending) ?? null })
  }
  return endings
}

/** Every moment that is come to, in the order of the talk. */
export function momentsOf(
  marks: Walk,
  attain: AttainAll,
  fronts: readonly Front[] | undefined,
): ReadonlyMap<string, MomentProof> {
  const well = endsWellFrom(marks)
  const gathered = new Map<string, GrowingMoment>()
  for (const node of marks.order) {
    const from = marks.first[node] ?? 0
    const end = from + (marks.count[node] ?? 0)
    if (from === end) continue
    const { beat } = marks.walker.placeAt(node)
    const moment = gathered.get(beat) ?? {
      attainable: null,
      endsWell: false,
      replies: new Map<string, GrowingReply>(),
    }
    gathered.set(beat, moment)
    moment.endsWell ||= well[node] === 1
    if (fronts) moment.attainable = widened(moment.attainable, overallAfter(fronts[node] ?? [], 0, 0))
    for (let edge = from; edge < end; edge++) {
      if (marks.reply[edge] === SILENT) continue
      const id = replyAt(marks, node, edge)
      const reply = moment.replies.get(id) ?? newReply()
      moment.replies.set(id, reply)
      addEdge(marks, attain, fronts, reply, node, edge)
    }
  }
  return new Map([...gathered].map(([beat, moment]) => [beat, momentOf(marks, beat, moment)]))
}

interface GrowingSpan {
  min: number
  max: number
}

interface GrowingMoment {
  attainable: GrowingSpan | null
  endsWell: boolean
  readonly replies: Map<string, GrowingReply>
}

interface GrowingReply {
  readonly leadsTo: Set<string>
  readonly regret: Partial<Record<Dimension, GrowingSpan>>
  overallRegret: GrowingSpan | null
  lost: boolean
  harmful: boolean
}

function newReply(): GrowingReply {
  return { leadsTo: new Set(), regret: {}, overallRegret: null, lost: true, harmful: false }
}

/** Replies in the order of the file. */
function momentOf(marks: Walk, beat: string, { attainable, endsWell, replies }: GrowingMoment): MomentProof {
  const { script } = marks.walker
  const written = (script.moments.get(beat) ?? script.note)?.replies.map(({ reply }) => reply.id) ?? []
  const inOrder = written.flatMap((id): [string, ReplyProof][] => {
    const reply = replies.get(id)
    return reply ? [[id, { ...reply, leadsTo: [...reply.leadsTo] }]] : []
  })
  return { attainable, endsWell, replies: new Map(inOrder) }
}

function addEdge(
  marks: Walk,
  attain: AttainAll,
  fronts: readonly Front[] | undefined,
  reply: GrowingReply,
  node: number,
  edge: number,
): void {
  const next = marks.to[edge] ?? 0
  const place = marks.walker.placeAt(next)
  const bits = marks.bits[edge] ?? 0
  const [empathy, boundaries] = [marks.empathy[edge] ?? 0, marks.boundaries[edge] ?? 0]
  reply.leadsTo.add(place.ending ?? place.beat)
  if ((bits & EDGE.harms) !== 0) reply.harmful = true
  for (const dimension of marks.walker.script.scenario.scores) {
    const least = attain[dimension]?.least
    const [before, after] = [least?.[node] ?? NEVER, least?.[next] ?? NEVER]
    if (before === NEVER || after === NEVER) continue
    const taken = dimension === 'empathy' ? empathy : dimension === 'boundaries' ? boundaries : 0
    reply.regret[dimension] = widened(reply.regret[dimension] ?? null, Math.min(100, taken + after) - before)
  }
  if (!fronts) return
  const left = (bits & EDGE.fatal) === 0 ? overallAfter(fronts[next] ?? [], empathy, boundaries) : 0
  reply.overallRegret = widened(reply.overallRegret, overallAfter(fronts[node] ?? [], 0, 0) - left)
  if (left >= RUBRIC.passMark) reply.lost = false
}

/** The best overall of a front after a reply that takes so much; 0 where every way on is fatal. */
function overallAfter(front: Front, empathy: number, boundaries: number): number {
  let best = 0
  for (const packed of front) best = Math.max(best, overallOf(plus(packed, empathy, boundaries)))
  return best
}

/** Widens a span in place. */
function widened(span: GrowingSpan | null, value: number): GrowingSpan {
  if (!span) return { min: value, max: value }
  if (value < span.min) span.min = value
  if (value > span.max) span.max = value
  return span
}

/** By node, 1 where some way on ends neither with a customer who left nor with an end without cause. */
function endsWellFrom(walk: Walk): Uint8Array {
  const { order, first, count, to, walker } = walk
  const well = new Uint8Array(walk.size)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      if (well[node] === 1) continue
      const from = first[node] ?? 0
      const { ending: noted } = walker.placeAt(node)
      for (let edge = from; edge < from + (count[node] ?? 0); edge++) {
        const next = to[edge] ?? 0
        const { ending } = walker.placeAt(next)
        // The note comes after the ending, and changes nothing about it.
        const ends =
          ending !== null && noted === null
            ? !isBadEnd(walk, node, ending)
            : noted !== null || well[next] === 1
        if (!ends) continue
        well[node] = 1
        changed = true
        break
      }
    }
    if (!walk.endless) break
  }
  return well
}

function isBadEnd({ walker }: Walk, node: number, ending: string): boolean {
  const state = walker.stateAt(node)
  const at = momentAt(walker.script, state)
  return at !== undefined && endingReasonAt(walker.script, state, at, ending) !== undefined
}
