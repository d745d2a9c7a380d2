/** Proves a scenario in which no beat is come back to: spot by spot, with all moods of a spot at once. */
import type { EndingProof, Proof, Talks } from './proof.ts'
import { passersOf, strategiesOf } from './prove-players.ts'
import { countWays } from './ways/count.ts'
import { type Ground, groundOf } from './ways/ground.ts'
import { type Net, netOf } from './net/net.ts'
import { arrivalsOver, placesOf } from './net/arrivals.ts'
import { bestByEndingOver } from './net/endings.ts'
import { faresOver, sayingsOf } from './net/players.ts'
import { bestOver, type Worst, worstOver } from './net/ways-through.ts'
import { outlookOf } from './net/outlook.ts'
import { briefOf, fullOf } from './ways/players.ts'
import { WHERE } from './ways/question.ts'
import { type Runs, runsOf } from './net/runs.ts'
import { stepsOver, type Steps } from './net/steps.ts'
import { talliesOf } from './net/tallies.ts'
import { MOST_STATES, walk } from './ways/walk.ts'

type Carried = readonly (readonly string[])[]

/** All but what a timer adds; `too large` beyond `most` states, and undefined where it takes a walk of all states to say. */
export function proveOver(
  ground: Ground,
  carried: Carried,
  most = MOST_STATES,
): Omit<Proof, 'withSilences' | 'loops'> | 'too large' | undefined {
  const { script, reference } = ground
  const where = groundOf(script, reference, WHERE)
  const course = netOf(where, carried, most)
  if (!course) return 'too large'
  const runs = runsOf(course)
  const { arrivals, endings } = arriving(where, course, runs, carried)
  const net = netOf(ground, carried, most)
  if (!net) return 'too large'
  const outlook = outlookOf(net)
  if (!outlook.fit) return undefined
  const steps = stepsOver(net, outlook)
  const worst = worstOver(steps, outlook)
  const talks = net.starts.map((_, start) => talksOf(steps, worst, endings[start], start))
  const fares = faresOver(steps)
  return {
    script,
    reference,
    states: net.states,
    talks,
    arrivals,
    endings: endingsOf(steps, course, runs, endings[0]),
    moments: outlook.moments,
    strategies: strategiesOf(fares, talks[0], reference),
    passers: passersOf(fares, net.starts),
    temperaments: {
      brief: sayingsOf(steps, briefOf(reference)),
      full: sayingsOf(steps, fullOf(reference)),
    },
    idle: outlook.idle,
    harmThatPays: outlook.harmThatPays,
  }
}

/** What arrives where, and how many ways there are: by itself, so that what it takes to count them is soon forgotten. */
function arriving(where: Ground, course: Net, runs: Runs, carried: Carried) {
  const tallies = talliesOf(course, runs)
  return {
    arrivals: arrivalsOver(course, tallies),
    endings: tallies.endings.map((counted, start) => counted ?? countedOneByOne(where, carried, start)),
  }
}

type Counted = ReadonlyMap<string, bigint> | undefined

/** For numbers without measure. */
function countedOneByOne(where: Ground, carried: Carried, start: number): Counted {
  const all = walk(where, carried)
  return all && countWays(all, all.starts[start]?.node ?? 0)?.endings
}

function talksOf(steps: Steps, worst: Worst, endings: Counted, start: number): Talks {
  const { carried } = steps.net.starts[start] ?? { carried: [] }
  const left = steps.prospectAt(steps.starts[start] ?? 0)
  const { scores } = steps.net.ground.script.scenario
  const best = bestOver(steps, start)
  const worstWay = worst.way(start)
  return {
    carried,
    ways: endings ? [...endings.values()].reduce((sum, ways) => sum + ways, 0n) : null,
    scores: Object.fromEntries(
      scores.map(dimension => [
        dimension,
        { min: 100 - worst.most(dimension, start), max: 100 - left[dimension] },
      ]),
    ),
    overall: { min: worstWay?.overall ?? 0, max: best?.overall ?? 0, exact: true },
    best,
    worst: worstWay,
  }
}

function endingsOf(
  steps: Steps,
  course: Net,
  runs: Runs,
  counted: Counted,
): ReadonlyMap<string, EndingProof> {
  const best = bestByEndingOver(steps, course, runs)
  const endings = new Map<string, EndingProof>()
  for (const { place } of placesOf(steps.net)) {
    const { ending } = place
    if (ending === null || endings.has(ending)) continue
    const ways = counted ? (counted.get(ending) ?? 0n) : null
    endings.set(ending, { ways, best: best.get(ending) ?? null })
  }
  return endings
}
