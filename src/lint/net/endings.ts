/** The best overall score of the talks that come to each ending: searched for from the starts, by what must still be lost. */
import { EDGE } from '../ways/edges.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import { type AtLeast, leastLeft } from './least-left.ts'
import type { Net } from './net.ts'
import type { Runs } from './runs.ts'
import { spotOf, type Steps } from './steps.ts'

const FATAL = EDGE.fatal << 14
/** Steps of a search that goes by nothing but what was lost so far: most endings are come to sooner. */
const BLIND = 4_000

/**
 * By ending, 100 less the least that is lost in the dimension that loses most; those that all talks come to fatally are
 * not in it. `course` is the net of where talks can go, and nothing else.
 */
export function bestByEndingOver(steps: Steps, course: Net, runs: Runs): ReadonlyMap<string, number> {
  const { net } = steps
  const endings = new Set(net.ground.places.all.flatMap(({ ending }) => ending ?? []))
  let left: ((ending: string) => AtLeast) | undefined
  const best = new Map<string, number>()
  for (const ending of endings) {
    let lost = leastTo(steps, ending, undefined, BLIND)
    if (lost === 'too far') {
      left ??= leastLeft(steps, course, runs)
      lost = leastTo(steps, ending, left(ending), Infinity)
    }
    if (lost !== undefined && lost !== 'too far') best.set(ending, 100 - lost)
  }
  return best
}

/** A search by the least that the whole talk must lose; of equals the one that went furthest is followed first. */
function leastTo(
  steps: Steps,
  ending: string,
  atLeast: AtLeast | undefined,
  most: number,
): number | undefined | 'too far' {
  const { net } = steps
  const { all } = net.ground.places
  /** By what is lost at least: states, with what was lost so far. */
  const open: { state: number[]; lost: number[] }[] = Array.from({ length: 101 }, () => ({
    state: [],
    lost: [],
  }))
  /** By state: losses of which none is worse than another. */
  const seen = new Map<number, number[]>()

  const add = (state: number, byEmpathy: number, byBoundaries: number, before: number): void => {
    const here = all[net.places[spotOf(state)]!]!
    let least = Math.max(before, byEmpathy, byBoundaries)
    if (here.ending !== null) {
      if (here.ending !== ending) return
      const byCompensation = steps.isEnd(state) ? steps.prospectAt(state).compensation : 0
      least = Math.max(least, byCompensation)
    } else if (atLeast) {
      const bound = atLeast(state, byEmpathy, byBoundaries)
      if (bound === undefined) return
      least = Math.min(100, Math.max(before, bound))
    }
    const lost = byEmpathy * 128 + byBoundaries
    const known = seen.get(state)
    if (known) {
      for (const one of known) if (one >> 7 <= byEmpathy && (one & 127) <= byBoundaries) return
      known.push(lost)
    } else seen.set(state, [lost])
    const level = open[least]!
    level.state.push(state)
    level.lost.push(lost)
  }

  let followed = 0
  for (const state of steps.starts) add(state, 0, 0, 0)
  for (let least = 0; least <= 100; least++) {
    const level = open[least]!
    for (let state = level.state.pop(); state !== undefined; state = level.state.pop()) {
      const lost = level.lost.pop()!
      if (steps.isEnd(state)) {
        return least
      }
      if (++followed > most) return 'too far'
      for (let way = steps.from(state); way < steps.upTo(state); way++) {
        const next = steps.after(state, way)
        if (next < 0) continue
        const takes = steps.lossOf(state, way, next)
        if ((takes & FATAL) !== 0) continue
        const byEmpathy = Math.min(100, (lost >> 7) + empathyOf(takes))
        add(next, byEmpathy, Math.min(100, (lost & 127) + boundariesOf(takes)), least)
      }
    }
  }
  return undefined
}
