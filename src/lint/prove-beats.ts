/** What is proven of each beat: what can still be had there, and what each of its replies gives away. */
import type { Dimension } from '../scenario/vocabulary.ts'
import { endingReasonAt } from '../scoring/ending.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { momentAt } from '../dialogue/step.ts'
import type { EndingProof, MomentProof, ReplyProof, Span } from './proof.ts'
import { NEVER } from './ways/attain.ts'
import { countWays } from './ways/count.ts'
import { EDGE } from './ways/edges.ts'
import { bestByEnding } from './ways/fronts.ts'
import { SILENT } from './ways/options.ts'
import { bestOf, type Front, overallOf, plus } from './ways/pareto.ts'
import type { AttainAll } from './ways/played.ts'
import type { Walk } from './ways/walk.ts'
import { replyAt } from './ways/ways-through.ts'

/** Every ending that is come to, with the number of ways and the best that a talk can end there with. */
export function endingsOf(where: Walk, marks: Walk): ReadonlyMap<string, EndingProof> {
  const counted = countWays(where, where.starts[0]?.node ?? 0)
  const best = bestByEnding(marks)
  const endings = new Map<string, EndingProof>()
  for (const node of where.order) {
    const { ending } = where.walker.placeAt(node)
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
    const overall = fronts && overallFrom(fronts, node)
    if (overall !== undefined) moment.attainable = widened(moment.attainable, overall)
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

interface GrowingMoment {
  attainable: Span | null
  endsWell: boolean
  readonly replies: Map<string, GrowingReply>
}

interface GrowingReply {
  readonly leadsTo: Set<string>
  readonly regret: Partial<Record<Dimension, Span>>
  overallRegret: Span | null
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
  reply.leadsTo.add(place.ending ?? place.beat)
  if ((bits & EDGE.harms) !== 0) reply.harmful = true
  for (const dimension of marks.walker.script.scenario.scores) {
    const least = attain[dimension]?.least
    const [before, after] = [least?.[node] ?? NEVER, least?.[next] ?? NEVER]
    if (before === NEVER || after === NEVER) continue
    const taken = dimension === 'compensation' ? 0 : (marks[dimension][edge] ?? 0)
    const given = Math.min(100, taken + after) - before
    reply.regret[dimension] = widened(reply.regret[dimension] ?? null, given)
  }
  if (!fronts) return
  const best = overallFrom(fronts, node)
  const rest = (bits & EDGE.fatal) === 0 ? fronts[next] : undefined
  const after = rest?.map(packed => plus(packed, marks.empathy[edge] ?? 0, marks.boundaries[edge] ?? 0)) ?? []
  const left = overallIn(after)
  reply.overallRegret = widened(reply.overallRegret, best - left)
  if (left >= RUBRIC.passMark) reply.lost = false
}

/** 0 where every way on is fatal. */
function overallFrom(fronts: readonly Front[], node: number): number {
  return overallIn(fronts[node] ?? [])
}

function overallIn(front: Front): number {
  const best = bestOf(front)
  return best === undefined ? 0 : overallOf(best)
}

function widened(span: Span | null, value: number): Span {
  return span
    ? { min: Math.min(span.min, value), max: Math.max(span.max, value) }
    : { min: value, max: value }
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
