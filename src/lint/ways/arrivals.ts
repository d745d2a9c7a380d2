/** What arrives where: moods and shares of all ways, by beat, by reply, and by either side of each condition. */
import type { Line } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { holds } from '../../dialogue/state.ts'
import { opening } from '../../dialogue/step.ts'
import { type MaskFor, maskMaker, SILENT } from './options.ts'
import type { Place } from './places.ts'
import { sharesOf } from './shares.ts'
import type { Walk } from './walk.ts'
import { includes } from './walker.ts'

/** The moods that arrive somewhere, and which part of all ways comes by there. */
export interface Arrival {
  /** The least and the most; in points. */
  readonly anger: readonly [number, number]
  readonly trust: readonly [number, number]
  /** 0..1; null where ways go on for ever. */
  readonly share: number | null
}

/** What is on a condition: a reply, a route of a reply, a line, or a route of the start. */
export type Asked =
  | { readonly of: 'reply'; readonly beat: string; readonly reply: string }
  | { readonly of: 'route'; readonly beat: string; readonly reply: string; readonly index: number }
  | { readonly of: 'line'; readonly beat: string; readonly index: number }
  | { readonly of: 'start'; readonly index: number }

/** Both sides of one `when` or `if`, asked only where nothing before it had held; undefined where it never comes out so. */
export interface Sides {
  readonly asked: Asked
  readonly holds: Arrival | undefined
  readonly fails: Arrival | undefined
}

export interface Arrivals {
  /** Every beat that is come to, endings and the note included, in the order of the talk. */
  readonly beats: ReadonlyMap<string, Arrival>
  /** By beat and reply: the moods after it. A reply that is never there is not in it. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<string, Arrival>>
  /** By beat and the beat that comes next: the share of ways that go on so. */
  readonly goesOn: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly conditions: readonly Sides[]
}

export function arrivalsIn(walk: Walk): Arrivals {
  const { walker, order, first } = walk
  const { script } = walker
  const shares = sharesOf(walk)
  const beats = new Map<string, Growing>()
  const replies = new Map<string, Map<string, Growing>>()
  const goesOn = new Map<string, Map<string, number>>()
  const sides = sidesOf(walk)
  const linesAt = lineMasks(maskMaker())
  for (const node of order) {
    const place = walker.placeAt(node)
    const { beat } = place
    const [anger, trust] = [walker.angerAt(node), walker.trustAt(node)]
    const share = shares ? (shares.nodes[node] ?? 0) : null
    if (place.moody) arrive(beats, beat, anger, trust, share)
    const at = script.moments.get(beat)
    if (!at && beat !== NOTE) continue
    if (at) {
      const { lines } = at.moment
      if (lines.length > 1) sides.add(lines, linesAt(place, lines, anger, trust), anger, trust, share)
      if (at.conditional) {
        const options = walker.optionsAt(place)
        for (const [index, { reply }] of at.replies.entries()) {
          if (reply.if.length === 0) continue
          const option = options.find(one => one.index === index)
          const there = option !== undefined && includes(option.there, anger, trust)
          sides.add(reply.if, there ? 0 : 1, anger, trust, share)
        }
      }
    }
    const here = replies.get(beat) ?? new Map<string, Growing>()
    replies.set(beat, here)
    let edge = first[node] ?? 0
    walker.ways(node, (option, to, angrier, surer, route) => {
      const part = shares ? shares.edges(edge, node) : null
      edge++
      const next = walker.placeAt(to)
      const nextBeat = next.beat === NOTE ? (next.ending ?? NOTE) : next.beat
      // Where the talk is over no mood is kept: it is that of the arrival.
      if (!next.moody && beat !== NOTE) {
        arrive(beats, nextBeat, angrier, surer, part)
        if (next.beat === NOTE) arrive(beats, NOTE, angrier, surer, part)
      }
      if (beat !== NOTE && option.index !== SILENT) {
        const on = goesOn.get(beat) ?? new Map<string, number>()
        goesOn.set(beat, on.set(nextBeat, (on.get(nextBeat) ?? 0) + (part ?? 0)))
      }
      const reply = option.said?.reply
      if (!reply) return
      arrive(here, reply.id, angrier, surer, part)
      if (reply.to.length > 1) sides.add(reply.to, route, angrier, surer, part)
    })
  }
  startSides(walk, sides, shares?.nodes)
  return {
    beats: new Map([...beats].map(([beat, growing]) => [beat, arrivalOf(growing)])),
    replies: new Map(
      [...replies].map(([beat, ofBeat]) => [
        beat,
        new Map([...ofBeat].map(([reply, growing]) => [reply, arrivalOf(growing)])),
      ]),
    ),
    goesOn,
    conditions: sides.all(),
  }
}

/** Moods in half points while they are gathered. */
interface Growing {
  anger: [number, number]
  trust: [number, number]
  share: number | null
}

function arrive<Key>(
  all: Map<Key, Growing>,
  key: Key,
  anger: number,
  trust: number,
  share: number | null,
): void {
  const known = all.get(key)
  const grown = grownBy(known, anger, trust, share)
  if (!known) all.set(key, grown)
}

/** Widens what was gathered, in place; anew where there is nothing yet. */
function grownBy(known: Growing | undefined, anger: number, trust: number, share: number | null): Growing {
  if (!known) return { anger: [anger, anger], trust: [trust, trust], share }
  if (anger < known.anger[0]) known.anger[0] = anger
  if (anger > known.anger[1]) known.anger[1] = anger
  if (trust < known.trust[0]) known.trust[0] = trust
  if (trust > known.trust[1]) known.trust[1] = trust
  if (known.share !== null && share !== null) known.share += share
  return known
}

function arrivalOf({ anger, trust, share }: Growing): Arrival {
  return { anger: [anger[0] / 2, anger[1] / 2], trust: [trust[0] / 2, trust[1] / 2], share }
}

/** Both sides of one condition while they are gathered. */
interface Gathered {
  readonly asked: Asked
  holds: Growing | undefined
  fails: Growing | undefined
}

/** Every condition of a scenario, those that are never asked included, found by what it stands on. */
function sidesOf({ walker: { script } }: Walk) {
  const all: Gathered[] = []
  const on = new Map<object, (Gathered | undefined)[]>()
  const listed = (asked: Asked): Gathered => {
    const one: Gathered = { asked, holds: undefined, fails: undefined }
    all.push(one)
    return one
  }
  const conditional = (when: readonly unknown[], asked: Asked) =>
    when.length > 0 ? listed(asked) : undefined
  const { start } = script.scenario
  on.set(
    start,
    start.map(({ when }, index) => conditional(when, { of: 'start', index })),
  )
  for (const [beat, { moment, replies }] of script.moments) {
    on.set(
      moment.lines,
      moment.lines.map(({ when }, index) => conditional(when, { of: 'line', beat, index })),
    )
    for (const { reply } of replies) {
      on.set(reply.if, [conditional(reply.if, { of: 'reply', beat, reply: reply.id })])
      on.set(
        reply.to,
        reply.to.map(({ when }, index) => conditional(when, { of: 'route', beat, reply: reply.id, index })),
      )
    }
  }
  return {
    /** Those of `list` were asked in turn up to the one that held. */
    add(list: object, held: number, anger: number, trust: number, share: number | null): void {
      const conditions = on.get(list) ?? []
      for (let index = 0; index <= held && index < conditions.length; index++) {
        const one = conditions[index]
        if (!one) continue
        if (index === held) one.holds = grownBy(one.holds, anger, trust, share)
        else one.fails = grownBy(one.fails, anger, trust, share)
      }
    },
    all: (): Sides[] =>
      all.map(({ asked, holds: held, fails }) => ({
        asked,
        holds: held && arrivalOf(held),
        fails: fails && arrivalOf(fails),
      })),
  }
}

/** Which of the lines of a moment is said, by its place. */
function lineMasks(maskFor: MaskFor) {
  const known = new Map<Place, ReturnType<MaskFor>[]>()
  return (place: Place, lines: readonly Line[], anger: number, trust: number): number => {
    const masks = known.get(place) ?? lines.map(({ when }) => maskFor(when, place))
    known.set(place, masks)
    return masks.findIndex(mask => mask !== 'never' && includes(mask, anger, trust))
  }
}

function startSides(walk: Walk, sides: ReturnType<typeof sidesOf>, shares: Float64Array | undefined): void {
  const { script } = walk.walker
  for (const { carried, node } of walk.starts) {
    const state = { ...opening(script, carried), ...script.scenario.customer.mood }
    const share = shares ? (shares[node] ?? 0) : null
    const held = script.scenario.start.findIndex(({ when }) => holds(when, state))
    sides.add(script.scenario.start, held, state.anger * 2, state.trust * 2, share)
  }
}
