/** What arrives where: moods and shares of all ways, by beat, by reply, and by either side of each condition. */
import { holds } from '../../dialogue/state.ts'
import { opening } from '../../dialogue/step.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { HALVES } from '../mood-set.ts'
import { addMoods, type Arrival, arrivalOf, type Arriving, nothingYet, under } from './arriving.ts'
import { MOST_WAYS } from './follow.ts'
import { type MaskFor, maskMaker, SILENT } from './options.ts'
import type { Place } from './places.ts'
import { sharesOf, type Shares } from './shares.ts'
import { type AllSides, shareOut, type Sides, sidesIn } from './sides.ts'
import type { Stretch, Walk } from './walk.ts'

export interface Arrivals {
  /** Every beat that is come to, endings and the note included, in the order of the talk. */
  readonly beats: ReadonlyMap<string, Arrival>
  /** By beat and reply: the moods after it. A reply that is never there is not in it. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<string, Arrival>>
  /** By beat and the beat that comes next: the share of ways that go on so. */
  readonly goesOn: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly conditions: readonly Sides[]
}

export interface Gathered {
  readonly beats: Map<string, Arriving>
  readonly replies: Map<string, Map<string, Arriving>>
  readonly goesOn: Map<string, Map<string, number>>
  readonly sides: AllSides
}

export function arrivalsIn(walk: Walk): Arrivals {
  const { script } = walk.ground
  const shares = sharesOf(walk)
  const gathered: Gathered = {
    beats: new Map(),
    replies: new Map(),
    goesOn: new Map(),
    sides: sidesIn(script),
  }
  moodsByPlace(walk, gathered)
  moodsByReply(walk, gathered)
  for (const stretch of walk.stretches) sharesOn(walk, stretch, shares, gathered)
  const opened = walk.starts.map(({ carried, node }) => ({
    carried,
    share: shares ? shares.ofStart(node) : 0,
  }))
  startSides(walk, gathered, opened)
  const isShared = shares !== undefined
  return {
    beats: closed(gathered.beats, isShared),
    replies: new Map([...gathered.replies].map(([beat, ofBeat]) => [beat, closed(ofBeat, isShared)])),
    goesOn: gathered.goesOn,
    conditions: gathered.sides.all(isShared),
  }
}

export function closed(all: ReadonlyMap<string, Arriving>, isShared: boolean): Map<string, Arrival> {
  return new Map(
    [...all].flatMap(([key, one]): [string, Arrival][] => {
      const arrival = arrivalOf(one, isShared)
      return arrival ? [[key, arrival]] : []
    }),
  )
}

/** The beats that count as come to at a place: the note comes with its ending, and what follows it says nothing new. */
export function beatsAt({ ground }: Pick<Walk, 'ground'>, { beat, ending }: Place): readonly string[] {
  if (ending === null) return [beat]
  if (beat === NOTE) return [ending, NOTE]
  return ground.script.note ? [] : [beat]
}

/** What is asked of a walk for its moods. */
export interface Come {
  readonly ground: Walk['ground']
  readonly reach: Pick<Walk['reach'], 'size' | 'places' | 'moods' | 'after'>
  /** The places that are come to, in the order of the talk. */
  readonly stretches: readonly Pick<Stretch, 'place'>[]
}

export function moodsByPlace({ reach, ground, stretches }: Come, { beats, sides }: Gathered): void {
  const byPlace = new Map<number, Arriving>()
  const { size, places, moods } = reach
  for (let spot = 0; spot < size; spot++)
    addMoods(under(byPlace, places[spot] ?? 0), moods.subarray(spot * HALVES, (spot + 1) * HALVES))
  const maskFor = maskMaker()
  for (const { place } of stretches) {
    const { moods: rows } = byPlace.get(place.index) ?? nothingYet()
    for (const beat of beatsAt({ ground }, place)) addMoods(under(beats, beat), rows)
    const at = ground.script.moments.get(place.beat)
    if (!at) continue
    const { lines } = at.moment
    if (lines.length > 1) inTurn(sides, lines, linesIn(maskFor, place, lines, rows))
    if (!at.conditional) continue
    const options = ground.optionsAt(place, false)
    for (const [index, { reply }] of at.replies.entries()) {
      const [side] = sides.on(reply.if)
      if (!side) continue
      const option = options.find(one => one.index === index)
      const there = option ? (option.there ?? EVERY_MOOD) : NO_MOOD
      addMoods(side.holds, rows, there)
      addMoods(
        side.fails,
        rows,
        there.map(trusts => ~trusts),
      )
    }
  }
}

const EVERY_MOOD = new Int32Array(HALVES).fill(-1)
const NO_MOOD = new Int32Array(HALVES)

/** The moods in which each of the lines is said. */
function linesIn(
  maskFor: MaskFor,
  place: Place,
  lines: readonly { readonly when: Parameters<MaskFor>[0] }[],
  rows: Int32Array,
): Int32Array[] {
  const left = rows.slice()
  return lines.map(({ when }) => {
    const mask = maskFor(when, place)
    const said = mask === 'never' ? NO_MOOD : left.map((trusts, row) => trusts & (mask?.[row] ?? -1))
    for (let row = 0; row < HALVES; row++) left[row] = (left[row] ?? 0) & ~(said[row] ?? 0)
    return said
  })
}

/** Adds moods to both sides of what is asked in turn: `taken` are those for which each one held. */
function inTurn(sides: AllSides, list: object, taken: readonly Int32Array[]): void {
  for (const [index, side] of sides.on(list).entries()) {
    if (!side) continue
    addMoods(side.holds, taken[index] ?? NO_MOOD)
    for (const later of taken.slice(index + 1)) addMoods(side.fails, later)
  }
}

export function moodsByReply({ reach }: Pick<Come, 'reach'>, { replies, sides }: Gathered): void {
  for (const [{ moment, reply }, rows] of reach.after) {
    const taken = Array.from({ length: rows.length / HALVES }, (_, route) =>
      rows.subarray(route * HALVES, (route + 1) * HALVES),
    )
    const ofBeat = replies.get(moment.id) ?? new Map<string, Arriving>()
    replies.set(moment.id, ofBeat)
    for (const moods of taken) addMoods(under(ofBeat, reply.id), moods)
    inTurn(sides, reply.to, taken)
  }
}

/** Adds up the shares of the ways that come by a place and go on from it. */
function sharesOn(
  walk: Walk,
  { place, from, to: end }: Stretch,
  shares: Shares | undefined,
  { beats, replies, goesOn, sides }: Gathered,
): void {
  const { ground } = walk
  const at = place.ending === null ? ground.script.moments.get(place.beat) : undefined
  const ofBeat = replies.get(place.beat)
  const said = place.replies.map(() => new Map<number, number>())
  let share = 0
  if (shares) {
    for (let node = from; node < end; node++) share += shares.nodes[node] ?? 0
    shareLines(walk, { place, from, to: end }, shares, sides)
  }
  // Where shares are not known, it is still told what goes on where.
  partsBy(walk, from, end, shares ?? NO_SHARES, said)
  for (const beat of beatsAt(walk, place)) under(beats, beat).share += share
  place.replies.forEach(({ reply }, index) => {
    const parts = said[index] ?? new Map<number, number>()
    let part = 0
    for (const more of parts.values()) part += more
    const one = ofBeat?.get(reply.id)
    if (one) one.share += part
    if (reply.to.length > 1)
      for (const [key, more] of parts) shareOut(sides.on(reply.to), key % MOST_WAYS, more)
  })
  if (!at) return
  const on = goesOn.get(place.beat) ?? new Map<string, number>()
  goesOn.set(place.beat, on)
  for (const parts of said) {
    for (const [key, part] of parts) {
      const next = ground.places.all[Math.floor(key / MOST_WAYS)]
      const beat = next?.ending ?? next?.beat ?? ''
      on.set(beat, (on.get(beat) ?? 0) + part)
    }
  }
}

const NO_SHARES = { nodes: new Float64Array(0), onward: new Float64Array(0) }

/** By reply, the shares that go on to each place by each route: the place times `MOST_WAYS`, and the route. */
function partsBy(
  { first, count, to, reply, route, places }: Walk,
  from: number,
  end: number,
  { nodes, onward }: Pick<Shares, 'nodes' | 'onward'>,
  said: readonly Map<number, number>[],
): void {
  // Most states go on where the one before went on: what is the same is put together first.
  const keys = new Int32Array(said.length).fill(-1)
  const parts = new Float64Array(said.length)
  const add = (index: number) => {
    const key = keys[index] ?? -1
    if (key >= 0) said[index]?.set(key, (said[index].get(key) ?? 0) + (parts[index] ?? 0))
    parts[index] = 0
  }
  for (let node = from; node < end; node++) {
    // Every way on from here has the same part of it.
    const oneWay = (nodes[node] ?? 0) / (onward[node] ?? 1)
    const last = (first[node] ?? 0) + (count[node] ?? 0)
    for (let edge = first[node] ?? 0; edge < last; edge++) {
      const index = reply[edge] ?? SILENT
      if (index === SILENT) continue
      const next = to[edge] ?? 0
      const key = (places[next] ?? 0) * MOST_WAYS + (route[edge] ?? 0)
      if (key !== keys[index]) {
        add(index)
        keys[index] = key
      }
      parts[index] = (parts[index] ?? 0) + oneWay * (onward[next] ?? 0)
    }
  }
  for (let index = 0; index < said.length; index++) add(index)
}

/** Adds up the shares of the lines that are said at a place, and of the replies that are there or not. */
function shareLines(
  { first, count, reply, line, ground }: Walk,
  { place, from, to: end }: Stretch,
  { nodes }: Shares,
  sides: AllSides,
): void {
  const at = place.ending === null ? ground.script.moments.get(place.beat) : undefined
  if (!at) return
  const { lines } = at.moment
  if (lines.length > 1)
    for (let node = from; node < end; node++) shareOut(sides.on(lines), line[node] ?? 0, nodes[node] ?? 0)
  for (const [index, said] of at.replies.entries()) {
    const [side] = sides.on(said.reply.if)
    if (!side) continue
    for (let node = from; node < end; node++) {
      const last = (first[node] ?? 0) + (count[node] ?? 0)
      let edge = first[node] ?? 0
      while (edge < last && reply[edge] !== index) edge++
      side[edge < last ? 'holds' : 'fails'].share += nodes[node] ?? 0
    }
  }
}

export function startSides(
  { ground: { script } }: Pick<Walk, 'ground'>,
  { sides }: Gathered,
  starts: readonly { readonly carried: readonly string[]; readonly share: number }[],
): void {
  const { start, customer } = script.scenario
  for (const { carried, share } of starts) {
    const state = { ...opening(script, carried), ...customer.mood }
    const rows = new Int32Array(HALVES)
    rows[state.anger * 2] = 1 << (state.trust * 2)
    const held = start.findIndex(({ when }) => holds(when, state))
    inTurn(
      sides,
      start,
      start.map((_, index) => (index === held ? rows : NO_MOOD)),
    )
    // Several starts may open at one node: each has its own ways.
    shareOut(sides.on(start), held, share)
  }
}
