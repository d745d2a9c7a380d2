/** What arrives where, told of a net: moods and shares of all ways, by beat, by reply, and by either side of each condition. */
import { HALVES } from '../mood-set.ts'
import {
  type Arrivals,
  beatsAt,
  closed,
  type Gathered,
  moodsByPlace,
  moodsByReply,
  startSides,
} from '../ways/arrivals.ts'
import { under } from '../ways/arriving.ts'
import { maskMaker } from '../ways/options.ts'
import { includes } from '../ways/reach.ts'
import type { Net } from './net.ts'
import type { Place } from '../ways/places.ts'
import { shareOut, sidesIn } from '../ways/sides.ts'
import type { NetShares, Tallies } from './tallies.ts'

export function arrivalsOver(net: Net, { shares }: Tallies): Arrivals {
  const { ground, starts } = net
  const gathered: Gathered = {
    beats: new Map(),
    replies: new Map(),
    goesOn: new Map(),
    sides: sidesIn(ground.script),
  }
  const come = { ground, reach: net, stretches: placesOf(net) }
  moodsByPlace(come, gathered)
  moodsByReply(come, gathered)
  const onward: Onward = new Map()
  for (let turn = 0; turn < net.order.length; turn++) {
    const spot = net.order[turn]!
    const place = net.placeAt(spot)
    for (const beat of beatsAt({ ground }, place))
      under(gathered.beats, beat).share += shares?.ofSpot[spot] ?? 0
    goingOn(net, spot, place, shares, gathered, onward)
  }
  for (const [beat, byReply] of onward) {
    const on = new Map<string, number>()
    for (const parts of byReply)
      for (const [goal, part] of parts ?? []) on.set(goal, (on.get(goal) ?? 0) + part)
    gathered.goesOn.set(beat, on)
  }
  if (shares) linesAndChoices(net, shares, gathered)
  const opened = starts.map(({ carried }, start) => ({ carried, share: shares?.ofStart(start) ?? 0 }))
  startSides({ ground }, gathered, opened)
  const isShared = shares !== undefined
  return {
    beats: closed(gathered.beats, isShared),
    replies: new Map([...gathered.replies].map(([beat, ofBeat]) => [beat, closed(ofBeat, isShared)])),
    goesOn: gathered.goesOn,
    conditions: gathered.sides.all(isShared),
  }
}

/** By beat, then by the place of the reply: the share that goes on to each beat. */
type Onward = Map<string, (Map<string, number> | undefined)[]>

/** In the order of the talk; those of a beat as they were come to. */
export function placesOf({ ground: { ranks }, size, placeAt }: Net): readonly { readonly place: Place }[] {
  const byRank: Set<Place>[] = Array.from({ length: ranks.of.size }, () => new Set())
  for (let spot = 0; spot < size; spot++) {
    const place = placeAt(spot)
    byRank[ranks.of.get(place.beat) ?? 0]?.add(place)
  }
  return byRank.flatMap(places => [...places].map(place => ({ place })))
}

/** Adds what goes on from a spot, by reply, by route and by the beat that comes next. */
function goingOn(
  { first, count, option, options, target, to, orElse, ground, placeAt }: Net,
  spot: number,
  place: Place,
  shares: NetShares | undefined,
  { replies, sides }: Gathered,
  onward: Onward,
): void {
  if (count[spot] === 0) return
  const isMoment = place.ending === null && ground.script.moments.has(place.beat)
  const byReply = onward.get(place.beat) ?? []
  if (isMoment) onward.set(place.beat, byReply)
  const ofBeat = replies.get(place.beat)
  const go = (from: number, next: number, part: number) => {
    const { ending, beat } = placeAt(next)
    const goal = ending ?? beat
    const on = (byReply[from] ??= new Map<string, number>())
    on.set(goal, (on.get(goal) ?? 0) + part)
  }
  for (let way = first[spot]!; way < first[spot]! + count[spot]!; way++) {
    const { said, routes } = options[option[way]!]!
    if (!said) continue
    const { reply } = said
    let all = 0
    for (let at = 0; at < routes.length; at++) {
      const { index } = routes[at]!
      const goal = target[way]! + at
      const [calm, burst] = [shares?.to[goal] ?? 0, shares?.orElse[goal] ?? 0]
      all += calm + burst
      if (isMoment && to[goal]! >= 0) go(options[option[way]!]!.index, to[goal]!, calm)
      if (isMoment && orElse[goal]! >= 0) go(options[option[way]!]!.index, orElse[goal]!, burst)
      if (reply.to.length > 1) shareOut(sides.on(reply.to), index, calm + burst)
    }
    const one = ofBeat?.get(reply.id)
    if (one) one.share += all
  }
}

/** Adds the shares of the lines that are said, and of the replies that are there or not. */
function linesAndChoices(net: Net, shares: NetShares, { sides }: Gathered): void {
  const { ground, order, moods, ofPlace } = { ...net, ofPlace: maskMaker() }
  for (let turn = 0; turn < order.length; turn++) {
    const spot = order[turn]!
    const place = net.placeAt(spot)
    const at = place.ending === null ? ground.script.moments.get(place.beat) : undefined
    if (!at) continue
    const { lines } = at.moment
    const said = lines.length > 1 ? lines.map(({ when }) => ofPlace(when, place)) : undefined
    const asked = at.conditional ? at.replies.map(({ reply }) => sides.on(reply.if)[0]) : []
    if (!said && !asked.some(side => side !== undefined)) continue
    const options = ground.optionsAt(place, false)
    if (!said && options.every(({ there }) => there === undefined)) {
      // Nothing here hangs on the mood.
      for (const [index, side] of asked.entries()) {
        if (!side) continue
        const isThere = options.some(option => option.index === index)
        side[isThere ? 'holds' : 'fails'].share += shares.ofSpot[spot]!
      }
      continue
    }
    const there = at.replies.map((_, index) => options.find(option => option.index === index))
    for (let anger = 0; anger < HALVES; anger++) {
      for (let rest = moods[spot * HALVES + anger]!; rest !== 0; rest &= rest - 1) {
        const trust = 31 - Math.clz32(rest & -rest)
        const share = shares.at(spot, anger, trust)
        if (said) {
          const line = said.findIndex(mask => mask !== 'never' && includes(mask, anger, trust))
          shareOut(sides.on(lines), line < 0 ? 0 : line, share)
        }
        for (const [index, side] of asked.entries()) {
          if (!side) continue
          const option = there[index]
          side[option && includes(option.there, anger, trust) ? 'holds' : 'fails'].share += share
        }
      }
    }
  }
}
