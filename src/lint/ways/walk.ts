/** Every state that a talk can come to and every way on from it, in arrays that later passes run through. */
import type { Script } from '../../dialogue/script.ts'
import type { Reference } from '../../scoring/reference.ts'
import { chargeEndings } from './charge-endings.ts'
import { EDGE, type Edges, grown, grownEdges, newEdges } from './edges.ts'
import { type Loss, lossesOf } from './losses.ts'
import type { Question } from './question.ts'
import { ranksOf } from './ranks.ts'
import { inOrder } from './order.ts'
import { type Walker, walkerOf } from './walker.ts'

export interface Walk extends Edges {
  readonly walker: Walker
  /** How many states there are. */
  readonly size: number
  /** One for each way of having come: what earlier encounters left, and the node of its opening. */
  readonly starts: readonly Start[]
  /** The nodes, each after all that lead to it; where talks can go round, as far as that is possible. */
  readonly order: Int32Array
  /** The edges of a node are those from `first[node]` on, `count[node]` of them. */
  readonly first: Int32Array
  readonly count: Uint8Array
  /** Whether a talk can come back to a state in which it has been, and so go on for ever. */
  readonly endless: boolean
}

export interface Start {
  readonly carried: readonly string[]
  readonly node: number
}

/** More states than a machine should be asked to hold. */
export const MOST_STATES = 4_000_000

/** Levels of anger: within a beat a silence leads from a lower one to a higher. */
const ANGERS = 21
/** No moment has more ways on than four replies and a silence; what is not checked yet may have some more. */
const MOST_WAYS = 64

/** Undefined where there are more than `most` states. */
export function walk(
  script: Script,
  reference: Reference | undefined,
  question: Question,
  carried: readonly (readonly string[])[] = [[]],
  most = MOST_STATES,
): Walk | undefined {
  const walker = walkerOf(script, reference, question)
  const marks = question.empathy || question.boundaries || question.fatal
  const losses = reference && marks ? lossesOf(script, reference) : undefined
  const ranks = ranksOf(script)
  const last = (ranks.size + 1) * ANGERS
  /** Nodes whose ways on are not known yet, by the rank of their beat and then by anger. */
  const waiting: number[][] = Array.from({ length: last }, () => [])
  const order: number[] = []
  let first = new Int32Array(1 << 10)
  let count = new Uint8Array(1 << 10)
  let edges = newEdges(1 << 12)
  let edge = 0
  let seen = 0

  /** Lists the nodes that are new; the first list that any of them stands in. */
  const welcome = (): number => {
    let earliest = last
    for (; seen < walker.nodes.size(); seen++) {
      const rank = ranks.get(walker.placeAt(seen).beat) ?? ranks.size
      const list = rank * ANGERS + walker.angerAt(seen)
      waiting[list]?.push(seen)
      if (list < earliest) earliest = list
    }
    if (first.length <= seen) {
      first = grown(first, new Int32Array(seen * 2))
      count = grown(count, new Uint8Array(seen * 2))
    }
    return earliest
  }

  const starts = carried.map(left => ({ carried: left, node: walker.start(left) }))
  welcome()
  for (let list = 0; list < last;) {
    const node = waiting[list]?.pop()
    if (node === undefined) {
      list++
      continue
    }
    if (edge + MOST_WAYS > edges.to.length) edges = grownEdges(edges)
    const from = edge
    const place = walker.placeAt(node)
    const record = walker.recordAt(node)
    walker.ways(node, (option, to) => {
      edges.to[edge] = to
      edges.reply[edge] = option.index
      if (losses && option.said) {
        const loss = losses(place, option.said, record)
        edges.empathy[edge] = loss.empathy
        edges.boundaries[edge] = loss.boundaries
        edges.bits[edge] = bitsOf(loss)
      }
      edge++
    })
    order.push(node)
    first[node] = from
    count[node] = edge - from
    list = Math.min(list, welcome())
    if (walker.nodes.size() > most) return undefined
  }
  const whole = inOrder({
    ...edges,
    walker,
    size: walker.nodes.size(),
    starts,
    order: Int32Array.from(order),
    first,
    count,
    endless: false,
  })
  if (reference && (question.empathy || question.boundaries)) chargeEndings(whole, reference)
  return whole
}

function bitsOf({ fatal, harms }: Loss): number {
  return (
    (fatal ? EDGE.fatal : 0) |
    (harms.empathy ? EDGE.harmsEmpathy : 0) |
    (harms.boundaries ? EDGE.harmsBoundaries : 0) |
    (harms.any ? EDGE.harms : 0)
  )
}
