/** The best and the worst way through a net, and the most that can be lost: see `ways/ways-through.ts`. */
import { fairness } from '../../scoring/compensation.ts'
import type { Dimension } from '../../scenario/vocabulary.ts'
import { chances } from '../ways/chance.ts'
import { EDGE } from '../ways/edges.ts'
import { type Field, flat, MOODS } from './fields.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import { MOST_WAYS } from '../ways/follow.ts'
import type { Outlook } from './outlook.ts'
import { bestOf, overallOf, plus } from '../ways/pareto.ts'
import { memoryOf } from '../ways/record.ts'
import { spotOf, type Steps } from './steps.ts'
import type { Way } from '../ways/ways-through.ts'

const FATAL = EDGE.fatal << 14

/** The best way from a start; of equals a shortest. Undefined where every way is fatal. */
export function bestOver(steps: Steps, start: number): Way | undefined {
  const from = steps.starts[start]!
  const goal = bestOf(steps.prospectAt(from).front)
  if (goal === undefined) return undefined
  const replies = shortest(steps, from, goal, {
    onward: (left, takes, next) => {
      if ((takes & FATAL) !== 0) return []
      const [empathy, boundaries] = [empathyOf(takes), boundariesOf(takes)]
      return steps.prospectAt(next).front.filter(rest => plus(rest, empathy, boundaries) === left)
    },
    ends: () => true,
  })
  return replies && { replies, overall: overallOf(goal) }
}

/** What can be lost at most, by dimension. */
export interface Worst {
  /** From a start. */
  readonly most: (dimension: Dimension, start: number) => number
  readonly way: (start: number) => Way | undefined
}

/** Plays that go for the most loss at once, before every way is followed: most often one of them loses all. */
const GREEDY = 24
/** Steps of a search that does not know yet how much can be lost. */
const BLIND = 20_000

export function worstOver(steps: Steps, outlook: Outlook): Worst {
  const { net } = steps
  const { scores } = net.ground.script.scenario
  const known: Partial<Record<Dimension, Int32Array>> = {}
  const byStart = new Map<string, number>()
  const takenBy = (dimension: Dimension, takes: number): number =>
    dimension === 'empathy' ? empathyOf(takes) : dimension === 'boundaries' ? boundariesOf(takes) : 0

  /** By spot: the most that can be lost, and 1; 0 where nothing is there. */
  const fieldsOf = (dimension: Dimension) =>
    (known[dimension] ??= mostByField(steps, outlook, takes => takenBy(dimension, takes), dimension))

  const mostAt = (dimension: Dimension, state: number): number =>
    outlook.fields.at(fieldsOf(dimension)[spotOf(state)]!, state % MOODS) - 1

  const most = (dimension: Dimension, start: number): number => {
    const key = `${dimension} ${start}`
    const before = byStart.get(key)
    if (before !== undefined) return before
    const found =
      dimension !== 'compensation' && losesAll(steps, start, takes => takenBy(dimension, takes))
        ? 100
        : mostAt(dimension, steps.starts[start]!)
    byStart.set(key, found)
    return found
  }

  return {
    most,
    way(start) {
      const from = steps.starts[start]!
      const worst = scores
        .map(dimension => ({ dimension, lost: most(dimension, start) }))
        .reduce((a, b) => (b.lost > a.lost ? b : a))
      const { dimension, lost } = worst
      if (lost < 100) {
        // Something fatal makes the rest of the talk count for nothing.
        const fatal = shortest(steps, from, 0, {
          onward: (dead, takes) => [dead | ((takes & FATAL) === 0 ? 0 : 1)],
          ends: dead => dead === 1,
        })
        if (fatal) return { replies: fatal, overall: 0 }
      }
      const blind = known[dimension]
        ? 'too far'
        : shortest(
            steps,
            from,
            lost,
            {
              onward: (left, takes) => [Math.max(0, left - takenBy(dimension, takes))],
              ends: (left, end) =>
                left <= (dimension === 'compensation' ? steps.prospectAt(end).compensation : 0),
            },
            BLIND,
          )
      const replies =
        blind !== 'too far'
          ? blind
          : shortest(steps, from, lost, {
              onward: (left, takes, next) => {
                const rest = Math.max(0, left - takenBy(dimension, takes))
                return mostAt(dimension, next) >= rest ? [rest] : []
              },
              ends: () => true,
            })
      return replies && { replies, overall: 100 - lost }
    },
  }
}

/** Whether some play that goes for the most loss loses everything. */
function losesAll(steps: Steps, start: number, takenBy: (takes: number) => number): boolean {
  const chance = chances(1)
  const ways = new Int32Array(MOST_WAYS)
  for (let play = 0; play < GREEDY; play++) {
    let state = steps.starts[start]!
    let lost = 0
    while (!steps.isEnd(state)) {
      let [top, many] = [-1, 0]
      for (let way = steps.from(state); way < steps.upTo(state); way++) {
        const next = steps.after(state, way)
        if (next < 0) continue
        const loss = steps.isEnd(next) ? -1 : takenBy(steps.lossOf(state, way, next))
        if (loss < top) continue
        if (loss > top) {
          top = loss
          many = 0
        }
        ways[many++] = way
      }
      const way = ways[Math.floor(chance() * many)]!
      const next = steps.after(state, way)
      lost += takenBy(steps.lossOf(state, way, next))
      state = next
      if (lost >= 100) return true
    }
  }
  return false
}

function mostByField(
  { net }: Steps,
  { fields, follower }: Outlook,
  takenBy: (takes: number) => number,
  dimension: Dimension,
): Int32Array {
  const { order, first, count, ground, placeAt, records } = net
  const where = new Int32Array(net.size)
  const asking = {
    along: fields.sum((takes, most) => (most === 0 ? 0 : 1 + Math.min(100, most - 1 + takenBy(takes)))),
    together: fields.sum(Math.max),
  }
  for (let at = order.length - 1; at >= 0; at--) {
    const spot = order[at]!
    let most: Field = flat(0)
    if (count[spot] === 0) {
      const memory = { ...memoryOf(records[spot]!), standing: placeAt(spot).standing }
      most = flat(1 + (dimension === 'compensation' ? fairness(ground.script, memory).points : 0))
    }
    follower.take(spot)
    for (let way = first[spot]!; way < first[spot]! + count[spot]!; way++)
      most = fields.both(asking.together, most, follower.along(asking, way, where, 0))
    where[spot] = most
  }
  return where
}

interface Going {
  /** What is kept in mind after a way: none where that leads nowhere. */
  readonly onward: (mind: number, takes: number, next: number) => readonly number[]
  /** Whether a talk may end so. */
  readonly ends: (mind: number, end: number) => boolean
}

interface Step {
  readonly state: number
  readonly mind: number
  readonly from: Step | null
  readonly way: number
}

function shortest(steps: Steps, start: number, mind: number, going: Going): string[] | undefined
function shortest(
  steps: Steps,
  start: number,
  mind: number,
  going: Going,
  most: number,
): string[] | undefined | 'too far'
function shortest(
  steps: Steps,
  start: number,
  mind: number,
  { onward, ends }: Going,
  most = Infinity,
): string[] | undefined | 'too far' {
  const seen = new Map<number, Set<number>>()
  const all: Step[] = [{ state: start, mind, from: null, way: -1 }]
  // The list grows while it is walked: what is appended is visited too.
  for (const step of all) {
    const { state } = step
    if (steps.isEnd(state) && ends(step.mind, state)) return repliesTo(steps, step)
    if (all.length > most) return 'too far'
    for (let way = steps.from(state); way < steps.upTo(state); way++) {
      const next = steps.after(state, way)
      if (next < 0) continue
      for (const kept of onward(step.mind, steps.lossOf(state, way, next), next)) {
        const minds = seen.get(next) ?? new Set()
        if (minds.has(kept)) continue
        seen.set(next, minds.add(kept))
        all.push({ state: next, mind: kept, from: step, way })
      }
    }
  }
  return undefined
}

function repliesTo({ net: { options, option } }: Steps, end: Step): string[] {
  const replies: string[] = []
  for (let step = end; step.from; step = step.from)
    replies.push(options[option[step.way]!]!.said?.reply.id ?? '')
  return replies.toReversed()
}
