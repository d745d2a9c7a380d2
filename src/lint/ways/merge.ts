/** Numbers the states of a talk from its endings backwards: those of a place with the same ways on are one node. */
import { HALVES as SHARED_HALVES } from '../mood-set.ts'
import { type Boxes, eachState } from './boxes.ts'
import { type Edges, grownEdges, newEdges, packedLoss } from './edges.ts'
import { followIn, MOST_WAYS as SHARED_MOST_WAYS } from './follow.ts'
import type { LossBy } from './losses.ts'
import { maskMaker, type Option } from './options.ts'
import type { Place } from './places.ts'
import { grown, includes, type Reach } from './reach.ts'
import { LIMITED } from './record.ts'
import { sameOnes } from './same-ones.ts'
import type { Stretch, Walk } from './walk.ts'

/** Names of their own: unbundled, as in tests, what is imported is fetched at each use, and the loops here use these most. */
const HALVES = SHARED_HALVES
const MOST_WAYS = SHARED_MOST_WAYS

export interface Merged
  extends Edges, Pick<Walk, 'size' | 'order' | 'stretches' | 'first' | 'count' | 'line'> {
  /** By node one of the spots that it stands for, and of its moods: `HALVES` times anger and trust, in half points. */
  readonly spots: Int32Array
  readonly moods: Int16Array
  /** The nodes of all states, as boxes list them. */
  readonly nodes: Int32Array
}

export function merge(reach: Reach, boxes: Boxes): Merged {
  const { ground, silences, records, moods: rows } = reach
  const { base, row, step } = boxes
  const nodes = new Int32Array(boxes.length)
  const { to, ...follow } = followIn(reach, boxes, nodes)
  const [same, sameLosses] = [sameOnes(), sameOnes()]
  const key = new Int32Array(MOST_WAYS + 1)
  const losses = new Int32Array(MOST_WAYS + 1)
  let spots = new Int32Array(1 << 10)
  let moods = new Int16Array(1 << 10)
  let line = new Uint8Array(1 << 10)
  let first = new Int32Array(1 << 10)
  let count = new Uint8Array(1 << 10)
  let edges = newEdges(1 << 12)
  let [size, edge] = [0, 0]

  const newNode = (spot: number, anger: number, trust: number): number => {
    const node = size++
    if (size > spots.length) {
      spots = grown(spots, new Int32Array(size * 2))
      moods = grown(moods, new Int16Array(size * 2))
      line = grown(line, new Uint8Array(size * 2))
      first = grown(first, new Int32Array(size * 2))
      count = grown(count, new Uint8Array(size * 2))
    }
    spots[node] = spot
    moods[node] = anger * HALVES + trust
    return node
  }

  /** Lists the ways on that were followed from a state of the row in hand. */
  const open = (node: number, options: readonly Option[], trust: number, said: number): void => {
    if (edge + MOST_WAYS > edges.to.length) edges = grownEdges(edges)
    const from = edge
    for (let way = 0; way < options.length; way++) {
      const leads = to[way * HALVES + trust] ?? -1
      if (leads < 0) continue
      const loss = losses[way] ?? 0
      edges.to[edge] = Math.floor(leads / MOST_WAYS)
      edges.reply[edge] = options[way]?.index ?? 0
      edges.route[edge] = leads % MOST_WAYS
      edges.empathy[edge] = loss & 127
      edges.boundaries[edge] = (loss >> 7) & 127
      edges.bits[edge] = loss >> 14
      edge++
    }
    first[node] = from
    count[node] = edge - from
    line[node] = said
  }

  /** Writes what each way on takes, by the record. */
  const take = (losing: readonly (LossBy | undefined)[], record: number): void => {
    for (let way = 0; way < losing.length; way++) {
      losses[way] = packedLoss(losing[way]?.(record))
    }
    // Some endings are judged by whether a limit stands.
    losses[losing.length] = LIMITED[record] ?? 0
  }

  const forwards = placesIn(reach)
  const stretches = new Map<Place, Stretch>()
  // Where a later beat leads back to, states need their numbers before it is known what they lead to: none is merged.
  for (const { place, here } of forwards.toReversed()) {
    if (!comesBack(reach, place)) continue
    const from = size
    for (const spot of here)
      eachState(reach, boxes, spot, (state, anger, trust) => (nodes[state] = newNode(spot, anger, trust)))
    stretches.set(place, { place, from, to: size })
  }
  const linesAt = lineMasks(reach)
  for (const { place, here } of forwards.toReversed()) {
    const alone = stretches.has(place)
    const from = size
    const options = ground.optionsAt(place, silences)
    const { length } = options
    const losing = options.map(({ said }) => (said ? ground.losses?.(place, said) : undefined))
    const lineAt = linesAt(place)
    let node = -1
    let last = -1

    /** Numbers the states of a row whose ways on were followed; `apart` is what tells it from others beside them. */
    const numberRow = (spot: number, anger: number, trusts: number, apart: number): void => {
      const origin = (base[spot] ?? 0) + anger * (row[spot] ?? 0)
      for (let rest = trusts; rest !== 0; rest &= rest - 1) {
        const trust = 31 - Math.clz32(rest & -rest)
        const state = origin + trust * (step[spot] ?? 0)
        const said = lineAt ? lineAt(anger, trust) : 0
        if (alone) {
          open(nodes[state] ?? 0, options, trust, said)
          continue
        }
        let isOther = node < 0 || apart + said !== last
        key[length] = last = apart + said
        for (let way = 0; way < length; way++) {
          const leads = to[way * HALVES + trust] ?? -1
          if (leads !== key[way]) {
            key[way] = leads
            isOther = true
          }
        }
        // Most states lead where the one before leads.
        if (isOther) node = from + same.of(key)
        nodes[state] = node
        if (node === size) open(newNode(spot, anger, trust), options, trust, said)
      }
    }

    same.begin(length + 1)
    sameLosses.begin(length + 1)
    for (const spot of here) {
      follow.from(spot, options)
      take(losing, records[spot] ?? 0)
      // What an ending takes can depend on all that is kept there.
      const apart = (length === 0 ? spot : sameLosses.of(losses)) * MOST_WAYS
      for (let anger = HALVES - 1; anger >= 0; anger--) {
        const trusts = rows[spot * HALVES + anger] ?? 0
        if (trusts === 0) continue
        follow.row(anger, trusts)
        // Where the talk is over all moods are one state.
        numberRow(spot, anger, place.moody ? trusts : trusts & -trusts, apart)
        if (!place.moody) break
      }
    }
    if (!alone) stretches.set(place, { place, from, to: size })
  }
  const inTurn = forwards.flatMap(({ place }) => stretches.get(place) ?? [])
  return {
    ...edges,
    size,
    order: inOrder(inTurn, size),
    stretches: inTurn,
    first,
    count,
    line,
    spots,
    moods,
    nodes,
  }
}

/** Later nodes of a place may lead to earlier ones, by silences. */
function inOrder(stretches: readonly Stretch[], size: number): Int32Array {
  const order = new Int32Array(size)
  let at = 0
  for (const { from, to } of stretches) for (let node = to - 1; node >= from; node--) order[at++] = node
  return order
}

interface PlaceSpots {
  readonly place: Place
  readonly here: readonly number[]
}

/** The places that talks come to with their spots, in the order of the talk. */
function placesIn({ ground: { places, ranks }, size, places: placeOf }: Reach): readonly PlaceSpots[] {
  const byRank: Map<number, number[]>[] = Array.from({ length: ranks.of.size }, () => new Map())
  for (let spot = 0; spot < size; spot++) {
    const index = placeOf[spot] ?? 0
    const ofRank = byRank[ranks.of.get(places.all[index]?.beat ?? '') ?? 0]
    const here = ofRank?.get(index)
    if (here) here.push(spot)
    else ofRank?.set(index, [spot])
  }
  return byRank.flatMap(ofRank =>
    [...ofRank].flatMap(([index, here]) => {
      const place = places.all[index]
      return place ? [{ place, here }] : []
    }),
  )
}

function comesBack({ ground: { ranks } }: Reach, { beat }: Place): boolean {
  return ranks.comesBack[ranks.of.get(beat) ?? 0] === true
}

/** Which variant of the line is said in a mood; undefined where there is but one. */
function lineMasks({ ground: { script } }: Reach) {
  const maskFor = maskMaker()
  return (place: Place): ((anger: number, trust: number) => number) | undefined => {
    const lines = script.moments.get(place.beat)?.moment.lines ?? []
    if (lines.length < 2) return undefined
    const masks = lines.map(({ when }) => maskFor(when, place))
    return (anger, trust) => masks.findIndex(mask => mask !== 'never' && includes(mask, anger, trust))
  }
}
