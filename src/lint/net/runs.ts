/** All ways on from all states of a net, as runs: states side by side that go to states side by side. */
import { AT_LIMIT, BANDS, HALVES } from '../mood-set.ts'
import { type Boxes, boxesOf } from '../ways/boxes.ts'
import { beforeChange } from '../ways/follow.ts'
import type { Net } from './net.ts'
import { grown, heldIn } from '../ways/reach.ts'

/** In the order of the talk. States are numbered as boxes list them. */
export interface Runs {
  readonly boxes: Boxes
  readonly size: number
  /** By run: the first state, and where it goes. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** How many states there are, and how far apart those are that they go to: 1, or 0 where all go to one. */
  readonly length: Uint8Array
  readonly apart: Uint8Array
  /** Twice the target of the way, and 1 for an outburst. */
  readonly goal: Int32Array
}

export function runsOf(net: Net): Runs {
  const boxes = boxesOf(net)
  const { base, row, step } = boxes
  const { order, first, count, turn, turns, target, to: goes, orElse, option, options, moods } = net
  const places = net.ground.places.all
  let room = 1 << 12
  let from = new Int32Array(room)
  let to = new Int32Array(room)
  let length = new Uint8Array(room)
  let apart = new Uint8Array(room)
  let goal = new Int32Array(room)
  let size = 0

  const add = (start: number, end: number, many: number, far: number, where: number): void => {
    if (size === room) {
      room *= 2
      from = grown(from, new Int32Array(room))
      to = grown(to, new Int32Array(room))
      length = grown(length, new Uint8Array(room))
      apart = grown(apart, new Uint8Array(room))
      goal = grown(goal, new Int32Array(room))
    }
    from[size] = start
    to[size] = end
    length[size] = many
    apart[size] = far
    goal[size++] = where
  }

  /** Adds the trusts of a row that go to a spot, those that stop at an end of the scale by themselves. */
  const addRow = (
    start: number,
    next: number,
    angrier: number,
    trusts: number,
    more: number,
    where: number,
  ): void => {
    const far = step[next]!
    const end = base[next]! + angrier * row[next]!
    for (let rest = trusts; rest !== 0;) {
      const low = 31 - Math.clz32(rest & -rest)
      const many = 31 - Math.clz32(~(rest >> low) & -~(rest >> low))
      rest &= ~(((1 << many) - 1) << low)
      // From the first that is not held at the lower end up to the last that is not at the upper.
      const inner = Math.max(low, -more)
      const outer = Math.min(low + many, HALVES - more)
      if (far === 0) {
        add(start + low, end, many, 0, where)
        continue
      }
      if (inner > low) add(start + low, end, Math.min(inner, low + many) - low, 0, where)
      if (outer > inner) add(start + inner, end + inner + more, outer - inner, 1, where)
      const over = Math.max(outer, low)
      if (over < low + many && more > 0) add(start + over, end + HALVES - 1, low + many - over, 0, where)
    }
  }

  for (let ordered = 0; ordered < order.length; ordered++) {
    const spot = order[ordered]!
    // Where the talk is over but for the note, all moods are one state.
    const isOne = !places[net.places[spot]!]!.moody
    const here = base[spot]!
    const wide = row[spot]!
    for (let way = first[spot]!; way < first[spot]! + count[spot]!; way++) {
      const { there, routes } = options[option[way]!]!
      const { angers, trust: more } = turns[turn[way]!]!
      if (isOne) {
        add(here, base[goes[target[way]!]!]!, 1, 0, target[way]! * 2)
        continue
      }
      for (let anger = 0; anger < HALVES; anger++) {
        let left = moods[spot * HALVES + anger]!
        if (there) left &= there[anger]!
        if (left === 0) continue
        const angrier = heldIn(anger + angers[BANDS[anger]!]!)
        for (let at = 0; at < routes.length && left !== 0; at++) {
          const { when, orElse: overtakes } = routes[at]!
          const taken = when ? left & beforeChange(when[angrier]!, more) : left
          if (taken === 0) continue
          left &= ~taken
          const limit = overtakes ? AT_LIMIT[angrier]! : 0
          const bursts = limit === 0 ? 0 : taken & beforeChange(limit, more)
          const where = target[way]! + at
          const start = here + anger * wide
          if (taken !== bursts) addRow(start, goes[where]!, angrier, taken & ~bursts, more, where * 2)
          if (bursts !== 0) addRow(start, orElse[where]!, angrier, bursts, more, where * 2 + 1)
        }
      }
    }
  }
  return { boxes, size, from, to, length, apart, goal }
}
