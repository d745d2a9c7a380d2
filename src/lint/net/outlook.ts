/** What can still come of a talk from every spot of a net, and what each reply gives away of it: one sweep, last beats first. */
import { fairness } from '../../scoring/compensation.ts'
import { HALVES } from '../mood-set.ts'
import type { MomentProof } from '../proof.ts'
import { widen } from '../prove-beats.ts'
import { EDGE } from '../ways/edges.ts'
import { type Field, type Fields, fieldsIn, flat } from './fields.ts'
import { type Asking, follower, type Follower } from './futures.ts'
import { type Growing, type Grown, grownUp, type Harmless, newGrowing } from './growing.ts'
import type { Idle } from '../ways/idle.ts'
import type { Net } from './net.ts'
import { leavesAPass, type Prospect, prospectsIn } from './prospects.ts'
import { memoryOf } from '../ways/record.ts'

export interface Outlook {
  readonly fields: Fields
  readonly follower: Follower
  /** By spot: prospects by number. */
  readonly of: Int32Array
  readonly prospects: readonly (Prospect | undefined)[]
  /** False where some front was too large to be kept whole. */
  readonly fit: boolean
  readonly moments: ReadonlyMap<string, MomentProof>
  readonly idle: readonly Idle[]
  readonly harmThatPays: readonly Harmless[]
}

const HARMS = EDGE.harms << 14
const HARMS_IN = { empathy: EDGE.harmsEmpathy << 14, boundaries: EDGE.harmsBoundaries << 14 } as const
/** One bit for each offer; whoever has more of them has other worries. */
const MOST_OFFERS = 30

export function outlookOf(net: Net): Outlook {
  const { ground, size, order, first, count, option, options, loss, target, to, orElse, moods } = net
  const { script } = ground
  const { scores } = script.scenario
  const turning = (['empathy', 'boundaries'] as const).filter(dimension => scores.includes(dimension))
  const fields = fieldsIn()
  const follow = follower(net, fields)
  const prospects = prospectsIn()
  const { all } = prospects
  const where = new Int32Array(size)
  const together = fields.sum(prospects.together)
  const settled = fields.sum((isOver, number) => prospects.settled(isOver === 1, number))
  const asking: Asking = { along: fields.sum(prospects.along), together }
  /** 1 where a clean way loses something less than all, and a harmful one no more. */
  const paysIn = (dimension: 'empathy' | 'boundaries') =>
    fields.sum((clean, harmful) => {
      const a = all[clean]
      const b = all[harmful]
      return Number(a !== undefined && b !== undefined && a[dimension] < 100 && b[dimension] <= a[dimension])
    })
  const pays = { empathy: paysIn('empathy'), boundaries: paysIn('boundaries') }
  const ids = [...new Set(script.onOffer.map(({ id }) => id))].slice(0, MOST_OFFERS)
  const offers = options.map(({ said }) => (said?.reply.offer ? ids.indexOf(said.reply.offer.id) + 1 : 0))
  /** Later beats first. */
  const grown: Grown[] = []
  const told = new Int32Array(256)
  /** By reply what was seen last of this moment. */
  const lastHad = new Int32Array(256)
  const lastLeft = new Int32Array(256)
  const lastGoal = new Int32Array(256)
  let lastArrived = -1
  /** By the number of what was there and of what is left: whether a reply was seen to lead from one to the other. */
  let seen = new Set<number>()

  const takenAt = (spot: number): number => {
    if (!scores.includes('compensation')) return 0
    return fairness(script, { ...memoryOf(net.records[spot]!), standing: net.placeAt(spot).standing }).points
  }

  /** Visits what two fields are together in the moods that come to a spot; most often there is but one. */
  const eachPair = (spot: number, one: Field, other: Field, visit: (a: number, b: number) => void): void => {
    if (one < 0 && other < 0) {
      visit(-1 - one, -1 - other)
      return
    }
    let before = -1
    let beside = -1
    for (let anger = 0; anger < HALVES; anger++) {
      for (let rest = moods[spot * HALVES + anger]!; rest !== 0; rest &= rest - 1) {
        const mood = anger * HALVES + 31 - Math.clz32(rest & -rest)
        const a = fields.at(one, mood)
        const b = fields.at(other, mood)
        if (a === before && b === beside) continue
        visit(a, b)
        before = a
        beside = b
      }
    }
  }

  const isAny = (spot: number, field: Field): boolean => {
    let found = false
    eachPair(spot, field, field, value => (found ||= value !== 0))
    return found
  }

  /** What a reply gives away of what could be had before it. */
  const given = (moment: Growing, index: number, had: number, left: number): void => {
    // Most spots give away what the one before gave.
    if (lastHad[index] === had && lastLeft[index] === left) return
    lastHad[index] = had
    lastLeft[index] = left
    const key = (index * 2 ** 22 + had) * 2 ** 22 + left
    if (seen.has(key)) return
    seen.add(key)
    const before = all[had]
    const after = all[left]
    if (!before || !after) return
    for (const dimension of scores)
      widen(moment.regrets[dimension], index, after[dimension] - before[dimension])
    widen(moment.overall, index, before.best - after.best)
    if (leavesAPass(after)) moment.saved[index] = 1
    if (after.stands) moment.stands.set(index, true)
  }

  const arrived = (moment: Growing, had: number): void => {
    if (had === lastArrived) return
    lastArrived = had
    const one = all[had]
    if (!one) return
    const { attainable } = moment
    attainable.min = Math.min(attainable.min, one.best)
    attainable.max = Math.max(attainable.max, one.best)
    if (one.endsWell) moment.endsWell = true
  }

  const arrivedInEach = (moment: Growing, spot: number, own: Field): void =>
    eachPair(spot, own, own, had => arrived(moment, had))

  const givenInEach = (moment: Growing, index: number, spot: number, own: Field, after: Field): void =>
    eachPair(spot, own, after, (had, left) => given(moment, index, had, left))

  /** Adds what the ways on from a spot do, whatever the mood. */
  const does = (spot: number, moment: Growing): void => {
    const place = net.placeAt(spot)
    for (let way = first[spot]!; way < first[spot]! + count[spot]!; way++) {
      const { index, said, routes } = options[option[way]!]!
      if ((loss[way]! & HARMS) !== 0) moment.harmful[index] = 1
      const goals = moment.goals[index]!
      for (let at = 0; at < routes.length; at++) {
        const goal = target[way]! + at
        // An outburst overtakes whatever the author wrote.
        if (orElse[goal]! >= 0) goals.set(net.places[orElse[goal]!]!, -1)
        if (to[goal]! < 0) continue
        const next = net.places[to[goal]!]!
        if (lastGoal[index] === next) continue
        lastGoal[index] = next
        if (!goals.has(next)) goals.set(next, at)
      }
      if (place.ending !== null || !said) continue
      moment.said[index] = 1
      for (const name of said.reply.sets)
        if (!place.flags.includes(name)) moment.fresh.add(`${index} ${name}`)
      if (offers[option[way]!] !== 0 && !moment.stands.has(index)) moment.stands.set(index, false)
    }
  }

  /** Adds the harmful replies by which a dimension does not lose. */
  const paying = (spot: number, moment: Growing): void => {
    const from = first[spot]!
    const many = count[spot]!
    let harms = 0
    for (let way = 0; way < many; way++) harms |= loss[from + way]!
    if ((harms & (HARMS_IN.empathy | HARMS_IN.boundaries)) === 0) return
    let clean: Field | undefined
    for (let way = 0; way < many; way++)
      if ((loss[from + way]! & HARMS) === 0)
        clean = clean === undefined ? told[way]! : fields.both(together, clean, told[way]!)
    if (clean === undefined) return
    for (const dimension of turning) {
      if ((harms & HARMS_IN[dimension]) === 0) continue
      for (let way = 0; way < many; way++) {
        const { index } = options[option[from + way]!]!
        if ((loss[from + way]! & HARMS_IN[dimension]) === 0 || moment.pays[dimension].has(index)) continue
        if (isAny(spot, fields.both(pays[dimension], clean, told[way]!))) moment.pays[dimension].add(index)
      }
    }
  }

  let [beat, moment]: [string, Growing | undefined] = ['', undefined]
  for (let at = order.length - 1; at >= 0; at--) {
    const spot = order[at]!
    const from = first[spot]!
    const many = count[spot]!
    if (many === 0) {
      where[spot] = flat(prospects.atTheEnd(takenAt(spot)))
      continue
    }
    const place = net.placeAt(spot)
    if (place.beat !== beat || !moment) {
      // The spots of a beat stand together.
      if (moment) grown.push(grownUp(ground, beat, moment))
      seen = new Set()
      lastHad.fill(-1)
      lastGoal.fill(-1)
      lastArrived = -1
      beat = place.beat
      moment = newGrowing(place.replies)
    }
    follow.take(spot)
    does(spot, moment)
    let own: Field = flat(0)
    for (let way = 0; way < many; way++) {
      const field = (told[way] = follow.along(asking, from + way, where, offers[option[from + way]!]!))
      own = way === 0 ? field : fields.both(together, own, field)
    }
    own = where[spot] = fields.both(settled, flat(Number(place.ending !== null)), own)
    if (own < 0) arrived(moment, -1 - own)
    else arrivedInEach(moment, spot, own)
    for (let way = 0; way < many; way++) {
      const { index } = options[option[from + way]!]!
      const after = told[way]!
      if (own < 0 && after < 0) given(moment, index, -1 - own, -1 - after)
      else givenInEach(moment, index, spot, own, after)
    }
    paying(spot, moment)
  }
  if (moment) grown.push(grownUp(ground, beat, moment))
  const inOrder = grown.toReversed()
  const idle = inOrder.flatMap(one => one.idle)
  return {
    fields,
    follower: follow,
    of: where,
    prospects: all,
    fit: prospects.fit(),
    moments: new Map(inOrder.map(one => [one.beat, one.proof])),
    idle: [...idle.filter(one => one.of === 'flag'), ...idle.filter(one => one.of === 'offer')],
    harmThatPays: turning.flatMap(dimension =>
      inOrder.flatMap(({ harmless }) => harmless.filter(one => one.dimension === dimension)),
    ),
  }
}
