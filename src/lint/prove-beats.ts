/** What is proven of each beat: what can still be had there, and what each of its replies gives away. */
import type { Dimension } from '../scenario/vocabulary.ts'
import type { WeighedReply } from '../dialogue/script.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { EndingProof, MomentProof, ReplyProof, Span } from './proof.ts'
import { NEVER } from './ways/attain.ts'
import type { Counted } from './ways/count.ts'
import { EDGE } from './ways/edges.ts'
import type { Ground } from './ways/ground.ts'
import { bestByEnding } from './ways/fronts.ts'
import { SILENT } from './ways/options.ts'
import { type Front, overallOf, plus } from './ways/pareto.ts'
import type { AttainAll, Played } from './ways/played.ts'
import type { Stretch, Walk } from './ways/walk.ts'

/** Every ending that is come to, with the number of ways and the best that a talk can end there with. */
export function endingsOf(played: Played, counted: Counted | undefined): ReadonlyMap<string, EndingProof> {
  const { walk } = played
  const best = bestByEnding(played)
  const endings = new Map<string, EndingProof>()
  for (const { place } of walk.stretches) {
    const { ending } = place
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
  const best = fronts && bestByNode(fronts)
  const gathered = new Map<string, GrowingMoment>()
  for (const stretch of marks.stretches) {
    const { beat, replies } = stretch.place
    if (replies.length === 0) continue
    const moment = gathered.get(beat) ?? newMoment(replies)
    gathered.set(beat, moment)
    addStretch(marks, stretch, moment, well, best)
    for (const dimension of marks.ground.script.scenario.scores)
      addRegrets(marks, stretch, moment.regrets[dimension], dimension, attain)
    if (fronts && best) addOverall(marks, stretch, moment, fronts, best)
  }
  return new Map([...gathered].map(([beat, moment]) => [beat, momentOf(marks.ground, moment)]))
}

/** The least and the most of each reply, by its place at the moment. */
export interface Spans {
  readonly min: Int16Array
  readonly max: Int16Array
}

export interface GrowingMoment {
  readonly replies: readonly WeighedReply[]
  readonly leadsTo: readonly Set<string>[]
  readonly harmful: Uint8Array
  /** 1 where a pass is left after the reply in some state. */
  readonly saved: Uint8Array
  readonly regrets: Readonly<Record<Dimension, Spans>>
  readonly overall: Spans
  /** Of the moment itself. */
  readonly attainable: { min: number; max: number }
  endsWell: boolean
}

const UNKNOWN = 1_000

export function newMoment(replies: readonly WeighedReply[]): GrowingMoment {
  const spans = (): Spans => ({
    min: new Int16Array(replies.length).fill(UNKNOWN),
    max: new Int16Array(replies.length).fill(-UNKNOWN),
  })
  return {
    replies,
    leadsTo: replies.map(() => new Set()),
    harmful: new Uint8Array(replies.length),
    saved: new Uint8Array(replies.length),
    regrets: { empathy: spans(), boundaries: spans(), compensation: spans() },
    overall: spans(),
    attainable: { min: UNKNOWN, max: -UNKNOWN },
    endsWell: false,
  }
}

/** Replies in the order of the file; those that are never there lead nowhere. */
export function momentOf(ground: Ground, moment: GrowingMoment): MomentProof {
  const { replies, leadsTo, harmful, saved, regrets, overall, attainable, endsWell } = moment
  const { scores } = ground.script.scenario
  const found = replies.flatMap(({ reply }, index): [string, ReplyProof][] => {
    if (leadsTo[index]?.size === 0) return []
    const regret = scores.flatMap((dimension): [Dimension, Span][] => {
      const span = spanAt(regrets[dimension], index)
      return span ? [[dimension, span]] : []
    })
    const proof: ReplyProof = {
      leadsTo: [...(leadsTo[index] ?? [])],
      regret: Object.fromEntries(regret),
      overallRegret: spanAt(overall, index),
      lost: saved[index] !== 1,
      harmful: harmful[index] === 1,
    }
    return [[reply.id, proof]]
  })
  return {
    attainable: attainable.min === UNKNOWN ? null : attainable,
    endsWell,
    replies: new Map(found),
  }
}

function spanAt({ min, max }: Spans, index: number): Span | null {
  const least = min[index] ?? UNKNOWN
  return least === UNKNOWN ? null : { min: least, max: max[index] ?? 0 }
}

export function widen({ min, max }: Spans, index: number, value: number): void {
  if (value < (min[index] ?? 0)) min[index] = value
  if (value > (max[index] ?? 0)) max[index] = value
}

/** Adds where the replies of a place lead, and what can be had there. */
function addStretch(
  { first, count, to, reply, bits, places, ground }: Walk,
  { from, to: end }: Stretch,
  moment: GrowingMoment,
  well: Uint8Array,
  best: Uint8Array | undefined,
): void {
  const { leadsTo, harmful, attainable } = moment
  /** By reply, the place that it was last seen to lead to: most states lead where the one before led. */
  const seen = new Int32Array(leadsTo.length).fill(-1)
  for (let node = from; node < end; node++) {
    if (well[node] === 1) moment.endsWell = true
    if (best) {
      const had = best[node] ?? 0
      if (had < attainable.min) attainable.min = had
      if (had > attainable.max) attainable.max = had
    }
    const last = (first[node] ?? 0) + (count[node] ?? 0)
    for (let edge = first[node] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      if (index === SILENT) continue
      if (((bits[edge] ?? 0) & EDGE.harms) !== 0) harmful[index] = 1
      const next = places[to[edge] ?? 0] ?? 0
      if (seen[index] === next) continue
      seen[index] = next
      const place = ground.places.all[next]
      if (place) leadsTo[index]?.add(place.ending ?? place.beat)
    }
  }
}

/** Adds what the replies of a place give away in one dimension. */
function addRegrets(
  walk: Walk,
  { from, to: end }: Stretch,
  regrets: Spans,
  dimension: Dimension,
  attain: AttainAll,
): void {
  const { first, count, to, reply } = walk
  const least = attain[dimension]?.least
  if (!least) return
  const takes = dimension === 'compensation' ? undefined : walk[dimension]
  for (let node = from; node < end; node++) {
    const before = least[node] ?? NEVER
    if (before === NEVER) continue
    const last = (first[node] ?? 0) + (count[node] ?? 0)
    for (let edge = first[node] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      const after = least[to[edge] ?? 0] ?? NEVER
      if (index === SILENT || after === NEVER) continue
      widen(regrets, index, Math.min(100, (takes?.[edge] ?? 0) + after) - before)
    }
  }
}

/** The same of the overall score, and whether a pass is left. */
function addOverall(
  { first, count, to, reply, bits, empathy, boundaries }: Walk,
  { from, to: end }: Stretch,
  { overall, saved }: GrowingMoment,
  fronts: readonly Front[],
  best: Uint8Array,
): void {
  for (let node = from; node < end; node++) {
    const had = best[node] ?? 0
    const last = (first[node] ?? 0) + (count[node] ?? 0)
    for (let edge = first[node] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      if (index === SILENT) continue
      const byEmpathy = empathy[edge] ?? 0
      const byBoundaries = boundaries[edge] ?? 0
      const next = to[edge] ?? 0
      const fatal = ((bits[edge] ?? 0) & EDGE.fatal) !== 0
      const free = byEmpathy === 0 && byBoundaries === 0
      const left = fatal
        ? 0
        : free
          ? (best[next] ?? 0)
          : overallAfter(fronts[next] ?? [], byEmpathy, byBoundaries)
      widen(overall, index, had - left)
      if (left >= RUBRIC.passMark) saved[index] = 1
    }
  }
}

/** The best overall that can still be had from each node with a clean record; 0 where every way on is fatal. */
function bestByNode(fronts: readonly Front[]): Uint8Array {
  const best = new Uint8Array(fronts.length)
  // By hand: `Uint8Array.from` takes ten times as long over a million.
  for (let node = 0; node < best.length; node++) best[node] = overallAfter(fronts[node] ?? [], 0, 0)
  return best
}

/** The best overall of a front after a reply that takes so much. */
function overallAfter(front: Front, empathy: number, boundaries: number): number {
  let best = 0
  for (const packed of front) {
    const left = overallOf(plus(packed, empathy, boundaries))
    if (left > best) best = left
  }
  return best
}

/** By node, 1 where some way on ends neither with a customer who left nor with an end without cause. */
function endsWellFrom(walk: Walk): Uint8Array {
  const { order, first, count, to, bits, places, ground } = walk
  const over = Uint8Array.from(ground.places.all, ({ ending }) => Number(ending !== null))
  const well = new Uint8Array(walk.size)
  for (let changed = true; changed;) {
    changed = false
    for (let at = order.length - 1; at >= 0; at--) {
      const node = order[at] ?? 0
      if (well[node] === 1) continue
      const from = first[node] ?? 0
      // The note comes after the ending, and changes nothing about it; so all is well where the talk is over.
      let ends = over[places[node] ?? 0] === 1
      for (let edge = from; edge < from + (count[node] ?? 0) && !ends; edge++)
        ends = ((bits[edge] ?? 0) & EDGE.endsBadly) === 0 && well[to[edge] ?? 0] === 1
      if (!ends) continue
      well[node] = 1
      changed = true
    }
    if (!walk.endless) break
  }
  return well
}
